// What independent origins agree on, and what only one of them tells.
import { groupBy } from '../../lib/group-by.ts';
import { figureKey, isSameFigure } from '../../lib/same-figure.ts';
import { sentenceKey } from '../../lib/sentence-key.ts';
import type { Article, Claim, ClaimGroup } from '../../model.ts';
import { excerpt } from './excerpt.ts';
import { capitalised, citeOf, citesOf, claimAnchor, isShared, type Lookup } from './lookup.ts';
import { attributionWords, printedWords } from './reading-rows.ts';
import type { AgreedRow, FindingView, SingleRow } from './types.ts';

export function agreedRows(findings: readonly FindingView[], lookup: Lookup): readonly AgreedRow[] {
  const disputed = new Set(
    lookup.analysis.discrepancies.filter((item) => item.class !== 'gap').flatMap((item) => item.groupIds),
  );
  return lookup.analysis.groups
    .filter(isShared)
    .filter((group) => group.verdict === 'agree' || (group.verdict === 'compatible' && !disputed.has(group.id)))
    .map((group) => ({
      label: capitalised(group.label),
      reading: readingOf(group, lookup),
      cites: citesOf(group.claimIds, lookup),
      origins: group.independentOrigins,
      see: findings.filter((finding) => isAbout(finding, group, lookup)).map((finding) => finding.number),
    }))
    .sort((a, b) => b.origins - a.origins);
}

function isAbout(finding: FindingView, group: ClaimGroup, lookup: Lookup): boolean {
  const discrepancy = lookup.analysis.discrepancies.find((item) => item.id === finding.id);
  return discrepancy?.groupIds.includes(group.id) ?? false;
}

/** As printed; where the words differ although they agree, each once, three at most. */
function readingOf(group: ClaimGroup, lookup: Lookup): string {
  const words = group.claimIds.map((id) => wordsOf(lookup.claim(id), lookup));
  const different = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  return different.length > 3 ? `${different.slice(0, 3).join('; ')} …` : different.join('; ');
}

function wordsOf(claim: Claim, lookup: Lookup): string {
  return printedWords(claim, lookup.articleOf(claim));
}

type Single = {
  readonly rows: readonly SingleRow[];
  /** Claims, in all and in no row. */
  readonly claims: number;
  readonly more: number;
};

/** A row a sentence; `most` of them: the rest is in claims.csv. */
export function singleRows(lookup: Lookup, most: number): Single {
  const told = new Set(
    lookup.analysis.discrepancies.flatMap(({ readings }) => readings.flatMap(({ claimIds }) => claimIds)),
  );
  const claims = lookup.analysis.groups
    .filter((group) => group.verdict === 'single' || group.independentOrigins === 1)
    // What only an older version says has been taken back.
    .flatMap((group) =>
      group.claimIds
        .map((id) => lookup.claim(id))
        .filter(isOfNewest(lookup))
        .slice(0, 1),
    )
    .filter((claim) => !told.has(claim.id))
    // "Friday" and "today" are no news of one source.
    .filter((claim) => claim.kind !== 'name' && claim.date?.basis !== 'implied')
    .filter(isSaidOnce(lookup));
  const sentences = groupBy([...claims].sort(byWeight), sentenceKey);
  const chosen = [...sentences.values()].slice(0, most);
  const inOrder = lookup.articles.flatMap((article) =>
    chosen
      .filter(([first]) => first?.articleId === article.id)
      .sort(([a], [b]) => (a?.sentence.start ?? 0) - (b?.sentence.start ?? 0))
      .map((together) => singleRow(article, together)),
  );
  return { rows: inOrder, claims: claims.length, more: claims.length - chosen.flat().length };
}

const isOfNewest =
  (lookup: Lookup) =>
  (claim: Claim): boolean =>
    lookup.articleOf(claim).supersededBy === undefined;

/** Unless another article gives the figure too, be it a copy, in words that were too unlike to be put together. */
function isSaidOnce(lookup: Lookup): (claim: Claim) => boolean {
  const byFigure = groupBy(lookup.analysis.claims.filter(isOfNewest(lookup)), figureKey);
  return (claim) => {
    const rivals = byFigure.get(figureKey(claim)) ?? [];
    return !rivals.some((other) => other.articleId !== claim.articleId && isSameFigure(claim, other));
  };
}

const ZONES: Readonly<Record<Claim['zone'], number>> = { headline: 0, lead: 1, body: 2, caption: 3 };
const KINDS: Readonly<Record<Claim['kind'], number>> = { quantity: 0, date: 1, quotation: 2, name: 3, statement: 4 };

function byWeight(a: Claim, b: Claim): number {
  return ZONES[a.zone] - ZONES[b.zone] || KINDS[a.kind] - KINDS[b.kind] || a.span.start - b.span.start;
}

function singleRow(article: Article, claims: readonly Claim[]): SingleRow {
  const ordered = [...claims].sort((a, b) => a.span.start - b.span.start);
  const [first] = ordered;
  if (first === undefined) throw new Error('A row without a claim.');
  const apart = ordered.filter(
    (claim, index) => index === 0 || claim.span.start >= (ordered[index - 1]?.span.end ?? 0),
  );
  return {
    cite: citeOf(article, ordered),
    text: excerpt(
      article,
      first,
      apart.map(({ span }) => span),
    ),
    attribution: attributionWords(first),
    inText: `#${claimAnchor(first)}`,
  };
}
