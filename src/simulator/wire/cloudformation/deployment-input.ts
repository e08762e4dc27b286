import { validationError } from '../../api-error.js';
import type { GivenParameter } from '../../contracts.js';
import type { DeploymentRequest } from '../../domain/deployment-request.js';
import type { Deployment } from '../../domain/deployment.js';
import { templateAt } from '../../domain/template-location.js';
import type { World } from '../../domain/world.js';
import { requireConstraints, templateConstraint } from '../constraints.js';
import type { Input } from '../query.js';

/** Reads what CreateStack, UpdateStack and CreateChangeSet have in common. */
export function deploymentInput(
  world: World,
  input: Input,
  options: { readonly expandsMacrosFreely: boolean },
): DeploymentRequest {
  return {
    body: templateInput(world, input, { previous: input.flag('UsePreviousTemplate') === true }),
    given: givenParameters(input),
    capabilities: input.texts('Capabilities') ?? [],
    tags: tagsInput(input),
    notificationArns: input.texts('NotificationARNs'),
    roleArn: input.text('RoleARN'),
    rollback: rollbackInput(input),
    mode: modeInput(input),
    resourceTypes: input.texts('ResourceTypes'),
    expandsMacrosFreely: options.expandsMacrosFreely,
  };
}

/** The template of a request; `undefined` for the previous one. Exactly one source must be named (semantics 4.4). */
export function templateInput(
  world: World,
  input: Input,
  options: { readonly previous?: boolean } = {},
): string | undefined {
  const body = input.text('TemplateBody');
  const url = input.text('TemplateURL');
  const { previous = false } = options;
  if (previous && (body !== undefined || url !== undefined)) {
    throw validationError(
      'You cannot specify both usePreviousTemplate and Template Body/Template URL.',
    );
  }
  if (previous) return undefined;
  if ((body === undefined) === (url === undefined)) {
    throw validationError('Either Template URL or Template Body must be specified.');
  }
  requireConstraints([templateConstraint(body)]);
  return body ?? templateAt(world, url ?? '');
}

/** Parameters as given; an empty text is a value (semantics 7.3). */
export function givenParameters(input: Input): readonly GivenParameter[] {
  return (input.items('Parameters') ?? []).map((item) => ({
    key: item.text('ParameterKey') ?? '',
    value: item.text('ParameterValue'),
    usePreviousValue: item.flag('UsePreviousValue') === true,
  }));
}

/** `EXPRESS` only where it is asked for. */
export function modeInput(input: Input): Deployment['mode'] {
  return input.part('DeploymentConfig').text('Mode') === 'EXPRESS' ? 'EXPRESS' : 'STANDARD';
}

function tagsInput(input: Input): ReadonlyMap<string, string> | undefined {
  const items = input.items('Tags');
  if (items === undefined) return undefined;
  return new Map(items.map((item) => [item.text('Key') ?? '', item.text('Value') ?? '']));
}

function rollbackInput(input: Input): DeploymentRequest['rollback'] {
  const part = input.part('RollbackConfiguration');
  const triggers = part.items('RollbackTriggers')?.map((item) => ({
    arn: item.text('Arn') ?? '',
    type: item.text('Type') ?? '',
  }));
  const monitoringMinutes = part.number('MonitoringTimeInMinutes');
  return {
    ...(triggers === undefined ? {} : { triggers }),
    ...(monitoringMinutes === undefined ? {} : { monitoringMinutes }),
  };
}
