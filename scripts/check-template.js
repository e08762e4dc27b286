/**
 * Checks a template: the rules of src/template/rules for all values of its toggles, cfn-lint, the Python of its functions
 * and the user data of its instances.
 *
 *   npm run check:template                   TapStack.yml
 *   npm run check:template -- FILE           another template with the same profile
 *   … --only rules|lint|functions|user-data  one part
 *
 * Exits 1 when there is an error. What cannot run here says so.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFunctions } from './check-template/functions.js';
import { lint } from './check-template/lint.js';
import { ran, skipped } from './check-template/tools.js';
import { checkUserData } from './check-template/user-data.js';
import { loadSource } from './load-source.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const file = positionals[0] ?? join(root, 'TapStack.yml');
const text = readFileSync(file, 'utf8');
const template = await loadSource([
  'src/template/check.ts',
  'src/template/document.ts',
  'src/template/profiles/tapstack.ts',
  'src/template/resolved-stack.ts',
  'src/template/template-model.ts',
]);

const STEPS = {
  rules: checkRules,
  lint: () => lint(file),
  functions: () => onStack(checkFunctions),
  'user-data': () => onStack(checkUserData),
};

for (const [name, step] of Object.entries(STEPS)) {
  if (options.only !== undefined && options.only !== name) continue;
  const { skipped: reason, summary, problems } = await step();
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  const outcome = problems.length > 0 ? `${problems.length} found` : summary;
  process.stdout.write(`${name}: ${reason === undefined ? outcome : `skipped, ${reason}`}\n`);
  if (problems.some((problem) => !/^\S+ (?:warning|notice) /.test(problem))) process.exitCode = 1;
}

/** The rules of the profile, each finding with its place and how to mend it. */
async function checkRules() {
  const { findings, states } = await template.checkTemplate(text, template.TAPSTACK, {
    depth: 'pairs',
  });
  const problems = findings.map(({ line, column, severity, rule, message, remedy, when }) => {
    const changes = Object.entries(when).map(([name, value]) => `${name}=${value}`);
    const values = changes.length === 0 ? '' : ` (with ${changes.join(', ')})`;
    return `${file}:${line}:${column} ${severity} ${rule}: ${message}${values}\n  ${remedy}`;
  });
  const { rules } = template.TAPSTACK;
  return ran(`${rules.length} rules, ${states} sets of parameter values, nothing found`, problems);
}

/** A step that needs the template with its defaults. */
function onStack(step) {
  const read = template.readDocument(text);
  if (!read.ok) return skipped('the template cannot be read');
  const model = template.modelOf(text, read.document);
  return step(template.createStackResolver(model)(template.defaultsOf(model)));
}
