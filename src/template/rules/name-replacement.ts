import { referencesIn } from '../intrinsics.js';
import { NAME_FORMS } from '../name-forms.js';
import type { Rule, Scene } from '../rule.js';
import { resourceEntries } from '../template-model.js';
import { objectOf } from '../template-value.js';
import type { TemplateObject, ValuePath } from '../template-value.js';

/** A parameter that can replace a named resource is part of its name. */
export const nameReplacement: Rule = {
  id: 'name-replacement',
  severity: 'error',
  checklist: ['N9'],
  what: 'A resource with a fixed name that a parameter can replace has that parameter in its name, unless the profile accepts that the action stops before such an update.',
  why: 'CloudFormation creates the new resource before it deletes the old one: under the same name that fails with "already exists", and the update rolls back.',
  remedy:
    'Put the parameter into the name, or keep it away from the properties that replace the resource.',
  example: {
    fails: `Parameters: { Port: { Type: Number, Default: 80 } }
Resources:
  Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: web-dev, Port: !Ref Port } }
`,
    passes: `Parameters: { Port: { Type: Number, Default: 80 } }
Resources:
  Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: !Sub 'web-\${Port}-dev', Port: !Ref Port } }
`,
  },
  checks: {
    template: (scene) => {
      for (const { id, type, body } of resourceEntries(scene.model)) {
        const property = NAME_FORMS[type]?.property;
        if (property === undefined) continue;
        const properties = objectOf(body['Properties']);
        const named = new Set(referencesIn(properties[property] ?? null).map(({ name }) => name));
        for (const { parameter, path } of replacing(scene, type, properties)) {
          if (named.has(parameter) || accepted(scene, type, parameter)) continue;
          const problem = `Another ${parameter} replaces ${id}, whose name stays the same`;
          scene.report(['Resources', id, 'Properties', ...path], `${problem}.`, parameter);
        }
      }
    },
  },
};

interface Replacing {
  readonly parameter: string;
  readonly path: ValuePath;
}

/** Parameters in properties whose change replaces the resource. */
function replacing(scene: Scene, type: string, properties: TemplateObject): readonly Replacing[] {
  const spec = scene.specs.get(type);
  return referencesIn(properties).flatMap(({ kind, name, path }) => {
    if (kind !== 'resource' || !Object.hasOwn(scene.model.parameters, name)) return [];
    const call = path.findIndex((step) => step === 'Ref' || String(step).startsWith('Fn::'));
    const written = call < 0 ? path : path.slice(0, call);
    return spec?.replacementOf(written) === 'yes' ? [{ parameter: name, path: written }] : [];
  });
}

function accepted({ profile }: Scene, type: string, parameter: string): boolean {
  const own = [profile.suffixParameter, profile.projectParameter];
  return (
    own.includes(parameter) ||
    profile.acceptedReplacements.some(
      (one) => one.type === type && one.parameters.includes(parameter),
    )
  );
}
