/** What keeps a text from being read as a template. Lines and columns count from 1. */
export interface DocumentProblem {
  /** `unsupported`: well-formed YAML that CloudFormation's templates cannot have, for example an unknown tag. */
  readonly kind: 'syntax' | 'duplicate-key' | 'unsupported';
  readonly format: 'json' | 'yaml';
  /** One sentence without position and final dot. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Ends a reader from within; never leaves the template layer. */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  readonly kind: DocumentProblem['kind'];
  readonly offset: number;

  constructor(kind: DocumentProblem['kind'], message: string, offset: number) {
    super(message);
    this.kind = kind;
    this.offset = offset;
  }
}

/** Deepest nesting that is read; templates use about 20 levels. Ours: it keeps recursion within the stack. */
export const NESTING_LIMIT = 200;
