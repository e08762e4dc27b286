import { KNOWN_AFTER_APPLY } from '../contracts.js';
import type { Json, Scope, TemplateModel } from '../contracts.js';
import { isList, isObject } from './function-call.js';

/** What `{ Ref: AWS::NoValue }` gives: the property or item that has this value is left out. */
export const NO_VALUE: unique symbol = Symbol('AWS::NoValue');

/** The result of an expression. */
export type Resolved = Json | typeof NO_VALUE;

/** What intrinsic functions work with. */
export interface Evaluation {
  readonly model: TemplateModel;
  readonly scope: Scope;
  /** Where the expression stands, for messages: `/Outputs/Url/Value`, `/Resources/Vpc/Properties`. */
  readonly at: string;
  /** Whether a condition of the template holds; refuses unknown names. */
  readonly holds: (condition: string) => boolean;
  /** The value of an expression, functions inside included. */
  readonly resolve: (value: Json) => Resolved;
}

/** An intrinsic function: its argument as written, and what it works with. */
export type IntrinsicFunction = (argument: Json, evaluation: Evaluation) => Resolved;

/** Whether a value, or one inside it, is known only after deployment. */
export function isUnknown(value: Resolved | undefined): boolean {
  if (value === KNOWN_AFTER_APPLY) return true;
  if (value === NO_VALUE || value === undefined) return false;
  if (isList(value)) return value.some(isUnknown);
  return isObject(value) && Object.values(value).some(isUnknown);
}

/** A scalar as the text that CloudFormation passes on; undefined for everything else. */
export function scalarText(value: Resolved | undefined): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return undefined;
  }
}
