import { ApiError, validationError } from '../api-error.js';
import type { GivenParameter, Json, JsonObject, TemplateModel } from '../contracts.js';
import { isList, scalarText } from '../resources/stringified.js';
import type { Deployment } from './deployment.js';
import { deploymentOf } from './forward.js';
import type { Run } from './run.js';
import { templateAt } from './template-location.js';

/** What a nested stack is to be, by the properties of its resource; ApiError when that can not be. */
export function nestedDeployment(run: Run, properties: JsonObject): Deployment | ApiError {
  try {
    return read(run, properties);
  } catch (thrown) {
    if (thrown instanceof ApiError) return thrown;
    throw thrown;
  }
}

function read(run: Run, properties: JsonObject): Deployment {
  const { world } = run;
  const parent = deploymentOf(run);
  const url = properties['TemplateURL'];
  if (typeof url !== 'string') throw validationError('TemplateURL must be a supported URL.');
  const model: TemplateModel = world.templates.parseTemplate(templateAt(world, url));
  const given = givenParameters(properties['Parameters']);
  return {
    model,
    parameters: world.templates.resolveParameters(model, given, undefined),
    tags: parent.tags,
    notificationArns: [],
    capabilities: parent.capabilities,
    roleArn: parent.roleArn,
    rollback: { triggers: [], monitoringMinutes: undefined },
    mode: parent.mode,
  };
}

function givenParameters(value: Json | undefined): readonly GivenParameter[] {
  if (typeof value !== 'object' || value === null || isList(value)) return [];
  return Object.entries(value).map(([key, item]) => ({
    key,
    value: isList(item) ? item.map(scalarText).join(',') : scalarText(item),
    usePreviousValue: false,
  }));
}
