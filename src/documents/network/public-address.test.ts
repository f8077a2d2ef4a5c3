import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkedAddress } from './checked-address.ts';
import { isPublicAddress } from './public-address.ts';

describe('addresses that are not public', () => {
  // One of each range of the IANA special-purpose registries, at its edges.
  test.each([
    '0.0.0.0',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '[::1]',
    '0:0:0:0:0:0:0:1',
    'not an address',
    '',
    '1.2.3',
    '1.2.3.256',
    '1::2::3',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('an IPv4 address inside an IPv6 one is judged as itself', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        fc.pre(!address.startsWith('0.0.'));
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });
});

describe('addresses that are public', () => {
  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2001:4860:4860::8888',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2002:101:101::1',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('addresses of pages', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer/',
    'http://nas.local/',
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal/',
    'http://10.0.0.1:8080/x',
    'http://①②⑦.⓪.⓪.①/',
  ])('%s is refused', (address) => {
    expect(() => checkedAddress(address, false)).toThrow('address of this machine or its network: ');
    expect(checkedAddress(address, true)).toBeInstanceOf(URL);
  });

  test.each([
    [
      'ftp://example.org/',
      'not an address of the web: ftp://example.org/ — it must begin with http:// or https://',
    ],
    [
      'file:///etc/passwd',
      'not an address of the web: file:///etc/passwd — it must begin with http:// or https://',
    ],
    ['http://', 'not an address: http:// — write it as https://example.org/page'],
    [
      'https://me:secret@example.org/',
      'address with a password: https://example.org/ — leave out the name and password',
    ],
  ])('%s is refused whatever is allowed', (address, message) => {
    expect(() => checkedAddress(address, true)).toThrow(message);
  });

  test('a page of the web is let through', () => {
    expect(checkedAddress('https://example.org/a?b', false).href).toBe('https://example.org/a?b');
  });
});
