// Pairs of figures of a topic with gold, each with its signals and whether the two answer one question.
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { cannotLink } from '../../../src/3-align/figures/constraints/index.ts';
import { SIGNALS } from '../../../src/3-align/figures/signals.ts';
import { isSurelyOne } from '../../../src/3-align/figures/surely-one.ts';
import type { Example } from './logistic.ts';
import { readLabelledFigures } from './read-figures.ts';
import { weighedAlike } from './weighed.ts';

/** Pairs that a constraint decides teach nothing. */
export async function labelledFigures(
  folder: string,
  parser: ReturnType<typeof loadParser>,
): Promise<readonly Example[]> {
  const { profiles, textOf, questionsOf } = await readLabelledFigures(folder, parser);
  const examples = profiles.flatMap((a, i) =>
    profiles.slice(0, i).flatMap((b) => {
      const text = textOf.get(a.claim.articleId) ?? '';
      const y = isOneQuestion(questionsOf(a.claim), questionsOf(b.claim));
      if (y === null || a.comparable.gate !== b.comparable.gate) return [];
      if (isSurelyOne(a.claim, b.claim, text) || cannotLink(a, b, text)) return [];
      return [{ x: Object.values(SIGNALS).map((signal) => signal(a, b)), y }];
    }),
  );
  return weighedAlike(examples);
}

/** A figure that is not labelled answers a question of its own; one labelled with none is ambiguous. */
function isOneQuestion(a: readonly string[] | null, b: readonly string[] | null): 0 | 1 | null {
  if (a?.length === 0 || b?.length === 0) return null;
  return a?.some((question) => b?.includes(question)) ? 1 : 0;
}
