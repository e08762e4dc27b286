import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/template/document.js';
import { isTemplateObject } from '../../src/template/template-value.js';
import type { TemplateObject, TemplateValue } from '../../src/template/template-value.js';

/** The text of TapStack.yml as it is committed. */
export const templateText = readFileSync(new URL('../../TapStack.yml', import.meta.url), 'utf8');

/** TapStack.yml with intrinsic functions in their long form. */
export const template = asObject(
  parseDocument(templateText, { file: 'TapStack.yml' }).value,
  'template',
);

/** The account that resolved names and ARNs carry. */
export const account = '123456789012';

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-west-2',
  'AWS::StackName': 'tapstack-dev',
  'AWS::StackId': 'arn:aws:cloudformation:us-west-2:123456789012:stack/tapstack-dev/1',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Stands for `Ref: AWS::NoValue`: the property that holds it is dropped. */
const noValue = Symbol('AWS::NoValue');
type Resolved = TemplateValue | typeof noValue;

/** What a stack with certain parameter values is made of. A reference is the text `<Id>` or `<Id.Attribute>`. */
export interface ResolvedTemplate {
  readonly resources: ReadonlyMap<string, ResolvedResource>;
  readonly outputs: ReadonlyMap<string, TemplateObject>;
  /** References from something that exists to something that does not. */
  readonly dangling: readonly string[];
}

/** A resource whose condition holds. */
export interface ResolvedResource {
  readonly id: string;
  readonly type: string;
  readonly body: TemplateObject;
  readonly properties: TemplateObject;
  /** Logical ids that it waits for. */
  readonly waitsFor: ReadonlySet<string>;
}

/** The value as a mapping; fails loudly otherwise. */
export function asObject(value: TemplateValue | undefined, what: string): TemplateObject {
  if (!isTemplateObject(value)) throw new TypeError(`${what} is no mapping`);
  return value;
}

/** The value as a list; fails loudly otherwise. */
export function asList(value: TemplateValue | undefined, what: string): readonly TemplateValue[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} is no list`);
  return value as readonly TemplateValue[];
}

/** A scalar as the text that CloudFormation compares and prints; anything else as JSON. */
export function text(value: TemplateValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** A section of the template. */
export function section(name: string): TemplateObject {
  return asObject(template[name], name);
}

/** Value at a path of keys and indices; undefined where the path ends early. */
export function at(
  value: TemplateValue | undefined,
  ...path: readonly (string | number)[]
): TemplateValue | undefined {
  return path.reduce<TemplateValue | undefined>((here, key) => {
    if (Array.isArray(here)) return (here as readonly TemplateValue[])[Number(key)];
    return isTemplateObject(here) ? here[key] : undefined;
  }, value);
}

/** Default values of all parameters, as the text that conditions compare. */
export function parameterDefaults(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(section('Parameters')).map(([name, body]) => [name, text(at(body, 'Default'))]),
  );
}

/** Resolves the whole template with the defaults and the given values. */
export function resolveTemplate(
  overrides: Readonly<Record<string, string>> = {},
): ResolvedTemplate {
  const resolver = new Resolver({ ...parameterDefaults(), ...overrides });
  const resources = new Map<string, ResolvedResource>();
  for (const [id, raw] of Object.entries(section('Resources'))) {
    const body = asObject(raw, id);
    if (!resolver.holds(body['Condition'])) continue;
    resources.set(id, resolver.resource(id, body));
  }
  resolver.forgetWaits();
  const outputs = new Map<string, TemplateObject>();
  for (const [key, raw] of Object.entries(section('Outputs'))) {
    const body = asObject(raw, key);
    if (resolver.holds(body['Condition']))
      outputs.set(key, asObject(resolver.resolve(body, key), key));
  }
  return { resources, outputs, dangling: resolver.dangling };
}

/** All resources of one type. */
export function ofType(stack: ResolvedTemplate, type: string): readonly ResolvedResource[] {
  return [...stack.resources.values()].filter((resource) => resource.type === type);
}

/** The resource with this logical id; fails loudly when it does not exist. */
export function resourceOf(stack: ResolvedTemplate, id: string): ResolvedResource {
  const found = stack.resources.get(id);
  if (found === undefined) throw new TypeError(`no resource ${id}`);
  return found;
}

/** Whether `from` waits for `to`, directly or through others. */
export function waitsFor(stack: ResolvedTemplate, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of stack.resources.get(id)?.waitsFor ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}

class Resolver {
  readonly dangling: string[] = [];
  private readonly parameters: Readonly<Record<string, string>>;
  private waits = new Set<string>();

  constructor(parameters: Readonly<Record<string, string>>) {
    this.parameters = parameters;
  }

  resource(id: string, body: TemplateObject): ResolvedResource {
    this.waits = new Set();
    for (const name of [body['DependsOn'] ?? []].flat()) {
      this.requireResource(text(name), id);
    }
    const rest = Object.entries(body).filter(([key]) => key !== 'Condition');
    const resolved = asObject(this.resolve(Object.fromEntries(rest), id), id);
    return {
      id,
      type: text(body['Type']),
      body: resolved,
      properties: asObject(resolved['Properties'] ?? {}, id),
      waitsFor: this.waits,
    };
  }

  /** What is resolved from here on belongs to no resource. */
  forgetWaits(): void {
    this.waits = new Set();
  }

  holds(name: TemplateValue | undefined): boolean {
    if (name === undefined) return true;
    return this.truth(section('Conditions')[text(name)]);
  }

  /** Resolved value; a dropped value becomes null. */
  resolve(value: TemplateValue, where: string): TemplateValue {
    const result = this.value(value, where);
    return result === noValue ? null : result;
  }

  private truth(expression: TemplateValue | undefined): boolean {
    const [name, argument] = Object.entries(asObject(expression, 'condition'))[0] ?? ['', null];
    if (name === 'Condition') return this.holds(argument);
    const list = asList(argument, name);
    if (name === 'Fn::Equals') {
      const [left, right] = list.map((item) => text(this.resolve(item, 'condition')));
      return left === right;
    }
    if (name === 'Fn::Not') return !this.truth(list[0]);
    if (name === 'Fn::And') return list.every((item) => this.truth(item));
    if (name === 'Fn::Or') return list.some((item) => this.truth(item));
    throw new TypeError(`condition function ${name} is not known`);
  }

  private value(value: TemplateValue, where: string): Resolved {
    if (Array.isArray(value)) {
      return (value as readonly TemplateValue[])
        .map((item) => this.value(item, where))
        .filter((item) => item !== noValue);
    }
    if (!isTemplateObject(value)) return value;
    const entries = Object.entries(value);
    const only = entries.length === 1 ? entries[0] : undefined;
    if (only?.[0] === 'Ref') return this.reference(text(only[1]), where);
    if (only?.[0].startsWith('Fn::') === true) return this.call(only[0], only[1], where);
    return Object.fromEntries(
      entries.flatMap(([key, item]) => {
        const result = this.value(item, where);
        return result === noValue ? [] : [[key, result]];
      }),
    );
  }

  private call(name: string, argument: TemplateValue, where: string): Resolved {
    if (name === 'Fn::If') {
      const [condition, yes, no] = asList(argument, name);
      return this.value((this.holds(condition) ? yes : no) ?? null, where);
    }
    if (name === 'Fn::Sub') return this.substitute(argument, where);
    if (name === 'Fn::GetAtt') {
      const [id, attribute] = asList(argument, name).map((part) => text(part));
      this.requireResource(id ?? '', where);
      return `<${id ?? ''}.${attribute ?? ''}>`;
    }
    return this.pure(name, this.resolve(argument, where), where);
  }

  /** Functions whose arguments are resolved first. */
  private pure(name: string, resolved: TemplateValue, where: string): TemplateValue {
    if (name === 'Fn::Base64') return resolved;
    if (name === 'Fn::GetAZs') return ['us-west-2a', 'us-west-2b', 'us-west-2c', 'us-west-2d'];
    const list = asList(resolved, name);
    if (name === 'Fn::Join') return asList(list[1], name).map(text).join(text(list[0]));
    if (name === 'Fn::Split') return text(list[1]).split(text(list[0]));
    if (name === 'Fn::Select') return at(list[1], Number(list[0])) ?? null;
    if (name === 'Fn::FindInMap') {
      const found = at(section('Mappings'), ...list.map((key) => text(key)));
      if (found === undefined)
        throw new TypeError(`${where}: nothing at ${list.map(text).join('.')}`);
      return found;
    }
    throw new TypeError(`function ${name} is not known`);
  }

  private substitute(argument: TemplateValue, where: string): string {
    const [pattern, own] = Array.isArray(argument)
      ? (argument as readonly TemplateValue[])
      : [argument, {}];
    const values = asObject(own, 'Fn::Sub');
    return text(pattern).replaceAll(/\$\{([^!}][^}]*)\}/g, (_match, name: string) => {
      const given = values[name];
      if (given !== undefined) return text(this.resolve(given, where));
      const [id, ...attribute] = name.split('.');
      if (attribute.length === 0) return text(this.resolve({ Ref: name }, where));
      this.requireResource(id ?? '', where);
      return `<${name}>`;
    });
  }

  private reference(name: string, where: string): Resolved {
    if (name === 'AWS::NoValue') return noValue;
    const known = pseudoParameters[name] ?? this.parameters[name];
    if (known !== undefined) return known;
    this.requireResource(name, where);
    return `<${name}>`;
  }

  private requireResource(id: string, where: string): void {
    this.waits.add(id);
    const body = section('Resources')[id];
    if (body === undefined || !this.holds(at(body, 'Condition'))) {
      this.dangling.push(`${where} -> ${id}`);
    }
  }
}
