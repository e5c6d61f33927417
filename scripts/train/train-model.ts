// From treebank sentences to the bytes of a weights file. Everything random comes from the recipe's seed: the same
// sentences and the same Node give the same bytes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LABELS, TAGS } from '../../src/2-extract/parse/inventories.ts';
import { addFigures } from './add-figures.ts';
import { addSource } from './add-sources.ts';
import { type FitPlan, fit } from './fit.ts';
import { type LemmaExample, learnLemmaRules, lemmaExamples } from './learn-lemmas.ts';
import { listActions, type ParseLesson, parseLesson } from './learn-parser.ts';
import { jackknife, learnAmbiguities, listClasses, makeLexicon, tagLesson } from './learn-tagger.ts';
import { fillPhrasebook } from './phrasebook.ts';
import { quantise } from './quantise.ts';
import { createRandom, type Random } from './random.ts';
import type { GoldSentence } from './treebank.ts';
import { writeModelFile } from './write-model.ts';

type FitSize = Pick<FitPlan, 'searchEpochs' | 'epochs' | 'keep' | 'seeds'>;

export type Recipe = {
  readonly seed: number;
  /** More folds give the parser tags more like those in use, each for one more training of the tagger. */
  readonly jackknife: { readonly folds: number; readonly epochs: number };
  readonly tagger: FitSize;
  /** More features are right more often and make the file larger: about 10 bytes each. */
  readonly parser: FitSize;
  /** How often the phrasebook's sentences are said. More drowns the treebanks. */
  readonly phrasebookTimes: number;
};

/** What assets/models/english.bin is made by. */
export const RECIPE: Recipe = {
  seed: 20220108,
  jackknife: { folds: 8, epochs: 5 },
  tagger: { searchEpochs: 5, epochs: 7, keep: 80_000, seeds: [1, 2] },
  parser: { searchEpochs: 5, epochs: 9, keep: 400_000, seeds: [1, 2] },
  phrasebookTimes: 20,
};

/** Chances that a sentence is trained on once more, with figures or a source put in. Higher drowns the originals. */
const FIGURES_SHARE = 0.55;
const SOURCES_SHARE = 0.18;
const AUGMENTING_ROUNDS = 2;

const PHRASEBOOK = fileURLToPath(new URL('phrasebook.txt', import.meta.url));
const IRREGULAR_VERBS = fileURLToPath(new URL('irregular-verbs.txt', import.meta.url));

export function trainModel(gold: readonly GoldSentence[], recipe: Recipe, report: (line: string) => void): Uint8Array {
  const random = createRandom(recipe.seed);
  const guesses = jackknife(gold, { ...recipe.jackknife, random }, report);
  const originals = gold.map((sentence, i) => ({ sentence, tags: guesses[i] }));
  const ownLessons = () => fillPhrasebook(PHRASEBOOK, recipe.phrasebookTimes, random);
  const lessons = [...originals, ...augment(originals, random), ...ownLessons()];
  report(`${originals.length} sentences, ${lessons.length - originals.length} made from them or our own`);
  const ambiguities = learnAmbiguities(gold);
  const lexicon = makeLexicon(ambiguities);
  const taggerLesson = tagLesson(
    lessons.map(({ sentence }) => sentence),
    lexicon,
  );
  const tagger = quantise(fit({ ...recipe.tagger, classCount: TAGS.length, lesson: taggerLesson, report }));
  const actions = listActions(gold);
  const lesson = parseLesson(lessons, actions, lexicon);
  const parser = quantise(fit({ ...recipe.parser, classCount: actions.length, lesson, report }));
  const ambiguityClasses = listClasses(ambiguities);
  const words = ambiguityClasses.map((name) => wordsOf(ambiguities, name));
  const lemmaRules = learnLemmaRules(lemmaExamples(gold), irregularVerbs());
  return writeModelFile({
    header: { tags: TAGS, labels: LABELS, actions, ambiguityClasses, words, lemmaRules },
    tagger,
    parser,
  });
}

function augment(originals: readonly ParseLesson[], random: Random): readonly ParseLesson[] {
  const made: ParseLesson[] = [];
  for (let round = 0; round < AUGMENTING_ROUNDS; round += 1) {
    for (const original of originals) {
      const figures = random.next() < FIGURES_SHARE ? addFigures(original, random) : undefined;
      const source = random.next() < SOURCES_SHARE ? addSource(figures ?? original, random) : undefined;
      const best = source ?? figures;
      if (best) made.push(best);
    }
  }
  return made;
}

function wordsOf(ambiguities: ReadonlyMap<string, string>, name: string): string {
  const words = [...ambiguities].filter(([, other]) => other === name).map(([word]) => word);
  return words.sort().join(' ');
}

function irregularVerbs(): readonly LemmaExample[] {
  const lines = readFileSync(IRREGULAR_VERBS, 'utf8').split('\n');
  const pairs = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' '));
  return pairs.map(([form, lemma]) => ({ form, tag: 'VERB_VBD', lemma }));
}
