import { createHash } from 'node:crypto';

/** The fields of a change set's name; `purpose` is `deploy`, `revert`, or `pr` and a number. */
export interface ChangeSetName {
  /** First 8 hex digits of SHA-256 of `owner/name`; tells repositories apart that share a stack. */
  readonly repositoryHash: string;
  readonly purpose: string;
  readonly run: string;
  readonly attempt: string;
}

const FORM = /^tapstack-([0-9a-f]{8})-(deploy|revert|pr[0-9]+)-([0-9a-z]+)-([0-9]+)$/;

/** The hash of a repository's full name as it stands in change set names. */
export function repositoryHash(repository: string): string {
  return createHash('sha256').update(repository.toLowerCase()).digest('hex').slice(0, 8);
}

/** Composes a name of at most 128 characters of `[a-zA-Z][-a-zA-Z0-9]*` (semantics 2.1). */
export function formatChangeSetName(name: ChangeSetName): string {
  return `tapstack-${name.repositoryHash}-${name.purpose}-${name.run}-${name.attempt}`;
}

/**
 * Reads a name field by field; `undefined` for one that is not of our form. Comparing fields instead of a
 * prefix keeps `pr1` apart from `pr12`.
 */
export function parseChangeSetName(text: string): ChangeSetName | undefined {
  const [, hash, purpose, run, attempt] = FORM.exec(text) ?? [];
  if (hash === undefined || purpose === undefined || run === undefined || attempt === undefined) {
    return undefined;
  }
  return { repositoryHash: hash, purpose, run, attempt };
}
