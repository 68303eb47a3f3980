import { type DeskReader, readChatwoot, readFreshdesk, readIntercom, readJudgeMe } from './desk-deliveries.ts';
import type { FormReader } from './form-answers.ts';
import { readFormbricks } from './formbricks.ts';
import { readJotform } from './jotform.ts';
import { readGoogleForms, readGravity, readHtmlForm, readMicrosoftForms, readWordPressFields } from './named-fields.ts';
import {
  holdsSecret,
  isHubSigned,
  isStandardSigned,
  isTallySigned,
  isTypeformSigned,
  type Signed,
} from './signatures.ts';
import { readTally } from './tally.ts';
import { readTypeform } from './typeform.ts';

export const FORM_SHAPES = [
  'typeform',
  'tally',
  'formbricks',
  'jotform',
  'google_forms',
  'cf7',
  'wpforms',
  'gravity',
  'ms_forms',
  'chatwoot',
  'freshdesk',
  'intercom',
  'judge_me',
  'html',
  'generic',
] as const;

export type FormShape = (typeof FORM_SHAPES)[number];

/**
 * How a sender proves who it is. `shared`: by the long secret address alone, and by a header that holds a secret where
 * the owner named one.
 */
type Proof = 'typeform' | 'tally' | 'standard' | 'hub' | 'shared';

type FormAdapter = {
  readonly proof: Proof;
  readonly read: FormReader;
  /** Helpdesks and shops send messages, not answers. */
  readonly readDesk?: DeskReader;
};

const ADAPTERS: Readonly<Record<FormShape, FormAdapter>> = {
  typeform: { proof: 'typeform', read: readTypeform },
  tally: { proof: 'tally', read: readTally },
  formbricks: { proof: 'standard', read: readFormbricks },
  jotform: { proof: 'shared', read: readJotform },
  google_forms: { proof: 'standard', read: readGoogleForms },
  cf7: { proof: 'shared', read: readWordPressFields },
  wpforms: { proof: 'shared', read: readWordPressFields },
  gravity: { proof: 'shared', read: readGravity },
  ms_forms: { proof: 'shared', read: readMicrosoftForms },
  chatwoot: { proof: 'shared', read: () => null, readDesk: readChatwoot },
  freshdesk: { proof: 'shared', read: () => null, readDesk: readFreshdesk },
  intercom: { proof: 'hub', read: () => null, readDesk: readIntercom },
  judge_me: { proof: 'shared', read: () => null, readDesk: readJudgeMe },
  html: { proof: 'shared', read: readHtmlForm },
  // Anything: only a mapping says what is in it.
  generic: { proof: 'standard', read: () => null },
};

export function readerOf(shape: FormShape): FormReader {
  return ADAPTERS[shape].read;
}

/** `null`: the shape sends answers. */
export function deskReaderOf(shape: FormShape): DeskReader | null {
  return ADAPTERS[shape].readDesk ?? null;
}

export type FormProof = Signed & {
  readonly shape: FormShape;
  /** Where the owner chose a header that holds the secret, instead of or beside a signature. */
  readonly headerName: string | null;
};

/**
 * Whether a delivery comes from who knows the source's secret.
 *
 * Without any secret the address is all there is to know, which the caller checked already; a header named by the owner
 * counts for every shape.
 */
export function isProven({ shape, headerName, ...signed }: FormProof): boolean {
  if (signed.secrets.length === 0) return headerName === null;
  if (headerName !== null) return holdsSecret(signed, headerName);
  const { proof } = ADAPTERS[shape];
  if (proof === 'typeform') return isTypeformSigned(signed);
  if (proof === 'tally') return isTallySigned(signed);
  if (proof === 'hub') return isHubSigned(signed);
  return isStandardSigned(signed);
}
