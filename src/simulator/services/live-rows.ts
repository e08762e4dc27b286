import type { ResourceRow } from '../domain/deployment.js';
import type { World } from '../domain/world.js';

/** Resources of a type that exist in any stack, as their own service would list them. */
export function liveRows(world: World, type: string): readonly ResourceRow[] {
  return world.stacks
    .flatMap(({ resources }) => [...resources.values()])
    .filter((row) => row.type === type && row.physicalId !== '')
    .filter((row) => row.status !== 'DELETE_COMPLETE' && !world.health.missing.has(row.physicalId));
}

/** A scalar property as text. */
export function propertyText(row: ResourceRow, name: string): string | undefined {
  const value = row.properties[name];
  return value === undefined || value === null || typeof value === 'object'
    ? undefined
    : String(value);
}

/** A list of texts; a single text counts as a list of one. */
export function propertyTexts(row: ResourceRow, name: string): readonly string[] {
  const value = row.properties[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string');
}
