// Groups of figures of a topic with gold, each with its traits and whether a finding told of it would be right.
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { groupedFigures } from '../../../src/3-align/figures/align-figures.ts';
import { traitsOf } from '../../../src/3-align/figures/sureness.ts';
import type { Example } from './logistic.ts';
import { readLabelledFigures } from './read-figures.ts';

/** Groups of one value tell no difference, and of those with fewer than two labelled figures it is not known what is right. */
export async function labelledGroups(
  folder: string,
  parser: ReturnType<typeof loadParser>,
): Promise<readonly Example[]> {
  const { profiles, textOf, witness, questionsOf } = await readLabelledFigures(folder, parser);
  return groupedFigures(profiles, textOf, witness).flatMap((grouped) => {
    const traits = traitsOf(grouped, witness);
    const articleIds = new Set(grouped.members.map(({ claim }) => claim.articleId));
    if (traits === null || articleIds.size < 2) return [];
    const y = isOneQuestion(grouped.members.map(({ claim }) => questionsOf(claim)));
    return y === null ? [] : [{ x: traits, y, weight: 1 }];
  });
}

/** By the questions of each figure: a figure that is not labelled answers a question of its own, one labelled with none is ambiguous. */
function isOneQuestion(questions: readonly (readonly string[] | null)[]): 0 | 1 | null {
  const told = questions.flatMap((own) => (own === null || own.length === 0 ? [] : [own]));
  const isAmbiguous = questions.some((own) => own?.length === 0);
  if (told.length < 2) return isAmbiguous ? null : 0;
  return told[0].some((question) => told.every((own) => own.includes(question))) ? 1 : 0;
}
