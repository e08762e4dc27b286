import { TapstackError } from '../core/errors.js';
import type { Stack } from '../core/stack.js';
import type { Preflight } from '../engine/deletion-preflight.js';
import type { Ports } from '../ports/ports.js';

/** Prints what a deletion will do, before anything is asked for. */
export function showPreflight(stack: Stack, plan: Preflight, ports: Ports): void {
  ports.log.section('What will be deleted');
  const protection = stack.terminationProtection === true ? 'on' : 'off';
  ports.log.info(`Stack ${stack.name} (${stack.status}) with ${plan.fates.length} resources.`);
  ports.log.info(`  termination protection: ${protection}`);
  for (const line of exportLines(plan)) ports.log.info(`  ${line}`);
  for (const fate of ['snapshotted', 'retained', 'deleted'] as const) {
    const resources = plan.fates.filter((entry) => entry.fate === fate);
    if (resources.length === 0) continue;
    ports.log.info(`  ${fate} (${resources.length}):`);
    for (const { resource } of resources) {
      ports.log.info(
        `    ${resource.logicalId} (${resource.type}) ${resource.physicalId ?? ''}`.trimEnd(),
      );
    }
  }
}

/** The exports that matter by name, the others by number. */
function exportLines(plan: Preflight): readonly string[] {
  if (plan.exports.length === 0) return ['exports: none'];
  const lines: string[] = [];
  let free = 0;
  for (const { name, importers } of plan.exports) {
    if (importers === undefined) {
      lines.push(
        `export ${name}: who imports it could not be read (cloudformation:ListImports); CloudFormation cancels the deletion if somebody does`,
      );
    } else if (importers.length === 0) free += 1;
    else lines.push(`export ${name}: imported by ${importers.join(', ')}`);
  }
  return [`exports: ${plan.exports.length}, not imported by anybody: ${free}`, ...lines];
}

/**
 * CloudFormation would start the deletion and cancel it (semantics 5.1).
 *
 * @throws TapstackError `delete-cancelled` when another stack imports an export
 */
export function refuseWhileImported(stack: Stack, plan: Preflight): void {
  const used = plan.exports.filter((entry) => (entry.importers ?? []).length > 0);
  if (used.length === 0) return;
  const list = used
    .map(({ name, importers }) => `${name} by ${(importers ?? []).join(', ')}`)
    .join('; ');
  throw new TapstackError(
    'delete-cancelled',
    `The stack ${stack.name} can not be deleted while its exports are in use: ${list}. Nothing was changed.`,
    { hint: 'Change or delete the stacks that import them first.' },
  );
}
