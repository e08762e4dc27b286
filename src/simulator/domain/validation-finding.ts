/** A finding of early validation (semantics 3.2). */
export interface ValidationFinding {
  /** `NAME_CONFLICT_VALIDATION`, `PROPERTY_VALIDATION` … */
  readonly name: string;
  readonly mode: 'FAIL' | 'WARN';
  readonly reason: string;
  /** `/Resources/X/Properties/…`. */
  readonly path: string | undefined;
  readonly logicalId: string;
  readonly type: string;
}
