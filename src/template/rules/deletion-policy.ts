import { intrinsicOf } from '../intrinsics.js';
import { NAME_FORMS } from '../name-forms.js';
import type { Rule, Scene } from '../rule.js';
import { resourceEntries } from '../template-model.js';
import { textOf } from '../template-value.js';
import type { TemplateObject } from '../template-value.js';

const ATTRIBUTES = ['DeletionPolicy', 'UpdateReplacePolicy'] as const;

/** What a delete leaves behind is decided, and nothing named is among it. */
export const deletionPolicy: Rule = {
  id: 'deletion-policy',
  severity: 'error',
  checklist: ['N10', 'F15', 'K8', 'S11', 'R8'],
  what: 'Buckets, keys and databases have the deletion and replacement policies that were decided, as literals; nothing else is retained.',
  why: 'A retained resource with a fixed name collides with the next creation; a database snapshot is lost with its key; the default for a database is a snapshot that nobody expects.',
  remedy:
    'Write DeletionPolicy and UpdateReplacePolicy as decided: buckets Delete, database Snapshot, data key RetainExceptOnCreate and Retain.',
  example: {
    fails: `Resources:
  Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Retain }
`,
    passes: `Resources:
  Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Delete, UpdateReplacePolicy: Delete }
`,
  },
  checks: {
    template: (scene) => {
      for (const { id, type, body } of resourceEntries(scene.model)) {
        checkPolicies(scene, { id, type, body });
      }
    },
  },
};

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly body: TemplateObject;
}

function checkPolicies({ profile, report }: Scene, { id, type, body }: Entry): void {
  const decided = profile.deletionPolicies[id] ?? profile.deletionPolicies[type];
  for (const attribute of ATTRIBUTES) {
    const path = ['Resources', id, attribute];
    const value = body[attribute];
    if (intrinsicOf(value) !== undefined) {
      report(path, `${attribute} of ${id} must be a literal.`);
      continue;
    }
    const written = textOf(value);
    if (decided === undefined) {
      const kept = written !== undefined && written !== 'Delete';
      const named = type in NAME_FORMS ? ', and its name is fixed' : '';
      if (kept) report(path, `${id} would outlive the stack${named}.`);
      continue;
    }
    const wanted = attribute === 'DeletionPolicy' ? decided.deletion : decided.replacement;
    if (written !== wanted) report(path, `${id} needs ${attribute}: ${wanted}.`);
  }
}
