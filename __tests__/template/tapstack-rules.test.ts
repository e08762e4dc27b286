import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkTemplate } from '../../src/template/check.js';
import { parseDocument } from '../../src/template/document.js';
import type { Profile } from '../../src/template/profile.js';
import { TAPSTACK } from '../../src/template/profiles/tapstack.js';
import type { Rule } from '../../src/template/rule.js';
import type { TemplateValue } from '../../src/template/template-value.js';
import { mutable } from './mutation.js';
import { MUTATIONS } from './tapstack-mutations.js';

const text = readFileSync(new URL('../../TapStack.yml', import.meta.url), 'utf8');
const mutate = mutable(text);

/** Items of the template checklist: names, form, network, groups, keys, buckets, balancer, instances, database, rest. */
const CHECKLIST = Object.entries({
  N: 12,
  F: 15,
  W: 11,
  G: 6,
  K: 10,
  S: 12,
  L: 7,
  A: 14,
  R: 14,
  M: 9,
  C: 7,
  I: 6,
}).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

/** Items that no rule can hold, and what holds them instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  F5: 'cfn-lint, which npm run check:template runs',
  K10: 'docs/iam/deploy-role.json: rights of the deploying role',
  R14: 'docs/template.md and the timeouts of the action: how long a database takes',
  I5: 'the action passes CAPABILITY_NAMED_IAM',
  I6: 'docs/iam/deploy-role.json: service-linked roles and the image parameter',
};

const alone = (rule: Rule): Profile => ({
  ...TAPSTACK,
  ...rule.example.profile,
  rules: [rule],
});
const rules = TAPSTACK.rules.map((rule) => [rule.id, rule] as const);

describe.each(rules)('the rule %s', (id, rule) => {
  it('finds something in the example that fails, and says how to mend it', async () => {
    const { findings } = await checkTemplate(rule.example.fails, alone(rule));
    expect(findings.map((finding) => finding.rule)).toContain(id);
    expect(findings.every((finding) => finding.rule === id)).toBe(true);
    for (const { message, remedy, line } of findings) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toBe(rule.remedy);
      expect(line).toBeGreaterThan(0);
    }
  });

  it('finds nothing in the example that passes', async () => {
    expect((await checkTemplate(rule.example.passes, alone(rule))).findings).toEqual([]);
  });

  it('is described in sentences', () => {
    for (const sentence of [rule.what, rule.why, rule.remedy]) {
      expect(sentence).toMatch(/^[A-Z$][^\n]*\.$/s);
    }
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has a defect of TapStack.yml that it must find', () => {
    expect(MUTATIONS.some((mutation) => mutation.rule === id)).toBe(true);
  });
});

describe('TapStack.yml', () => {
  it('has nothing to find, whatever the toggles say', async () => {
    const { findings, states } = await checkTemplate(text, TAPSTACK, { depth: 'pairs' });
    expect(findings).toEqual([]);
    expect(states).toBeGreaterThan(100);
  });

  it.each(MUTATIONS.map((one) => [one.rule, one.what, one] as const))(
    'breaks %s with %s, and the finding points at it',
    async (id, _what, { edits, at }) => {
      const rule = TAPSTACK.rules.find((one) => one.id === id);
      if (rule === undefined) throw new TypeError(`no rule ${id}`);
      const broken = mutate(edits);
      const place = parseDocument(broken).positionOf(at);
      expect(place).toBeDefined();
      const { findings } = await checkTemplate(broken, { ...TAPSTACK, rules: [rule] });
      expect(findings.map(({ line }) => line)).toContain(place?.line);
    },
  );
});

describe('a template that is no good at all', () => {
  const whole = parseDocument(text).value;

  it('ends in findings, never in an error, when every resource is empty or full of nonsense', async () => {
    const types = [...text.matchAll(/Type: (AWS::\w+::\w+)/g)].map(([, type = '']) => type);
    for (const nonsense of [undefined, null, 'x', 7, [], [{}], { Statement: 'x' }]) {
      const resources = [...new Set(types)].map((Type, index) => {
        const spec = nonsense === undefined ? { Type } : { Type, Properties: nonsense };
        return [`R${index}`, spec] as const;
      });
      const template = JSON.stringify({ Resources: Object.fromEntries(resources) });
      expect((await checkTemplate(template, TAPSTACK)).findings.length).toBeGreaterThan(50);
    }
  });

  it('ends in findings, never in an error, wherever nonsense stands', async () => {
    const junk: readonly TemplateValue[] = [
      null,
      '',
      'x',
      7,
      true,
      [],
      [[]],
      {},
      { Ref: 'Nowhere' },
    ];
    const nonsense = fc.constantFrom(...junk);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 8 }), nonsense, async (steps, value) => {
        const broken = JSON.stringify(replaced(whole, steps, value));
        const { findings } = await checkTemplate(broken, TAPSTACK);
        expect(findings.every(({ line }) => line >= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** The value with something else at the place that the numbers lead to. */
function replaced(
  value: TemplateValue,
  [step, ...rest]: readonly number[],
  by: TemplateValue,
): TemplateValue {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const [key] = entries[step % Math.max(1, entries.length)] ?? [];
  const changed = entries.map(([name, item]): [string, TemplateValue] => [
    name,
    name === key ? replaced(item, rest, by) : item,
  ]);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

describe('the checklist', () => {
  it('has a rule or another home for every item', () => {
    const held = new Set(TAPSTACK.rules.flatMap((rule) => rule.checklist));
    const homeless = CHECKLIST.filter((item) => !held.has(item) && ELSEWHERE[item] === undefined);
    expect(homeless).toEqual([]);
    expect(held.has('0') && held.has('14')).toBe(true);
  });

  it('has no item that a rule made up', () => {
    const known = new Set([...CHECKLIST, '0', '14']);
    const made = TAPSTACK.rules.flatMap((rule) => rule.checklist.filter((one) => !known.has(one)));
    expect(made).toEqual([]);
  });
});
