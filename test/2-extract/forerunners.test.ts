// Figures of what came before the reported event and was of its kind, told in one sentence with it.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import type { Scope } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** The scope of the article's last figure. */
const scopeOf = (sentence: string): Scope =>
  extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
    .filter((claim) => claim.kind === 'quantity')
    .at(-1)?.scope ?? {};

suite('forerunners', (test) => {
  test('what came so long before is another event', () => {
    assert.is(scopeOf('The blast came two weeks after a car bomb killed 23 people in Brenn.').event, 'another blast');
    assert.is(
      scopeOf("Thursday's bombing came a day after gunmen stormed a hotel, killing 31.").event,
      'another bombing',
    );
    assert.is(scopeOf('The explosion follows a blast that left four workers dead.').event, 'another explosion');
  });

  test('so is what the second or the worst is counted from', () => {
    assert.is(
      scopeOf('It was the second such attack this month, after a bomb killed 12 people.').event,
      'another attack',
    );
    assert.is(scopeOf('It is the deadliest fire since a blaze in Harl killed 71.').event, 'another fire');
  });

  test('what was told of before, and what a protest or a collapse is about, is of one story', () => {
    assert.is(scopeOf('The collapse came three days after the ferry sank, drowning 40.').event, undefined);
    assert.is(scopeOf('The protest came a day after a guard shot dead three students.').event, undefined);
    assert.is(scopeOf('The collapse came hours after a quake killed 40.').event, undefined);
    assert.is(scopeOf('A second blast came a day after a car bomb killed 23.').event, undefined);
  });

  test('only what is measured against is of its year', () => {
    assert.is(scopeOf('The river rose to 9.2 metres, just short of the 1997 record.').event, undefined);
    assert.is(scopeOf('The river rose to 9.2 metres in 1997.').event, '1997');
  });

  test('a year is told from the one before it', () => {
    assert.is(scopeOf('It lost $180m in 2021, compared with a profit of $45m a year earlier.').event, '2020');
    assert.is(scopeOf('It lost $180m in 2021, after a profit of $45m.').event, '2021');
  });

  test('what a clause tells in the present is not of the day around it', () => {
    const { event, period } = scopeOf('The mill, which employs 850 people, will close in May 2027.');
    assert.equal([event, period], [undefined, undefined]);
    assert.is(scopeOf('The mill, which employed 850 people, closed in May 2017.').event, '2017-05');
    assert.is(scopeOf('Orle had 300 murders, the lowest since 1967.').period, undefined);
  });

  test('a finite verb is joined to a finite one', () => {
    assert.is(
      scopeOf(
        'Harl was convicted in 1998 of killing a couple, Jon and Ida Pell, during a 1996 burglary and is serving two terms.',
      ).event,
      '1998',
    );
  });

  test('"where" is the place before it', () => {
    assert.is(scopeOf('They feared for posts at Brenn, where the mill employs 3,600.').place, 'Brenn');
  });
});
