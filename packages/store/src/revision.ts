/**
 * Which of several versions an item's words are, where a source lets people change what they wrote.
 *
 * The newest words take the item's place, so that it stays one complaint; those before are kept beside it. `mark` is the
 * same as long as the words are. The raw bytes of such an item are JSON that begins with its revision.
 */
export type Revision = { readonly at: string; readonly mark: string };
