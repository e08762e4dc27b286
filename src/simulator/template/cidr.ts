import { templateError } from './template-error.js';

interface Block {
  /** First address as a number; the host bits are already zero. */
  readonly address: bigint;
  readonly prefix: number;
  /** 32 or 128. */
  readonly width: number;
}

/**
 * Subnets of an IPv4 or IPv6 block, as Fn::Cidr gives them.
 *
 * @param count 1 to 256
 * @param bits size of each subnet as the number of its host bits
 */
export function splitCidr(text: string, count: number, bits: number): readonly string[] {
  const block = parseBlock(text);
  if (block === undefined) throw templateError(`Fn::Cidr: ${text} is not a valid CIDR block`);
  if (!Number.isInteger(count) || count < 1 || count > 256) {
    throw templateError('Fn::Cidr requires a count between 1 and 256');
  }
  const prefix = block.width - bits;
  const room = prefix - block.prefix;
  if (!Number.isInteger(bits) || bits < 1 || room < 0 || BigInt(count) > 1n << BigInt(room)) {
    throw templateError(`Fn::Cidr: ${text} has no room for ${count} blocks of ${bits} bits`);
  }
  return Array.from({ length: count }, (_, index) => {
    const address = block.address + (BigInt(index) << BigInt(bits));
    return `${block.width === 32 ? printIpv4(address) : printIpv6(address)}/${prefix}`;
  });
}

function parseBlock(text: string): Block | undefined {
  const [address = '', length = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^\d{1,3}$/.test(length)) return undefined;
  const width = address.includes(':') ? 128 : 32;
  const prefix = Number(length);
  const number = width === 32 ? parseIpv4(address) : parseIpv6(address);
  if (number === undefined || prefix > width) return undefined;
  const host = BigInt(width - prefix);
  return { address: (number >> host) << host, prefix, width };
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return undefined;
  }
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

function printIpv4(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
}

/** RFC 5952: the longest run of zero groups is written `::`. */
function printIpv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => {
    return ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16);
  });
  const run = longestZeroRun(groups);
  if (run.length < 2) return groups.join(':');
  const head = groups.slice(0, run.start).join(':');
  return `${head}::${groups.slice(run.start + run.length).join(':')}`;
}

function longestZeroRun(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, index) => {
    if (group !== '0') start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  });
  return best;
}
