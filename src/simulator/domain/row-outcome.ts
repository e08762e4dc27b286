import type { ResourceRow } from './deployment.js';
import { stepRow, type Run } from './run.js';

/** Reason of completed rows when an operation runs in Express mode (semantics 9.2). */
export const EXPRESS_DONE =
  'Resource operation completed using Express Mode. It may continue becoming available in the background.';

/** The resource is as it was asked to be. */
export function complete(run: Run, row: ResourceRow, status: string): boolean {
  const reason = run.operation.request.express === true ? EXPRESS_DONE : undefined;
  stepRow(run, row, { status, reason, shown: row.properties });
  return true;
}

/** The resource failed by itself. */
export function fail(
  run: Run,
  row: ResourceRow,
  failure: { readonly verb: 'create' | 'update'; readonly reason: string },
): boolean {
  const { verb, reason } = failure;
  stepRow(run, row, { status: `${verb.toUpperCase()}_FAILED`, reason, shown: row.properties });
  run.operation.failures.push({ logicalId: row.logicalId, verb, cancelled: false });
  return false;
}

/** The resource was at work when another one failed. */
export function cancel(run: Run, row: ResourceRow, verb: 'create' | 'update'): boolean {
  const reason = `Resource ${verb === 'create' ? 'creation' : 'update'} cancelled`;
  stepRow(run, row, { status: `${verb.toUpperCase()}_FAILED`, reason, shown: row.properties });
  run.operation.failures.push({ logicalId: row.logicalId, verb, cancelled: true });
  return false;
}
