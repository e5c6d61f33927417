// claims.csv: one row a claim, for spreadsheets.
import Papa from 'papaparse';
import type { Analysis, Article, Claim } from '../model.ts';

const COLUMNS = [
  'outlet',
  'date',
  'figure as printed',
  'value',
  'low',
  'high',
  'modifier',
  'unit',
  'subject',
  'attribution',
  'sentence',
  'file',
  'start',
  'end',
  'kind',
  'id',
];

/** A cell that begins with = + - @ would be run as a formula; an apostrophe in front makes it text. */
export function claimsCsv(analysis: Analysis): string {
  const articleById = new Map(analysis.articles.map((article) => [article.id, article]));
  const rows = analysis.claims.flatMap((claim) => {
    const article = articleById.get(claim.articleId);
    return article === undefined ? [] : [rowOf(claim, article)];
  });
  return `${Papa.unparse([COLUMNS, ...rows], { escapeFormulae: true, newline: '\n' })}\n`;
}

function rowOf(claim: Claim, article: Article): readonly (string | number | null)[] {
  const { quantity, date } = claim;
  const slice = (span: { start: number; end: number }): string =>
    article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return [
    article.outlet,
    article.published?.value ?? null,
    slice(claim.printed ?? claim.span),
    quantity?.value ?? date?.value ?? null,
    quantity?.low ?? null,
    quantity?.high ?? null,
    quantity?.modifier ?? date?.role ?? null,
    quantity?.unit ?? null,
    claim.subject?.text ?? null,
    claim.attribution?.chain.join(' < ') ?? null,
    slice(claim.sentence),
    article.file,
    claim.span.start,
    claim.span.end,
    claim.kind,
    claim.id,
  ];
}
