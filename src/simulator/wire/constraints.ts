import { validationError } from '../api-error.js';

/** Largest template inside a request, in bytes (semantics 6). */
const TEMPLATE_BODY_BYTES = 51_200;

/** A value that must have a certain form. */
export interface Constraint {
  /** Member of the request, as the service names it. */
  readonly member: string;
  readonly value: string | undefined;
  readonly pattern?: RegExp;
  /** The pattern as the refusal shows it. */
  readonly shown?: string;
  readonly maxBytes?: number;
}

/** Form of a stack name or id. */
export function stackNameConstraint(value: string | undefined, allowArn = true): Constraint {
  const name = '[a-zA-Z][-a-zA-Z0-9]*';
  return {
    member: 'stackName',
    value,
    pattern: allowArn
      ? /^(?:[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*)$/
      : /^[a-zA-Z][-a-zA-Z0-9]*$/,
    shown: allowArn ? `${name}|arn:[-a-zA-Z0-9:/._+]*` : name,
    ...(value?.startsWith('arn:') === true ? {} : { maxBytes: 128 }),
  };
}

/** Form of a change set's name; an ARN only where `allowArn`. */
export function changeSetNameConstraint(value: string | undefined, allowArn = true): Constraint {
  const name = '[a-zA-Z][-a-zA-Z0-9]*';
  return {
    member: 'changeSetName',
    value,
    pattern: allowArn
      ? /^(?:[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*)$/
      : /^[a-zA-Z][-a-zA-Z0-9]*$/,
    shown: allowArn ? `${name}|arn:[-a-zA-Z0-9:/]*` : name,
    ...(value?.startsWith('arn:') === true ? {} : { maxBytes: 128 }),
  };
}

/** Form of a client request token. */
export function tokenConstraint(member: string, value: string | undefined): Constraint {
  return {
    member,
    value,
    pattern: /^[a-zA-Z0-9][-a-zA-Z0-9]*$/,
    shown: '[a-zA-Z0-9][-a-zA-Z0-9]*',
    maxBytes: 128,
  };
}

/** Size of a template in the request. */
export function templateConstraint(value: string | undefined): Constraint {
  return { member: 'templateBody', value, maxBytes: TEMPLATE_BODY_BYTES };
}

/** Refuses values of a wrong form, all of them in one message (semantics 4.4). */
export function requireConstraints(constraints: readonly Constraint[]): void {
  const problems = constraints.flatMap(problemsOf);
  if (problems.length === 0) return;
  const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected`;
  throw validationError(`${count}: ${problems.join('; ')}`);
}

function problemsOf({ member, value, pattern, shown, maxBytes }: Constraint): readonly string[] {
  if (value === undefined) return [];
  const start = `Value '${value}' at '${member}' failed to satisfy constraint:`;
  const problems: string[] = [];
  if (pattern !== undefined && !pattern.test(value)) {
    problems.push(`${start} Member must satisfy regular expression pattern: ${shown ?? ''}`);
  }
  if (maxBytes !== undefined && Buffer.byteLength(value) > maxBytes) {
    problems.push(`${start} Member must have length less than or equal to ${maxBytes}`);
  }
  return problems;
}
