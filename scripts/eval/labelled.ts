// The table over the labelled figures of real articles: is what is counted, what happened to it and who says so right?
// The articles are no part of the project and are looked for beside it.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { loadParser } from '../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../src/lib/load-models.ts';
import type { Claim } from '../../src/model.ts';
import { isRightSource } from './same-source.ts';
import { formatTable, rounded, type Section } from './section.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPORA = resolve(ROOT, '../shared/corpora');
const ID = 'labelled-figures';
const FIELDS = ['head', 'event', 'source'] as const;

export const hasArticles = existsSync(CORPORA);

type LabelledFigure = {
  readonly topic: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly head: readonly string[];
  readonly event: readonly string[];
  readonly source: readonly string[];
};

/** A figure with what was read there; a figure that is not read at all is wrong in every field. */
type JudgedFigure = {
  readonly label: LabelledFigure;
  readonly claim: Claim | undefined;
  readonly sentence: string;
  readonly head: boolean;
  readonly event: boolean;
  readonly source: boolean;
};

const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

async function judgeLabelledFigures(): Promise<readonly JudgedFigure[]> {
  const { figures }: { readonly figures: readonly LabelledFigure[] } = readJson('test/corpora/labelled-figures.json');
  const parser = loadParser(readEnglishModel());
  const judged: JudgedFigure[] = [];
  for (const topic of new Set(figures.map((label) => label.topic))) {
    const { articles } = await readTopic(join(CORPORA, topic));
    for (const article of articles) {
      const claims = extractClaims(article, parser).filter(({ kind }) => kind === 'quantity');
      const here = figures.filter((label) => label.topic === topic && label.file === article.file);
      judged.push(...here.map((label) => judge(label, claims, article)));
    }
  }
  return judged;
}

function judge(
  label: LabelledFigure,
  claims: readonly Claim[],
  article: { readonly outlet: string; readonly text: string },
): JudgedFigure {
  const claim = mostOverlapping(label, claims);
  if (claim === undefined)
    return {
      label,
      claim,
      sentence: article.text.slice(label.start, label.end),
      head: false,
      event: false,
      source: false,
    };
  return {
    label,
    claim,
    sentence: article.text.slice(claim.sentence.start, claim.sentence.end),
    head: isRightHead(label, claim),
    event: label.event.includes('*') || label.event.includes(claim.subject?.event ?? ''),
    source: isRightSource(label.source, claim.attribution?.source, article.outlet),
  };
}

function mostOverlapping(label: LabelledFigure, claims: readonly Claim[]): Claim | undefined {
  const overlap = ({ span }: Claim) => Math.min(span.end, label.end) - Math.max(span.start, label.start);
  return claims.filter((claim) => overlap(claim) > 0).sort((a, b) => overlap(b) - overlap(a))[0];
}

/** A person's full name is right where the label has the last name. */
function isRightHead(label: LabelledFigure, claim: Claim): boolean {
  const head = claim.subject?.head.toLowerCase().replace(/\.$/, '') ?? '';
  return label.head.includes(head) || label.head.includes(head.split(' ').at(-1) ?? '');
}

/** Null: the articles are not here. */
const judgedFigures = hasArticles ? await judgeLabelledFigures() : null;

export function evaluateLabelledFigures(): Section {
  if (judgedFigures === null) {
    // Nothing is measured, so that what was recorded stands.
    const recorded = readJson('scripts/eval/recorded.json')[ID] ?? {};
    return { id: ID, table: 'Labelled figures: skipped, no ../shared/corpora here.', measures: recorded };
  }
  const topics = [...new Set(judgedFigures.map(({ label }) => label.topic))];
  const rows = [
    row('ALL', judgedFigures),
    ...topics.map((topic) =>
      row(
        topic,
        judgedFigures.filter(({ label }) => label.topic === topic),
      ),
    ),
  ];
  return {
    id: ID,
    table: formatTable(['labelled figures', 'figures', 'read', 'head', 'event', 'source'], rows),
    measures: shares(judgedFigures),
  };
}

/** What was read and what would be right, in figures where `fields` (or any field) went wrong. */
export function listLabelledMisses(fields: readonly string[]): string {
  const wanted = (figure: JudgedFigure) =>
    FIELDS.filter((field) => !figure[field] && (fields.length === 0 || fields.includes(field)));
  return (judgedFigures ?? [])
    .filter((figure) => wanted(figure).length > 0)
    .map(({ label, claim, sentence, ...rest }) =>
      [
        `${label.topic} ${label.file} "${label.surface}": ${claim === undefined ? 'not read' : wanted({ label, claim, sentence, ...rest }).join(', ')}`,
        `   head ${claim?.subject?.head} [${label.head}]; event ${claim?.subject?.event} [${label.event}]`,
        `   source ${claim?.attribution?.source} [${label.source}]; by ${claim?.by}`,
        `   ${sentence.replace(/\s+/g, ' ')}`,
      ].join('\n'),
    )
    .join('\n');
}

function shares(figures: readonly JudgedFigure[]) {
  const share = (isRight: (figure: JudgedFigure) => boolean) =>
    rounded(figures.filter(isRight).length / figures.length);
  return {
    read: share(({ claim }) => claim !== undefined),
    head: share(({ head }) => head),
    event: share(({ event }) => event),
    source: share(({ source }) => source),
  };
}

const row = (name: string, figures: readonly JudgedFigure[]): readonly string[] => [
  name,
  String(figures.length),
  ...Object.values(shares(figures)).map((value) => value.toFixed(3)),
];
