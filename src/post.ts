import { runPost } from './bundle.js';

await runPost();
