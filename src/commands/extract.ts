// `parallax extract <file…>`: claims as they are read, one article after another, so that memory stays flat.

import { extname } from 'node:path';
import Papa from 'papaparse';
import type { FileArticles } from '../1-read/finish-article.ts';
import { detectLanguage } from '../1-read/language.ts';
import type { Limits } from '../1-read/limits.ts';
import { streamArticles, streamInput } from '../1-read/read-article.ts';
import { extractClaims } from '../2-extract/extract-claims.ts';
import { loadParser } from '../2-extract/parse/load-parser.ts';
import type { Parser } from '../2-extract/parse/tree.ts';
import { growHeapBy } from '../lib/heap-growth.ts';
import { figureLanguage } from '../lib/languages.ts';
import { readEnglishModel } from '../lib/load-models.ts';
import type { Claim, Notice, ReadArticle } from '../model.ts';
import { type EXTRACT_FORMATS, STANDARD_INPUT } from './choices.ts';

export type ExtractOptions = {
  readonly kinds: readonly Claim['kind'][];
  readonly format: (typeof EXTRACT_FORMATS)[number];
  /** A sentence to read instead of files. */
  readonly text?: string;
  readonly limits: Limits;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
};

export type ExtractOutput = { readonly line: string } | { readonly notice: Notice };

/**
 * V8 lets the memory of a long run grow before it looks for what is no longer needed: 200 MB of JSON Lines took 350 MB, and
 * take 220 MB so in the same time. Per cent by which the memory may grow in between; lower looks more often.
 */
const GROWTH = 20;

/** Lines for standard output and notices, in the order of the files. Throws `file-not-found` and `file-not-a-file`. */
export async function* extract(paths: readonly string[], options: ExtractOptions): AsyncGenerator<ExtractOutput> {
  growHeapBy(GROWTH);
  const parser = loadParser(readEnglishModel());
  const write = WRITERS[options.format];
  if (write.head !== null) yield { line: write.head };
  for (const path of options.text === undefined ? paths : ['']) {
    for await (const { articles, notices } of load(path, options)) {
      for (const notice of notices) yield { notice };
      for (const article of articles) yield* linesOf(article, parser, options, write);
    }
  }
}

async function* load(path: string, { text, input, limits }: ExtractOptions): AsyncGenerator<FileArticles> {
  const settings = { limits, fields: {} };
  if (text !== undefined) yield { articles: [await sentenceArticle(text)], notices: [] };
  else yield* path === STANDARD_INPUT ? streamInput(input, 'stdin.txt', settings) : streamArticles(path, settings);
}

/** A sentence for trying out has no headline, whatever it looks like. It is English unless it is surely another language that is read. */
async function sentenceArticle(text: string): Promise<ReadArticle> {
  const passages: ReadArticle['passages'] =
    text.trim() === '' ? [] : [{ start: text.search(/\S/), end: text.trimEnd().length, zone: 'body' }];
  return {
    id: 'text',
    file: 'text',
    outlet: 'text',
    title: null,
    published: null,
    language: figureLanguage(await detectLanguage(text, passages)) ?? 'en',
    sha256: '0'.repeat(64),
    text,
    passages,
  };
}

function* linesOf(
  article: ReadArticle,
  parser: Parser,
  options: ExtractOptions,
  write: Writer,
): Generator<ExtractOutput> {
  for (const claim of extractClaims(article, parser)) {
    if (options.kinds.includes(claim.kind)) yield { line: write.row(claim, article) };
  }
}

type Writer = { readonly head: string | null; readonly row: (claim: Claim, article: ReadArticle) => string };

/** Of the columns of a table, in characters. */
const WIDTHS = [22, 10, 28, 18, 26, 14, 26, 9];
const COLUMNS = ['file', 'kind', 'claim', 'value', 'counted', 'event', 'source', 'by'] as const;

const WRITERS: Readonly<Record<ExtractOptions['format'], Writer>> = {
  jsonl: { head: null, row: (claim, article) => JSON.stringify({ file: article.file, ...claim }) },
  csv: {
    head: COLUMNS.join(','),
    row: (claim, article) => Papa.unparse([cellsOf(claim, article)], { escapeFormulae: true }),
  },
  table: {
    head: padded(COLUMNS),
    row: (claim, article) => padded(cellsOf(claim, article)),
  },
};

function cellsOf(claim: Claim, article: ReadArticle): readonly string[] {
  const span = claim.printed ?? claim.span;
  const { quantity, date } = claim;
  const value = quantity === undefined ? (date?.value ?? '') : boundsOf(quantity);
  return [
    article.file,
    claim.kind,
    article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    value,
    claim.subject?.text.replace(/\s+/g, ' ') ?? '',
    claim.subject?.event ?? '',
    claim.attribution?.chain.join(' < ') ?? '',
    claim.by,
  ];
}

function boundsOf(quantity: NonNullable<Claim['quantity']>): string {
  const unit = quantity.unit === null ? '' : ` ${quantity.unit}`;
  if (quantity.value !== null) return `${quantity.value}${unit}`;
  return quantity.low === null && quantity.high === null ? '' : `${quantity.low ?? ''}–${quantity.high ?? ''}${unit}`;
}

/** Fixed columns; what does not fit is cut with an ellipsis. */
function padded(cells: readonly string[]): string {
  const fit = (cell: string, width: number): string =>
    cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width);
  return cells
    .map((cell, i) => fit(i === 0 ? cell.replace(extname(cell), '') : cell, WIDTHS[i]))
    .join('  ')
    .trimEnd();
}
