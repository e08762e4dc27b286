import type { ValidationFinding } from './validation-finding.js';

/** A row of DescribeStackEvents. */
export interface StackEvent {
  readonly eventId: string;
  readonly operationId: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly timestamp: number;
  readonly status: string;
  readonly statusReason: string | undefined;
  /** JSON text; absent on consistency-check and deletion rows. */
  readonly properties: string | undefined;
  readonly token: string | undefined;
  readonly detailedStatus: string | undefined;
}

/** A row of DescribeEvents. */
export interface OperationEvent {
  readonly eventId: string;
  readonly operationId: string;
  readonly operationType: string;
  readonly operationStatus: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | undefined;
  readonly eventType: string;
  readonly timestamp: number;
  readonly startTime: number | undefined;
  readonly endTime: number | undefined;
  readonly changeSetId: string | undefined;
  readonly token: string | undefined;
  readonly row: StackEvent | undefined;
  readonly finding: ValidationFinding | undefined;
}
