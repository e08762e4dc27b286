import { ApiError } from '../api-error.js';

/** A client request token that a stack has seen, and what was asked with it. */
export interface TokenRecord {
  readonly action: string;
  readonly fingerprint: string;
  /** What the first request was answered. */
  readonly result: { readonly stackId: string };
}

/** A request that carries a client request token. */
export interface TokenUse {
  readonly token: string | undefined;
  readonly action: string;
  /** All parameters of the request, in a fixed order. */
  readonly fingerprint: string;
}

/**
 * Whether this very request was served before (semantics 4.7).
 *
 * @throws ApiError `TokenAlreadyExistsException` when the token was used for something else
 */
export function isRepeated(tokens: ReadonlyMap<string, TokenRecord>, use: TokenUse): boolean {
  const seen = use.token === undefined ? undefined : tokens.get(use.token);
  if (seen === undefined) return false;
  if (seen.action === use.action && seen.fingerprint === use.fingerprint) return true;
  throw new ApiError(
    'TokenAlreadyExistsException',
    `The client request token ${use.token ?? ''} has already been used for this stack. Retry the request with a different client request token`,
  );
}

/** Remembers a served request. */
export function rememberToken(
  stack: { readonly id: string; readonly tokens: Map<string, TokenRecord> },
  use: TokenUse,
): void {
  if (use.token === undefined) return;
  const { action, fingerprint } = use;
  stack.tokens.set(use.token, { action, fingerprint, result: { stackId: stack.id } });
}
