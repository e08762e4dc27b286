import type { Rule } from '../rule.js';
import { textOf, textsOf, valueAt } from '../template-value.js';

/** Toggles are the texts true and false. */
export const toggleValues: Rule = {
  id: 'toggle-values',
  severity: 'error',
  checklist: ['F9'],
  what: "A parameter that switches something on or off is a String with the allowed values 'true' and 'false', in quotes.",
  why: 'A bare yes or true turns into something else on its way, and conditions compare texts.',
  remedy: "Write Default: 'false', AllowedValues: ['true', 'false'].",
  example: {
    fails: `Parameters:
  EnableTrail: { Type: String, Default: true, AllowedValues: [yes, no] }
`,
    passes: `Parameters:
  EnableTrail: { Type: String, Default: 'true', AllowedValues: ['true', 'false'] }
`,
  },
  checks: {
    parameter: ({ name, body, path }, { report }) => {
      const standard = valueAt(body, 'Default');
      const allowed = textsOf(valueAt(body, 'AllowedValues'));
      const words = [textOf(standard) ?? '', ...allowed];
      if (!words.some((word) => /^(?:true|false|yes|no|on|off)$/i.test(word))) return;
      const quoted = [standard, ...[valueAt(body, 'AllowedValues')].flat()].every(
        (value) => typeof value === 'string',
      );
      const right = [...allowed].sort().join() === 'false,true' && quoted;
      if (!right || valueAt(body, 'Type') !== 'String')
        report(path, `${name} does not offer the texts 'true' and 'false'.`);
    },
  },
};
