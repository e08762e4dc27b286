import {
  isTemplateList,
  isTemplateObject,
  itemsOf,
  objectOf,
  textOf,
  textsOf,
  valueAt,
} from './template-value.js';
import type { TemplateObject, TemplateValue, ValuePath } from './template-value.js';

/** A statement of a resolved policy document, in one form whatever short form it was written in. */
export interface Statement {
  readonly allows: boolean;
  readonly actions: readonly string[];
  /** Whether it says NotAction, NotResource or NotPrincipal. */
  readonly negated: boolean;
  readonly resources: readonly string[];
  readonly principals: readonly Principal[];
  readonly conditions: readonly PolicyCondition[];
  /** Where it stands below the policy document. */
  readonly path: ValuePath;
  readonly body: TemplateObject;
}

/** A principal; `*` of any kind has the name `*`. */
export interface Principal {
  readonly kind: string;
  readonly name: string;
}

/** One key under one operator. */
export interface PolicyCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The statements of a policy document. */
export function statementsOf(policy: TemplateValue | undefined): readonly Statement[] {
  const written = valueAt(policy, 'Statement');
  return itemsOf(written).map((item, index) => {
    const body = objectOf(item);
    return {
      allows: body['Effect'] === 'Allow',
      actions: textsOf(body['Action']),
      negated: ['NotAction', 'NotResource', 'NotPrincipal'].some((key) => key in body),
      resources: textsOf(body['Resource']),
      principals: principalsOf(body['Principal']),
      conditions: conditionsOf(objectOf(body['Condition'])),
      path: isTemplateList(written) ? ['Statement', index] : ['Statement'],
      body,
    };
  });
}

function principalsOf(value: TemplateValue | undefined): readonly Principal[] {
  if (!isTemplateObject(value)) return textsOf(value).map((name) => ({ kind: 'AWS', name }));
  return Object.entries(value).flatMap(([kind, names]) =>
    textsOf(names).map((name) => ({ kind, name })),
  );
}

function conditionsOf(value: TemplateObject): readonly PolicyCondition[] {
  return Object.entries(value).flatMap(([operator, keys]) =>
    Object.entries(objectOf(keys)).map(([key, values]) => ({
      operator,
      key,
      values: textsOf(values),
    })),
  );
}

/** The values that a statement's conditions compare a key with; the letters' case of a key does not count. */
export function conditionValues(statement: Statement, key: string): readonly string[] {
  return statement.conditions
    .filter((condition) => condition.key.toLowerCase() === key.toLowerCase())
    .flatMap(({ values }) => values);
}

/** Whether a statement names a service as principal. */
export function namesService(statement: Statement, service: string): boolean {
  return statement.principals.some(({ kind, name }) => kind === 'Service' && name === service);
}

/** Whether the statement's actions cover one action; `*` and `?` are wildcards as in IAM. */
export function covers(statement: Statement, action: string): boolean {
  return statement.actions.some((pattern) => matchesPattern(pattern, action));
}

/** Whether a text matches a pattern of IAM (`*` any text, `?` one character); letters' case does not count. */
export function matchesPattern(pattern: string, text: string): boolean {
  const source = pattern
    .split('')
    .map((character) => {
      if (character === '*') return '.*';
      return character === '?' ? '.' : character.replace(/[\\^$.|+()[\]{}]/, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 'is').test(text);
}

/** Whether a condition compares with the own account or with ARNs that carry it. */
export function boundToSource(statement: Statement): boolean {
  return ['aws:SourceAccount', 'aws:SourceArn', 'kms:CallerAccount'].some(
    (key) => conditionValues(statement, key).length > 0,
  );
}

/** The policies written inside a role, with the path below its properties. */
export function inlinePolicies(
  properties: TemplateObject,
): readonly { readonly document: TemplateValue | undefined; readonly path: ValuePath }[] {
  return itemsOf(properties['Policies']).map((policy, index) => ({
    document: valueAt(policy, 'PolicyDocument'),
    path: ['Policies', index, 'PolicyDocument'],
  }));
}

/** The text of a principal that is an account's root: `arn:…:iam::<account>:root` or the account's number. */
export function isAccountRoot(principal: Principal): boolean {
  return (
    principal.kind === 'AWS' && /^(?:arn:[a-z-]+:iam::\d{12}:root|\d{12})$/.test(principal.name)
  );
}

/** Value of a load balancer's or target group's attribute list, and its place in it. */
export function attributeOf(
  list: TemplateValue | undefined,
  key: string,
): { readonly index: number; readonly value: string | undefined } | undefined {
  const items = itemsOf(list);
  const index = items.findIndex((item) => valueAt(item, 'Key') === key);
  return index < 0 ? undefined : { index, value: textOf(valueAt(items[index], 'Value')) };
}
