import { validationError } from '../api-error.js';

/** A part of a longer list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Token for the next page. */
  readonly next: string | undefined;
}

/** The page of a list that a token stands for. */
export function pageOf<T>(
  items: readonly T[],
  request: { readonly token: string | undefined; readonly size: number },
): Page<T> {
  const start = request.token === undefined ? 0 : offsetOf(request.token);
  const end = start + request.size;
  return {
    items: items.slice(start, end),
    next: end < items.length ? tokenFor(end) : undefined,
  };
}

/**
 * The page of a list that is read newest first while it grows at that end: the token counts from the
 * oldest row, so that no row is read twice or left out.
 */
export function pageFromNewest<T>(
  oldestFirst: readonly T[],
  request: { readonly token: string | undefined; readonly size: number },
): Page<T> {
  const end = request.token === undefined ? oldestFirst.length : offsetOf(request.token);
  const start = Math.max(0, end - request.size);
  return {
    items: oldestFirst.slice(start, end).reverse(),
    next: start > 0 ? tokenFor(start) : undefined,
  };
}

function tokenFor(offset: number): string {
  return Buffer.from(`row:${offset}`).toString('base64');
}

function offsetOf(token: string): number {
  const offset = /^row:(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8'))?.[1];
  if (offset === undefined) throw validationError('Invalid NextToken');
  return Number(offset);
}
