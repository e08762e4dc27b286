/** What the committed bundle offers to its entry points, which share this one build (docs/adr/0002-bundle-layout.md). */
export { runMain, runCli } from './action/entry.js';
export { runPost } from './action/post-step.js';
export { startSimulator } from './action/embedded-simulator.js';
