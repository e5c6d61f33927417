// The project somewhere else, where a test may build in it and write what it likes.
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const LEFT = new Set(['node_modules', '.git', 'dist', 'output', 'test']);

/** A folder with the project without its history, tests and results, gone when the process ends. What is installed is shared. */
export function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'parallax-project-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const name of readdirSync(ROOT))
    if (!LEFT.has(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
