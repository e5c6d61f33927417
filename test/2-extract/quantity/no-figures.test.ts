// Sentences whose numbers are names, codes, times or idioms: nothing is read.
import * as assert from 'uvu/assert';
import { readFigures } from '../../../src/2-extract/quantity/read-figures.ts';
import { suite } from '../../support/suite.ts';
import { mark } from '../marked.ts';

const SENTENCES: readonly string[] = [
  'A Boeing 737 and an A320 landed.',
  'There were no early reports of casualties.',
  'The eggs bear Julian dates from 032 to 126.',
  'She dialed 911, and he called 9-1-1.',
  'A 911 call was made at noon.',
  'The toll was given as of 12 noon.',
  'The scores were even.',
  'A .357 revolver lay there.',
  'Norrvik bought 3Com.',
  'He won medals at the Orle 2012 games.',
  'He wounded a third.',
  'He then shot a fourth employee.',
  'The Covid-19 rules have ended.',
  'He lives at 10 Rowan Street, Lorne.',
  'The charge falls under Section 12 of the act.',
  'The Forty Mile Creek overflowed.',
  'The Big Four firms met the Group of Seven.',
  'The S&P 500 index barely moved.',
  'He wore the number 10 shirt.',
  'Phase two of the trial begins.',
  'Call 0800 555 019 or dial 999 now.',
  'Her telephone is 555-0134.',
  'The book is 978-3-16-148410-0 in the list.',
  'Version 2.4.1 is out.',
  '1. Boil the water.',
  '(2) The governor declined.',
  'The finding is disputed.[3]',
  'Write to letters77@example.org today.',
  'File no. 118/2020 is closed.',
  'A 5G mast and a 4K screen stood there.',
  'Nobody moved at 07:37 or at 3 a.m.',
  'They met at half past nine.',
  'The clinic will open from 5.30 tomorrow morning.',
  'He rang at six in the morning.',
  'The season 2019-20 was cut short.',
  'The first quarter 2012 results and its Q2 2012 sales were weak.',
  'The town was sacked in 1066.',
  'The 1990s were quiet.',
  'The schools reopen on the 24th of August.',
  'The agreement of 5 June is void.',
  'The office is open 24/7.',
  'No one came, and one of them knew.',
  'New Windows 8 Tablet Shown in Orle',
  'In 2004, one guard told of it.',
  'The bank is among the top 10 of the country.',
  'The men met and one farmer spoke.',
  'It is a zero-sum game on a one-way street.',
  'The second half was dull.',
  'The ninth-largest bank was never audited.',
  'She was on cloud nine.',
  'The ratio of guards to guests was one to 84.',
  'The firm made it difficult for many people.',
  'It took several days.',
  'He bought a pair of trousers.',
  'Its third-quarter profit fell again.',
  'The video is shown in 1080p.',
  'He scored in the fourth quarter.',
];

suite('no figures', (test) => {
  for (const sentence of SENTENCES) {
    test(sentence, () => {
      assert.is(mark(sentence, readFigures(sentence, { start: 0, end: sentence.length }, [])), sentence);
    });
  }
});
