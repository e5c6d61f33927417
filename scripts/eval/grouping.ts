// How well figures are put together that answer one question: over pairs, and over each figure's own group.

/** A labelled figure: the questions it answers, by the label, and the groups it was put into. */
export type PlacedFigure = {
  readonly file: string;
  readonly questions: readonly string[];
  readonly groups: ReadonlySet<string>;
};

export type Grouping = { readonly found: number; readonly pairF1: number; readonly bcubedF1: number };

const isSame = (a: PlacedFigure, b: PlacedFigure): boolean => a.questions.some((one) => b.questions.includes(one));
const isTogether = (a: PlacedFigure, b: PlacedFigure): boolean => [...a.groups].some((one) => b.groups.has(one));
const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Shares from 0 to 1. `found`: of the figures, those that are in any group. */
export function scoreGrouping(figures: readonly PlacedFigure[]): Grouping {
  return {
    found: figures.filter(({ groups }) => groups.size > 0).length / figures.length,
    pairF1: pairF1(figures),
    bcubedF1: bcubedF1(figures),
  };
}

/** Pairs across articles: is a pair that is put together one question, and the other way round? */
function pairF1(figures: readonly PlacedFigure[]): number {
  const pairs = figures.flatMap((a, i) => figures.slice(i + 1).flatMap((b) => (a.file === b.file ? [] : [[a, b]])));
  const together = pairs.filter(([a, b]) => isTogether(a, b));
  const same = pairs.filter(([a, b]) => isSame(a, b));
  const both = together.filter(([a, b]) => isSame(a, b)).length;
  return f1(together.length === 0 ? 0 : both / together.length, same.length === 0 ? 0 : both / same.length);
}

/** B³: Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", LREC 1998. */
function bcubedF1(figures: readonly PlacedFigure[]): number {
  const mean = (shareOf: (figure: PlacedFigure) => number): number =>
    figures.reduce((sum, figure) => sum + shareOf(figure), 0) / figures.length;
  const share = (list: readonly PlacedFigure[], isRight: (one: PlacedFigure) => boolean): number =>
    list.filter(isRight).length / list.length;
  const near = (figure: PlacedFigure, isNear: typeof isSame): readonly PlacedFigure[] =>
    figures.filter((one) => one === figure || isNear(one, figure));
  const precision = mean((figure) => share(near(figure, isTogether), (one) => one === figure || isSame(one, figure)));
  const recall = mean((figure) => share(near(figure, isSame), (one) => one === figure || isTogether(one, figure)));
  return f1(precision, recall);
}
