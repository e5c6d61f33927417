// Which dates can be one moment.
import * as assert from 'uvu/assert';
import { canBeOne } from '../../src/lib/moment.ts';
import type { DateValue } from '../../src/model.ts';
import { suite } from '../support/suite.ts';

const stated = (value: string, more: Partial<DateValue> = {}): DateValue => ({
  value,
  basis: 'stated',
  role: 'on',
  ...more,
});

function check(expected: boolean, a: DateValue, b: DateValue): void {
  const name = `${a.value} and ${b.value}`;
  assert.is(canBeOne(a, b), expected, name);
  assert.is(canBeOne(b, a), expected, `${name}, turned round`);
}

suite('moments', (test) => {
  test('the coarser date holds the finer one', () => {
    check(true, stated('2022-01'), stated('2022-01-09'));
    check(true, stated('2022-01-09'), stated('2022-01-09T22:40'));
    check(false, stated('2022-01-09'), stated('2022-01-10T22:40'));
    check(false, stated('2012-11'), stated('2013'));
  });

  test('times are compared across zones, and without a zone as they stand', () => {
    check(true, stated('2022-01-09T15:01+05:30'), stated('2022-01-09T09:31Z'));
    check(false, stated('2022-01-09T15:01+05:30'), stated('2022-01-09T15:01Z'));
    check(true, stated('2022-01-09T23:30-02:00'), stated('2022-01-10T01:30Z'));
    check(true, stated('2022-01-09T15:01'), stated('2022-01-09T15:01Z'));
  });

  test('a time of no known day is compared by the clock', () => {
    check(true, stated('T17:30'), stated('2022-01-09T17:30'));
    check(false, stated('T17:30'), stated('2022-01-09T17:15'));
    check(true, stated('T17:30'), stated('2022-01-09'));
  });

  test('half a day either way where the text does not say, and about where it says so', () => {
    check(true, stated('T17:30', { isHalfUnknown: true }), stated('T05:30'));
    check(false, stated('T17:30', { isHalfUnknown: true }), stated('T05:45'));
    check(true, stated('T16:00', { isApproximate: true }), stated('T15:40'));
    check(false, stated('T16:00'), stated('T15:40'));
    // "About 9" and "about 9:30" are two times.
    check(false, stated('T09:00', { isApproximate: true }), stated('T09:30', { isApproximate: true }));
    check(true, stated('T08:30', { isApproximate: true }), stated('T08:35', { isApproximate: true }));
  });

  test('local time is the time of one of the zones of its country', () => {
    const local = stated('T14:37', { localOffsets: [420, 480, 540] });
    check(true, local, stated('T07:37Z'));
    check(true, local, stated('2022-01-09T05:37Z'));
    check(false, local, stated('T14:37Z'));
    check(true, local, stated('T14:37'));
    check(false, local, stated('T15:37'));
    check(true, stated('T14:37+07:00'), stated('T15:37'));
  });

  test('a bound holds what lies within it', () => {
    check(true, stated('T06:00', { role: 'before' }), stated('T05:40'));
    check(false, stated('T06:00', { role: 'before' }), stated('T06:40'));
  });

  test('a weekday of no known week, a day of no known year, and a year that is only implied', () => {
    check(true, stated('-W-3'), stated('2022-01-05'));
    check(false, stated('-W-3'), stated('2022-01-06'));
    check(false, stated('-W-3'), stated('-W-2'));
    check(true, stated('--05-14'), stated('2008-05-14'));
    check(false, stated('--05-14'), stated('2008-05-13'));
    check(true, stated('2021-05-14', { basis: 'implied' }), stated('2020-05-14'));
    check(false, stated('2021-05-14', { basis: 'implied' }), stated('2020-05-13'));
  });
});
