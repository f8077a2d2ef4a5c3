import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import { isPublicAddress, LocalAddressError, type Network } from '../documents/index.ts';
import { version } from './version.ts';

/** A network that must be closed, so that no idle connection keeps the program from ending. */
export interface OpenNetwork extends Network {
  close(): Promise<void>;
}

/**
 * The network, with the address of each connection looked at when it is made: a name that resolved to a public address
 * a moment ago, and now to 127.0.0.1, does not get through.
 *
 * @param localHost the one name that may stand for a local address, or null
 */
export function openNetwork(localHost: string | null): OpenNetwork {
  const agent = new Agent({
    connect: { timeout: 10_000, lookup: publicLookup(localHost) },
    maxHeaderSize: 65_536,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  });
  return {
    fetch: (address, { headers, ...options }) =>
      fetch(address, {
        ...options,
        headers: { 'user-agent': `entente/${version}`, ...headers },
        dispatcher: agent,
      }),
    close: () => agent.destroy(),
  };
}

/** Like `dns.lookup`, but refuses a name if any of its addresses is not public, unless it is `localHost`. */
const publicLookup =
  (localHost: string | null): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const local =
        hostname === localHost ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses;
      if (local !== undefined || first === undefined)
        return callback(new LocalAddressError(`${hostname} is ${local?.address ?? 'no address'}`), []);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
