/** A place where something of a live test could be left. */
export interface Search {
  readonly what: string;
  /** Words for the `aws` command line. */
  readonly call: (suffix: string) => readonly string[];
  readonly names: (answer: object) => readonly string[] | undefined;
  /** TapStack.yml keeps it on purpose. */
  readonly kept?: boolean;
}

export declare const SEARCHES: readonly Search[];
