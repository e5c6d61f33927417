// How what was grouped stands: the alternatives that each of a group had, which only the finished groups tell.
import type { Likenesses } from './likenesses.ts';

/** The best likeness to one of another article in the group, and to one outside it in an article that the group has. */
export type Standing = { readonly inside: number; readonly outside: number };

/** The likeness of what was not compared, or is kept apart. */
const UNLIKE = -8;

/**
 * One standing each, by index. `articleIds`: of each; `groups`: indices; `likenesses`: all pairs that were compared;
 * `isCopy`: whether the one repeats the other and is no likeness of its own.
 */
export function standingsOf(
  articleIds: readonly string[],
  { high, low, score }: Likenesses,
  groups: readonly (readonly number[])[],
  isCopy: (i: number, k: number) => boolean,
): readonly Standing[] {
  const groupOf = new Map(groups.flatMap((group, g) => group.map((i) => [i, g] as const)));
  const articlesOf = groups.map((group) => new Set(group.map((i) => articleIds[i])));
  const [inside, outside] = [articleIds.map(() => UNLIKE), articleIds.map(() => UNLIKE)];
  const note = (i: number, k: number, own: number): void => {
    const group = groupOf.get(i);
    if (group === undefined || articleIds[i] === articleIds[k]) return;
    if (group === groupOf.get(k)) inside[i] = Math.max(inside[i], own);
    else if (articlesOf[group].has(articleIds[k])) outside[i] = Math.max(outside[i], own);
  };
  for (let n = 0; n < score.length; n += 1) {
    if (isCopy(high[n], low[n])) continue;
    note(high[n], low[n], score[n]);
    note(low[n], high[n], score[n]);
  }
  return articleIds.map((_, i) => ({ inside: inside[i], outside: outside[i] }));
}
