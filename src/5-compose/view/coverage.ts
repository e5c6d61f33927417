// Who reports what: a row a question, a column a source, the same shape for the same reading.
import type { Article, Reading } from '../../model.ts';
import { capitalised, citeOf, type Lookup, originCount } from './lookup.ts';
import type { FindingView, MatrixView } from './types.ts';

const SOLID = ['●', '■', '▲', '▪'] as const;
const OPEN = ['○', '□', '△', '▫'] as const;
const ORDINALS = ['first', 'second', 'third', 'a further'] as const;
/** Rows that fit half a page. */
const ROWS = 30;
/** Columns that fit the page's width. */
const COLUMNS = 20;

type Row = { readonly number: number | null; readonly label: string; readonly readings: readonly Reading[] };

export function coverageMatrix(findings: readonly FindingView[], lookup: Lookup): MatrixView | null {
  const rows = [...disputed(findings, lookup), ...agreed(lookup)];
  if (rows.length === 0) return null;
  const all = lookup.articles;
  const articles = (all.length > COLUMNS ? all.filter((article) => !lookup.isCopy(article)) : all).slice(0, COLUMNS);
  return {
    columns: articles.map((article) => citeOf(article)),
    rows: rows.slice(0, ROWS).map((row) => ({
      number: row.number,
      label: row.label,
      cells: articles.map((article) => cellOf(article, row.readings, lookup)),
      origins: originCount(
        row.readings.flatMap((reading) => reading.claimIds),
        lookup,
      ),
      readings: row.readings.length,
    })),
    more: Math.max(0, rows.length - ROWS),
  };
}

function disputed(findings: readonly FindingView[], lookup: Lookup): readonly Row[] {
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

function agreed(lookup: Lookup): readonly Row[] {
  return lookup.analysis.groups
    .filter((group) => group.verdict === 'agree' && group.independentOrigins > 1)
    .map((group) => ({
      number: null,
      label: capitalised(group.label),
      readings: [{ text: group.label, claimIds: group.claimIds }],
    }));
}

function cellOf(article: Article, readings: readonly Reading[], lookup: Lookup): { symbols: string; words: string } {
  const shapes = lookup.isCopy(article) ? OPEN : SOLID;
  const found = readings.flatMap((reading, index) => {
    const own = reading.claimIds.map((id) => lookup.claim(id)).filter((claim) => claim.articleId === article.id);
    if (own.length === 0) return [];
    const isVague = own.every((claim) => claim.quantity?.modifier === 'vague');
    const rank = Math.min(index, SOLID.length - 1);
    return [
      { symbol: isVague ? '≈' : (shapes[rank] ?? '▪'), words: `${ORDINALS[rank]} reading${isVague ? ', vague' : ''}` },
    ];
  });
  if (found.length === 0) return { symbols: '·', words: 'not mentioned' };
  const copy = lookup.isCopy(article) ? ' (copy)' : '';
  return {
    symbols: found.map((item) => item.symbol).join(''),
    words: found.map((item) => item.words).join(' and ') + copy,
  };
}
