export type HttpRequest = {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** At most this many bytes of an answer are read; 8 MB when nothing is said. */
  readonly bytesMax?: number;
};

export type HttpAnswer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/**
 * One request to an address that a person configured, with a deadline. Any status is an answer.
 *
 * @throws SourceError when nobody answers, the answer has no end, or the address leads inside (see `openHttp`).
 */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;
