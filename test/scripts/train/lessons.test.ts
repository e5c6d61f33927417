// What training adds to the treebanks must be trees, and must say the same each time.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { addFigures } from '../../../scripts/train/add-figures.ts';
import { addSource } from '../../../scripts/train/add-sources.ts';
import type { ParseLesson } from '../../../scripts/train/learn-parser.ts';
import { fillPhrasebook } from '../../../scripts/train/phrasebook.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { suite } from '../../support/suite.ts';

const PHRASEBOOK = fileURLToPath(new URL('../../../scripts/train/phrasebook.txt', import.meta.url));

function assertTree({ sentence, tags }: ParseLesson): void {
  const { forms, heads, labels } = sentence;
  const text = forms.join(' ');
  for (const list of [sentence.tags, heads, labels, tags]) assert.equal(list.length, forms.length, text);
  assert.equal(heads.filter((head) => head === -1).length, 1, text);
  heads.forEach((_, start) => {
    let at = start;
    for (let steps = 0; at !== -1; steps += 1) {
      assert.ok(steps <= heads.length, `a circle in: ${text}`);
      at = heads[at];
    }
  });
}

suite('lessons', (test) => {
  const lessons = fillPhrasebook(PHRASEBOOK, 3, createRandom(1));

  test('the phrasebook holds trees, with every slot filled', () => {
    for (const lesson of lessons) {
      assertTree(lesson);
      assert.ok(!lesson.sentence.forms.some((form) => form.includes('{')), lesson.sentence.forms.join(' '));
    }
  });

  test('figures and sources leave trees behind', () => {
    const random = createRandom(2);
    const figures = lessons.map((lesson) => addFigures(lesson, random)).filter((lesson) => lesson !== undefined);
    const sources = [...lessons, ...figures].map((lesson) => addSource(lesson, random));
    const made = [...figures, ...sources.filter((lesson) => lesson !== undefined)];
    assert.ok(figures.length > 0 && made.length > figures.length);
    for (const lesson of made) assertTree(lesson);
  });

  test('the same seed gives the same lessons', () => {
    assert.deepEqual(fillPhrasebook(PHRASEBOOK, 3, createRandom(1)), lessons);
  });
});
