import { createHash } from 'node:crypto';
import { TOKEN_CHARACTERS } from './limits.js';
import type { RunIdentity } from './request.js';
import { repositoryHash } from './change-set-name.js';

/**
 * A client request token `tapstack-<repository hash>-<run>-<attempt>-<purpose>-<salt>`, at most 128
 * characters of `[a-zA-Z0-9][-a-zA-Z0-9]*` (semantics 4.7). One per operation, never per try: a request that
 * is sent again after a lost answer must carry the same one.
 *
 * @param salt makes tokens of one run differ: the change set's ARN, or chance
 */
export function operationToken(run: RunIdentity, purpose: string, salt: string): string {
  const hash = createHash('sha256').update(salt).digest('hex').slice(0, 12);
  const token = `tapstack-${repositoryHash(run.repository)}-${run.id}-${run.attempt}-${purpose}-${hash}`;
  return token.slice(0, TOKEN_CHARACTERS);
}

const FORM = /^tapstack-([0-9a-f]{8})-([0-9a-z]+)-([0-9]+)-([a-z-]+)-[0-9a-f]{12}$/;

/** What a token of ours says. */
export interface OperationTokenParts {
  readonly repositoryHash: string;
  readonly run: string;
  readonly attempt: string;
  readonly purpose: string;
}

/** Reads a token of ours; `undefined` for anybody else's. */
export function parseOperationToken(token: string): OperationTokenParts | undefined {
  const [, hash, run, attempt, purpose] = FORM.exec(token) ?? [];
  if (hash === undefined || run === undefined) return undefined;
  if (attempt === undefined || purpose === undefined) return undefined;
  return { repositoryHash: hash, run, attempt, purpose };
}

/**
 * True for the token of an earlier attempt of the same run, for the same purpose: its operation is ours to follow. Another
 * step or job of the same attempt is somebody else.
 */
export function isOfEarlierAttempt(token: string, run: RunIdentity, purpose: string): boolean {
  const parsed = parseOperationToken(token);
  return (
    parsed?.repositoryHash === repositoryHash(run.repository) &&
    parsed.run === run.id &&
    parsed.purpose === purpose &&
    Number(parsed.attempt) < Number(run.attempt)
  );
}
