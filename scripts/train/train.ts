// npm run train -- <treebank folder> [weights file]: trains tagger and parser and writes assets/models/english.bin.
// Everything random comes from SEED: the same treebanks and the same Node give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LABELS, TAGS } from '../../src/2-extract/parse/inventories.ts';
import { addFigures } from './add-figures.ts';
import { addSource } from './add-sources.ts';
import { DEFAULT_FOLDER, missingTreebanks, readTreebanks, TRAINING_SETS } from './corpus.ts';
import { fit } from './fit.ts';
import { type LemmaExample, learnLemmaRules, lemmaExamples } from './learn-lemmas.ts';
import { listActions, type ParseLesson, parseLesson } from './learn-parser.ts';
import { jackknife, learnAmbiguities, listClasses, makeLexicon, tagLesson } from './learn-tagger.ts';
import { fillPhrasebook } from './phrasebook.ts';
import { quantise } from './quantise.ts';
import { createRandom, type Random } from './random.ts';
import type { GoldSentence } from './treebank.ts';
import { writeModelFile } from './write-model.ts';

const SEED = 20220108;
const OUTPUT = 'assets/models/english.bin';
const HERE = new URL('./', import.meta.url);

/** More folds give the parser tags more like those in use, each for one more training of the tagger. */
const JACKKNIFE = { folds: 8, epochs: 5 };
const TAGGER = { searchEpochs: 5, epochs: 7, keep: 100_000, seeds: [1, 2] };
/** More features are right more often and make the file larger: about 8 bytes each. */
const PARSER = { searchEpochs: 5, epochs: 10, keep: 450_000, seeds: [1, 2] };

/** Chances that a sentence is trained on once more, with figures or a source put in. Higher drowns the originals. */
const FIGURES_SHARE = 0.55;
const SOURCES_SHARE = 0.18;
const AUGMENTING_ROUNDS = 2;
const PHRASEBOOK_TIMES = 8;

function main(folder: string, output: string): void {
  const missing = missingTreebanks(folder, TRAINING_SETS);
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(', ')} (as .conllu.gz).`);
  const started = Date.now();
  const report = (line: string) => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
  const bytes = trainModel(readTreebanks(folder, TRAINING_SETS), report);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, bytes);
  report(`${output}: ${bytes.length} bytes`);
}

function trainModel(gold: readonly GoldSentence[], report: (line: string) => void): Uint8Array {
  const random = createRandom(SEED);
  const guesses = jackknife(gold, { ...JACKKNIFE, random }, report);
  const originals = gold.map((sentence, i) => ({ sentence, tags: guesses[i] }));
  const lessons = [...originals, ...augment(originals, random)];
  report(`${originals.length} sentences, ${lessons.length - originals.length} made from them or our own`);
  const ambiguities = learnAmbiguities(gold);
  const lexicon = makeLexicon(ambiguities);
  const taggerLesson = tagLesson(
    lessons.map(({ sentence }) => sentence),
    lexicon,
  );
  const tagger = quantise(fit({ ...TAGGER, classCount: TAGS.length, lesson: taggerLesson, report }));
  const actions = listActions(gold);
  const lesson = parseLesson(lessons, actions, lexicon);
  const parser = quantise(fit({ ...PARSER, classCount: actions.length, lesson, report }));
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
  return [...made, ...fillPhrasebook(new URL('phrasebook.txt', HERE).pathname, PHRASEBOOK_TIMES, random)];
}

function wordsOf(ambiguities: ReadonlyMap<string, string>, name: string): string {
  const words = [...ambiguities].filter(([, other]) => other === name).map(([word]) => word);
  return words.sort().join(' ');
}

function irregularVerbs(): readonly LemmaExample[] {
  const lines = readFileSync(new URL('irregular-verbs.txt', HERE), 'utf8').split('\n');
  const pairs = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' '));
  return pairs.map(([form, lemma]) => ({ form, tag: 'VERB_VBD', lemma }));
}

main(process.argv[2] ?? DEFAULT_FOLDER, process.argv[3] ?? OUTPUT);
