// Two fits: what a pair tells by itself, and what it tells beside its rivals. The standing of a pair among its rivals is
// taken from scores by the weights of the other topics: those of its own would make it look better than it is.
import { leadsAmong, RIVALRY, type RivalryName } from '../../../src/3-align/rivals.ts';
import type { LabelledTopic } from './labelled.ts';
import type { Example, Fit } from './logistic.ts';
import { averagePrecision, scoreBy, type Weighed, weighedAlike, without } from './weighed.ts';

/** What is aligned. `held`: the score as it is compared with that of rivals. */
export type Kind = {
  readonly asked: string;
  readonly signalType: string;
  readonly signals: readonly string[];
  readonly fit: (topics: readonly (readonly Example[])[]) => Fit;
  readonly held: (score: number) => number;
};

const STANDINGS = Object.keys(RIVALRY);

/** Prints, for each topic, how well pairs are told apart by the weights of the others. */
export function fitTwice(
  named: readonly { readonly name: string; readonly topic: LabelledTopic }[],
  { asked, signalType, signals, fit, held }: Kind,
): readonly Weighed[] {
  const alone = named.map(({ topic }) => examplesAlone(topic));
  const beside = named.map(({ topic }, i) => examplesAmongRivals(topic, fit(without(alone, alone[i])), held));
  for (const [i, { name }] of named.entries()) {
    const precision = (examples: readonly (readonly Example[])[]): string =>
      averagePrecision(examples[i], fit(without(examples, examples[i]))).toFixed(3);
    console.log(
      `${name}  ${alone[i].length} pairs, average precision by the others' weights ` +
        `${precision(alone)} alone, ${precision(beside)} beside their rivals`,
    );
  }
  return [
    {
      name: 'ALONE',
      comment: `Whether two ${asked}, by what the two tell.`,
      types: { [signalType]: './signals.ts' },
      signals,
      fit: fit(alone),
    },
    {
      name: 'AMONG_RIVALS',
      comment: 'The same where it is known what else the two could be paired with.',
      types: { [signalType]: './signals.ts', RivalryName: '../rivals.ts' },
      signals: [...signals, ...STANDINGS],
      fit: fit(beside),
    },
  ];
}

const examplesAlone = ({ pairs }: LabelledTopic): readonly Example[] =>
  weighedAlike(pairs.flatMap(({ x, y, decided }) => (decided === null && y !== null ? [{ x, y }] : [])));

function examplesAmongRivals(
  { articleIds, pairs }: LabelledTopic,
  by: Fit,
  held: (score: number) => number,
): readonly Example[] {
  const score = pairs.map(({ decided, x, bonus }) => decided ?? held(scoreBy(by, x) + bonus));
  const leadsOf = leadsAmong(articleIds, {
    high: Int32Array.from(pairs, ({ high }) => high),
    low: Int32Array.from(pairs, ({ low }) => low),
    score: Float64Array.from(score),
  });
  return weighedAlike(
    pairs.flatMap(({ high, low, decided, x, y }, n) => {
      if (decided !== null || y === null) return [];
      const leads = leadsOf(high, low, score[n]);
      return [{ x: [...x, ...STANDINGS.map((name) => RIVALRY[name as RivalryName](leads))], y }];
    }),
  );
}
