// All topics of a batch at a glance: summary.json, index.html and digest.pdf.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlEdition } from '../5-compose/html-edition.ts';
import { renderTemplate } from '../5-compose/render-template.ts';
import { bySeriousness, type DigestEntry, type DigestName, MOST_ROWS } from '../5-compose/view/digest.ts';
import { type OutputFile, writeFiles } from '../commands/write-files.ts';
import { loadFonts } from '../lib/fonts.ts';
import { readEditionScript } from '../lib/load-edition.ts';
import { loadTemplate } from '../lib/load-template.ts';
import { packagePath } from '../lib/package-folder.ts';
import type { Analysis } from '../model.ts';
import type { Paper } from '../page-model.ts';
import { renderDigest } from '../pipeline.ts';
import { VERSION } from '../version.ts';
import { removeParts } from './record.ts';
import { type Shard, summaryName } from './shard.ts';
import type { SummaryRow } from './types.ts';

const TOOL = { name: 'parallax', version: VERSION } as const;
const CLASSES_SHOWN = 3;

export type SummaryOptions = { readonly paper?: Paper; readonly font?: string };

export function summaryJson(rows: readonly SummaryRow[]): string {
  return `${JSON.stringify({ format: 'parallax-summary/1', tool: TOOL, topics: sorted(rows) }, null, 2)}\n`;
}

/** Of a shard only the data: page and digest are made when all are there. */
export const writeShard = (out: string, rows: readonly SummaryRow[], shard: Shard): Promise<readonly string[]> =>
  writeAlone(out, [{ name: summaryName(shard), content: summaryJson(rows) }]);

/** Rows in any order give the same files. Each topic's analysis.json is read from `out`. Returns the paths. */
export async function writeSummary(
  out: string,
  rows: readonly SummaryRow[],
  { paper, font }: SummaryOptions,
): Promise<readonly string[]> {
  const template = loadTemplate('digest');
  const written = sorted(rows)
    .filter(({ error }) => error === null)
    .map(nameOf)
    .sort(bySeriousness);
  const entries: DigestEntry[] = [];
  for (const { topic, href } of written.slice(0, MOST_ROWS))
    entries.push({ analysis: await readAnalysis(out, topic), href });
  const assets = { fonts: loadFonts(font), script: '' };
  const further: readonly DigestName[] = written.slice(MOST_ROWS);
  const { pdf } = await renderDigest(entries, template, paper ?? template.paper, assets, further);
  return writeAlone(out, [
    { name: 'digest.pdf', content: pdf },
    { name: 'index.html', content: indexPage(sorted(rows)) },
    { name: summaryName(undefined), content: summaryJson(rows) },
  ]);
}

/** Other shards may be writing into the same folder. */
async function writeAlone(out: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const names = files.map(({ name }) => name);
  await removeParts(out, names);
  return writeFiles(out, files);
}

const sorted = (rows: readonly SummaryRow[]): readonly SummaryRow[] =>
  [...rows].sort((a, b) => (a.topic === b.topic ? compare(a.folder, b.folder) : compare(a.topic, b.topic)));

/** By code point, so that the order is the same under every locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

async function readAnalysis(out: string, topic: string): Promise<Analysis> {
  return JSON.parse(await readFile(join(out, topic, 'analysis.json'), 'utf8'));
}

function nameOf({ topic, title, href, asOf, articles, discrepancies }: SummaryRow) {
  const { high, medium, low } = discrepancies;
  return { topic, title, href, asOf, stats: { articles, ...discrepancies, discrepancies: high + medium + low } };
}

function indexPage(rows: readonly SummaryRow[]): string {
  const template = loadTemplate(packagePath('assets/summary'));
  const failed = rows.filter(({ error }) => error !== null);
  const written = rows.filter(({ error }) => error === null);
  const topics = written.map((row) => ({ ...row, ...nameOf(row), link: linkOf(row), classList: classList(row) }));
  const html = renderTemplate(template, {
    ...{ tool: TOOL, count: rows.length, topics: [...topics].sort(bySeriousness), failed },
    days:
      written
        .flatMap(({ asOf }) => asOf ?? [])
        .sort()
        .at(-1) ?? null,
  });
  return htmlEdition({ html, css: template.css.source, charts: new Map() }, readEditionScript());
}

const linkOf = ({ href }: SummaryRow): string => (href ?? '').split('/').map(encodeURIComponent).join('/');

function classList({ classes }: SummaryRow): string {
  const counted = Object.entries(classes).sort(([a, one], [b, other]) => other - one || compare(a, b));
  const more = counted.length > CLASSES_SHOWN ? ' …' : '';
  return (
    counted
      .slice(0, CLASSES_SHOWN)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') + more
  );
}
