// Handlebars with our helpers and nothing else: no prototypes, no console, no unescaped article text.
import Handlebars from 'handlebars';
import { ParallaxError } from '../errors.ts';
import type { TemplateFile, TemplateFiles } from '../lib/template-files.ts';
import { checkNames } from './check-names.ts';
import { HELPERS } from './helpers/index.ts';
import { templateError } from './template-error.ts';

/** `strict`: a misspelt field is a mistake with a line, not an empty place on the page. */
const OPTIONS = { strict: true, noEscape: false, preventIndent: true } as const;
const RUNTIME = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

type Render = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** Compiled templates by what they were compiled from: a batch prints many topics with one. */
const compiledTemplates = new WeakMap<TemplateFiles, Render>();

/** Fills the template. Mistakes in it become `template-invalid` with file and line. */
export function renderTemplate(template: TemplateFiles, view: object): string {
  const render = compiledTemplates.get(template) ?? compileTemplate(template);
  compiledTemplates.set(template, render);
  return render(view, RUNTIME);
}

function compileTemplate(template: TemplateFiles): Render {
  const handlebars = Handlebars.create();
  // It prints to the console, which a stage must not.
  handlebars.unregisterHelper('log');
  handlebars.registerHelper(HELPERS);
  const names = { helpers: Object.keys(handlebars.helpers), partials: template.partials.map(({ name }) => name) };
  const compiled = (file: TemplateFile): Render => {
    const program = parsed(handlebars, file);
    checkNames(program, file.file, names);
    const render = handlebars.compile(program, OPTIONS);
    return (context, options) => atFile(file.file, () => render(context, options));
  };
  for (const partial of template.partials) handlebars.registerPartial(partial.name, compiled(partial));
  return compiled(template);
}

function parsed(handlebars: typeof Handlebars, { file, source }: TemplateFile) {
  return atFile(file, () => handlebars.parse(source));
}

/** Names the file of the innermost template in which something failed. */
function atFile<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ParallaxError) throw error;
    throw templateError(file, error);
  }
}
