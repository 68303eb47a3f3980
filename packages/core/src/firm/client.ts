/** What the firm knows of a client; read from the clients file. Never holds a judgement of the person. */
export type Client = {
  readonly id: `cli_${string}`;
  readonly name: string;
  /** Lower case; `null` when unknown. */
  readonly email: string | null;
  readonly organisation: string | null;
  /** ISO month or date. */
  readonly clientSince: string | null;
  readonly yearlyMarginCents: number | null;
  /** After the invoice fell due; 0 pays at once. */
  readonly daysToPay: number | null;
  readonly referrals: number | null;
  // Absent from clients saved before there were any.
  /** Other addresses of theirs, lower case. */
  readonly otherEmails?: readonly string[];
  /** As they are compared, see `phoneKeyFor`. */
  readonly phones?: readonly string[];
  readonly yearlySpendCents?: number | null;
  /** The firm's own word for the relation (`VIP`, `Or`): what they are to the house, never what they are like. */
  readonly grade?: string | null;
  readonly language?: 'fr' | 'en' | null;
  readonly location?: string | null;
  readonly notes?: string | null;
};

/** Every address that is theirs, lower case, the one written to first. */
export function emailsOf({ email, otherEmails = [] }: Pick<Client, 'email' | 'otherEmails'>): readonly string[] {
  return [...new Set([...(email === null ? [] : [email]), ...otherEmails].map((address) => address.toLowerCase()))];
}
