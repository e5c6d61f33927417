import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import type { Scope } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** The scope of the article's last figure. */
function scopeOf(...paragraphs: readonly string[]): Scope {
  const claims = extractClaims(textArticle('a', paragraphs, '2025-10-16'), parser);
  return claims.filter((claim) => claim.kind === 'quantity').at(-1)?.scope ?? {};
}

suite('other events', (test) => {
  test('what is so now is not of the year in which it began', () => {
    assert.is(scopeOf('The mill opened in 1998 and handles 300 boats a year.').event, undefined);
    assert.is(scopeOf('A storm struck in 1998 and killed 30 people.').event, '1998');
  });

  test('a storm named again is of its year, an issue is of none', () => {
    const again = (noun: string) =>
      scopeOf(`Officials spoke of the ${noun} in 1998.`, `The ${noun} came up again after 30 people were killed.`)
        .event;
    assert.is(again('storm'), '1998');
    assert.is(again('issue'), undefined);
  });

  test('another crash is not the reported one, though it has no date', () => {
    assert.is(scopeOf('The bus had left Orle. Another crash in Brenn killed 12 people.').event, 'another crash');
    assert.is(scopeOf('Three people died in a separate bombing near Brenn.').event, 'another bombing');
    assert.is(scopeOf('He spoke of the raid and a car bombing that killed 11 people.').event, 'another bombing');
    assert.is(scopeOf('The raid comes a week after another raid. Police say 11 people were killed.').event, undefined);
    assert.is(scopeOf('Two climbers died in separate accidents near Brenn.').event, undefined);
  });

  test('what is only compared with another year is of this one', () => {
    assert.is(scopeOf('The 3,500 officers, twice as many as in 2019, stayed on duty.').event, undefined);
    assert.is(scopeOf('In 2019, some 1,700 officers stayed on duty.').event, '2019');
  });

  test('a zone of so many kilometres an hour is no place', () => {
    assert.is(scopeOf('The driver did 150 km/h in an 80 km/h zone.').place, undefined);
  });

  test('of a date it is known by that', () => {
    assert.is(scopeOf('The shop saw a similar robbery last year, when 12 clerks were hurt.').event, '2024');
  });

  test('the crash told next is meant in the paragraph alone', () => {
    const other = 'Another crash in Brenn closed the road.';
    assert.is(scopeOf(`${other} The crash killed 12 people.`).event, 'another crash');
    assert.is(scopeOf(other, 'The crash killed 12 people.').event, undefined);
  });
});

suite('what somebody has a part of', (test) => {
  test('is whose the figure is, and no place', () => {
    const [claim] = extractClaims(
      textArticle('a', ['Shares in Norval tumbled 12 percent on Monday.'], '2025-10-16'),
      parser,
    ).filter(({ kind }) => kind === 'quantity');
    assert.is(claim.scope.place, undefined);
    assert.is(claim.scope.owner, 'Norval');
  });

  test('those who are counted are not where they are', () => {
    const [claim] = extractClaims(textArticle('a', ['Snow cut off 40 villages.'], '2025-10-16'), parser).filter(
      ({ kind }) => kind === 'quantity',
    );
    assert.is(claim.scope.place, undefined);
  });
});

suite('counts by place', (test) => {
  const told = (sentence: string): readonly string[] =>
    extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
      .filter(({ kind }) => kind === 'quantity')
      .map(({ surface, subject, scope, quantity }) =>
        [surface, subject?.head, subject?.event, scope.place ?? '-', quantity?.aspect].join(' '),
      );

  test('a bare number with its place is a part of the count before it', () => {
    assert.equal(told('Seventeen people died in the landslide, 12 in Brenn and five in Tessen, the mayor said.'), [
      'Seventeen people die - total',
      '12 people die Brenn part',
      'five people die Tessen part',
    ]);
    assert.equal(told('At least 45 people were killed, 30 of them in Brenn and 15 in Halm.'), [
      '45 people die - total',
      '30 people die Brenn part',
      '15 people die Halm part',
    ]);
  });

  test('behind a place of its own it stands beside the count before it', () => {
    assert.equal(told('Police arrested 12 people in Brenn and five in Tessen.'), [
      '12 people arrest Brenn total',
      'five people arrest Tessen total',
    ]);
    assert.equal(told('Police arrested 12 people in the port of Brenn and 17 in Tessen.'), [
      '12 people arrest Brenn total',
      '17 people arrest Tessen total',
    ]);
  });

  test('a month is no place', () => {
    assert.is(told('Police arrested 12 people in Brenn in July and 40 in August.')[1], '40 people arrest - total');
  });

  test('a distance is from a name, or from a kind of building', () => {
    const from = (sentence: string) => scopeOf(sentence).from;
    assert.is(from('The lorry was found 38 miles south of Brenn Jail, police said.'), 'Brenn Jail');
    assert.is(from('She lay 180 nautical miles (330 kilometres) off the coast of Orle.'), 'Orle');
    assert.is(from('The lorry was found 41 miles from the prison.'), 'prison');
    assert.is(from('The lorry had gone 41 miles from dawn to dusk.'), undefined);
  });
});

suite('scope', (test) => {
  test('a place named by its kind is the last of that kind in the article', () => {
    assert.is(
      scopeOf('Flood water reached Orle district on Monday.', 'At least 12 people died in the district.').place,
      'Orle district',
    );
    assert.is(
      scopeOf('The city of Brenn lost power.', 'Trams stopped in Halm.', 'Police arrested 40 people in the city.')
        .place,
      'Brenn',
    );
    assert.is(
      scopeOf('Sarvik, a small fishing town, was cut off.', 'Some 300 people were rescued in the town.').place,
      'Sarvik',
    );
  });

  test('who died of what fell in a place died there, and "neighbouring" is no verb', () => {
    assert.is(
      scopeOf('Five were killed and 70 others were hurt by falling roofs in Tessen district, the mayor said.').place,
      'Tessen district',
    );
    assert.is(scopeOf('In neighbouring Tessen, 10 people were killed.').place, 'Tessen');
  });

  test('a page, a station and an hour are no places, and a place ends where its name does', () => {
    const placeIn = (sentence: string) =>
      extractClaims(textArticle('a', [sentence], '2025-10-16'), parser).find(({ kind }) => kind === 'quantity')?.scope
        .place;
    assert.is(placeIn('On the radio station Echo the mayor of Talvia spoke of six dead.'), undefined);
    assert.is(placeIn('The group wrote on its Facebook page of 10 people killed.'), undefined);
    assert.is(placeIn('Nineteen were still in care at 4am.'), undefined);
    assert.is(placeIn('The dead in Orle alone now number 87.'), 'Orle');
    assert.is(placeIn('In Orle, where he was 12-4, Harl won 40 matches.'), 'Orle');
  });

  test('what two have together is told', () => {
    assert.is(scopeOf('The merged company would be worth $22 billion.').population, 'combined');
    assert.is(scopeOf('Combined, the two brewers had 400 workers.').population, 'combined');
    assert.is(scopeOf('The brewers merged with 400 workers.').population, undefined);
  });

  test('of two places of a kind the later one is meant', () => {
    assert.is(
      scopeOf('Orle district was calm.', 'Tessen district was not.', 'Police arrested 9 people in the district.').place,
      'Tessen district',
    );
  });

  test('a kind of place that the article never names stays as printed', () => {
    assert.is(scopeOf('Rain fell for days.', 'At least 12 people died in the province.').place, 'province');
  });

  test('"there" is the place named above in the same paragraph', () => {
    assert.is(scopeOf('Shops were looted in Brenn. Police arrested 40 people there on Tuesday.').place, 'Brenn');
    assert.is(scopeOf('Shops were looted in Brenn.', 'Police arrested 40 people there on Tuesday.').place, undefined);
  });

  test('"there were" names no place', () => {
    assert.is(scopeOf('Shops were looted at Brenn Mills. There were 40 arrests.').place, undefined);
  });

  test('a place that the paragraph named for its main clause goes on until another is named', () => {
    const carried = (place: string) => ({ place, placeBasis: 'implied' });
    assert.equal(scopeOf('In Brenn a bridge fell on Tuesday. Five people died.'), carried('Brenn'));
    assert.equal(scopeOf('In Brenn a bridge fell. It was old. Some 40 cars were destroyed.'), carried('Brenn'));
    assert.equal(scopeOf('A bridge fell in Brenn. In Halm a wall fell. Five people died.'), carried('Halm'));
    assert.equal(scopeOf('Protesters in Brenn stormed the port. Dozens of people were killed.'), carried('Brenn'));
    assert.equal(scopeOf('In Orle district a bridge fell. Five people died.'), carried('Orle district'));
  });

  test('where the sentence names a place, or the paragraph does only in passing, none is carried', () => {
    assert.equal(scopeOf('In Brenn a bridge fell. Five people died in Halm.'), { place: 'Halm' });
    assert.equal(scopeOf('In Brenn a bridge fell.', 'Five people died.'), {});
    assert.equal(scopeOf('In Brenn and Halm bridges fell. Five people died.'), {});
    assert.equal(scopeOf('Shares in Brenn Mills fell after a fire. Five people died.'), {});
    assert.equal(scopeOf('In Brenn a bridge fell. Halm Mills owns 40 lorries.').place, undefined);
  });

  test('a currency, a dateline and a word for people own nothing', () => {
    assert.is(scopeOf('The mill announced a 38 million euro cut.').owner, undefined);
    assert.is(
      scopeOf('HALM, Oct 16 (Courier) - Mills across the region sold 1,850 boats on Tuesday.').owner,
      undefined,
    );
    assert.is(scopeOf('Nurses won 3 percent.').owner, undefined);
    assert.is(scopeOf('Orvex won 3 percent.').owner, 'Orvex');
  });

  test('"he" is the one person that the sentence has spoken of', () => {
    const ownerIn = (sentence: string) => scopeOf(sentence).owner;
    assert.is(ownerIn('As far as Marek is concerned, he has two boats.'), 'Marek');
    assert.is(ownerIn('Marek said she had won 12 medals.'), 'Marek');
    assert.is(ownerIn('Marek came and Jonas left when he had 12 medals.'), undefined);
    assert.is(ownerIn('Marek has committed fraud with two partners.'), 'Marek');
  });

  test('whom a figure takes in', () => {
    assert.is(scopeOf('Police arrested 4,000 people nationwide.').population, 'nationwide');
    assert.is(scopeOf('Police arrested 4,000 people across the country.').population, 'nationwide');
    assert.is(scopeOf('Police arrested 700 people in Brenn alone.').population, 'Brenn alone');
    assert.is(scopeOf('Police arrested 700 people in Brenn.').population, undefined);
  });

  test('a figure is of an earlier event only where a date says so of its own event', () => {
    const events = (...paragraphs: readonly string[]) =>
      extractClaims(textArticle('a', paragraphs, '2025-10-16'), parser).flatMap(({ kind, scope }) =>
        kind === 'quantity' ? [scope.event] : [],
      );
    assert.equal(events('In April 2011 a flood killed 12 people.'), ['2011-04']);
    assert.equal(events('It was the worst flood since 2011, when 12 people died.'), ['2011']);
    // "Since" and a range up to now are of the present, and so is what is compared with then.
    assert.equal(events('Four people died in the worst flood since 2011.'), [undefined]);
    assert.equal(events('The boats were sold between March 2023 and August 2025 to 90 clubs.'), [undefined]);
    assert.equal(events('Some 92,000 people are waiting, up from 67,000 in 2019.'), [undefined, '2019']);
    assert.equal(events("Police arrested 40 fans of last year's winner."), [undefined]);
    // A month of months ago, whatever the tree makes of it.
    assert.equal(
      events('It was the second crash after a January disaster that left 48 people dead.').at(-1),
      '2025-01',
    );
    assert.equal(events('Another of its planes crashed in January during a storm, killing 48 people.'), ['2025-01']);
    assert.equal(events('Five cables were among ten cables damaged in January.').at(-1), '2025-01');
    // What is only called to mind is of then; this attack and its toll are not.
    assert.equal(events('The raid that killed 19 students was a reminder of the December 2014 raid.'), [undefined]);
    assert.equal(
      events('Gunmen killed 30 people, in a reminder of the 2014 raid on a school. Seven more died in the raid.'),
      [undefined, undefined],
    );
    // A date is of the clause, and of the count that it stands behind.
    assert.equal(events('After two miners died and 30 were treated in 2012, the pit closed.'), ['2012', '2012']);
    assert.equal(events('One miner died, the fourth death after two in 2012.').slice(0, 1), [undefined]);
    // Where the article came out it was still the day before.
    assert.equal(events('Tove, Oct. 17 - A ferry sank at night, killing 14 people.'), [undefined]);
  });

  test('accounts of the last period are news; those of an earlier one are not', () => {
    assert.is(scopeOf('The mill lost €4 million last year.').event, undefined);
    assert.is(scopeOf('The mill lost €4 million in 2019.').event, '2019');
  });
});

suite('how surely it is said', (test) => {
  const modalityIn = (sentence: string): readonly string[] =>
    extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
      .filter(({ kind }) => kind === 'quantity')
      .map(({ surface, modality }) => `${surface} ${modality}`);

  test('whoever denies something is not denied', () => {
    assert.equal(modalityIn('Brandt, 48, denies the theft.'), ['48 asserted']);
    assert.equal(modalityIn('The miner, 51, denied that he had lit 12 fires.'), ['51 asserted', '12 denied']);
    assert.equal(modalityIn('Some 30 dealers denied the theft.'), ['30 asserted']);
    assert.equal(modalityIn('The chief of a force of 600 men denied that 40 had fled.'), ['600 asserted', '40 denied']);
    assert.equal(modalityIn('He denied all 12 charges.'), ['12 denied']);
  });

  test('what could not be done is sure, what could be done is not', () => {
    assert.equal(modalityIn('Four bridges could not be crossed.'), ['Four asserted']);
    assert.equal(modalityIn('Four bridges could fall.'), ['Four uncertain']);
  });

  test('an age between marks is neither planned nor feared', () => {
    assert.equal(modalityIn('Brandt, 48, is expected to plead guilty.'), ['48 asserted']);
    assert.equal(modalityIn('Brandt is thought to be 48.'), ['48 uncertain']);
  });
});
