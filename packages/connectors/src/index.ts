export { type HostGuard, openHostGuard } from './host-guard.ts';
export { type Http, type HttpAnswer, type HttpRequest, openHttp, whyNeverSent } from './http.ts';
export {
  type AskedField,
  type AskedRow,
  type AskedTable,
  askedTableOf,
  readAskedTable,
} from './in/files/asked-table.ts';
export { centsFrom, countFrom, isOrderUnsure, type Period, periodFrom } from './in/files/counted-cells.ts';
export type {
  AcceptedEntry,
  ColumnMapping,
  FileEntry,
  FileFormat,
  FileShape,
  MappedField,
  ReadFileOptions,
  RefusedEntry,
} from './in/files/file-entry.ts';
export { MAPPED_FIELDS } from './in/files/file-entry.ts';
export { type DayOrder, dayOrderOf, parseDate } from './in/files/parse-date.ts';
export { readFileItems, readReplies } from './in/files/read-file-items.ts';
export { readTable, type TableSheet } from './in/files/read-table.ts';
export { type FormMapping, formMapping } from './in/forms/field-mapping.ts';
export { type FormBodyType, formBodyTypeFor, parseFormBody } from './in/forms/form-body.ts';
export { FORM_SHAPES, type FormProof, type FormShape, isProven } from './in/forms/form-shapes.ts';
export {
  type FormColumn,
  type FormDelivery,
  type FormReading,
  type HeldReason,
  readForm,
  submissionIdOf,
} from './in/forms/read-form.ts';
export type { FormHeaders } from './in/forms/signatures.ts';
export { itemFromRaw } from './in/item-from-raw.ts';
export type { MailOptions } from './in/mail/mail-item.ts';
export { ownMessageIdsIn } from './in/mail/own-message-ids.ts';
export { parseMail } from './in/mail/parse-mail.ts';
export { mailOptionsFor } from './in/mail-options.ts';
export { refusalOfSite } from './in/reviews/not-storable.ts';
export type {
  AskInput,
  CollectedBatch,
  CollectInput,
  PolledKind,
  SourceCheck,
  SourceConnector,
} from './in/source-connector.ts';
export { type AnySourceConnector, sourceConnectorFor, sourceConnectors } from './in/source-connectors.ts';
export { type Certainty, DeliveryError } from './out/delivery-error.ts';
export { openFolderOutlet, removeFolderMails } from './out/folder.ts';
export { addressFrom, type MailAddress } from './out/mail-address.ts';
export type { NoticeMessage, NoticeOutlet, OutletSettings } from './out/notice-outlet.ts';
export { noticeOutletFor } from './out/open-notice-outlet.ts';
export type { Delivered, OutgoingMail, Outlet } from './out/outlet.ts';
export { openSmtpOutlet, type SmtpSettings } from './out/smtp.ts';
export { trackerFor } from './out/trackers/open-tracker.ts';
export type { IssueToPut, Tracker, TrackerSettings } from './out/trackers/tracker.ts';
export type { Parsed } from './parsed.ts';
export { saidIn } from './said/said-in.ts';
export { type Retry, SourceError } from './source-error.ts';
export { startThread } from './start-thread.ts';
