// `parallax templates`: those that come with the program; `templates new <folder>` copies one to start from.
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { userError } from '../errors.ts';
import { listTemplates, templateFolder } from '../lib/load-template.ts';

export { listTemplates };

/** A line a template: its name and what it is for. */
export function templateLines(): readonly string[] {
  const templates = listTemplates();
  const width = Math.max(...templates.map(({ name }) => name.length));
  return templates.map(({ name, description }) => `${name.padEnd(width)}  ${description}`);
}

/** Copies a template into a folder that is not there yet. Returns the files one begins with. */
export function newTemplate(folder: string, from: string): readonly string[] {
  const source = templateFolder(from);
  if (existsSync(resolve(folder))) throw userError('folder-exists', { path: folder });
  try {
    cpSync(source, resolve(folder), { recursive: true });
  } catch (cause) {
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw userError('folder-not-writable', { path: folder, problem }, cause);
  }
  return ['template.hbs', 'style.css', 'template.json'].map((file) => join(folder, file));
}
