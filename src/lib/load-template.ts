// A template is a folder and no code: template.hbs, style.css, template.json and the partials it lists.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { userError } from '../errors.ts';
import { packagePath } from './package-folder.ts';
import type { TemplateFile, TemplateFiles } from './template-files.ts';

const TEMPLATES = packagePath('templates/');

export type TemplateSummary = { readonly name: string; readonly description: string };

/** The templates that come with the program. */
export function listTemplates(): readonly TemplateSummary[] {
  const folders = readdirSync(TEMPLATES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).filter((name) => isTemplate(join(TEMPLATES, name)));
  return names.sort().map((name) => ({ name, description: readManifest(join(TEMPLATES, name)).description }));
}

/** By name, or by the path of a folder. */
export function loadTemplate(nameOrPath: string): TemplateFiles {
  const folder = templateFolder(nameOrPath);
  const manifest = readManifest(folder);
  const main = readTemplateFile(folder, 'template.hbs', manifest.file);
  return {
    name: basename(folder),
    description: manifest.description,
    paper: manifest.paper,
    pages: manifest.pages,
    view: manifest.view,
    ...main,
    partials: manifest.partials.map((name) => ({
      name,
      ...readTemplateFile(folder, `partials/${name}.hbs`, manifest.file),
    })),
    css: readTemplateFile(folder, 'style.css', manifest.file),
  };
}

/** The folder of a template. A name never reaches outside the templates that come with the program; a path is taken as it is. */
export function templateFolder(nameOrPath: string): string {
  const isName = /^[\w-]+$/.test(nameOrPath);
  const folder = isName ? join(TEMPLATES, nameOrPath) : resolve(nameOrPath);
  if (isTemplate(folder)) return folder;
  if (isName && isTemplate(resolve(nameOrPath))) return resolve(nameOrPath);
  const known = listTemplates().map((template) => `"${template.name}"`);
  throw userError('template-not-found', { name: nameOrPath, known: known.join(', ') });
}

function isTemplate(folder: string): boolean {
  return existsSync(join(folder, 'template.hbs')) && statSync(folder).isDirectory();
}

function readTemplateFile(folder: string, name: string, manifest: string): TemplateFile {
  const file = join(folder, name);
  try {
    return { file, source: readFileSync(file, 'utf8') };
  } catch (cause) {
    const problem = `The template has no file "${name}"`;
    throw userError('template-invalid', { file: manifest, line: 1, problem, hint: 'Add the file.' }, cause);
  }
}

type Manifest = Pick<TemplateFiles, 'description' | 'paper' | 'pages' | 'view' | 'file'> & {
  readonly partials: readonly string[];
};

function readManifest(folder: string): Manifest {
  const { file, source } = readTemplateFile(folder, 'template.json', join(folder, 'template.json'));
  const invalid = (problem: string, cause?: unknown) =>
    userError('template-invalid', { file, line: 1, problem, hint: 'See templates/briefing/template.json.' }, cause);
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (cause) {
    throw invalid('template.json is no JSON', cause);
  }
  if (typeof parsed !== 'object' || parsed === null) throw invalid('template.json holds no object');
  const fields = { description: '', paper: 'a4', pages: null, view: 'briefing', partials: [], ...parsed };
  const { description, paper, pages, view, partials } = fields;
  if (typeof description !== 'string') throw invalid('"description" is no text');
  if (paper !== 'a4' && paper !== 'letter') throw invalid(`"paper" is "${paper}" and not "a4" or "letter"`);
  if (pages !== null && !isPageCount(pages)) throw invalid(`"pages" is "${pages}" and no whole number from 1`);
  if (view !== 'briefing' && view !== 'digest') throw invalid(`"view" is "${view}" and not "briefing" or "digest"`);
  if (!Array.isArray(partials) || !partials.every(isPartialName)) throw invalid('"partials" is no list of file names');
  return { file, description, paper, pages, view, partials };
}

function isPageCount(pages: unknown): pages is number {
  return Number.isInteger(pages) && Number(pages) > 0;
}

/** Without slashes and dots: a manifest reads nothing outside its folder. */
function isPartialName(name: unknown): name is string {
  return typeof name === 'string' && /^[\w-]+$/.test(name) && !isAbsolute(name);
}
