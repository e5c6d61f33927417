// All topics of a batch at a glance: summary.json, index.html and digest.pdf.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlEdition } from '../5-compose/html-edition.ts';
import { renderTemplate } from '../5-compose/render-template.ts';
import { bySeriousness, type DigestEntry, type DigestName, MOST_ROWS } from '../5-compose/view/digest.ts';
import { loadFonts } from '../lib/fonts.ts';
import { readEditionScript } from '../lib/load-edition.ts';
import { loadTemplate } from '../lib/load-template.ts';
import { packagePath } from '../lib/package-folder.ts';
import type { Analysis } from '../model.ts';
import type { Paper } from '../page-model.ts';
import { renderDigest } from '../pipeline.ts';
import { summaryName } from './shard.ts';
import { compareText, sortedRows, summaryJson, TOOL, writeAlone } from './summary-json.ts';
import type { SummaryRow } from './types.ts';

const CLASSES_SHOWN = 3;

export type SummaryOptions = { readonly paper?: Paper; readonly font?: string };

/** Rows in any order give the same files. Each topic's analysis.json is read from `out`. Returns the paths. */
export async function writeSummary(
  out: string,
  rows: readonly SummaryRow[],
  { paper, font }: SummaryOptions,
): Promise<readonly string[]> {
  const template = loadTemplate('digest');
  const written = sortedRows(rows)
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
    { name: 'index.html', content: indexPage(sortedRows(rows)) },
    { name: summaryName(undefined), content: summaryJson(rows) },
  ]);
}

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
  const counted = Object.entries(classes).sort(([a, one], [b, other]) => other - one || compareText(a, b));
  const more = counted.length > CLASSES_SHOWN ? ' …' : '';
  return (
    counted
      .slice(0, CLASSES_SHOWN)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') + more
  );
}
