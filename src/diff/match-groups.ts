// Which question of the newer analysis is which of the older.
import type { Analysis, Claim, ClaimGroup } from '../model.ts';

/** Groups by their ids; null where the newer analysis has none for it. */
export type GroupMatches = ReadonlyMap<string, string>;

/** By the same claims, whose ids are stable; the rest by the same question about the same kind of thing. */
export function matchGroups(older: Analysis, newer: Analysis): GroupMatches {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  const match = (before: string, after: string): void => {
    if (matches.has(before) || taken.has(after)) return;
    matches.set(before, after);
    taken.add(after);
  };
  for (const { before, after } of sharedClaims(older.groups, newer.groups)) match(before, after);
  const left = new Map<string, ClaimGroup[]>();
  for (const group of newer.groups.filter(({ id }) => !taken.has(id))) {
    const key = questionOf(group, newer);
    left.set(key, [...(left.get(key) ?? []), group]);
  }
  for (const group of older.groups.filter(({ id }) => !matches.has(id))) {
    const found = left.get(questionOf(group, older))?.shift();
    if (found) match(group.id, found.id);
  }
  return matches;
}

type Shared = { readonly before: string; readonly after: string; readonly count: number };

/** Most shared claims first: a group may have been split or joined. */
function sharedClaims(older: readonly ClaimGroup[], newer: readonly ClaimGroup[]): readonly Shared[] {
  const groupOf = new Map(newer.flatMap(({ id, claimIds }) => claimIds.map((claim) => [claim, id] as const)));
  const pairs = older.flatMap(({ id, claimIds }): readonly Shared[] => {
    const counts = new Map<string, number>();
    for (const claim of claimIds) {
      const after = groupOf.get(claim);
      if (after !== undefined) counts.set(after, (counts.get(after) ?? 0) + 1);
    }
    return [...counts].map(([after, count]) => ({ before: id, after, count }));
  });
  return pairs.sort((a, b) => b.count - a.count);
}

/** The question in words, with what is measured: "people killed" in people. */
function questionOf({ label, kind, claimIds }: ClaimGroup, { claims }: Analysis): string {
  const first: Claim | undefined = claims.find(({ id }) => id === claimIds[0]);
  return JSON.stringify([kind, label.toLowerCase(), first?.quantity?.unit ?? null]);
}
