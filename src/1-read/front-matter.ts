// Front matter between two lines of ---, in YAML only: gray-matter and its kind evaluate JavaScript.
import type { Notice, Span } from '../model.ts';
import { compactDetails } from './details.ts';
import { notice } from './notices.ts';
import type { Details } from './readers/reader.ts';
import { isoOf } from './when.ts';

/** `end` is where the article's own text begins. */
export type FrontMatter = Span & { readonly language: string; readonly yaml: string };

/** A longer block is text between two rules. */
const LONGEST_FRONT_MATTER = 8000;

const OPENING = /^\s*---[ \t]*([a-z]*)[ \t]*(?:\r\n|\r|\n)/i;
const CLOSING = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/;

export function findFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text.slice(0, 200));
  if (!opening) return null;
  const start = opening[0].length;
  const rest = text.slice(start, start + LONGEST_FRONT_MATTER);
  const closing = CLOSING.exec(rest);
  if (!closing) return null;
  // The parser takes a lone carriage return for a letter.
  const yaml = rest.slice(0, closing.index).replace(/\r\n?/g, '\n');
  const language = opening[1].toLowerCase();
  // Two rules around a paragraph are no front matter: that has a key in its first line.
  if (language === '' && !/^\s*(?:#.*\s+)?["']?[\w-]+["']?\s*:(?:\s|$)/.test(yaml)) return null;
  return { start, end: start + closing.index + closing[0].length, language, yaml };
}

/** Keys as the common site generators and note-taking programs write them. */
const KEYS = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'site', 'site_name'],
  published: ['published', 'date', 'date_published', 'datePublished', 'publishDate', 'pubdate'],
  url: ['url', 'link', 'canonical', 'canonical_url'],
  author: ['author', 'authors', 'byline', 'creator'],
} as const;

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(scalarText)
        .filter((item) => item !== undefined)
        .join(', ') || undefined
    );
  return undefined;
}

function readPublished(value: string | undefined): { published?: string; notices: Notice[] } {
  if (value === undefined) return { notices: [] };
  const published = isoOf(value);
  return published ? { published, notices: [] } : { notices: [notice('front-matter-date-unreadable', { value })] };
}

type Parsed = { readonly fields: Map<unknown, unknown> | null; readonly problem: string };

async function parseYaml(yaml: string): Promise<Parsed> {
  // Loaded late: few articles have front matter, and all would wait for it.
  const { parseDocument } = await import('yaml');
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) return { fields: null, problem: error.message.split('\n')[0] };
  try {
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 20 });
    return value instanceof Map ? { fields: value, problem: '' } : { fields: null, problem: 'it holds no keys' };
  } catch (cause) {
    return { fields: null, problem: cause instanceof Error ? cause.message : 'it cannot be read' };
  }
}

export async function readFrontMatter(
  text: string,
  block: FrontMatter | null,
): Promise<{ details: Details; notices: Notice[] }> {
  if (block === null) return { details: {}, notices: [] };
  if (block.language !== '' && block.language !== 'yaml' && block.language !== 'yml')
    return { details: {}, notices: [notice('front-matter-ignored', { language: block.language })] };
  const { fields, problem } = await parseYaml(block.yaml);
  if (fields === null) {
    const line = text.slice(0, block.start).split(/\r\n|\r|\n/).length;
    return { details: {}, notices: [notice('front-matter-invalid', { line, problem })] };
  }
  const first = (keys: readonly string[]) =>
    keys.map((key) => scalarText(fields.get(key))).find((value) => value !== undefined);
  const { published, notices } = readPublished(first(KEYS.published));
  const isUntitled = KEYS.title.some((key) => fields.get(key) === null);
  const title = first(KEYS.title) ?? (isUntitled ? null : undefined);
  return {
    details: compactDetails({
      title,
      published,
      outlet: first(KEYS.outlet),
      url: first(KEYS.url),
      author: first(KEYS.author),
    }),
    notices,
  };
}
