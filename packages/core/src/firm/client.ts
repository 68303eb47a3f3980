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
  readonly daysToPay: number | null;
  readonly referrals: number | null;
};
