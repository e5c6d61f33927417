// On which side of the article's day (Thursday 16 October 2025) a date lies, and days told from other days.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';
import { textArticle } from '../../support/text-article.ts';

/** "Friday 2025-10-17", in the order of the sentence. */
const daysOf = (sentence: string): readonly string[] =>
  extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
    .filter(({ kind }) => kind === 'date')
    .map(({ surface, date }) => `${surface} ${date?.value}`);

suite('days ahead', (test) => {
  test('what is forecast, or expected between marks, lies ahead', () => {
    assert.equal(daysOf('The storm is forecast to make landfall late Friday.'), ['Friday 2025-10-17']);
    assert.equal(daysOf('The verdict, expected on Friday, comes three years after the collapse.'), [
      'Friday 2025-10-17',
    ]);
    assert.equal(daysOf('The storm made landfall late Friday.'), ['Friday 2025-10-10']);
    assert.equal(daysOf('The mill expects to reopen on Friday.'), ['Friday 2025-10-17']);
  });

  test('what somebody is to answer has been given', () => {
    assert.equal(daysOf("Harl said he would appeal Monday's ruling."), ['Monday 2025-10-13']);
    assert.equal(daysOf("Harl said he would attend Monday's hearing."), ['Monday 2025-10-20']);
  });

  test('a day without a year that is near is the coming one, whatever else is told', () => {
    assert.equal(daysOf('Voters go to the polls on 2 November to replace the mayor, who resigned in June.'), [
      '2 November 2025-11-02',
      'June 2025-06',
    ]);
    assert.equal(daysOf('The union had called for a strike starting on 20 October.'), ['20 October 2025-10-20']);
    assert.equal(daysOf('The mine was flooded on 20 December.'), ['20 December 2024-12-20']);
  });

  test('a month by which something is promised, and one that somebody faces, lies ahead', () => {
    assert.equal(daysOf('The army has promised elections by August.'), ['August 2026-08']);
    assert.equal(daysOf('The mayor won narrowly and faces re-election in March.'), ['March 2026-03']);
    assert.equal(daysOf('The army had withdrawn by August.'), ['August 2025-08']);
    assert.equal(daysOf('Officials had hoped to complete the count by Wednesday night.'), ['Wednesday 2025-10-15']);
    assert.equal(daysOf('Officials hope to complete the count by Wednesday night.'), ['Wednesday 2025-10-22']);
  });
});

suite('days told from others', (test) => {
  test('two days later and the next morning are reckoned from the day before them', () => {
    assert.equal(daysOf('The tanker ran aground on 1 October and began to leak oil two days later.'), [
      '1 October 2025-10-01',
      'two days later 2025-10-03',
    ]);
    assert.equal(daysOf('He was freed on 1 October, but was back in court the following day.'), [
      '1 October 2025-10-01',
      'the following day 2025-10-02',
    ]);
    assert.equal(daysOf('The tanker ran aground and began to leak oil two days later.'), []);
    assert.equal(daysOf('It ran aground on 1 October and sank more than a week later.'), ['1 October 2025-10-01']);
  });

  test('today in quotation marks is the day on which it was said', () => {
    assert.equal(daysOf('“We will know more tomorrow,” the mayor said on Monday.'), [
      'tomorrow 2025-10-14',
      'Monday 2025-10-13',
    ]);
    assert.equal(daysOf('“We will know more tomorrow,” the mayor said.'), ['tomorrow 2025-10-17']);
    assert.equal(daysOf('The mayor said on Monday that it opens tomorrow.'), [
      'Monday 2025-10-13',
      'tomorrow 2025-10-17',
    ]);
  });

  test('a year behind an article or an owner is a year, a length is none', () => {
    assert.equal(daysOf('It is the worst since a 1986 collision.'), ['1986 1986']);
    assert.equal(daysOf("The mill's 2011 report was short."), ['2011 2011']);
    assert.equal(daysOf('It was a 2000 metre race.'), []);
  });
});
