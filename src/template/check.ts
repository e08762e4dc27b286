import type { TemplateDocument } from './document.js';
import { readDocument } from './document.js';
import type { Profile } from './profile.js';
import { createStackResolver } from './resolved-stack.js';
import type { ParameterValues } from './resolver.js';
import type { ResourceSpecs } from './resource-specs.js';
import { loadResourceSpecs } from './resource-specs.js';
import type { Finding, Report, Rule, RuleChecks, Scene, Stage, TextPlace } from './rule.js';
import type { SourceRange } from './source-position.js';
import { parameterStates } from './states.js';
import type { Depth } from './states.js';
import { modelOf, resourceEntries } from './template-model.js';
import { isTemplateList, isTemplateObject } from './template-value.js';
import type { TemplateValue, ValuePath } from './template-value.js';

/** The rule id of the one finding about a text that is no template at all. */
export const UNREADABLE = 'template-readable';

/** What a check of a template gave. */
export interface CheckResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** How many sets of parameter values the template was resolved with. */
  readonly states: number;
}

/** Options of {@link checkTemplate}. */
export interface CheckOptions {
  /** `single` by default, which takes a tenth of the time of `pairs`. */
  readonly depth?: Depth;
}

/**
 * Applies the profile's rules to a template in one walk. Loads the facts of its resource types; never throws for a bad
 * template.
 */
export async function checkTemplate(
  text: string,
  profile: Profile,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const read = readDocument(text);
  if (!read.ok) {
    const { line, column, message } = read.problem;
    const range = { line, column, endLine: line, endColumn: column + 1 };
    const remedy = 'Correct the line; nothing else was checked.';
    const finding = {
      rule: UNREADABLE,
      severity: 'error',
      message: `${message}.`,
      remedy,
    } as const;
    return { findings: [{ ...finding, ...range, path: [], when: {} }], states: 0 };
  }
  const model = modelOf(text, read.document);
  const specs = await loadResourceSpecs(resourceEntries(model).map(({ type }) => type));
  return walk({ model, profile, specs }, options.depth ?? 'single');
}

type Setting = Pick<Scene, 'model' | 'profile'> & { readonly specs: ResourceSpecs };

/** A check of one rule with the way in which it reports. */
interface Bound<Check> {
  readonly check: Check;
  readonly report: Report;
}

function walk(setting: Setting, depth: Depth): CheckResult {
  const { model, profile } = setting;
  const record = createRecord(model.document);
  const state: { changes: ParameterValues } = { changes: {} };
  const reports = new Map<Rule, Report>(
    profile.rules.map((rule) => [
      rule,
      (place, message, subject = message) => {
        record.add(rule, { place, message, subject, when: state.changes });
      },
    ]),
  );
  const bound = <Name extends keyof RuleChecks>(name: Name) =>
    profile.rules.flatMap((rule): Bound<NonNullable<RuleChecks[Name]>>[] => {
      const check = rule.checks[name];
      const report = reports.get(rule);
      return check === undefined || report === undefined ? [] : [{ check, report }];
    });
  for (const { check, report } of bound('template')) check({ ...setting, report });
  walkParameters(setting, bound('parameter'));
  walkValues(setting, bound('value'));
  const resolve = createStackResolver(model);
  const states = parameterStates(model, profile, depth);
  const checks = { resources: byType(bound('resources')), stack: bound('stack') };
  for (const { values, changes } of states) {
    state.changes = changes;
    walkStack({ ...setting, stack: resolve(values) }, checks);
  }
  return { findings: record.sorted(), states: states.length };
}

function walkParameters(
  setting: Setting,
  checks: readonly Bound<NonNullable<RuleChecks['parameter']>>[],
): void {
  for (const [name, body] of Object.entries(setting.model.parameters)) {
    for (const { check, report } of checks) {
      check({ name, body, path: ['Parameters', name] }, { ...setting, report });
    }
  }
}

function walkValues(
  setting: Setting,
  checks: readonly Bound<NonNullable<RuleChecks['value']>>[],
): void {
  const scenes = checks.map(({ check, report }) => ({ check, scene: { ...setting, report } }));
  const visit = (value: TemplateValue, path: ValuePath) => {
    for (const { check, scene } of scenes) check({ value, path }, scene);
    if (isTemplateList(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (isTemplateObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  if (scenes.length > 0) visit(setting.model.root, []);
}

type ResourceCheck = NonNullable<RuleChecks['resources']>[string];
type ResourceChecks = ReadonlyMap<string, readonly Bound<ResourceCheck>[]>;

function byType(checks: readonly Bound<NonNullable<RuleChecks['resources']>>[]): ResourceChecks {
  const found = new Map<string, Bound<ResourceCheck>[]>();
  for (const { check: table, report } of checks) {
    for (const [type, check] of Object.entries(table)) {
      found.set(type, [...(found.get(type) ?? []), { check, report }]);
    }
  }
  return found;
}

function walkStack(
  stage: Omit<Stage, 'report'>,
  checks: {
    readonly resources: ResourceChecks;
    readonly stack: readonly Bound<NonNullable<RuleChecks['stack']>>[];
  },
): void {
  for (const resource of stage.stack.resources.values()) {
    for (const type of ['*', resource.type]) {
      for (const { check, report } of checks.resources.get(type) ?? []) {
        check(resource, { ...stage, report });
      }
    }
  }
  for (const { check, report } of checks.stack) check({ ...stage, report });
}

interface Entry {
  readonly place: ValuePath | TextPlace;
  readonly message: string;
  readonly subject: string;
  readonly when: ParameterValues;
}

function createRecord(document: TemplateDocument) {
  const findings = new Map<string, Finding>();
  return {
    add: (rule: Rule, { place, message, subject, when }: Entry) => {
      const path = 'line' in place ? [] : place;
      const range = 'line' in place ? pointRange(place) : nearestRange(document, place);
      const key = JSON.stringify([rule.id, range.line, range.column, subject]);
      if (findings.has(key)) return;
      const { id, severity, remedy } = rule;
      findings.set(key, { rule: id, severity, message, remedy, path, when, ...range });
    },
    sorted: () =>
      [...findings.values()].sort(
        (a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1),
      ),
  };
}

function pointRange({ line, column }: TextPlace): SourceRange {
  return { line, column, endLine: line, endColumn: column + 1 };
}

function nearestRange(document: TemplateDocument, path: ValuePath): SourceRange {
  for (let length = path.length; length > 0; length -= 1) {
    const range = document.positionOf(path.slice(0, length));
    if (range !== undefined) return range;
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 1 };
}
