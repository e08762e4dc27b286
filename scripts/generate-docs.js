/**
 * Writes the tables of README.md and docs/errors.md and the rules of docs/template-rules.md from their sources: action.yml,
 * src/core/errors.ts and src/template/rules.
 *
 *   node scripts/generate-docs.js            writes
 *   node scripts/generate-docs.js --check    fails where something is not current
 *   … --root FOLDER                          works on another tree
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import typescript from 'typescript';
import { parse } from 'yaml';
import { loadSource } from './load-source.js';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2);
const root = words.includes('--root') ? words[words.indexOf('--root') + 1] : home;
const checking = words.includes('--check');
const problems = [];

const action = parse(read('action.yml'));
const errors = await readErrors();

const readme = read('README.md');
await write('README.md', readme, [
  ['inputs', inputTable(action.inputs)],
  ['outputs', outputTable(action.outputs)],
]);
const guide = read('docs/errors.md');
await write('docs/errors.md', guide, [['errors', errorTable(errors, sectionsOf(guide))]]);
const { TAPSTACK } = await loadSource(['src/template/profiles/tapstack.ts']);
await write('docs/template-rules.md', read('docs/template-rules.md'), [
  ['rules', ruleSections(TAPSTACK.rules)],
]);

if (problems.length > 0) {
  process.stderr.write(`The documents are not current:\n  ${problems.join('\n  ')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(
    `${Object.keys(action.inputs).length} inputs, ${Object.keys(action.outputs).length} outputs, ${Object.keys(errors).length} error codes, ${TAPSTACK.rules.length} template rules documented.\n`,
  );
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** The table of codes; the module imports nothing, so its text alone can be run. */
async function readErrors() {
  const { outputText } = typescript.transpileModule(read('src/core/errors.ts'), {
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: 'ES2022' },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return module.ERRORS;
}

/** The first sentence of each section `## code`; faults in the set of sections are problems. */
function sectionsOf(text) {
  const sections = new Map();
  for (const part of text.split(/^## /m).slice(1)) {
    const [code, opening = ''] = part.split('\n\n').map((piece) => piece.replaceAll('\n', ' '));
    if (sections.has(code)) problems.push(`docs/errors.md has the section ${code} twice`);
    if (!Object.hasOwn(errors, code))
      problems.push(`docs/errors.md explains ${code}, which is no code`);
    for (const needed of ['**Why:**', '**What now:**', '```text']) {
      if (!part.includes(needed))
        problems.push(`docs/errors.md: the section ${code} lacks ${needed}`);
    }
    sections.set(code, /^.*?[.](?= |$)/.exec(opening)?.[0] ?? opening);
  }
  for (const code of Object.keys(errors)) {
    if (!sections.has(code)) problems.push(`docs/errors.md lacks a section ## ${code}`);
  }
  return sections;
}

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, input]) => {
    return [`\`${name}\``, input.default === '' ? '' : `\`${input.default}\``, input.description];
  });
  return table(['Input', 'Default', 'Meaning'], rows);
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  return table(['Output', 'Meaning'], rows);
}

function errorTable(codes, sections) {
  const rows = Object.entries(codes).map(([code, { result, exit }]) => {
    return [`[\`${code}\`](#${code})`, `\`${result}\``, String(exit), sections.get(code) ?? ''];
  });
  return table(['Code', 'Outcome', 'Exit', 'Meaning'], rows);
}

/** A section for each rule: what, why, how to mend, and its examples. */
function ruleSections(rules) {
  const sections = rules.map(({ id, severity, what, why, remedy, example }) => {
    const code = (text) => `\`\`\`yaml\n${text}\`\`\``;
    return [
      `## ${id}`,
      `${severity === 'error' ? 'Error' : severity === 'warning' ? 'Warning' : 'Notice'}. ${inert(what)}`,
      `**Why:** ${inert(why)}`,
      `**How to mend:** ${inert(remedy)}`,
      'Fails:',
      code(example.fails),
      'Passes:',
      code(example.passes),
    ].join('\n\n');
  });
  const index = rules.map(({ id }) => `[${id}](#${id})`).join(' · ');
  return [index, ...sections].join('\n\n');
}

/** Plain text as Markdown that shows it unchanged. */
function inert(text) {
  return text.replaceAll(/[\\`*_<>[\]]/g, '\\$&');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts the tables between their markers; when checking, a difference is a problem instead. */
async function write(path, before, tables) {
  const config = await resolveConfig(join(home, path));
  let after = before;
  for (const [name, content] of tables) {
    const start = `<!-- ${name}:start -->`;
    const end = `<!-- ${name}:end -->`;
    const from = after.indexOf(start);
    const to = after.indexOf(end, from);
    if (from < 0 || to < 0) {
      problems.push(`${path} lacks the markers ${start} and ${end}`);
      continue;
    }
    const pretty = (await format(content, { ...config, parser: 'markdown' })).trim();
    after = `${after.slice(0, from + start.length)}\n\n${pretty}\n\n${after.slice(to)}`;
  }
  if (after === before) return;
  if (checking) problems.push(`${path} differs from its sources; run npm run docs`);
  else writeFileSync(join(root, path), after);
}
