import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../docs/iam');

/** A statement of an IAM policy document, its texts always as lists. */
export interface Statement {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Operator, then condition key, then values. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** A policy document of docs/iam. */
export interface Policy {
  readonly statements: readonly Statement[];
  /** Characters as IAM counts them: without white space. */
  readonly size: number;
}

type OneOrMore = string | readonly string[];
interface RawStatement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: OneOrMore;
  readonly Resource: OneOrMore;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

/** Reads a policy document; anything else than Allow fails. */
export function readPolicy(name: string): Policy {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const raw = JSON.parse(text) as { readonly Statement: readonly RawStatement[] };
  return {
    size: text.replaceAll(/\s/g, '').length,
    statements: raw.Statement.map((statement) => {
      if (statement.Effect !== 'Allow') throw new TypeError(`${statement.Sid} does not allow`);
      return {
        sid: statement.Sid,
        actions: list(statement.Action),
        resources: list(statement.Resource),
        conditions: mapValues(statement.Condition ?? {}, (keys) => mapValues(keys, list)),
      };
    }),
  };
}

/** The statements that allow an action, on a resource where one is given; conditions are not looked at. */
export function allowing(policy: Policy, action: string, resource?: string): readonly Statement[] {
  return policy.statements.filter(
    ({ actions, resources }) =>
      actions.some((pattern) => matches(pattern, action)) &&
      (resource === undefined || resources.some((pattern) => matches(pattern, resource))),
  );
}

/** Whether a text fits a pattern with `*`; a pattern fits a wider one, so that `a:Get*` is in `a:*`. */
export function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll('${aws:PrincipalAccount}', '123456789012')
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  return new RegExp(`^${source}$`, 'i').test(text);
}

function list(value: OneOrMore): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
