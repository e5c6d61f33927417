import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { article, draft, FIXED } from './generate.ts';

/** What prose holds between its sentences: quotation marks, dashes, astral characters, white space of all kinds. */
const noise = fc
  .array(
    fc.constantFrom('“', '”', '’', ' — ', '…', '\u00a0', '\u2009', '\t', '𝟕', 'é', '🔥', ' (', ') ', '1', '.', '%'),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

suite('law: the span is the quote', (test) => {
  test('every claim stands in the text where it says, inside its sentence', () => {
    const noisy = fc.tuple(draft, fc.array(noise, { minLength: 5, maxLength: 5 }));
    fc.assert(
      fc.property(noisy, ([{ sentences, day }, marks]) => {
        const read = article('a', { sentences: sentences.map((text, i) => `${marks[i]}${text}${marks[4 - i]}`), day });
        for (const { span, surface, sentence, printed } of extractClaims(read, parser)) {
          assert.is(read.text.slice(span.start, span.end), surface);
          assert.ok(sentence.start <= span.start && span.end <= sentence.end, `${surface} is in its sentence`);
          if (printed !== undefined) assert.ok(printed.start <= span.start && span.end <= printed.end);
        }
      }),
      FIXED,
    );
  });
});
