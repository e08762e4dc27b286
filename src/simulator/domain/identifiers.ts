/** The account's ids: random to look at, the same again for the same seed. */
export interface Identifiers {
  readonly accountId: string;
  readonly region: string;
  uuid(): string;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  /** Letters and digits as in generated physical names. */
  suffix(length: number): string;
  /** A number from 0 up to, not including, 1. */
  chance(): number;
  /** `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`; global services leave region or account empty. */
  arn(service: string, resource: string, scope?: ArnScope): string;
}

/** Which parts of an ARN stay empty. */
export type ArnScope = 'regional' | 'global' | 'bare';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes the source of ids of one world. */
export function createIdentifiers(settings: {
  readonly accountId: string;
  readonly region: string;
  readonly seed: number;
}): Identifiers {
  const { accountId, region } = settings;
  const chance = createChance(settings.seed);
  const pick = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(chance() * alphabet.length)]).join('');
  const hex = (length: number) => pick('0123456789abcdef', length);
  return {
    accountId,
    region,
    chance,
    hex,
    suffix: (length) => pick(ALPHABET, length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    arn: (service, resource, scope = 'regional') => {
      const place = { regional: [region, accountId], global: ['', accountId], bare: ['', ''] };
      return ['arn', 'aws', service, ...place[scope], resource].join(':');
    },
  };
}

/** The mulberry32 generator: small, and good enough for ids. */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
