import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { wordDiff } from '../../../src/5-compose/view/word-diff.ts';
import { suite } from '../../support/suite.ts';

/** Changed words in angle brackets, missing ones as an underscore. */
const shown = (text: string, reference: string) =>
  wordDiff(text, reference)
    .map((piece) => (piece.kind === 'changed' ? `<${piece.text}>` : piece.kind === 'missing' ? '_' : piece.text))
    .join('');

suite('word diff', (test) => {
  test('marks what differs and nothing else', () => {
    assert.is(shown('We gave orders to go', 'We gave the order to go'), 'We gave <orders> to go');
    assert.is(shown('the same words', 'the same words'), 'the same words');
  });

  test('joins neighbouring changes into one mark', () => {
    assert.is(shown('with you have criminals', 'with there be criminals'), 'with <you have> criminals');
  });

  test('leaves a blank for missing words, but not at the ends of a shorter quotation', () => {
    assert.is(shown('with criminals today', 'with armed criminals today'), 'with _criminals today');
    assert.is(shown('armed criminals', 'with armed criminals today'), 'armed criminals');
  });

  test('passes over capitals and punctuation', () => {
    assert.is(shown('Fire, without warning.', 'fire without warning'), 'Fire, without warning.');
  });

  test('marks nothing where the quotations have hardly a word in common', () => {
    assert.is(shown('a b c d e f', 'u v w x y z'), 'a b c d e f');
  });

  test('law: the pieces are the text', () => {
    const words = fc.array(fc.constantFrom('we', 'gave', 'the', 'order', 'to', 'leave', 'go,', '“now”', 'é'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const text = a.join(' ');
        assert.is(
          wordDiff(text, b.join(' '))
            .map((piece) => piece.text)
            .join(''),
          text,
        );
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
