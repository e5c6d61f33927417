import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { fillPhrasebook } from '../../../scripts/train/phrasebook.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { trainModel } from '../../../scripts/train/train-model.ts';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { suite } from '../../support/suite.ts';

const PHRASEBOOK = fileURLToPath(new URL('../../../scripts/train/phrasebook.txt', import.meta.url));
const TINY = {
  seed: 5,
  jackknife: { folds: 2, epochs: 1 },
  tagger: { searchEpochs: 1, epochs: 2, keep: 5_000, seeds: [1, 2] },
  parser: { searchEpochs: 1, epochs: 2, keep: 5_000, seeds: [1, 2] },
  phrasebookTimes: 1,
};

suite('trainModel', (test) => {
  const gold = fillPhrasebook(PHRASEBOOK, 4, createRandom(3)).map((lesson) => lesson.sentence);
  const bytes = trainModel(gold, TINY, () => {});

  test('the same sentences give the same bytes', () => {
    assert.ok(Buffer.from(bytes).equals(trainModel(gold, TINY, () => {})));
  });

  test('what it has learned is a parser', () => {
    const parser = loadParser(bytes);
    const [{ forms, heads }] = gold;
    const tree = parser.parse(forms.map((text) => ({ text, start: 0, end: text.length })));
    assert.deepEqual(tree.heads, heads);
  });
});
