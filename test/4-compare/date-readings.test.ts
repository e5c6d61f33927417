import * as assert from 'uvu/assert';
import { readingsOfDates, withDays } from '../../src/4-compare/date-readings.ts';
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
});
