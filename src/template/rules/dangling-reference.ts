import { alwaysHolds } from '../conditions.js';
import { referencesIn } from '../intrinsics.js';
import type { Guard, Reference } from '../intrinsics.js';
import { PSEUDO_PARAMETERS } from '../resolver.js';
import type { Rule, Scene } from '../rule.js';
import { didYouMean } from '../../core/nearest.js';
import { isTemplateObject, textOf, textsOf, valueAt } from '../template-value.js';
import type { TemplateValue, ValuePath } from '../template-value.js';

const PSEUDO = new Set([
  ...Object.keys(PSEUDO_PARAMETERS),
  'AWS::NoValue',
  'AWS::NotificationARNs',
]);

/** Whatever is named exists, for every value of every toggle. */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'error',
  checklist: ['F10'],
  what: 'Every Ref, Fn::GetAtt, Fn::Sub, DependsOn and condition names something that exists, an attribute that the type has, and a conditional resource only where the same or a stronger condition holds; outputs too.',
  why: 'The first two fail at validation; the third is an "unresolved resource dependencies" that shows for one value of one toggle only.',
  remedy: 'Correct the name, give both the same condition, or put the reference into Fn::If.',
  example: {
    fails: `Parameters: { Mail: { Type: String, Default: '' } }
Conditions: { HasMail: !Not [!Equals [!Ref Mail, '']] }
Resources:
  Topic: { Type: AWS::SNS::Topic, Condition: HasMail }
Outputs:
  Topic: { Value: !Ref Topic }
`,
    passes: `Parameters: { Mail: { Type: String, Default: '' } }
Conditions: { HasMail: !Not [!Equals [!Ref Mail, '']] }
Resources:
  Topic: { Type: AWS::SNS::Topic, Condition: HasMail }
Outputs:
  Topic: { Condition: HasMail, Value: !Ref Topic }
`,
  },
  checks: {
    template: (scene) => {
      const { model } = scene;
      for (const [section, entries] of [
        ['Resources', model.resources],
        ['Outputs', model.outputs],
      ] as const) {
        for (const [name, body] of Object.entries(entries))
          checkEntry(scene, [section, name], body);
      }
      for (const [name, body] of Object.entries(model.conditions)) {
        for (const one of referencesIn(body, ['Conditions', name])) checkReference(scene, one, []);
      }
    },
  },
};

function checkEntry(scene: Scene, path: ValuePath, body: TemplateValue): void {
  if (!isTemplateObject(body)) return;
  const condition = textOf(body['Condition']);
  const own: readonly Guard[] = condition === undefined ? [] : [{ condition, holds: true }];
  if (condition !== undefined) {
    const place = [...path, 'Condition'];
    checkReference(scene, { kind: 'condition', name: condition, path: place, guards: [] }, []);
  }
  for (const name of textsOf(body['DependsOn'])) {
    const place = [...path, 'DependsOn'];
    checkReference(scene, { kind: 'resource', name, path: place, guards: [] }, own, true);
  }
  for (const [key, value] of Object.entries(body)) {
    if (key === 'Condition' || key === 'DependsOn') continue;
    for (const one of referencesIn(value, [...path, key])) checkReference(scene, one, own);
  }
}

function checkReference(
  scene: Scene,
  reference: Reference,
  own: readonly Guard[],
  resourceOnly = false,
): void {
  const { model, report } = scene;
  const { kind, name, path } = reference;
  if (kind === 'condition') {
    if (!Object.hasOwn(model.conditions, name)) report(path, `There is no condition ${name}.`);
    return;
  }
  if (!resourceOnly && reference.attribute === undefined) {
    if (PSEUDO.has(name) || Object.hasOwn(model.parameters, name)) return;
  }
  const body = model.resources[name];
  if (body === undefined) {
    const names = [...Object.keys(model.resources), ...Object.keys(model.parameters)];
    report(path, `There is nothing called ${name}.${didYouMean(name, names)}`);
    return;
  }
  checkAttribute(scene, reference, body);
  const condition = textOf(valueAt(body, 'Condition'));
  if (condition === undefined) return;
  const guards = [...own, ...reference.guards];
  if (alwaysHolds(model, guards, condition) === false)
    report(path, `${name} exists only with the condition ${condition}.`);
}

function checkAttribute(
  scene: Scene,
  { name, attribute, path }: Reference,
  body: TemplateValue,
): void {
  if (attribute === undefined) return;
  const type = textOf(valueAt(body, 'Type')) ?? '';
  const spec = scene.specs.get(type);
  if (spec === undefined || spec.supportsAttribute(attribute)) return;
  scene.report(path, `${name} (${type}) has no attribute ${attribute}.`);
}
