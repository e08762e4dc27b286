import { ApiError, validationError } from '../api-error.js';
import type { GivenParameter, TemplateModel } from '../contracts.js';
import type { Deployment, RollbackConfiguration } from './deployment.js';
import type { World } from './world.js';

/** What a request says of a deployment; what it leaves out stays as it is (semantics 7.5). */
export interface DeploymentRequest {
  /** Text of the template; `undefined` for UsePreviousTemplate. */
  readonly body: string | undefined;
  readonly given: readonly GivenParameter[];
  readonly capabilities: readonly string[];
  readonly tags: ReadonlyMap<string, string> | undefined;
  readonly notificationArns: readonly string[] | undefined;
  readonly roleArn: string | undefined;
  readonly rollback: Partial<RollbackConfiguration> | undefined;
  readonly mode: Deployment['mode'];
  readonly resourceTypes: readonly string[] | undefined;
  /** CreateStack and UpdateStack expand macros only with CAPABILITY_AUTO_EXPAND; change sets always. */
  readonly expandsMacrosFreely: boolean;
}

/** Most tags of a stack, and most notification topics and rollback triggers (semantics 6). */
const TAG_LIMIT = 50;
const FEW = 5;

/** Checks everything that is refused at once (semantics 2.2), and fills in what stays. */
export function settleDeployment(
  world: World,
  request: DeploymentRequest,
  current: Deployment | undefined,
): Deployment {
  checkLimits(request);
  if (request.body === undefined && current === undefined) {
    throw validationError('Either Template URL or Template Body must be specified.');
  }
  const body = request.body ?? current?.model.body ?? '';
  const model = world.templates.parseTemplate(body);
  checkResourceTypes(model, request.resourceTypes);
  const parameters = world.templates.resolveParameters(model, request.given, current?.parameters);
  checkCapabilities(model, request);
  const { capabilities, mode } = request;
  return { model, parameters, capabilities, mode, ...settledOptions(request, current) };
}

type Options = Pick<Deployment, 'tags' | 'notificationArns' | 'roleArn' | 'rollback'>;

function settledOptions(request: DeploymentRequest, current: Deployment | undefined): Options {
  const kept: Options = current ?? {
    tags: new Map<string, string>(),
    notificationArns: [],
    roleArn: undefined,
    rollback: { triggers: [], monitoringMinutes: undefined },
  };
  const { rollback = {} } = request;
  return {
    tags: request.tags ?? kept.tags,
    notificationArns: request.notificationArns ?? kept.notificationArns,
    roleArn: request.roleArn ?? kept.roleArn,
    rollback: {
      triggers: rollback.triggers ?? kept.rollback.triggers,
      monitoringMinutes: rollback.monitoringMinutes ?? kept.rollback.monitoringMinutes,
    },
  };
}

function checkLimits({ tags, notificationArns, rollback, roleArn }: DeploymentRequest): void {
  for (const key of tags?.keys() ?? []) {
    if (key.startsWith('aws:')) {
      throw validationError('aws: prefixed tag key names are not allowed for external use.');
    }
  }
  const tooMany = (what: string, count: number | undefined, limit: number) => {
    if ((count ?? 0) <= limit) return;
    throw validationError(
      `1 validation error detected: Value at '${what}' failed to satisfy constraint: Member must have length less than or equal to ${limit}`,
    );
  };
  tooMany('tags', tags?.size, TAG_LIMIT);
  tooMany('notificationARNs', notificationArns?.length, FEW);
  tooMany('rollbackConfiguration.rollbackTriggers', rollback?.triggers?.length, FEW);
  checkTriggers(rollback?.triggers ?? []);
  if (roleArn !== undefined && !/^arn:[^:]+:iam::\d{12}:role\/.+/.test(roleArn)) {
    throw validationError('Role ARN is invalid or cannot be assumed');
  }
}

function checkTriggers(triggers: RollbackConfiguration['triggers']): void {
  for (const { arn, type } of triggers) {
    if (!/^AWS::CloudWatch::(Composite)?Alarm$/.test(type)) {
      throw validationError('Rollback Trigger Type not supported');
    }
    if (!/^arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:.+/.test(arn)) {
      throw validationError("RelativeId of a Rollback Trigger's ARN is incorrect");
    }
  }
}

function checkResourceTypes(model: TemplateModel, allowed: readonly string[] | undefined): void {
  if (allowed === undefined || allowed.length === 0) return;
  const permits = (type: string) =>
    allowed.some(
      (item) => item === type || (item.endsWith('*') && type.startsWith(item.slice(0, -1))),
    );
  const other = [...model.resources.values()].find(({ type }) => !permits(type));
  if (other === undefined) return;
  throw validationError(
    `Resource type ${other.type} is not allowed by parameter ResourceTypes [${allowed.join(', ')}]`,
  );
}

function checkCapabilities(model: TemplateModel, request: DeploymentRequest): void {
  const { capabilities, expandsMacrosFreely } = request;
  const needed = [...model.capabilities];
  if (!expandsMacrosFreely && model.transforms.length > 0) needed.push('CAPABILITY_AUTO_EXPAND');
  const missing = needed.filter((capability) => {
    // CAPABILITY_NAMED_IAM includes the other one (semantics 7.1).
    const includes =
      capability === 'CAPABILITY_IAM' && capabilities.includes('CAPABILITY_NAMED_IAM');
    return !capabilities.includes(capability) && !includes;
  });
  if (missing.length === 0) return;
  throw new ApiError(
    'InsufficientCapabilitiesException',
    `Requires capabilities : [${missing.join(', ')}]`,
  );
}
