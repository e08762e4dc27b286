/** How a resource's actual state differs from its template, as a test sets it. */
export interface DriftRecord {
  readonly status: 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED' | 'UNKNOWN';
  readonly differences: readonly {
    readonly path: string;
    readonly expected: string;
    readonly actual: string;
    readonly kind: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
  }[];
}
