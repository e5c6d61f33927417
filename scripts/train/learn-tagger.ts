import { FeatureBuffer } from '../../src/2-extract/parse/feature-buffer.ts';
import { TAGS, type Tag, tagId } from '../../src/2-extract/parse/inventories.ts';
import { Lexicon, normalise } from '../../src/2-extract/parse/lexicon.ts';
import { fillTagFeatures } from '../../src/2-extract/parse/tag-features.ts';
import { highest, startTagging, Tagger } from '../../src/2-extract/parse/tagger.ts';
import { fitOnce, type Lesson } from './fit.ts';
import { freeze } from './quantise.ts';
import type { Random } from './random.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { GoldSentence } from './treebank.ts';

/** A word seen less often tells too little about the tags it can have. */
const LEAST_SEEN = 2;
/** A tag rarer than this among a word's tags is taken for noise. */
const LEAST_SHARE = 0.08;
const MOST_TAGS = 3;

/** Each word's usual tags ("NOUN|VERB_VB"), the most frequent first. */
export function learnAmbiguities(sentences: readonly GoldSentence[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<Tag, number>>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, i) => {
      const word = normalise(form);
      const tally = counts.get(word) ?? new Map<Tag, number>();
      counts.set(word, tally.set(tags[i], (tally.get(tags[i]) ?? 0) + 1));
    });
  }
  const classes = new Map<string, string>();
  for (const [word, tally] of counts) {
    const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
    if (total < LEAST_SEEN || /\s/.test(word)) continue;
    const usual = [...tally].filter(([, count]) => count / total > LEAST_SHARE).sort((a, b) => b[1] - a[1]);
    classes.set(
      word,
      usual
        .slice(0, MOST_TAGS)
        .map(([tag]) => tag)
        .join('|'),
    );
  }
  return classes;
}

/** The distinct classes in a fixed order; a class's number in the weights file is its place here. */
export function listClasses(ambiguities: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(ambiguities.values())].sort();
}

export function makeLexicon(ambiguities: ReadonlyMap<string, string>): Lexicon {
  const ids = new Map(listClasses(ambiguities).map((name, index) => [name, index + 1]));
  return new Lexicon(new Map([...ambiguities].map(([word, name]) => [word, ids.get(name) ?? 0])));
}

export function tagLesson(sentences: readonly GoldSentence[], lexicon: Lexicon): Lesson {
  const prepared = sentences.map(({ forms, tags }) => ({
    context: startTagging(
      forms.map((form) => lexicon.look(form)),
      lexicon,
    ),
    gold: tags.map(tagId),
  }));
  const features = new FeatureBuffer();
  return (model, random) => {
    for (const { context, gold } of random.shuffle(prepared)) learnSentence(model, features, context, gold);
  };
}

/** Goes on from its own tags, mistaken or not: that is what it will see in use. */
function learnSentence(
  model: TrainableModel,
  features: FeatureBuffer,
  context: ReturnType<typeof startTagging>,
  gold: readonly number[],
): void {
  context.previous = 0;
  context.beforePrevious = 0;
  for (let at = 0; at < gold.length; at += 1) {
    context.at = at;
    fillTagFeatures(features, context);
    const guess = highest(model.score(features));
    model.tick();
    if (guess !== gold[at]) model.update(features, gold[at], guess);
    context.beforePrevious = context.previous;
    context.previous = guess + 1;
  }
}

/**
 * Tags every sentence with a tagger that has not seen it, so that the parser learns from tags as wrong as those it will
 * be given.
 */
export function jackknife(
  sentences: readonly GoldSentence[],
  { folds, epochs, random }: { readonly folds: number; readonly epochs: number; readonly random: Random },
  report: (line: string) => void,
): readonly Int32Array[] {
  const foldOf = sentences.map(() => Math.floor(random.next() * folds));
  const tags = new Array<Int32Array>(sentences.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = sentences.filter((_, i) => foldOf[i] !== fold);
    const lexicon = makeLexicon(learnAmbiguities(seen));
    const lesson = tagLesson(seen, lexicon);
    const weights = fitOnce({ classCount: TAGS.length, lesson, epochs, report: () => {} }, fold + 1);
    const tagger = new Tagger(lexicon, freeze(weights));
    sentences.forEach(({ forms }, i) => {
      if (foldOf[i] === fold) tags[i] = tagger.tag(forms.map((form) => lexicon.look(form)));
    });
    report(`jackknife: fold ${fold + 1} of ${folds}, ${percentRight(sentences, tags)} % of tags right so far`);
  }
  return tags;
}

function percentRight(sentences: readonly GoldSentence[], guesses: readonly Int32Array[]): string {
  let right = 0;
  let total = 0;
  guesses.forEach((guess, i) => {
    total += guess.length;
    right += guess.filter((id, at) => TAGS[id] === sentences[i].tags[at]).length;
  });
  return ((100 * right) / total).toFixed(2);
}
