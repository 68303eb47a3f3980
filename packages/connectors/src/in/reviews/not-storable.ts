import { SourceError } from '../../source-error.ts';

/** Sites whose terms forbid keeping their reviews, and where the owner reads them. */
const NOT_STORABLE: ReadonlyMap<string, { readonly site: string; readonly page: string }> = new Map([
  ['tripadvisor', { site: 'Tripadvisor', page: 'https://www.tripadvisor.com/Owners' }],
  ['yelp', { site: 'Yelp', page: 'https://biz.yelp.com/reviews' }],
]);

/**
 * Refuses a site that forbids keeping its reviews (Tripadvisor Content API, caching policy; Yelp Fusion, display
 * requirements): a link is all there can be, and what the owner receives by mail or types as a note.
 *
 * @returns `null` for every other kind of source.
 */
export function refusalOfSite(kind: string): SourceError | null {
  const found = NOT_STORABLE.get(
    kind
      .trim()
      .toLowerCase()
      .replace(/[^a-z]+/g, ''),
  );
  if (found === undefined) return null;
  return new SourceError(
    `${found.site} forbids keeping its reviews, so they are not read; look at them on ${found.page}, forward its ` +
      'notification mails to your mailbox, or type what matters as a note',
    { retry: 'never' },
  );
}
