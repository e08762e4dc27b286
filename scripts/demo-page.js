/** Draws one HTML page, without anything from a network, from the reports and job summaries of the demo. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const STYLE = `
:root { color-scheme: light dark; --back: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --dim: #59636e; --good: #1a7f37; --bad: #d1242f; --link: #0969da; --warn: #9a6700; --bar: #b6d4fb; --bar-bad: #ffcecb; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --card: #151b23; --line: #3d444d; --text: #f0f6fc; --dim: #9198a1; --good: #3fb950; --bad: #f85149; --link: #4493f8; --warn: #d29922; --bar: #1f4f8f; --bar-bad: #7a2326; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; margin: 0 0 .75rem; } h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
.lead, nav small { color: var(--dim); }
nav { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); margin: 1.5rem 0 2rem; }
nav a { border: 1px solid var(--line); border-left: 4px solid var(--good); border-radius: 6px; padding: .6rem .8rem; color: inherit; text-decoration: none; background: var(--card); }
nav a.failed { border-left-color: var(--bad); } nav b, nav small { display: block; }
section { border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem; margin-bottom: 1.5rem; overflow-x: auto; }
section > p.step { margin: 0 0 .5rem; color: var(--dim); font-size: .85rem; }
table { border-collapse: collapse; font-size: .9rem; margin: .5rem 0; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; overflow-wrap: anywhere; } th { background: var(--card); white-space: nowrap; }
code, pre { font: .85em/1.45 ui-monospace, monospace; background: var(--card); border-radius: 4px; } code { padding: .1em .3em; }
pre { padding: .8rem; white-space: pre-wrap; border: 1px solid var(--line); } pre code { padding: 0; }
pre.mermaid { background: none; border: 0; padding: 0; } a { color: var(--link); }
details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; }
blockquote { margin: .75rem 0; padding: .1rem 1rem; border-left: 4px solid var(--warn); }
`;

/**
 * @param {{ folder: string, steps: { name: string, title: string }[] }} demo
 * @returns {string} the page
 */
export function demoPage({ folder, steps }) {
  const shown = steps.map((step) => ({
    ...step,
    report: JSON.parse(readFileSync(join(folder, `${step.name}.report.json`), 'utf8')),
    html: htmlOf(readFileSync(join(folder, `${step.name}.md`), 'utf8')),
  }));
  // Among the heavy tools; without it the page shows the diagrams as text.
  const path = join(root, 'tools/node_modules/mermaid/dist/mermaid.min.js');
  const mermaid = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>TapStack: the demo</title><style>${STYLE}</style></head>
<body><h1>The life of a stack</h1>
<p class="lead">Five runs of the action on an embedded CloudFormation: the job summary of each, as a reader of the workflow run sees it.</p>
<nav>${shown.map((step) => card(step)).join('')}</nav>
${shown.map((step, index) => `<section id="${step.name}"><p class="step">${index + 1} of ${shown.length} · ${escape(step.title)}</p>${step.html}</section>`).join('\n')}
${mermaid === undefined ? '' : drawing(mermaid)}</body></html>
`;
}

/** @param {string} mermaid the library, to be part of the page */
function drawing(mermaid) {
  return `<script>${mermaid.replaceAll('</script', '<\\/script')}</script>
<script>
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
mermaid.initialize({
  startOnLoad: false, securityLevel: 'strict', theme: 'base',
  gantt: { leftPadding: 90, fontSize: 12 },
  themeVariables: {
    darkMode: dark, background: colour('--back'), textColor: colour('--text'), titleColor: colour('--text'),
    sectionBkgColor: colour('--card'), altSectionBkgColor: colour('--back'), sectionBkgColor2: colour('--card'),
    taskBkgColor: colour('--bar'), taskBorderColor: colour('--link'), taskTextColor: colour('--text'), taskTextLightColor: colour('--text'), taskTextDarkColor: colour('--text'),
    taskTextOutsideColor: colour('--text'), critBkgColor: colour('--bar-bad'), critBorderColor: colour('--bad'), gridColor: colour('--line'),
  },
  themeCSS: '.grid .tick line { opacity: .6 } .grid text { fill: ' + colour('--dim') + ' }',
});
mermaid.run({ querySelector: 'pre.mermaid' });
</script>`;
}

function card({ name, title, report }) {
  const seconds = Math.round(report.durationMs / 1_000);
  const failed = report.failure === undefined ? '' : ' class="failed"';
  return `<a href="#${name}"${failed}><b>${escape(report.operation)}: ${escape(report.result)}</b><small>${escape(title)}</small><small>${seconds} s · ${report.timings.length} resource ${report.timings.length === 1 ? 'operation' : 'operations'}</small></a>`;
}

/** The summary as GitHub shows it, near enough; its text is inert already. */
function htmlOf(markdown) {
  return marked
    .parse(markdown, { async: false })
    .replaceAll(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    )
    .replaceAll('[!WARNING]', '<b>⚠️ Warning</b><br>');
}

function escape(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
