import { validationError } from '../../api-error.js';
import type { TemplateModel } from '../../contracts.js';
import { requireChangeSet, requireStack } from '../../domain/lookup.js';
import { statusOf } from '../../domain/stack.js';
import type { World } from '../../domain/world.js';
import type { ActionTable } from '../action.js';
import type { Input } from '../query.js';
import type { XmlObject, XmlValue } from '../xml.js';
import { givenParameters, templateInput } from './deployment-input.js';
import { nonEmpty } from './stack-shape.js';

/** Templates: checking, summarising and reading them back. */
export const TEMPLATE_ACTIONS: ActionTable = {
  ValidateTemplate: ({ world, input }) => {
    const model = world.templates.parseTemplate(templateInput(world, input) ?? '');
    return {
      Parameters: [...model.parameters.values()].map((parameter) => ({
        ParameterKey: parameter.name,
        DefaultValue: parameter.defaultValue,
        NoEcho: parameter.noEcho,
        Description: parameter.description,
      })),
      Description: model.description,
      ...capabilitiesShape(model),
      DeclaredTransforms: nonEmpty(model.transforms),
    };
  },
  GetTemplateSummary: ({ world, input }) => summaryOf(world, summaryModel(world, input)),
  GetTemplate: ({ world, input }) => {
    const changeSetName = input.text('ChangeSetName');
    const stackName = input.text('StackName');
    const set =
      changeSetName === undefined
        ? undefined
        : requireChangeSet(world, { changeSetName, stackName });
    const stack = requireStack(world, set?.stackId ?? input.required('StackName'), 'by-id');
    const model = (set?.request.deployment ?? stack.facts.current.deployment)?.model;
    return { TemplateBody: model?.body, StagesAvailable: ['Original', 'Processed'] };
  },
  EstimateTemplateCost: ({ world, input }) => {
    const model = world.templates.parseTemplate(templateInput(world, input) ?? '');
    world.templates.resolveParameters(model, givenParameters(input), undefined);
    return { Url: `https://calculator.aws/#/estimate?id=${world.ids.hex(40)}` };
  },
};

function summaryModel(world: World, input: Input): TemplateModel {
  const stackName = input.text('StackName');
  if (stackName === undefined) {
    return world.templates.parseTemplate(templateInput(world, input) ?? '');
  }
  const stack = requireStack(world, stackName, 'by-id');
  const { deployment } = stack.facts.current;
  if (statusOf(stack) === 'REVIEW_IN_PROGRESS' || deployment === undefined) {
    throw validationError('GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.');
  }
  return deployment.model;
}

function summaryOf(world: World, model: TemplateModel): XmlObject {
  const byType = new Map<string, string[]>();
  for (const { type, logicalId } of model.resources.values()) {
    byType.set(type, [...(byType.get(type) ?? []), logicalId]);
  }
  return {
    Parameters: [...model.parameters.values()].map((parameter) => ({
      ParameterKey: parameter.name,
      DefaultValue: parameter.defaultValue,
      ParameterType: parameter.type,
      NoEcho: parameter.noEcho,
      Description: parameter.description,
      ParameterConstraints: { AllowedValues: nonEmpty(parameter.allowedValues) },
    })),
    Description: model.description,
    ...capabilitiesShape(model),
    ResourceTypes: [...byType.keys()],
    Version: '2010-09-09',
    DeclaredTransforms: model.transforms,
    ResourceIdentifierSummaries: [...byType].map(([type, ids]) => ({
      ResourceType: type,
      LogicalResourceIds: ids,
      ResourceIdentifiers: identifiersOf(world, type),
    })),
  };
}

function identifiersOf(world: World, type: string): XmlValue {
  return nonEmpty(world.templates.specOf(type)?.primaryIdentifier);
}

function capabilitiesShape(model: TemplateModel): XmlObject {
  return {
    Capabilities: nonEmpty(model.capabilities),
    CapabilitiesReason: model.capabilitiesReason,
  };
}
