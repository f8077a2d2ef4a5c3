/**
 * Whether an IP address belongs to the public internet. Not public are, after the IANA registries of special-purpose
 * addresses (RFC 6890 and its updates): this network and loopback, private and carrier-grade networks, link-local ones
 * (where clouds keep their metadata, 169.254.169.254), documentation, benchmarking, multicast and reserved ranges; in
 * IPv6 also unique-local ones, and every address that carries an IPv4 address is judged by that one.
 *
 * @param address as a resolver or a socket gives it: `93.184.215.14`, `2606:2800::1`, `::ffff:127.0.0.1`
 * @example isPublicAddress('10.0.0.1') // false
 * @example isPublicAddress('::ffff:10.0.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  const v4 = parseIpv4(address);
  if (v4 !== null) return isPublicIpv4(v4);
  const v6 = parseIpv6(address);
  return v6 !== null && isPublicIpv6(v6);
}

/** Network and length of its prefix in bits. */
const specialIpv4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

function isPublicIpv4(address: number): boolean {
  return !specialIpv4.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(parseIpv4(network)! / size);
  });
}

function isPublicIpv6(groups: readonly number[]): boolean {
  const [a, b, c, d, e, f, g, h] = groups as [number, number, number, number, number, number, number, number];
  const last = g * 65536 + h;
  // ::, ::1, and IPv4-compatible, -mapped and -translated addresses.
  if (a === 0 && b === 0 && c === 0 && d === 0) {
    const carries = (e === 0 && (f === 0 || f === 0xffff)) || (e === 0xffff && f === 0);
    return carries && last > 0xffff && isPublicIpv4(last);
  }
  if (a === 0x64 && b === 0xff9b) return c === 0 && d === 0 && e === 0 && f === 0 && isPublicIpv4(last);
  if (a === 0x2002) return isPublicIpv4(b * 65536 + c);
  // Only 2000::/3 is given out; of it Teredo and the other protocol ranges, ORCHID and documentation are not.
  if (a < 0x2000 || a > 0x3fff) return false;
  if (a === 0x2001 && (b < 0x200 || b === 0xdb8)) return false;
  return !(a === 0x3fff && b < 0x1000);
}

/** Four decimal numbers, nothing else: octal, hexadecimal and shortened forms were rewritten by the URL parser before. */
function parseIpv4(address: string): number | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address);
  if (match === null) return null;
  const parts = match.slice(1).map(Number);
  return parts.every((part) => part <= 255) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}

/** The eight groups of an IPv6 address, or null. */
function parseIpv6(address: string): number[] | null {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/s, '');
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  const tail = dotted === null ? null : parseIpv4(dotted[2]!);
  if (dotted !== null && tail === null) return null;
  const text =
    tail === null
      ? bare
      : `${dotted![1]}${Math.floor(tail / 65536).toString(16)}:${(tail % 65536).toString(16)}`;
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, rest] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head!.length - (rest?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head!, ...Array<string>(missing).fill('0'), ...(rest ?? [])];
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}
