// Whatever words stand together: each claim is in its text and its sentence, no two overlap, and every bound is a number.
import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { Claim } from '../../../src/model.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';

const WORDS =
  "12 1.200 3,5 zwei hundert Millionen Mio. , - / % € $ Tote Menschen mort muertos погибших jusqu'à d' de du 5 mai мая 2021 " +
  '10h40 Uhr um bis und et y и " ( ) \u00a0 ein un один mil mille тыс ½ 😀 \ud800 \u0301 ’ ; : … . Prozent ans âgé Jahre alt -jährig';

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.flat().join(''))
  .filter((text) => text.trim() !== '');

function claimsIn(language: string, text: string, day: string | null): readonly Claim[] {
  const article = { id: 'a', file: 'a', outlet: 'a', title: null, language, sha256: '', text };
  const published = day === null ? null : { value: day, basis: 'stated' as const };
  const passages = [{ start: 0, end: text.length, zone: 'body' as const }];
  return extractClaims({ ...article, published, passages }, parser);
}

suite('laws of figures and dates in other languages', (test) => {
  for (const language of ['de', 'es', 'fr', 'ru'])
    test(language, () => {
      fc.assert(
        fc.property(sentence, fc.constantFrom('2026-04-15', null), (text, day) => {
          let end = 0;
          for (const { span, surface, sentence: around, quantity } of claimsIn(language, text, day)) {
            assert.is(text.slice(span.start, span.end), surface);
            assert.ok(span.start >= end && span.end > span.start, `"${surface}" overlaps what is before it`);
            assert.ok(around.start <= span.start && around.end >= span.end);
            for (const bound of [quantity?.value, quantity?.low, quantity?.high])
              assert.ok(bound === undefined || bound === null || Number.isFinite(bound));
            end = span.end;
          }
        }),
        { seed: 1, numRuns: 2000 },
      );
    });
});
