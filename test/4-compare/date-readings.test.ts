import * as assert from 'uvu/assert';
import { readingsOfDates, rivalDates, withDays } from '../../src/4-compare/date-readings.ts';
import type { Claim } from '../../src/model.ts';
import { suite } from '../support/suite.ts';

const claimOf = (surface: string, value: string): Claim => ({
  ...{ id: surface, articleId: '1', kind: 'date', surface, zone: 'body', by: 'hand', scope: {}, modality: 'asserted' },
  ...{ span: { start: 0, end: 1 }, sentence: { start: 0, end: 1 } },
  date: { value, basis: 'stated', role: 'on' },
});
const texts = (...dates: readonly (readonly [string, string])[]): readonly string[] =>
  withDays(readingsOfDates(dates.map(([surface, value]) => claimOf(surface, value)))).map(({ text }) => text);

suite('readings of dates', (test) => {
  test('times among times stand as printed', () => {
    assert.equal(texts(['22:40 on Tuesday', '2031-05-06T22:40'], ['9.50pm on Tuesday', '2031-05-06T21:50']), [
      '22:40 on Tuesday',
      '9.50pm on Tuesday',
    ]);
  });

  test('a time beside a day has its day, where it does not print it', () => {
    const day = ['Wednesday', '2031-05-07'] as const;
    assert.equal(texts(['22:40 on Tuesday', '2031-05-06T22:40'], day), ['22:40 on Tuesday, 6 May 2031', '7 May 2031']);
    assert.equal(texts(['10pm on 6 May', '2031-05-06T22:00'], day), ['10pm on 6 May', '7 May 2031']);
    assert.equal(texts(['10pm', 'T22:00'], day), ['10pm', '7 May 2031']);
  });

  test('"tomorrow" is a day of its own article', () => {
    assert.equal(texts(['7pm tomorrow', '2031-05-06T19:00'], ['8pm', 'T20:00']), ['7pm tomorrow, 6 May 2031', '8pm']);
  });

  test('a day of no known year is that of the others where they have one such', () => {
    assert.equal(texts(['6 May 2031', '2031-05-06'], ['May 6', '--05-06']), ['6 May 2031']);
    assert.equal(texts(['6 May 2031', '2031-05-06'], ['May 7', '--05-07']).length, 2);
    assert.equal(texts(['6 May 2031', '2031-05-06'], ['6 May', '2030-05-06'], ['May 6', '--05-06']).length, 3);
  });

  test('a bound beside the hour itself is no other hour', () => {
    const at = (surface: string, value: string, role: 'on' | 'after' = 'on'): Claim => ({
      ...claimOf(surface, value),
      date: { value, basis: 'stated', role },
    });
    const six = at('6pm', '2031-05-06T18:00');
    const after = at('just after 5:30pm', '2031-05-06T17:30', 'after');
    assert.is(rivalDates(readingsOfDates([after, six])).length, 0);
    assert.is(rivalDates(readingsOfDates([at('5:30pm', '2031-05-06T17:30'), after, six])).length, 1);
  });

  test('a weekday told a week off is the same day', () => {
    const rivalsOf = (...dates: readonly (readonly [string, string])[]): number =>
      rivalDates(readingsOfDates(dates.map(([surface, value]) => claimOf(surface, value)))).length;
    assert.is(rivalsOf(['Tuesday', '2031-05-13'], ['6 May', '2031-05-06']), 0);
    assert.is(rivalsOf(['Tuesday', '2031-05-13'], ['7 May', '2031-05-07']), 1);
    assert.is(rivalsOf(['today', '2031-05-13'], ['6 May', '2031-05-06']), 1);
  });

  test('half an hour is no rounding', () => {
    const rivalsWith = (value: string): number => {
      const about = claimOf('about 4 a.m.', 'T04:00');
      const rounded = {
        ...about,
        date: { value: 'T04:00', basis: 'stated', role: 'on', isApproximate: true },
      } as const;
      return rivalDates(readingsOfDates([rounded, claimOf(value, value)])).length;
    };
    assert.is(rivalsWith('T04:30'), 1);
    assert.is(rivalsWith('T04:20'), 0);
  });

  test('the day on which somebody spoke is no reading', () => {
    const spoken = { ...claimOf('Sunday', '2031-05-04'), subject: { head: 'mayor', text: 'mayor' } };
    const told = { ...claimOf('Saturday', '2031-05-03'), subject: { head: 'fire', text: 'fire', event: 'burn' } };
    assert.equal(
      readingsOfDates([spoken, told]).map(({ text }) => text),
      ['3 May 2031'],
    );
  });
});
