// The table over invented topics: are figures that answer one question put together? The held ones are for measuring only.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { loadParser } from '../../src/2-extract/parse/load-parser.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { readEnglishModel } from '../../src/lib/load-models.ts';
import type { Claim, Span } from '../../src/model.ts';
import { type Grouping, type PlacedFigure, scoreGrouping } from './grouping.ts';
import { formatTable, rounded, type Section } from './section.ts';

const TOPICS = resolve(import.meta.dirname, '../../test/corpora/topics');
const MEASURES = ['found', 'pairF1', 'bcubedF1'] as const;

type Label = Span & { readonly file: string; readonly questions: readonly string[] };
type Row = { readonly name: string; readonly isHeld: boolean; readonly grouping: Grouping };

async function groupTopic(folder: string, parser: ReturnType<typeof loadParser>): Promise<Grouping> {
  const { articles } = await readTopic(folder);
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const { groups } = alignClaims(articles, claims);
  const groupsOf = (claim: Claim): readonly string[] =>
    groups.filter(({ claimIds }) => claimIds.includes(claim.id)).map(({ id }) => id);
  const { figures }: { readonly figures: readonly Label[] } = JSON.parse(
    readFileSync(join(folder, 'figures.json'), 'utf8'),
  );
  const placed = figures
    .filter(({ questions }) => questions.length > 0)
    .map((label): PlacedFigure => {
      const article = articles.find(({ file }) => file === label.file);
      const span = article && spanIn(article.text, readFileSync(join(folder, label.file), 'utf8'), label);
      const overlapping = claims.filter(
        (claim) =>
          claim.kind === 'quantity' &&
          claim.articleId === article?.id &&
          span !== undefined &&
          claim.span.start < span.end &&
          claim.span.end > span.start,
      );
      return { file: label.file, questions: label.questions, groups: new Set(overlapping.flatMap(groupsOf)) };
    });
  return scoreGrouping(placed);
}

/** Characters on each side that tell one "12" from another. */
const MARGIN = 15;

/** Where a span of the file stands in the text that was read from it; undefined where it was not read. */
function spanIn(text: string, file: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - MARGIN);
  const at = text.indexOf(file.slice(from, end + MARGIN));
  return at < 0 ? undefined : { start: at + start - from, end: at + end - from };
}

async function groupTopics(): Promise<readonly Row[]> {
  const parser = loadParser(readEnglishModel());
  const rows: Row[] = [];
  for (const kind of ['open', 'held'])
    for (const name of readdirSync(join(TOPICS, kind)).sort())
      rows.push({ name, isHeld: kind === 'held', grouping: await groupTopic(join(TOPICS, kind, name), parser) });
  return rows;
}

const ROWS = await groupTopics();

export function evaluateTopics(): Section {
  const table = formatTable(
    ['topics', ...MEASURES],
    ROWS.map(({ name, isHeld, grouping }) => [
      isHeld ? `${name} (held)` : name,
      ...MEASURES.map((measure) => grouping[measure].toFixed(3)),
    ]),
  );
  const measures = Object.fromEntries(
    ROWS.flatMap(({ name, grouping }) =>
      MEASURES.map((measure) => [`${name} ${measure}`, rounded(grouping[measure])] as const),
    ),
  );
  return { id: 'topics', table, measures };
}
