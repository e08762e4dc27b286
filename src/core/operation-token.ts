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

/** Reads a token of ours; `undefined` for anybody else's. */
export function parseOperationToken(
  token: string,
): { readonly repositoryHash: string; readonly run: string; readonly purpose: string } | undefined {
  const [, hash, run, , purpose] = FORM.exec(token) ?? [];
  if (hash === undefined || run === undefined || purpose === undefined) return undefined;
  return { repositoryHash: hash, run, purpose };
}
