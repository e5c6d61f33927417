// Counts that an article adds up: "killed 21 people in Brenn and one in Orle" where it has 22 dead in all. A part is no rival
// of the whole, whoever tells either.
import { countsPeople } from '../../lib/counts-people.ts';
import { groupBy } from '../../lib/group-by.ts';
import { sentenceKey } from '../../lib/sentence-key.ts';
import type { Claim } from '../../model.ts';

/** A count with what its sentence says behind it. */
type Told = { readonly claim: Claim; readonly behind: string };

/** The ids of the counts of one sentence whose sum their article gives as the number of the same. */
export function summandsOf(counts: readonly Told[]): ReadonlySet<string> {
  const numbers = numbersOf(counts);
  const found = new Set<string>();
  for (const parts of groupBy(counts, ({ claim }) => `${sentenceKey(claim)} ${kindOf(claim)}`).values()) {
    const run = parts.filter(({ claim }) => (sizeOf(claim) ?? 0) > 0);
    const [first] = run;
    const isWhole = (sum: number): boolean =>
      sum >= LEAST && first !== undefined && (numbers.get(articleAndKind(first.claim))?.has(sum) ?? false);
    for (const [i, part] of run.entries())
      for (const other of run.slice(i + 1, i + 2))
        if (isWhole((sizeOf(part.claim) ?? 0) + (sizeOf(other.claim) ?? 0)))
          for (const { claim } of [part, other]) found.add(claim.id);
    // A single one is no figure.
    for (const { claim, behind } of run)
      if (ONE_MORE.test(behind) && isWhole((sizeOf(claim) ?? 0) + 1)) found.add(claim.id);
  }
  return found;
}

/** Less than that two small numbers make by chance. */
const LEAST = 5;
const ONE_MORE = /^[^.;:\d]{0,50}\band (?:one|another|an?)\b(?! half\b)/;

const sizeOf = ({ quantity }: Claim): number | null => quantity?.value ?? null;
const kindOf = (claim: Claim): string =>
  `${claim.subject?.event} ${countsPeople(claim) ? 'people' : claim.subject?.head}`;
const articleAndKind = (claim: Claim): string => `${claim.articleId} ${kindOf(claim)}`;

/** The values that an article gives, by what they count. */
const numbersOf = (counts: readonly Told[]): ReadonlyMap<string, ReadonlySet<number | null>> =>
  new Map(
    [...groupBy(counts, ({ claim }) => articleAndKind(claim))].map(([key, own]) => [
      key,
      new Set(own.map(({ claim }) => sizeOf(claim))),
    ]),
  );
