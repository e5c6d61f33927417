// npm run build: dist/ anew, since chunks are named by their content and old ones would stay.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from './bundle.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

rmSync(DIST, { recursive: true, force: true });
await bundle(ROOT, DIST);
