/**
 * Where the run speaks. Implementations pass everything through the redactor and make sure that no text becomes a
 * workflow command. `info` and above reach the reader; `debug` reaches the file.
 */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warning(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** Opens a foldable section; the lines until the next section or `endSection` are in it. */
  section(title: string): void;
  endSection(): void;
  /**
   * A line that is overwritten on a terminal and printed now and then elsewhere. `undefined` clears it.
   */
  progress(line: string | undefined): void;
}

/** Facts beside the sentence; they go to the file. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;
