import { StoreError } from './store-error.ts';

/** Host, port and database of a URL, never its password. */
export function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'an unreadable DATABASE_URL';
  }
}

/** @throws StoreError when it is no URL of a PostgreSQL. */
export function assertDatabaseUrl(url: string): void {
  if (/^postgres(?:ql)?:\/\/./.test(url) && URL.canParse(url)) return;
  throw new StoreError('DATABASE_URL cannot be read; write it as postgres://user:password@host:5432/database.', {
    retry: 'never',
  });
}
