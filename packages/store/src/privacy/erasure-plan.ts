/**
 * Where erasing a person looks: every column that can hold words, of every table. A test fails for one that nobody
 * classified.
 *
 * - `own`: words of whoever wrote, or about one client: emptied or removed with that person's rows; in other people's
 *   rows only where the owner chose the passage.
 * - `any`: may repeat anybody's words or names: every row is gone through.
 * - `staff`: who works here: gone through where the person is somebody named, not a client who bears the same name.
 * - `none`: ids, codes, secrets and figures: nobody's words.
 */
export type Treatment = 'own' | 'any' | 'staff' | 'none';

type Columns = Partial<Readonly<Record<Treatment, string>>>;

const PLAN: Readonly<Record<string, Columns>> = {
  account_links: { none: 'id hash kind person_id', staff: 'invited_as made_by' },
  api_tokens: { none: 'id role secret_hash locations', staff: 'name staff_name created_by revoked_by' },
  backlog: { none: 'id theme_id state', any: 'snooze fix_note link_url ranked', staff: 'owner' },
  breach_deeds: { none: 'breach_id', any: 'deed', staff: 'who' },
  client_events: { none: 'kind', own: 'client_key', any: 'why detail', staff: 'who' },
  client_purchases: { none: 'id bought_on', own: 'client_key client_name location' },
  clients: {
    own: 'id name name_key email organisation client_since other_emails phones grade language location notes',
  },
  complaint_bands: { none: 'complaint_id' },
  complaint_words: { none: 'complaint_id', own: 'words' },
  complaints: {
    none: 'id item_id channel direction language kind kind_read critical_reasons location duplicate_of',
    own: 'external_id subject text clean_text author_name author_email author_phone client_key client_id in_reply_to thread_key signals home_client_key phone_key named_staff',
  },
  corrections: { none: 'complaint_id language field', own: 'text', any: 'was corrected_to why', staff: 'who' },
  erasure_counts: { none: 'name' },
  erasure_marks: { none: 'kind mark' },
  erasures: { none: 'kind why salt', staff: 'who' },
  escalations: { none: 'id complaint_id reasons route', staff: 'acknowledged_by told digest_for closed_by' },
  events: { any: 'what subject_id why detail', staff: 'who' },
  exposure: { none: 'stream span' },
  fences: { none: 'name' },
  firm: { none: 'id', staff: 'firm' },
  grievances: {
    none: 'id complaint_id facet target product theme_id home_theme_id',
    own: 'quote staff unresolved_staff staff_candidates',
  },
  held_items: { none: 'item_id source_id why' },
  holds: { own: 'client_key why', staff: 'who lifted_by' },
  items: { none: 'id source_id raw_type raw_sha256', own: 'external_id raw' },
  ledger_deeds: { none: 'ledger subject_id', any: 'why deed key', staff: 'who' },
  nil_declarations: { none: 'location week_of', staff: 'who' },
  outbox: {
    none: 'id urgency state message_id outlet about_id',
    any: 'dedup_key recipients subject text html last_error notice',
  },
  outbox_attempts: { none: 'outbox_id outcome', any: 'error' },
  outlets: { none: 'name address_hash', any: 'last_error' },
  people: { none: 'id role locations language', staff: 'name email staff_name image' },
  person_logins: {
    none: 'id user_id provider_id password access_token refresh_token id_token scope',
    staff: 'account_id',
  },
  person_passkeys: { none: 'id user_id public_key credential_id device_type transports aaguid', staff: 'name' },
  person_sessions: { none: 'id user_id token', staff: 'ip_address user_agent' },
  person_two_factors: { none: 'id user_id secret backup_codes' },
  person_verifications: { none: 'id value', staff: 'identifier' },
  promises: {
    none: 'id complaint_id voice state kept_by_complaint_id',
    own: 'promisor performer action quote due_text condition beneficiary_name',
    staff: 'decided_by',
  },
  pushes: { none: 'theme_id tracker state url', any: 'title body last_error', staff: 'who' },
  reports: { none: 'id week', any: 'subject text html document' },
  sign_in_tries: { none: 'key' },
  silence_alarms: { none: 'id stream state cause since' },
  sources: {
    none: 'id kind schedule sealed progress',
    any: 'last_error refused last_check cursor',
    staff: 'name settings',
  },
  subscriptions: { none: 'id url events sealed_secret', any: 'last_error', staff: 'created_by' },
  theme_events: { none: 'kind theme_id into', any: 'why label rule', staff: 'who' },
  themes: { none: 'id target', any: 'facet product label_fr label_en named_fr named_en merged_into' },
  work: { none: 'stage state', any: 'error', staff: 'subject_id' },
};

export const ERASURE_TABLES: readonly string[] = Object.keys(PLAN);

/** The columns of a table that are treated so; empty for none. */
export function columnsOf(table: string, treatment: Treatment): readonly string[] {
  return PLAN[table]?.[treatment]?.split(' ') ?? [];
}
