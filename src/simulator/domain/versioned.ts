/** A value that remembers what it was at each instant, so that a stale read can be an honest one. */
export interface Versioned<T> {
  readonly current: T;
  /** Replaces the value from this instant on. */
  set(instant: number, value: T): void;
  /** The value as it stood at this instant; `undefined` before it existed. */
  at(instant: number): T | undefined;
  /** The first instant at which this held; `undefined` when it never did. */
  since(holds: (value: T) => boolean): number | undefined;
}

/** Begins a value's history. */
export function versioned<T>(instant: number, first: T): Versioned<T> {
  const history: { readonly since: number; readonly value: T }[] = [
    { since: instant, value: first },
  ];
  const state = { current: first };
  return {
    get current() {
      return state.current;
    },
    set: (since, value) => {
      history.push({ since, value });
      state.current = value;
    },
    since: (holds) => history.find(({ value }) => holds(value))?.since,
    at: (asked) => history.findLast(({ since }) => since <= asked)?.value,
  };
}
