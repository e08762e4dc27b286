import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alwaysHolds } from '../../src/template/conditions.js';
import { parseDocument } from '../../src/template/document.js';
import { cyclesIn, dependencyGraph, waitingPath } from '../../src/template/graph.js';
import { intrinsicOf, referencesIn, substitutionsIn } from '../../src/template/intrinsics.js';
import { createStackResolver, defaultsOf } from '../../src/template/resolved-stack.js';
import { createResolver } from '../../src/template/resolver.js';
import { modelOf } from '../../src/template/template-model.js';
import type { TemplateValue } from '../../src/template/template-value.js';

const model = (text: string) => modelOf(text, parseDocument(text));
const resolved = (text: string, values: Record<string, string> = {}) => {
  const template = model(text);
  return createStackResolver(template)({ ...defaultsOf(template), ...values });
};

describe('references', () => {
  it('are found in Ref, Fn::GetAtt, Fn::Sub and Fn::If, with the branch that they are in', () => {
    const { value } = parseDocument(
      "x: !If [C, !GetAtt A.B.C, !Sub ['${D}-${E.F}-${own}-${!literal}', { own: !Ref G }]]",
    );
    const found = referencesIn(value).map(({ kind, name, attribute, guards }) => {
      return [kind, name, attribute, guards.map(({ holds }) => holds)];
    });
    expect(found).toEqual([
      ['condition', 'C', undefined, []],
      ['resource', 'A', 'B.C', [true]],
      ['resource', 'D', undefined, [false]],
      ['resource', 'E', 'F', [false]],
      ['resource', 'G', undefined, [false]],
    ]);
  });

  it('are not seen in the condition of a policy or in ${!literal}', () => {
    expect(intrinsicOf({ Condition: { Bool: {} } })).toBeUndefined();
    expect(substitutionsIn('${!a} ${b} ${ c }')).toEqual(['b', 'c']);
  });
});

const TEXT = `
Parameters:
  Mode: { Type: String, Default: none, AllowedValues: [none, one] }
  Zones: { Type: CommaDelimitedList, Default: 'a,b' }
Mappings: { Map: { one: { Port: 1 }, none: { Port: 0 } } }
Conditions: { HasOne: !Equals [!Ref Mode, one] }
Resources:
  Gate: { Type: AWS::SNS::Topic, Condition: HasOne }
  Topic:
    Type: AWS::SNS::Topic
    Metadata: { WaitsFor: !If [HasOne, !Ref Gate, ''] }
    Properties:
      TopicName: !Join ['-', [!Sub '\${Mode}-\${AWS::Region}', !FindInMap [Map, !Ref Mode, Port]]]
      DisplayName: !If [HasOne, !GetAtt Gate.TopicName, !Ref AWS::NoValue]
      Tags: [!If [HasOne, { Key: a, Value: b }, !Ref AWS::NoValue], { Key: !Select [1, !Ref Zones], Value: !ImportValue x }]
`;

describe('a resolved stack', () => {
  it('has what its conditions admit, with functions worked out', () => {
    const stack = resolved(TEXT);
    expect([...stack.resources.keys()]).toEqual(['Topic']);
    const topic = stack.resources.get('Topic');
    expect(topic?.get('TopicName')).toBe('none-us-west-2-0');
    expect(topic?.get('DisplayName')).toBeUndefined();
    expect(topic?.get('Tags', 0, 'Key')).toBe('b');
  });

  it('waits for an optional resource through Metadata only where it exists', () => {
    expect(resolved(TEXT).graph.get('Topic')?.size).toBe(0);
    const stack = resolved(TEXT, { Mode: 'one' });
    expect(stack.waitsFor('Topic', 'Gate')).toBe(true);
    expect(stack.referred(stack.resources.get('Topic')?.get('DisplayName'))?.id).toBe('Gate');
  });

  it('leaves open what only a service knows', () => {
    expect(resolved(TEXT).resources.get('Topic')?.get('Tags', 0, 'Value')).toEqual({
      'Fn::ImportValue': 'x',
    });
  });

  it('knows where each value was written, in lists that lost an item too', () => {
    const none = resolved(TEXT).resources.get('Topic');
    const one = resolved(TEXT, { Mode: 'one' }).resources.get('Topic');
    const tags = ['Resources', 'Topic', 'Properties', 'Tags'];
    expect(none?.at('Tags', 0, 'Key')).toEqual([...tags, 1, 'Key']);
    expect(one?.at('Tags', 0, 'Key')).toEqual([...tags, 0, 'Fn::If', 1, 'Key']);
    expect(none?.at('Missing')).toEqual(['Resources', 'Topic']);
  });
});

describe('the dependency graph', () => {
  it('shows the way and the cycle', () => {
    const graph = dependencyGraph(
      model(`
Resources:
  A: { Type: AWS::SNS::Topic, DependsOn: [B] }
  B: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt C.TopicName } }
  C: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Sub '\${B.TopicName}' } }
`),
    );
    expect(waitingPath(graph, 'A', 'C')).toEqual(['A', 'B', 'C']);
    expect(waitingPath(graph, 'C', 'A')).toBeUndefined();
    expect(cyclesIn(graph)).toEqual([['B', 'C', 'B']]);
  });

  it('finds no cycle where every edge points to an earlier node, and one as soon as one points back', () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const nodes = new Map(
          Array.from({ length: 10 }, (_, id) => [String(id), new Set<string>()]),
        );
        for (const [a, b] of pairs) if (a > b) nodes.get(String(a))?.add(String(b));
        expect(cyclesIn(nodes)).toEqual([]);
        const [first] = pairs.filter(([a, b]) => a > b);
        if (first === undefined) return;
        nodes.get(String(first[1]))?.add(String(first[0]));
        expect(cyclesIn(nodes).length).toBeGreaterThan(0);
      }),
    );
  });
});

const VALUES = ['a', 'b', 'c'];
const leaf = fc.record({ parameter: fc.constantFrom('P', 'Q'), value: fc.constantFrom(...VALUES) });
const expression = fc.letrec<{ any: TemplateValue; leaf: TemplateValue }>((tie) => ({
  leaf: leaf.map(({ parameter, value }) => ({ 'Fn::Equals': [{ Ref: parameter }, value] })),
  any: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    tie('any').map((one) => ({ 'Fn::Not': [one] })),
    fc.tuple(tie('any'), tie('any')).map((two) => ({ 'Fn::And': two })),
    fc.tuple(tie('any'), tie('any')).map((two) => ({ 'Fn::Or': two })),
  ),
})).any;

describe('whether a condition always holds', () => {
  it('is what trying all values says', () => {
    fc.assert(
      fc.property(expression, expression, fc.boolean(), (given, wanted, holds) => {
        const parameter = { Type: 'String', AllowedValues: VALUES };
        const text = JSON.stringify({
          Parameters: { P: parameter, Q: parameter },
          Conditions: { Given: given, Wanted: wanted },
        });
        const template = model(text);
        const tried = VALUES.flatMap((P) => VALUES.map((Q) => createResolver(template, { P, Q })));
        const expected = tried.every(
          (one) => one.holds('Given') !== holds || one.holds('Wanted') === true,
        );
        expect(alwaysHolds(template, [{ condition: 'Given', holds }], 'Wanted')).toBe(expected);
      }),
    );
  });

  it('is not known for a comparison that cannot be understood, and never guessed', () => {
    const template = model(`
Parameters: { P: { Type: String } }
Conditions: { Odd: !Contains [[a], !Ref P], Same: !Equals [!Ref P, !Select [0, [a]]], Loop: !Condition Loop }
`);
    expect(alwaysHolds(template, [], 'Odd')).toBeUndefined();
    expect(alwaysHolds(template, [], 'Loop')).toBeUndefined();
    expect(alwaysHolds(template, [], 'Same')).toBe(false);
    expect(alwaysHolds(template, [{ condition: 'Same', holds: true }], 'Same')).toBe(true);
    expect(createResolver(template, {}).holds('Loop')).toBeUndefined();
  });
});
