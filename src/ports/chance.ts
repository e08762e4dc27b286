/** Chance as a port, so that back-off can be replayed. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
}
