type CountedNoun = { readonly one: string; readonly other: string };

/** What is held on a person, by the name it is counted under: the same on the page and in the terminal. */
export const HELD_WORDS: Readonly<Record<'fr' | 'en', Readonly<Record<string, CountedNoun>>>> = {
  fr: {
    messages: { one: 'message, d’elle ou de nous', other: 'messages, d’elle et de nous' },
    grievances: { one: 'grief', other: 'griefs' },
    promises: { one: 'promesse', other: 'promesses' },
    escalations: { one: 'remontée', other: 'remontées' },
    corrections: { one: 'correction de lecture', other: 'corrections de lecture' },
    mails: { one: 'courriel envoyé à son sujet', other: 'courriels envoyés à son sujet' },
    purchases: { one: 'achat', other: 'achats' },
    profile: { one: 'fiche client', other: 'fiches client' },
    journal: { one: 'geste noté à sa fiche', other: 'gestes notés à sa fiche' },
    events: { one: 'ligne du journal', other: 'lignes du journal' },
    holds: { one: 'retenue', other: 'retenues' },
    passages: { one: 'passage des autres', other: 'passages des autres' },
  },
  en: {
    messages: { one: 'message, theirs or ours', other: 'messages, theirs and ours' },
    grievances: { one: 'grievance', other: 'grievances' },
    promises: { one: 'promise', other: 'promises' },
    escalations: { one: 'escalation', other: 'escalations' },
    corrections: { one: 'correction of a reading', other: 'corrections of readings' },
    mails: { one: 'mail sent about them', other: 'mails sent about them' },
    purchases: { one: 'purchase', other: 'purchases' },
    profile: { one: 'client profile', other: 'client profiles' },
    journal: { one: 'deed noted on their file', other: 'deeds noted on their file' },
    events: { one: 'line of the audit trail', other: 'lines of the audit trail' },
    holds: { one: 'hold', other: 'holds' },
    passages: { one: 'passage of others', other: 'passages of others' },
  },
};

type ErasureKind = 'client' | 'person' | 'retention' | 'announced' | 'refused';

/** What the register of erasures tells of. */
export const ERASURE_KIND_WORDS: Readonly<Record<'fr' | 'en', Readonly<Record<ErasureKind, string>>>> = {
  fr: {
    client: 'un client effacé',
    person: 'une personne nommée, caviardée',
    retention: 'fin de la durée de conservation',
    announced: 'fin de conservation annoncée',
    refused: 'une demande refusée',
  },
  en: {
    client: 'a client erased',
    person: 'a named person, blackened out',
    retention: 'end of retention',
    announced: 'end of retention announced',
    refused: 'a request refused',
  },
};
