// Who reports what: a row a question, a column a source, the same shape for the same reading.
import type { Article, Reading } from '../../model.ts';
import type { CoverageCell, CoverageRow } from '../charts/coverage-matrix.ts';
import type { ChartRequest } from '../charts/index.ts';
import { list, plural } from '../helpers/words.ts';
import { articlesOf, capitalised, citeOf, isAgreed, type Lookup, originCount } from './lookup.ts';
import { printedWords } from './reading-rows.ts';
import type { FindingView, MatrixView } from './types.ts';

/** Rows of one chart, which is kept whole: more would leave large gaps at the foot of the page before it. */
const ROWS_OF_CHART = 16;
/** Columns that fit the page's width. */
const COLUMNS = 16;

type Question = { readonly number: number | null; readonly label: string; readonly readings: readonly Reading[] };
type Coverage = { readonly view: MatrixView; readonly charts: readonly ChartRequest[] };

/** Null where nothing is compared. `most`: rows. */
export function coverage(findings: readonly FindingView[], most: number, lookup: Lookup): Coverage | null {
  const all = [...disputed(findings, lookup), ...agreed(lookup)];
  if (all.length === 0) return null;
  const questions = all.slice(0, most);
  const articles = columnsOf(lookup);
  const charts = inParts(questions).map((part, index) => chartOf(part, index + 1, articles, lookup));
  const view = {
    charts: charts.map(({ id, alt, caption }) => ({ id, alt, caption })),
    columns: articles.map((article) => citeOf(article)),
    rows: questions.map((question) => ({
      number: question.number,
      label: question.label,
      cells: articles.map((article) => saidBy(article, question, lookup).join('; ')),
      ...countsOf(question, lookup),
    })),
    more: all.length - questions.length,
  };
  return { view, charts };
}

function columnsOf(lookup: Lookup): readonly Article[] {
  const { articles } = lookup;
  const shown = articles.length > COLUMNS ? articles.filter((article) => !lookup.isCopy(article)) : articles;
  return shown.slice(0, COLUMNS);
}

/** Parts of equal length, none longer than a chart may be. */
function inParts<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / ROWS_OF_CHART);
  const length = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, part) => items.slice(part * length, (part + 1) * length));
}

function disputed(findings: readonly FindingView[], lookup: Lookup): readonly Question[] {
  return findings.filter(isComparison).map((finding) => {
    const discrepancy = lookup.analysis.discrepancies.find((item) => item.id === finding.id);
    // Most origins first: that reading gets the dot.
    const readings = [...(discrepancy?.readings ?? [])].sort(
      (a, b) => originCount(b.claimIds, lookup) - originCount(a.claimIds, lookup),
    );
    return { number: finding.number, label: finding.title, readings };
  });
}

/** What only one origin tells has its own section: a row with one shape in it compares nothing. */
function isComparison(finding: FindingView): boolean {
  return (
    finding.class.id !== 'gap' || new Set(finding.sourceLabels.map((label) => Number.parseInt(label, 10))).size > 1
  );
}

function agreed(lookup: Lookup): readonly Question[] {
  return lookup.analysis.groups.filter(isAgreed).map(({ label, claimIds }) => {
    const [first] = claimIds.map((id) => lookup.claim(id));
    const text = first ? printedWords(first, lookup.articleOf(first)) : label;
    return { number: null, label: capitalised(label), readings: [{ text, claimIds }] };
  });
}

function countsOf({ readings }: Question, lookup: Lookup): Pick<CoverageRow, 'origins' | 'readings'> {
  const claimIds = readings.flatMap((reading) => reading.claimIds);
  return { origins: originCount(claimIds, lookup), readings: readings.length };
}

function saidBy(article: Article, { readings }: Question, lookup: Lookup): readonly string[] {
  return readings.filter((reading) => has(article, reading, lookup)).map((reading) => reading.text);
}

function has(article: Article, { claimIds }: Reading, lookup: Lookup): boolean {
  return claimIds.some((id) => lookup.claim(id).articleId === article.id);
}

function chartOf(
  questions: readonly Question[],
  part: number,
  articles: readonly Article[],
  lookup: Lookup,
): ChartRequest {
  const rows = questions.map((question) => ({
    number: question.number === null ? '' : String(question.number),
    label: question.label,
    cells: articles.map((article) => cellOf(article, question, lookup)),
    ...countsOf(question, lookup),
  }));
  const columns = articles.map((article) => ({ label: article.label, isCopy: lookup.isCopy(article) }));
  return {
    id: `coverage-${part}`,
    kind: 'coverage-matrix',
    data: { columns, rows },
    alt: `Who reports what. ${questions.map((question) => inWords(question, lookup)).join(' ')}`,
    caption: captionOf(questions, articles, lookup),
  };
}

function cellOf(article: Article, { readings }: Question, lookup: Lookup): CoverageCell {
  return readings.flatMap((reading, rank) => {
    const own = reading.claimIds.map((id) => lookup.claim(id)).filter((claim) => claim.articleId === article.id);
    return own.length === 0 ? [] : [{ rank, isVague: own.every((claim) => claim.quantity?.modifier === 'vague') }];
  });
}

/** "No. 1, People killed: 26 in 1a and 3; dozens in 2." */
function inWords({ number, label, readings }: Question, lookup: Lookup): string {
  const said = readings.map(
    ({ text, claimIds }) => `${text} in ${list(articlesOf(claimIds, lookup).map((article) => article.label))}`,
  );
  return `${number === null ? '' : `No. ${number}, `}${label}: ${said.join('; ')}.`;
}

/** How many questions every source answers, and who answers most and fewest. */
function captionOf(questions: readonly Question[], articles: readonly Article[], lookup: Lookup): string {
  const answered = articles.map((article) => ({
    label: article.label,
    count: questions.filter((question) => saidBy(article, question, lookup).length > 0).length,
  }));
  const everywhere = questions.filter(({ readings }) =>
    articles.every((article) => readings.some((reading) => has(article, reading, lookup))),
  ).length;
  const counts = answered.map(({ count }) => count);
  const whoHave = (count: number) => answered.filter((one) => one.count === count).map(({ label }) => label);
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)];
  const count = questions.length;
  const share = `${everywhere === 0 ? 'None' : everywhere} of ${plural(count, 'question', 'questions')}`;
  const all = `${share} ${everywhere > 1 ? 'are' : 'is'} answered by every source`;
  if (most === fewest) return `${all}.`;
  const verb = whoHave(most).length === 1 ? 'answers' : 'answer';
  return `${all}; ${list(whoHave(most))} ${verb} most (${most}), ${list(whoHave(fewest))} fewest (${fewest}).`;
}
