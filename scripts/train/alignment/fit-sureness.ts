// Weights for groups of figures: whether what was grouped answers one question. Those in use are of the topics with gold and of
// 40 more of real coverage, labelled for it alone: groups of few topics say little.
import { TRAITS } from '../../../src/3-align/figures/sureness.ts';
import { labelledGroups } from './labelled-groups.ts';
import { type Example, type Fit, fitLogistic } from './logistic.ts';
import { type FitTopics, scoreBy, without } from './weighed.ts';

/** Larger holds the weights back; 3 to 30 tell groups apart alike, leaving one topic out. */
const RIDGE = 10;

export const fitSureness: FitTopics = async (folders, parser) => {
  const topics: (readonly Example[])[] = [];
  for (const folder of folders) topics.push(await labelledGroups(folder, parser));
  const scored = topics.flatMap((topic) => {
    const byOthers = fit(without(topics, topic));
    return topic.map(({ x, y }) => ({ y, score: scoreBy(byOthers, x) }));
  });
  console.log(
    `${scored.length} groups; by the weights of the other topics, area under the curve ${area(scored).toFixed(3)}`,
  );
  return [
    {
      name: 'SURE',
      comment: 'Whether a group of figures with unlike values is one question.',
      types: { TraitName: './sureness.ts' },
      signals: Object.keys(TRAITS),
      fit: fit(topics),
    },
  ];
};

const fit = (topics: readonly (readonly Example[])[]): Fit => fitLogistic(topics.flat(), RIDGE);

/** How often a group that is one question scores above one that is not (Hanley and McNeil, Radiology 143, 1982). */
function area(scored: readonly { readonly y: 0 | 1; readonly score: number }[]): number {
  const [right, wrong] = [1, 0].map((answer) => scored.filter(({ y }) => y === answer).map(({ score }) => score));
  const above = right.reduce(
    (sum, score) =>
      sum + wrong.filter((other) => other < score).length + wrong.filter((other) => other === score).length / 2,
    0,
  );
  return above / (right.length * wrong.length);
}
