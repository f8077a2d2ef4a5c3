import { EntenteError } from '../../error.ts';
import { isPublicAddress } from './public-address.ts';

/**
 * The address of a page, if it may be asked for: http or https, without a name and password, and not of this machine
 * or its network. Decimal, octal and hexadecimal forms of an IP address are recognised; a name that resolves to a
 * private address is caught later, when the connection is made.
 *
 * @throws EntenteError (`input`, `forbidden`) naming why not
 * @example checkedAddress('http://2130706433/', false) // throws: forbidden address: http://127.0.0.1/ ...
 */
export function checkedAddress(address: string, allowLocal: boolean): URL {
  const url = URL.parse(address);
  if (url === null)
    throw new EntenteError('input', 'not an address', address, 'write it as https://example.org/page');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new EntenteError(
      'input',
      'not an address of the web',
      address,
      'it must begin with http:// or https://',
    );
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw new EntenteError(
      'forbidden',
      'address with a password',
      url.href,
      'leave out the name and password',
    );
  }
  if (!allowLocal && isLocalName(url.hostname)) throw localAddress(url.href);
  return url;
}

/** @internal The refusal of an address of this machine or its network. */
export function localAddress(address: string): EntenteError {
  return new EntenteError(
    'forbidden',
    'address of this machine or its network',
    address,
    'give --allow-local if you mean it',
  );
}

function isLocalName(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  const isAddress = host.startsWith('[') || /^[\d.]+$/.test(host);
  if (isAddress) return !isPublicAddress(host.replace(/^\[|\]$/g, ''));
  return !host.includes('.') || /(^|\.)(localhost|local|internal|intranet|home\.arpa|lan)$/.test(host);
}
