import { isActive, type ChangeSet } from '../../domain/change-set.js';
import { createChangeSet, deleteChangeSet } from '../../domain/change-set-creation.js';
import { executeChangeSet } from '../../domain/change-set-execution.js';
import { findChangeSet, requireChangeSet, requireStack } from '../../domain/lookup.js';
import { isRepeated, rememberToken } from '../../domain/tokens.js';
import { ApiError, validationError } from '../../api-error.js';
import type { ActionTable, Call } from '../action.js';
import {
  changeSetNameConstraint,
  requireConstraints,
  stackNameConstraint,
  tokenConstraint,
} from '../constraints.js';
import { pageOf } from '../paging.js';
import { fingerprintOf, type Input } from '../query.js';
import { changeSetShape, changeSetSummary } from './change-set-shape.js';
import { deploymentInput } from './deployment-input.js';

/** Change sets: making, reading, executing and deleting them. */
export const CHANGE_SET_ACTIONS: ActionTable = {
  CreateChangeSet: ({ world, input }) => {
    const set = createChangeSet(world, orderFrom({ world, input }));
    return { Id: set.id, StackId: set.stackId };
  },
  DescribeChangeSet: (call) => {
    const set = visibleSet(call);
    return changeSetShape(call, set);
  },
  ListChangeSets: ({ world, input, view }) => {
    const name = input.required('StackName');
    requireConstraints([stackNameConstraint(name)]);
    const stack = requireStack(world, name, 'bracketed');
    const active = stack.changeSets.filter((set) => isActive(set) && set.createdAt <= view.asOf);
    const { items, next } = pageOf(active, {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return { Summaries: items.map(changeSetSummary), NextToken: next };
  },
  DeleteChangeSet: ({ world, input }) => {
    const reference = referenceFrom(input);
    // By ARN a missing set is an error, by name it is not (semantics 2.13).
    const set = reference.changeSetName.startsWith('arn:')
      ? requireChangeSet(world, reference)
      : findChangeSet(world, reference);
    if (set !== undefined) deleteChangeSet(world, set);
    return {};
  },
  ExecuteChangeSet: ({ world, input }) => {
    const set = requireChangeSet(world, { ...referenceFrom(input) });
    const stack = requireStack(world, set.stackId, 'bracketed');
    const token = input.text('ClientRequestToken');
    requireConstraints([tokenConstraint('clientRequestToken', token)]);
    const use = { token, action: 'ExecuteChangeSet', fingerprint: fingerprintOf(input.params) };
    if (isRepeated(stack.tokens, use)) return {};
    executeChangeSet(
      world,
      { stack, set },
      {
        token,
        disableRollback: input.flag('DisableRollback'),
        retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
      },
    );
    rememberToken(stack, use);
    return {};
  },
};

function referenceFrom(input: Input) {
  const changeSetName = input.required('ChangeSetName');
  const stackName = input.text('StackName');
  requireConstraints([changeSetNameConstraint(changeSetName), stackNameConstraint(stackName)]);
  return { changeSetName, stackName };
}

/** A set that was made after the instant that the caller sees does not exist for it. */
function visibleSet({ world, input, view }: Call): ChangeSet {
  const reference = referenceFrom(input);
  const set = requireChangeSet(world, reference);
  const exists = set.createdAt <= view.existsAsOf && set.facts.at(view.asOf) !== undefined;
  if (exists) return set;
  const { changeSetName } = reference;
  throw new ApiError('ChangeSetNotFound', `ChangeSet [${changeSetName}] does not exist`, 404);
}

function orderFrom({ world, input }: Pick<Call, 'world' | 'input'>) {
  const stackName = input.required('StackName');
  const name = input.required('ChangeSetName');
  const clientToken = input.text('ClientToken');
  requireConstraints([
    stackNameConstraint(stackName),
    changeSetNameConstraint(name, false),
    tokenConstraint('clientToken', clientToken),
    { member: 'description', value: input.text('Description'), maxBytes: 1024 },
  ]);
  const disableRollback = input.part('DeploymentConfig').flag('DisableRollback');
  return {
    stackName,
    name,
    type: typeFrom(input),
    description: input.text('Description'),
    clientToken,
    attributes: attributesFrom(input),
    deployment: deploymentInput(world, input, { expandsMacrosFreely: true }),
    onStackFailure: input.text('OnStackFailure') as
      'ROLLBACK' | 'DO_NOTHING' | 'DELETE' | undefined,
    includeNestedStacks: input.flag('IncludeNestedStacks') === true,
    importExistingResources: input.flag('ImportExistingResources') === true,
    resourcesToImport: importsFrom(input),
    disableValidation: input.flag('DisableValidation') === true,
    deploymentMode: input.text('DeploymentMode'),
    disableRollback,
  };
}

function typeFrom(input: Input): 'CREATE' | 'UPDATE' | 'IMPORT' {
  const type = input.text('ChangeSetType') ?? 'UPDATE';
  if (type === 'CREATE' || type === 'UPDATE' || type === 'IMPORT') return type;
  throw validationError(
    `1 validation error detected: Value '${type}' at 'changeSetType' failed to satisfy constraint: Member must satisfy enum value set: [CREATE, UPDATE, IMPORT]`,
  );
}

function importsFrom(input: Input) {
  return (input.items('ResourcesToImport') ?? []).map((item) => ({
    type: item.text('ResourceType') ?? '',
    logicalId: item.text('LogicalResourceId') ?? '',
    identifier: new Map(
      (item.items('ResourceIdentifier', 'entry') ?? []).map((entry) => [
        entry.text('key') ?? '',
        entry.text('value') ?? '',
      ]),
    ),
  }));
}

/** What a repeated request must have in common with the first, by attribute. */
function attributesFrom({ params }: Input): ReadonlyMap<string, string> {
  const ignored = new Set(['Action', 'Version', 'ClientToken', 'StackName', 'ChangeSetName']);
  const attributes = new Map<string, string>();
  for (const [key, value] of [...params].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = key.split('.')[0] ?? key;
    if (ignored.has(name)) continue;
    const attribute = name.startsWith('Template') ? 'Template' : name;
    attributes.set(attribute, `${attributes.get(attribute) ?? ''}${key}=${value}\n`);
  }
  return attributes;
}
