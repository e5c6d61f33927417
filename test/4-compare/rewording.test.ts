import * as assert from 'uvu/assert';
import { isRewording } from '../../src/4-compare/rewording.ts';
import { suite } from '../support/suite.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['The old mill cannot carry this weight', "The ancient mill can't bear this weight"],
  ['We are, above all, grateful to the divers', 'We are, most importantly, thankful to the divers'],
  ['Ask the people of Torvik about it', 'Ask the citizens of Torvik about that'],
  ['One lesson is that the harbour needs a pilot', 'A lesson is that the harbour needs a pilot'],
];

const OTHER: readonly (readonly [why: string, string, string])[] = [
  ['a figure', 'We need 40 boats before the winter', 'We need 60 boats before the winter'],
  ['a number word', 'We need four boats before the winter', 'We need five boats before the winter'],
  ['a negation', 'We knew of the cracks in the wall', 'We never knew of the cracks in the wall'],
  ['a name', 'Ask the people of Torvik about it', 'Ask the people of Brenna about it'],
  ['a share', 'All members of the council agreed', 'Most members of the council agreed'],
  ['a doubt', 'The bridge will fall this spring', 'The bridge may fall this spring'],
  ['a condition', 'The bridge will open unless it snows', 'The bridge will open when it snows'],
  ['a clause added', 'The dam is safe', 'The dam is safe, and whoever says otherwise is lying'],
  ['nothing in common', 'The wind came round at night', 'Our pumps are too small'],
];

suite('rewording', (test) => {
  for (const [a, b] of SAME)
    test(`other words: “${b}”`, () => {
      assert.ok(isRewording(a, b));
      assert.ok(isRewording(b, a));
    });
  for (const [why, a, b] of OTHER)
    test(`another sense: ${why}`, () => {
      assert.not(isRewording(a, b));
      assert.not(isRewording(b, a));
    });
});
