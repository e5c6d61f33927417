// The table over invented topics: are figures that answer one question put together? The held ones are for measuring only.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { loadParser } from '../../src/2-extract/parse/load-parser.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { readEnglishModel } from '../../src/lib/load-models.ts';
import type { Claim } from '../../src/model.ts';
import { type Grouping, type PlacedFigure, scoreGrouping } from './grouping.ts';
import { isLabelOf, readLabels } from './labels.ts';
import { formatTable, rounded, type Section } from './section.ts';

const TOPICS = resolve(import.meta.dirname, '../../test/corpora/topics');
const MEASURES = ['found', 'pairF1', 'bcubedF1'] as const;

type Row = { readonly name: string; readonly isHeld: boolean; readonly grouping: Grouping };

async function groupTopic(folder: string, parser: ReturnType<typeof loadParser>): Promise<Grouping> {
  const { articles } = await readTopic(folder);
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const { groups } = alignClaims(articles, claims);
  const groupsOf = (claim: Claim): readonly string[] =>
    groups.filter(({ claimIds }) => claimIds.includes(claim.id)).map(({ id }) => id);
  const placed = readLabels(folder, articles)
    .filter(({ questions }) => questions.length > 0)
    .map((label): PlacedFigure => {
      const overlapping = claims.filter((claim) => isLabelOf(label, claim));
      return { file: label.file, questions: label.questions, groups: new Set(overlapping.flatMap(groupsOf)) };
    });
  return scoreGrouping(placed);
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
