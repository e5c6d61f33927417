// What a paragraph carries from sentence to sentence: units and counted nouns that later figures leave out.
import { withInheritedUnits } from '../quantity/inherited-units.ts';
import { type Figure, readFigures } from '../quantity/read-figures.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { withAntecedent } from './antecedents.ts';
import type { Counting } from './counting.ts';
import { datesIn } from './dates.ts';

/** Reads the figures of each sentence in turn; units left out are taken over from those before in the paragraph. */
export function unitCarrier(reading: Reading): (sentence: ReadSentence) => readonly Figure[] {
  const { text } = reading.article;
  const plain = (sentence: ReadSentence, before: readonly Figure[] = []) =>
    readFigures(text, sentence, datesIn(reading, sentence), before);
  let carried: { readonly paragraph: number; readonly figures: readonly Figure[] } = { paragraph: -1, figures: [] };
  const currency = () =>
    reading.sentences.flatMap((sentence) => plain(sentence)).find(({ quantity }) => quantity.dimension === 'money')
      ?.quantity.unit ?? null;
  return (sentence) => {
    const before = carried.paragraph === sentence.paragraph ? carried.figures : [];
    const figures = withInheritedUnits(text, sentence, plain(sentence, before), { figures: before, currency });
    carried = { paragraph: sentence.paragraph, figures: [...before, ...figures] };
    return figures;
  };
}

/** Takes the countings of each sentence in turn; what a figure leaves out is taken over from those before in the paragraph. */
export function subjectCarrier(
  reading: Reading,
): (sentence: ReadSentence, own: readonly Counting[]) => readonly Counting[] {
  let carried: { readonly paragraph: number; readonly countings: readonly Counting[] } = {
    paragraph: -1,
    countings: [],
  };
  return (sentence, own) => {
    const before = carried.paragraph === sentence.paragraph ? carried.countings : [];
    const done: Counting[] = [];
    for (const counting of own) done.push(withAntecedent(reading.article.text, counting, before, done));
    carried = { paragraph: sentence.paragraph, countings: [...before, ...done] };
    return done;
  };
}
