// Numbers and words that look like dates and name no day.
import * as assert from 'uvu/assert';
import { readDates } from '../../../src/2-extract/date/read-dates.ts';
import { readSentences } from '../../../src/lib/tokens.ts';
import { suite } from '../../support/suite.ts';
import { mark } from '../marked.ts';

const SENTENCES: readonly string[] = [
  'The 1990s were quiet.',
  'It was the sixth day in a row.',
  'In nine years much has changed.',
  'It happened earlier in the week.',
  'They met two weeks ago.',
  'About 2000 people marched.',
  'The fight ended at the 2:15 mark.',
  'They may march again.',
  'The march was long.',
  'She works on Sundays.',
  'Shares cost $2010.',
  'He wore number 24.',
  'He won in 2:09:47.',
  'The vote was five to six people short.',
  'A quarter to a third of them left.',
  'The ratio is 3.5.',
  'It was a day earlier than planned.',
];

suite('no dates', (test) => {
  for (const sentence of SENTENCES) {
    test(sentence, () => {
      const [read] = readSentences(sentence, { start: 0, end: sentence.length });
      assert.is(mark(sentence, readDates(sentence, read, '2022-01-07')), sentence);
    });
  }
});
