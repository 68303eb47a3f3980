/** The fields an item can take from a table, and the name of the column each comes from. */
export const MAPPED_FIELDS = [
  'text',
  'subject',
  'date',
  'name',
  'firstName',
  'email',
  'stars',
  'location',
  'channel',
  'id',
] as const;

export type MappedField = (typeof MAPPED_FIELDS)[number];
export type ColumnMapping = Partial<Readonly<Record<MappedField, string>>>;

export type FileFormat = 'csv' | 'xlsx' | 'json' | 'jsonl' | 'mbox' | 'eml';

/** How a file was understood, told before its first item so that it can be shown to the owner. */
export type FileShape = {
  readonly format: FileFormat;
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
  /** Fields whose column was guessed from its name or its content rather than given. */
  readonly guessed: readonly MappedField[];
  readonly warnings: readonly string[];
};

/** Which of several versions these words are; the store keeps the newest as the item, and the others beside it. */
export type Revision = { readonly at: string; readonly mark: string };

export type AcceptedEntry = {
  readonly ok: true;
  /** Storage key: hash of the content and which occurrence of it this is in the file. */
  readonly externalId: string;
  readonly rawType: 'application/json' | 'message/rfc822';
  readonly raw: Uint8Array;
  readonly receivedAt: Date;
  /** Where people may change what they wrote: when these words are of, and a mark that changes with them. */
  readonly revision?: Revision;
  readonly where: string;
  readonly warnings: readonly string[];
};

export type RefusedEntry = { readonly ok: false; readonly where: string; readonly reason: string };

export type FileEntry = AcceptedEntry | RefusedEntry;

export type ReadFileOptions = {
  readonly mapping?: ColumnMapping;
  /** What is remembered of tables with these columns, where no mapping is given; `null` when nothing is. */
  readonly mappingFor?: (columns: readonly string[]) => ColumnMapping | null;
  /** Where times without an offset were written; UTC when nothing is said. */
  readonly timeZone?: string;
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
  readonly onShape?: (shape: FileShape) => void;
};
