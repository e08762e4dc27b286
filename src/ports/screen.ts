/** Where readable lines go; the runner's and the terminal's differ in how a section and a warning look. */
export interface Screen {
  line(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  section(title: string): void;
  endSection(): void;
  /** Shows a line that will be replaced by the next; `undefined` takes it away. */
  live(text: string | undefined): void;
}
