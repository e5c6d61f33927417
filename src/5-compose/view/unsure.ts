// Groups that are only possibly one question: listed apart, so that a reader can judge, and counted nowhere.
import type { ClaimGroup } from '../../model.ts';
import { capitalised, citesOf, type Lookup } from './lookup.ts';
import { printedWords } from './reading-rows.ts';
import type { UnsureRow } from './types.ts';

/** Different wordings of one row; further ones only lengthen it. */
const READINGS = 6;

/** Those of most origins first. */
export function unsureRows(lookup: Lookup): readonly UnsureRow[] {
  return lookup.analysis.groups
    .filter((group) => group.isUnsure === true)
    .sort((a, b) => b.independentOrigins - a.independentOrigins)
    .map((group) => ({ label: capitalised(group.label), readings: readingsOf(group, lookup) }));
}

/** As printed, the same words of several sources once. */
function readingsOf(group: ClaimGroup, lookup: Lookup): UnsureRow['readings'] {
  const byWords = new Map<string, { readonly text: string; readonly claimIds: string[] }>();
  for (const id of group.claimIds) {
    const claim = lookup.claim(id);
    const text = printedWords(claim, lookup.articleOf(claim));
    const known = byWords.get(text.toLowerCase());
    if (known) known.claimIds.push(id);
    else byWords.set(text.toLowerCase(), { text, claimIds: [id] });
  }
  return [...byWords.values()]
    .slice(0, READINGS)
    .map(({ text, claimIds }) => ({ text, cites: citesOf(claimIds, lookup) }));
}
