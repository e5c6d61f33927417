// Hostile lines: reading four times the text takes about four times as long. Quadratic reading would take sixteen times.
import * as assert from 'uvu/assert';
import { readDates } from '../../../src/2-extract/date/read-dates.ts';
import { readLexemes } from '../../../src/2-extract/quantity/lexemes.ts';
import { readFigures } from '../../../src/2-extract/quantity/read-figures.ts';
import { suite } from '../../support/suite.ts';

const LINES: readonly string[] = [
  '1,',
  '1,1,',
  '99,',
  '999,',
  '1-',
  '1-1-1 ',
  '1 ',
  '100 ',
  '1.',
  '1:11:',
  'a',
  'a ',
  '(',
  '9',
  '"',
  'of ',
  'one ',
  'one hundred ',
  'million ',
  'a half ',
  'more than ',
  'about "',
  'between 1 and ',
  'Jan ',
  '1 May ',
  '2004-',
  'Friday ',
  '10:15 ',
  '10 to ',
  '@1',
  ' ',
];

const LONG = 80_000;
/** Linear is 4, quadratic is 16. Higher lets slow growth pass, lower trips over the machine's other work. */
const WORST_RATIO = 8;
/** Below this many milliseconds caches and the collector weigh more than growth; quadratic reading takes seconds. */
const CLOCK = 250;

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['lexemes', (text) => readLexemes(text, { start: 0, end: text.length })],
  ['figures', (text) => readFigures(text, { start: 0, end: text.length }, [])],
  ['dates', (text) => readDates(text, { start: 0, end: text.length, tokens: wordsOf(text) }, '2022-01-07')],
];

/** Words at blanks: wink's own time is not measured here. */
function wordsOf(text: string) {
  return [...text.matchAll(/\S+/g)].slice(0, LONG / 4).map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    lemma: word,
    tag: 'NOUN',
    start: index,
    end: index + word.length,
  }));
}

function milliseconds(read: (text: string) => unknown, text: string): number {
  const started = performance.now();
  read(text);
  return performance.now() - started;
}

/** How often a slow reading is measured again: a pause of the machine is no growth. */
const TRIES = 3;

suite('linear time on hostile lines', (test) => {
  for (const [name, read] of READERS) {
    for (const line of LINES) {
      test(`${name}: ${JSON.stringify(line)} over and over`, () => {
        const [short, long] = [LONG / 4, LONG].map((length) => line.repeat(length / line.length));
        const ratios: number[] = [];
        while (ratios.length < TRIES && (ratios.at(-1) ?? WORST_RATIO) >= WORST_RATIO) {
          const before = milliseconds(read, short);
          const behind = milliseconds(read, long);
          ratios.push(behind < CLOCK ? 0 : behind / before);
        }
        assert.ok(
          Math.min(...ratios) < WORST_RATIO,
          `4 × the length took ${ratios.map(Math.round).join(', ')} × the time`,
        );
      });
    }
  }
});
