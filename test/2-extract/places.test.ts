import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** Each figure as printed, what befell those counted, and where. */
const placed = (...paragraphs: readonly string[]): readonly string[] =>
  extractClaims(textArticle('a', paragraphs, '2025-10-16'), parser)
    .filter(({ kind }) => kind === 'quantity')
    .map(({ surface, subject, scope }) => `${surface} ${subject?.event} ${scope.place ?? scope.owner ?? '-'}`);

suite('the dead that a place has', (test) => {
  const opening = 'At least 93 people were killed in Orle and Tove, and some in Harl province.';

  test('are of that place, and so are those listed behind it', () => {
    assert.equal(placed(opening, 'Orle accounted for 57 of the deaths, Tove for nine and Harl for two.'), [
      '93 die Orle',
      '57 die Orle',
      'nine die Tove',
      'two die Harl',
    ]);
    assert.equal(placed('Brenn had the most dead, 18, followed by Tove with 12 and Orle with seven.'), [
      '18 die Brenn',
      '12 die Tove',
      'seven die Orle',
    ]);
    assert.equal(placed('Orle has been hit hardest, with 71 deaths, ahead of Harl with 30.')[0], '71 die Orle');
  });

  test('are told of by the sentence above', () => {
    assert.equal(
      placed('Brenn was the town with the highest number, 42 deaths. Harl followed with 15 and Tove with 13.'),
      ['42 die Brenn', '15 die Harl', '13 die Tove'],
    );
    assert.equal(
      placed(opening, 'The police counted 77 dead. Nearby Harl province had at least 15 others.').at(-1),
      ['15 die Harl province'][0],
    );
    assert.equal(
      placed('The fair drew 77 traders. Nearby Harl province had at least 15 others.').at(-1),
      '15 have Harl',
    );
  });

  test('are its own toll, whoever put it so', () => {
    assert.equal(placed(opening, 'Tove’s death toll had been put at nine.').at(-1), 'nine die Tove');
  });

  test('are so many as they number', () => {
    assert.equal(placed('The dead in Orle alone now number 87, the army said.'), ['87 die Orle']);
  });

  test('are not those of whoever counts them', () => {
    assert.equal(placed('Norval reported 14 deaths in Orle.'), ['14 die Orle']);
  });
});

suite('figures of several places', (test) => {
  test('have each its own, though no whole is told', () => {
    assert.equal(placed('The storm killed 23 in Orle, eight in Harl and two in Tove.'), [
      '23 die Orle',
      'eight die Harl',
      'two die Tove',
    ]);
    assert.equal(placed('More than 3,000 were evacuated in Orle district and 900 in Harl.'), [
      '3,000 evacuate Orle district',
      '900 evacuate Harl',
    ]);
  });

  test('are of people, though what they are in is counted as well', () => {
    assert.equal(placed('Gunmen killed 21 people in two attacks: 13 at a hotel in Brenn and eight in Tove.').slice(2), [
      '13 die Brenn',
      'eight die Tove',
    ]);
  });

  test('are of people, though the places are counted', () => {
    assert.is(
      placed('The fever has infected 310 people in four districts, 120 of them in Brenn.').at(-1),
      '120 infect Brenn',
    );
  });

  test('may be of sites', () => {
    assert.equal(
      placed('Seven people were killed at the school, four in the street outside and two at a filling station.').slice(
        1,
      ),
      ['four die street', 'two die filling station'],
    );
  });

  test('end with their clause', () => {
    assert.equal(placed('Rescuers in Orle pulled out 39 bodies; in Brenn they found 14.'), [
      '39 find-body Orle',
      '14 rescue Brenn',
    ]);
  });
});

suite('where people died', (test) => {
  test('is what is said of them, also where that is only believed', () => {
    assert.equal(placed('Police in Brenn said 69 of the deaths were on Orle Island.'), ['69 die Orle Island']);
    assert.equal(placed('Of the 88 dead, 51 were in Brenn.'), ['88 die -', '51 die Brenn']);
    assert.equal(placed('At least 25 are believed to have died in Tove.'), ['25 die Tove']);
    assert.equal(placed('Clashes spread to Tove, where nine were killed.'), ['nine die Tove']);
  });

  test('is the place for which the speaker speaks, where it is named by its kind', () => {
    assert.equal(placed('Of the deaths, 77 were in the province, Orle police chief Ana Marek said.'), ['77 die Orle']);
    assert.equal(
      placed('As many as 77 people died in 11 towns of the island, the governor of Orle said.')[0],
      '77 die Orle',
    );
  });

  test('is the town that the sentence above speaks of', () => {
    assert.equal(
      placed('The coastal town of Brenn in Orle was hit hardest. At least 18 people were killed there by landslides.'),
      ['18 die Brenn'],
    );
  });
});

suite('how many the most are', (test) => {
  test('is no age', () => {
    const [claim] = extractClaims(
      textArticle('a', ['Most of the victims, 38, came from Brenn.'], '2025-10-16'),
      parser,
    );
    assert.is(claim.quantity?.dimension, 'count');
  });
});

suite('a day told of the last of those who suffered', (test) => {
  test('is of those before as well', () => {
    const periods = extractClaims(
      textArticle('a', ['Three people died and at least 13 were wounded on Tuesday.'], '2025-10-16'),
      parser,
    ).flatMap(({ kind, scope }) => (kind === 'quantity' ? [scope.period] : []));
    assert.equal(periods, ['2025-10-14', '2025-10-14']);
  });
});
