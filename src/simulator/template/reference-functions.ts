import { KNOWN_AFTER_APPLY } from '../contracts.js';
import type { Json, Scope } from '../contracts.js';
import { validationError } from '../api-error.js';
import { isUnknown, NO_VALUE, scalarText } from './evaluation.js';
import type { Evaluation, IntrinsicFunction, Resolved } from './evaluation.js';
import { attributeOf, functionCall } from './function-call.js';
import { parameterValue } from './parameter-values.js';
import { templateError, unresolvedDependencies } from './template-error.js';

/** Ref, Fn::GetAtt, Fn::ImportValue. */
export const REFERENCE_FUNCTIONS: Readonly<Record<string, IntrinsicFunction>> = {
  Ref: (argument, evaluation) => {
    if (typeof argument !== 'string') {
      throw templateError('every Ref object must have a single String value.');
    }
    return valueOfName(argument, evaluation);
  },
  'Fn::GetAtt': (argument, evaluation) => {
    const parts = attributeOf(argument);
    if (parts === undefined) {
      throw templateError(
        'every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
      );
    }
    const attribute = evaluation.resolve(parts.attribute);
    if (isUnknown(attribute)) return KNOWN_AFTER_APPLY;
    return valueOfAttribute(parts.logicalId, scalarText(attribute) ?? '', evaluation);
  },
  'Fn::ImportValue': (argument, evaluation) => {
    const name = evaluation.resolve(argument);
    if (isUnknown(name)) return KNOWN_AFTER_APPLY;
    const text = scalarText(name);
    const value = text === undefined ? undefined : evaluation.scope.exports.get(text);
    if (value === undefined) {
      throw validationError(`No export named ${text ?? JSON.stringify(argument)} found`);
    }
    return value;
  },
};

/** Whether a value is `{ Ref: AWS::NoValue }`. */
export function isNoValue(value: Json): boolean {
  const call = functionCall(value);
  return call?.name === 'Ref' && call.argument === 'AWS::NoValue';
}

/** The value of a Ref: a parameter, a pseudo parameter, or a resource's physical id. */
export function valueOfName(name: string, evaluation: Evaluation): Resolved {
  const { model, scope } = evaluation;
  const parameter = model.parameters.get(name);
  if (parameter !== undefined) {
    const given = scope.parameters.get(name) ?? parameter.defaultValue;
    if (given === undefined) throw validationError(`Parameters: [${name}] must have values`);
    return parameterValue(parameter.type, given);
  }
  if (name === 'AWS::NoValue') return NO_VALUE;
  const pseudo = pseudoParameter(name, scope);
  if (pseudo !== undefined) return pseudo;
  const resource = scope.resources.get(name);
  return resource === undefined ? missing(name, evaluation) : resource.physicalId;
}

/** The value of a Fn::GetAtt. */
export function valueOfAttribute(
  logicalId: string,
  attribute: string,
  evaluation: Evaluation,
): Resolved {
  const resource = evaluation.scope.resources.get(logicalId);
  if (resource === undefined) return missing(logicalId, evaluation);
  const value = resource.attributes.get(attribute);
  if (value !== undefined) return value;
  if (evaluation.scope.unknown === 'known-after-apply') return KNOWN_AFTER_APPLY;
  throw validationError(
    `[Error] ${evaluation.at}/Fn::GetAtt: Resource type ${resource.type} does not support attribute {${attribute}}`,
  );
}

function missing(logicalId: string, evaluation: Evaluation): Resolved {
  const declared = evaluation.model.resources.get(logicalId);
  const comes =
    declared !== undefined &&
    (declared.condition === undefined || evaluation.holds(declared.condition));
  // A resource whose condition does not hold will never come: a Ref to it is an error in every mode.
  if (comes && evaluation.scope.unknown === 'known-after-apply') return KNOWN_AFTER_APPLY;
  throw unresolvedDependencies(
    [logicalId],
    evaluation.at.startsWith('/Outputs') ? 'Outputs' : 'Resources',
  );
}

/** The pseudo parameters apart from AWS::NoValue; undefined for another name. */
export function pseudoParameter(name: string, scope: Scope): Json | undefined {
  const china = scope.region.startsWith('cn-');
  switch (name) {
    case 'AWS::AccountId':
      return scope.accountId;
    case 'AWS::NotificationARNs':
      return scope.notificationArns;
    case 'AWS::Partition':
      if (china) return 'aws-cn';
      return scope.region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
    case 'AWS::Region':
      return scope.region;
    case 'AWS::StackId':
      return scope.stackId;
    case 'AWS::StackName':
      return scope.stackName;
    case 'AWS::URLSuffix':
      return china ? 'amazonaws.com.cn' : 'amazonaws.com';
    default:
      return undefined;
  }
}

/** Names that a Ref may have beside parameters and resources. */
export function isPseudoParameter(name: string): boolean {
  return /^AWS::(?:AccountId|NotificationARNs|NoValue|Partition|Region|StackId|StackName|URLSuffix)$/.test(
    name,
  );
}
