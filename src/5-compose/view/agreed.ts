// What independent origins agree on, and what only one of them tells.
import { isSameFigure } from '../../lib/same-figure.ts';
import type { Claim, ClaimGroup } from '../../model.ts';
import { excerpt } from './excerpt.ts';
import { capitalised, citeOf, citesOf, claimAnchor, type Lookup } from './lookup.ts';
import { attributionWords, printedWords } from './reading-rows.ts';
import type { AgreedRow, FindingView, SingleRow } from './types.ts';

export function agreedRows(findings: readonly FindingView[], lookup: Lookup): readonly AgreedRow[] {
  const disputed = new Set(
    lookup.analysis.discrepancies.filter((item) => item.class !== 'gap').flatMap((item) => item.groupIds),
  );
  return lookup.analysis.groups
    .filter((group) => group.independentOrigins > 1 && group.isUnsure !== true)
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

/** `most`: the rest is in claims.csv. */
export function singleRows(
  lookup: Lookup,
  most: number,
): { readonly rows: readonly SingleRow[]; readonly more: number } {
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
    .filter((claim) => !isSaidElsewhere(claim, lookup));
  const chosen = new Set([...claims].sort(byWeight).slice(0, most));
  const inOrder = lookup.articles.flatMap((article) =>
    claims.filter((claim) => chosen.has(claim) && claim.articleId === article.id),
  );
  return { rows: inOrder.map((claim) => singleRow(claim, lookup)), more: claims.length - chosen.size };
}

const isOfNewest =
  (lookup: Lookup) =>
  (claim: Claim): boolean =>
    lookup.articleOf(claim).supersededBy === undefined;

/** Another article gives the figure too, be it a copy, in words that were too unlike to be put together. */
function isSaidElsewhere(claim: Claim, lookup: Lookup): boolean {
  return lookup.analysis.claims.some(
    (other) => other.articleId !== claim.articleId && isOfNewest(lookup)(other) && isSameFigure(claim, other),
  );
}

const ZONES: Readonly<Record<Claim['zone'], number>> = { headline: 0, lead: 1, body: 2, caption: 3 };
const KINDS: Readonly<Record<Claim['kind'], number>> = { quantity: 0, date: 1, quotation: 2, name: 3 };

function byWeight(a: Claim, b: Claim): number {
  return ZONES[a.zone] - ZONES[b.zone] || KINDS[a.kind] - KINDS[b.kind] || a.span.start - b.span.start;
}

function singleRow(claim: Claim, lookup: Lookup): SingleRow {
  const article = lookup.articleOf(claim);
  return {
    cite: citeOf(article, [claim]),
    text: excerpt(article, claim),
    attribution: attributionWords(claim),
    inText: `#${claimAnchor(claim)}`,
  };
}
