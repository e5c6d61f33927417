// Dates of one event: the same role, the same thing dated, alike surroundings. Values do not count, but years that agree help.
import type { Claim, ReadArticle } from '../../model.ts';
import { averageLinkage } from '../cluster.ts';
import type { FigureGroup } from '../figures/align-figures.ts';
import { type Context, contextsOf, cosine } from '../figures/context.ts';
import { type Witness, weightedMean } from '../witness.ts';

/** Higher than for figures: prose is full of days that date nothing one would compare. */
const SAME_EVENT = 3.2;

export function alignDates(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
  witness: Witness,
): readonly FigureGroup[] {
  const dates = claims.filter((claim) => claim.kind === 'date' && claim.date !== undefined);
  const contexts = contextsOf(articles, dates, witness);
  const score = (i: number, k: number): number => {
    const [a, b] = [contexts.get(dates[i].id), contexts.get(dates[k].id)];
    return a === undefined || b === undefined ? -8 : pairScore(dates[i], dates[k], a, b);
  };
  return averageLinkage(
    dates.map(({ articleId }) => witness(articleId)),
    score,
    SAME_EVENT,
  ).map((group) => toGroup(group, dates, score, witness));
}

function toGroup(
  group: readonly number[],
  dates: readonly Claim[],
  score: (i: number, k: number) => number,
  witness: Witness,
): FigureGroup {
  const rivals = group.flatMap((i, at) =>
    group
      .slice(0, at)
      .filter((k) => dates[i].date?.value !== dates[k].date?.value)
      .map((k) => ({ score: score(i, k), weight: witness(dates[i].articleId) * witness(dates[k].articleId) })),
  );
  return { claims: group.map((i) => dates[i]), cohesion: weightedMean(rivals) };
}

function pairScore(a: Claim, b: Claim, near: Context, other: Context): number {
  if (a.articleId === b.articleId && a.sentence.start === b.sentence.start) return -8;
  if (precisionOf(a) !== precisionOf(b)) return -8;
  const context =
    3 * cosine(near.near, other.near) + 2 * cosine(near.wide, other.wide) + 2 * cosine(near.grams, other.grams);
  const role = a.date?.role === b.date?.role ? (a.date?.role === 'on' ? 0 : 1) : -1.5;
  const event = a.subject?.event !== undefined && a.subject.event === b.subject?.event ? 0.8 : -0.8;
  const head = a.subject?.head !== undefined && a.subject.head === b.subject?.head ? 0.8 : 0;
  const value = a.date?.value === b.date?.value ? 1 : 0;
  const isNamed = near.names.size > 0 && other.names.size > 0;
  const names = !isNamed ? 0 : [...near.names].some((name) => other.names.has(name)) ? 0.6 : -1.5;
  return context + role + event + head + value + names;
}

/** Clock times, days, months and years are compared among themselves. */
function precisionOf(claim: Claim): string {
  const value = claim.date?.value ?? '';
  if (value.includes('T')) return 'time';
  return ['year', 'month', 'day'][value.split('-').length - 1] ?? 'day';
}
