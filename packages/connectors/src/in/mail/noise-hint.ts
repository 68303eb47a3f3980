import type { NoiseReason } from '@doleances/core';

/** What of a message tells a machine from a person; headers in lower case, empty when missing. */
export type Envelope = {
  readonly header: (name: string) => string;
  readonly contentType: string;
  readonly reportType: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly text: string;
  /** An alternative of the text is an invitation; a calendar file that a person attached does not count. */
  readonly isInvitation: boolean;
};

/** Read at most this far: an absence note says so at once. */
const TEXT_START_CHARS = 400;

const ABSENCE_SUBJECT =
  /\b(?:absence du bureau|absente? du bureau|hors du bureau|je suis absent|message d.absence|out of (?:the )?office|on vacation|ooo:|away from (?:the )?office)/i;
const ABSENCE_TEXT =
  /(?:je (?:suis|serai) (?:actuellement |pr[ée]sentement )?(?:absente?|en (?:vacances|cong[ée]|formation|d[ée]placement))|hors du bureau|de retour (?:au bureau )?(?:le|lundi|mardi|mercredi|jeudi|vendredi)|i am (?:currently )?(?:out of|away from) (?:the |my )?office|i(?: a|’|')m on (?:vacation|leave|holiday)|i will be (?:out of (?:the )?office|back on))/i;
const AUTOMATIC_SUBJECT =
  /^\s{0,5}(?:(?:re|tr|fw|fwd) ?: ?)?(?:r[ée]ponse automatique|automatic reply|auto(?:matic)?[- ]?reply|autoreply|accus[ée] de r[ée]ception|auto ?:)/i;
const BOUNCE_SENDER = /^(?:mailer-daemon|postmaster|mail-daemon|bounces?)@/;
const BOUNCE_SUBJECT =
  /(?:undeliver|delivery (?:status|failure|has failed)|returned mail|mail delivery|non remis|[ée]chec de (?:la )?remise)/i;

/**
 * Tells a machine's message by its envelope (RFC 3834, 3464, 2369); `null` when a person may have written it.
 *
 * A list header alone is no newsletter: a firm whose address is a discussion group gets its customers' mail with one.
 */
export function noiseHintOf(envelope: Envelope): NoiseReason | null {
  if (isBounce(envelope)) return 'bounce';
  if (envelope.isInvitation) return 'calendar';
  const isDeclared = isDeclaredAutomatic(envelope);
  if (isAbsence(envelope, isDeclared)) return 'out_of_office';
  if (isNewsletter(envelope)) return 'newsletter';
  return isDeclared || AUTOMATIC_SUBJECT.test(envelope.subject) ? 'auto_reply' : null;
}

function isBounce({ contentType, reportType, fromAddress, subject, header }: Envelope): boolean {
  if (contentType === 'multipart/report' && reportType !== '') return true;
  if (header('x-failed-recipients') !== '') return true;
  if (fromAddress.startsWith('mailer-daemon@')) return true;
  return (BOUNCE_SENDER.test(fromAddress) || header('return-path') === '<>') && BOUNCE_SUBJECT.test(subject);
}

function isDeclaredAutomatic({ header }: Envelope): boolean {
  const autoSubmitted = header('auto-submitted').split(';')[0]?.trim() ?? '';
  if (autoSubmitted !== '' && autoSubmitted !== 'no') return true;
  if (['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((name) => header(name) !== '')) return true;
  return header('precedence') === 'auto_reply';
}

function isAbsence({ subject, text, header }: Envelope, isDeclared: boolean): boolean {
  const saysSo = ABSENCE_TEXT.test(text.slice(0, TEXT_START_CHARS));
  if (isDeclared || AUTOMATIC_SUBJECT.test(subject)) return saysSo || ABSENCE_SUBJECT.test(subject);
  return ABSENCE_SUBJECT.test(subject) && (saysSo || header('in-reply-to') !== '');
}

function isNewsletter({ header }: Envelope): boolean {
  const isDiscussion = header('list-post') !== '' || header('x-google-group-id') !== '';
  if (isDiscussion || header('list-unsubscribe') === '') return false;
  const isBulk = ['bulk', 'list', 'junk'].includes(header('precedence'));
  return isBulk || header('list-unsubscribe-post') !== '' || header('feedback-id') !== '' || header('list-id') !== '';
}
