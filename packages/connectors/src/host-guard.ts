import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { SourceError } from './source-error.ts';

/** All addresses of a name, as the machine finds them. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export type HostGuardOptions = {
  /** Hosts of the firm's own network that the owner named, `host` or `host:port`; they may be reached wherever they are. */
  readonly allowedHosts?: readonly string[];
  /** Tests bring their own; the default asks the machine's resolver. */
  readonly resolve?: Resolve;
};

/** Decides where a connection may lead. What somebody typed as an address must never reach inside the owner's network. */
export type HostGuard = {
  isAllowed(hostname: string, port: number): boolean;
  /**
   * Addresses that may be connected to; every answer of the DNS is judged, and these are the very ones to use, since a
   * second question may be answered otherwise (rebinding).
   *
   * @throws SourceError when one of them is not public and the host is not allowed by name.
   */
  addressesFor(hostname: string, port: number): Promise<readonly LookupAddress[]>;
  /** The same for Node's own connections, asked at the moment of connecting. */
  lookupFor(port: number): LookupFunction;
};

export function openHostGuard({ allowedHosts = [], resolve = resolveAll }: HostGuardOptions = {}): HostGuard {
  const allowed = new Set(allowedHosts.map(plainName));
  const isAllowed = (hostname: string, port: number) =>
    allowed.has(plainName(hostname)) || allowed.has(`${plainName(hostname)}:${port}`);
  const addressesFor = async (hostname: string, port: number): Promise<readonly LookupAddress[]> => {
    const name = plainName(hostname);
    const family = isIP(name);
    const found = family === 0 ? await resolve(name) : [{ address: name, family }];
    if (found.length === 0)
      throw new SourceError(`"${name}" has no address; check how it is written`, { retry: 'later' });
    if (!isAllowed(name, port) && !found.every(({ address }) => isPublicAddress(address))) throw leadsInside(name);
    return found;
  };
  return { isAllowed, addressesFor, lookupFor: (port) => lookupOn((hostname) => addressesFor(hostname, port)) };
}

function lookupOn(addressesFor: (hostname: string) => Promise<readonly LookupAddress[]>): LookupFunction {
  return async (hostname, { all }, callback) => {
    const found = await addressesFor(hostname).catch((error: Error) => error);
    if (found instanceof Error) return callback(found, all ? [] : '');
    const [first] = found;
    return all ? callback(null, [...found]) : callback(null, first?.address ?? '', first?.family);
  };
}

async function resolveAll(hostname: string): Promise<readonly LookupAddress[]> {
  return lookUp(hostname, { all: true, verbatim: true });
}

/** `LOCALHOST.` is localhost, `[::1]` is ::1. */
function plainName(host: string): string {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\]/, '$1');
  return name.replace(/\.(?=$|:\d+$)/, '');
}

function leadsInside(name: string): SourceError {
  return new SourceError(
    `"${name}" leads inside a network that is not public; if it is yours and you mean it, add it to DOLEANCES_ALLOW_HOSTS`,
    { retry: 'never' },
  );
}
