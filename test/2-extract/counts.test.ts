// What counts of people, seats and votes count where the sentence leaves half of it out.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import type { Claim } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

const figures = (sentences: string): readonly Claim[] =>
  extractClaims(textArticle('a', [sentences], '2025-10-16'), parser).filter(({ kind }) => kind === 'quantity');

/** "140 seat win": the figure, what it counts and what happened. */
const counted = (sentences: string): readonly string[] =>
  figures(sentences).map(({ surface, subject }) => `${surface} ${subject?.head} ${subject?.event ?? '-'}`);

const sources = (sentences: string) => figures(sentences).map(({ attribution }) => attribution?.source);
const owners = (sentences: string) => figures(sentences).map(({ scope }) => scope?.owner);

suite('counts', (test) => {
  test('a subject and a number have verb and noun of the clause before', () => {
    const rivals = 'The government counted 81 dead, the opposition 140.';
    assert.equal(counted(rivals), ['81 people die', '140 people die']);
    assert.equal(sources(rivals), ['government', 'opposition']);
    assert.equal(sources('Police said 300 people came, the organisers 900.'), ['police', 'organisers']);
    assert.equal(counted('The guard lost 11 men and the rebels 30.'), ['11 man die', '30 man die']);
    // Who only stands beside another in a list is no subject.
    assert.equal(counted('The bus hit three people, a car and two bikes.').length, 2);
  });

  test('each party of a list has its seats and its share', () => {
    const seats = 'The Reds took 77 seats, the Conservatives 54 and the Greens just six.';
    assert.equal(counted(seats), ['77 seat win', '54 seat win', 'six seat win']);
    assert.equal(owners(seats).slice(1), ['Conservatives', 'Greens']);
    const shares = figures('Labour won 31 percent of the vote, the Liberals 28 and the Greens 11.');
    assert.equal(
      shares.map(({ quantity }) => quantity?.unit),
      ['percent', 'percent', 'percent'],
    );
  });

  test('what they did is told before and left out', () => {
    assert.is(
      counted('The union says 2,000 of its members took part; the firm says no more than 700 did.').at(-1),
      '700 member attend',
    );
    assert.equal(counted('The council says 30,000 have gone home. Aid groups say fewer than 8,000 have.'), [
      '30,000 people return',
      '8,000 people return',
    ]);
  });

  test('others of things are things, and what follows a named part goes on with the whole', () => {
    assert.equal(counted('About 650 homes were razed and 1,200 others damaged.'), [
      '650 home destroy',
      '1,200 home damage',
    ]);
    assert.equal(counted('The blast wrecked three cars and injured 11 others.').at(-1), '11 other injure');
    assert.is(
      counted('He said 31 migrants, including nine women, were saved and that at least 20 had drowned.').at(-1),
      '20 migrant die',
    );
  });

  test('those for come before those against, and of what was rejected those against', () => {
    assert.equal(counted('The house backed the bill by 312 votes to 278, with 21 abstentions.'), [
      '312 vote vote-for',
      '278 vote vote-against',
      '21 abstention abstain',
    ]);
    assert.equal(counted('The house rejected the plan by 201 votes to 198.'), [
      '201 vote vote-against',
      '198 vote vote-for',
    ]);
    assert.not.match(counted('The price rose by 12 to 40 after the bill was passed.').join(), 'vote-');
  });

  test('how many a boat may carry is no speed, and who was on board comes before its noun', () => {
    assert.is(counted('The ferry was carrying 212 people, well over its limit of 80.').at(-1), '80 people store');
    assert.is(counted('On board were 144 people, 12 of them children.')[0], '144 people commute');
  });

  test('of what nation some of them are is no thing that is counted', () => {
    const nationals = figures('Seven climbers, four of them Talvian, are still missing.').at(-1);
    assert.is(nationals?.quantity?.unit, 'people');
    assert.is(nationals?.subject?.event, 'missing');
    assert.is(nationals?.quantity?.aspect, 'part');
  });

  test('a toll is one with a word before its noun and by its pronoun', () => {
    assert.is(
      counted('They found 11 more bodies, bringing the number of confirmed deaths to 137, with 64 missing.')[1],
      '137 people die',
    );
    assert.is(counted('The toll has doubled since Friday, when it stood at 210.')[0], '210 people die');
  });

  test('aircraft that back the firefighters vote for nothing, and people do', () => {
    assert.is(counted('Crews battled the blaze, backed by nine yellow aircraft.').at(-1), 'nine aircraft extinguish');
    assert.is(counted('The plan was backed by 61 members.').at(-1), '61 member vote-for');
  });

  test('an ordinal tells what its noun did or suffered', () => {
    assert.equal(counted('She became the 14th person to die in police custody.'), ['14th person die']);
    assert.equal(counted('He was the fourth soldier killed in Brenn.'), ['fourth soldier die']);
  });

  test('an attack that claims lives says nothing, and a sum is nothing that people are of', () => {
    assert.equal(sources('The attack, the worst in Brenn, claimed 88 lives.'), [undefined]);
    assert.is(
      figures('The court heard he had defrauded 41 pensioners of more than £2m.')[0]?.subject?.text,
      'pensioners',
    );
  });

  test('survivors who are picked up are saved', () => {
    assert.equal(counted('The tug picked up 31 migrants.'), ['31 migrant rescue']);
    assert.equal(counted('Police picked up 31 suspects.'), ['31 suspect arrest']);
  });

  test('workers strike work, and missiles strike them', () => {
    assert.equal(counted('Some 1,400 pilots struck on Tuesday.'), ['1,400 pilot strike-work']);
    assert.is(counted('The strike by 300 baggage handlers entered its second week.')[0], '300 handler strike-work');
    assert.is(counted('A walkout by 2,000 nurses closed two hospitals.')[0], '2,000 nurse strike-work');
    assert.equal(counted('The missile struck 300 workers.'), ['300 worker attack']);
  });

  test('who was killed beside those hurt was killed there and then', () => {
    const scopes = (sentence: string) => figures(sentence).map(({ scope }) => [scope?.place, scope?.period]);
    assert.equal(scopes('Gunmen killed 12 people and wounded 30 in Brenn on Monday.'), [
      ['Brenn', '2025-10-13'],
      ['Brenn', '2025-10-13'],
    ]);
    assert.equal(scopes('The blast killed three people in Orle and injured 12 in Brenn.').at(0), ['Orle', undefined]);
  });

  test('whom the police question they hold, and a court that hands out terms sentences', () => {
    assert.is(counted('Eight people were being questioned last night.')[0], 'Eight people arrest');
    assert.is(counted('Some 1,000 people were questioned for the poll.')[0], '1,000 people survey');
    assert.equal(counted('Sixteen people were handed jail terms.'), ['Sixteen people sentence']);
    assert.is(counted('The judge jailed five men and handed 11 others terms of up to a year.')[1], '11 other sentence');
  });

  test('who is brought in with wounds is hurt', () => {
    assert.is(counted('Some 30 more were brought in with gunshot wounds.')[0], '30 people injure');
    assert.is(counted('The village has taken in 300 refugees.')[0], '300 refugee shelter');
    assert.is(counted('Some were caught, and 19 remain on the run.').at(-1), '19 people flee');
  });

  test('the dead of either side are people', () => {
    assert.is(counted('The fighting left 54 dead on one side and 39 on the other.').at(-1), '39 people die');
  });

  test('ages go on with whose age was told before', () => {
    const heads = (sentence: string) =>
      figures(sentence).map(({ subject, quantity }) => [quantity?.unit, subject?.text]);
    assert.equal(heads('The youngest victim was 34 and the oldest 91.'), [
      ['year', 'youngest victim'],
      ['year', 'oldest victim'],
    ]);
    assert.equal(heads('The dead are a man of 78 and two women, aged 67 and 83.')[0], ['year', 'man']);
    assert.equal(heads('The victims, who were 6, 8 and 11, were found.').at(-1), ['year', 'victims']);
  });

  test('what became of the hurt', () => {
    assert.is(counted('Ferry sinks off Tolm, 31 feared drowned.').at(-1), '31 people die');
    assert.equal(counted('It skidded off the road, leaving eight dead and 29 in hospital.'), [
      'eight people die',
      '29 people hospitalise',
    ]);
    assert.is(counted('Some 130 were aboard, of whom 18 suffered serious injuries.').at(-1), '18 people critical');
    assert.equal(counted('Nearly 90 of the injured were discharged on Friday.'), ['90 people release']);
  });

  test('what did not happen is not told of those who are counted', () => {
    assert.is(counted('Four members reached the top and two never returned.').at(-1), 'two member missing');
    assert.equal(counted('Some 30 people were not hurt.'), ['30 people -']);
    assert.is(counted('Of the 250 people on the island, 180 were evacuated.')[0], '250 people -');
    assert.is(counted('Of the 132 people arrested, 96 were charged.')[0], '132 people arrest');
  });

  test('a toll that is revised or taken to another is still one', () => {
    assert.is(
      counted('Officials had given a figure of 64 dead but revised this to 51 after an error.').at(-1),
      '51 people die',
    );
    assert.equal(counted('The bombing was the worst yet, taking to 97 the number killed since May.'), [
      '97 people die',
    ]);
    assert.is(
      counted('The carrier said 162 passengers were aboard. Officials spoke of 166.').at(-1),
      '166 passenger commute',
    );
  });

  test('what somebody denies he is charged with, and what he admits he is guilty of', () => {
    assert.equal(counted('Marek, who denies 12 counts of fraud, was remanded.'), ['12 count charge']);
    assert.equal(counted('Marek admitted nine counts of fraud.'), ['nine count convict']);
  });

  test('votes against those of a rival are no votes against', () => {
    assert.equal(counted('Ms Holm had 412,000 votes against 388,000 for her rival.'), [
      '412,000 vote win',
      '388,000 vote win',
    ]);
  });

  test('power is knocked out to homes that stand, and a court frees nobody from danger', () => {
    assert.is(counted('The storm knocked out power to 48,000 homes.')[0], '48,000 home outage');
    assert.is(counted('The court freed two men.')[0], 'two man release');
    assert.is(counted('Firemen freed two men.')[0], 'two man rescue');
    assert.is(counted('The helicopter, which can carry 19, had left.')[0], '19 people store');
  });

  test('the number of people out of work is told by its words', () => {
    assert.is(counted('The number of people out of work rose by 42,000.')[0], '42,000 people unemploy');
    assert.is(counted('Some 21 men were found and three bodies recovered.').at(-1), 'three body find-body');
  });

  test('who counted is told with "by", and for the second of two as well', () => {
    assert.equal(sources('The crowd, estimated by police at 6,000 and by organisers at 12,000, left.'), [
      'police',
      'organisers',
    ]);
    assert.equal(sources('The crowd was put at 6,000 by police.'), ['police']);
    assert.equal(sources('The provincial governor put the dead at 118 and the injured at more than 500.'), [
      'provincial governor',
      'provincial governor',
    ]);
  });

  test('the last hours are no span that anything took, and each half of a sentence has its own place', () => {
    assert.equal(counted('In the past three days 87 people have been killed.'), ['87 people die']);
    assert.is(
      figures('In Orle, 22 people died; in neighbouring Tolm the toll stood at nine.').at(-1)?.scope?.place,
      'Tolm',
    );
    assert.equal(counted('Up to 15 fishermen from two boats are missing.').at(-1), 'two boat -');
  });

  test('schools beside dozens of homes are no part of them', () => {
    assert.is(
      counted('Dozens of homes and at least two schools were reported destroyed.').at(-1),
      'two school destroy',
    );
  });

  test('who were among so many killed died', () => {
    assert.is(
      counted('Fourteen soldiers were among 23 people killed when gunmen raided a barracks.')[0],
      'Fourteen soldier die',
    );
    assert.is(counted('Nine were dug out dead.')[0], 'Nine people die');
    assert.is(counted('Three of the four climbers died when a wall fell.')[1], 'four climber -');
  });

  test('a rival count is of what was counted before', () => {
    assert.is(counted('Hospitals reported 96 dead, nearly twice the official count of 51.').at(-1), '51 people die');
    assert.is(counted('The mayor spoke of 87 dead; local doctors counted 120.').at(-1), '120 people die');
    assert.is(counted('The government lowered its estimate of the dead to 310 from 370.').at(-1), '370 people die');
    const rivals = 'The news agency gave the toll as 13, a human rights group as 29.';
    assert.equal(sources(rivals), ['news agency', 'human rights group']);
    assert.is(
      counted('At least 16,000 homes were still without power on Friday, down from a peak of 240,000.').at(-1),
      '240,000 home outage',
    );
  });

  test('votes are told without a preposition, against, and cast', () => {
    assert.equal(counted('Members approved the budget 64 to 51, with five absent.').slice(0, 2), [
      '64 vote vote-for',
      '51 vote vote-against',
    ]);
    assert.is(
      counted('It passed with 53.8 percent in favour and 46.2 percent against.').at(-1)?.split(' ').at(-1),
      'vote-against',
    );
    assert.is(counted('He won by 4,312 votes out of more than 900,000 cast.').at(-1), '900,000 vote vote');
  });

  test('who found survivors has no children, and whoever threatens is no species', () => {
    assert.is(counted('Volunteers found four survivors, raising to 19 the number rescued.')[0], 'four survivor find');
    assert.equal(counted('They raised six children.'), ['six child parent']);
    assert.is(counted('Eight of the lawmakers have threatened to defect.')[0], 'Eight lawmaker threaten');
  });

  test('arrests are of those arrested, and a march draws those who march', () => {
    assert.equal(counted('Officers made 57 arrests overnight, taking the total since the unrest began to 412.'), [
      '57 arrest arrest',
      '412 arrest arrest',
    ]);
    assert.is(counted('The march drew 40,000 people.')[0], '40,000 people protest');
    assert.is(counted('Ferry with 90 aboard capsizes off Brenn.')[0], '90 people commute');
  });

  test('years that somebody got are a sentence', () => {
    assert.is(counted('Kell got 12 years; he had waited for two years.')[0]?.split(' ').at(-1), 'sentence');
    assert.is(counted('Kell got 12 years; he had waited for two years.')[1]?.split(' ').at(-1), 'wait');
  });

  test('who is only counted in a clause between says nothing', () => {
    assert.equal(sources('Police, who had earlier said seven people died, later put the toll at nine.'), [
      'police',
      'police',
    ]);
  });

  test('in the capital is where, and who lives somewhere may be moved', () => {
    assert.is(counted('The heat has claimed 54 lives, 31 of them in the capital.').at(-1), '31 life die');
    assert.not.match(counted('Some 4,000 people living near the volcano have been moved to tents.').join(), 'inhabit');
    assert.is(counted('Some 4,000 people live near the volcano.')[0], '4,000 people inhabit');
  });

  test('what is given to a party is not what it says', () => {
    const polls = 'Exit polls gave the Nationals 44 percent and Labour 38.';
    assert.is(sources(polls).at(-1), undefined);
    assert.is(owners(polls).at(-1), 'Labour');
  });

  test('spoilt ballots are given to nobody, and who does not vote abstains', () => {
    assert.equal(counted('More than 26,000 ballots were declared invalid.'), ['26,000 ballot reject']);
    assert.is(counted('Members rejected it by 52 to 46, with two not voting.').at(-1), 'two people abstain');
  });

  test('some of those held are released, and of a bare number nothing is told', () => {
    assert.equal(counted('By Monday 1,025 of those held had been released.'), ['1,025 people release']);
    assert.is(counted('Of the 28, two were arrested.')[0], '28 people -');
    assert.is(counted('She freed seven of the accused and ordered another four held.').at(-1), 'four people arrest');
  });

  test('of them are people where the number before is of people', () => {
    assert.is(
      counted('Two trains collided, leaving 78 dead and 145 hurt, 20 of them seriously.').at(-1),
      '20 people critical',
    );
    assert.is(counted('One carriage held 62 people.')[0], '62 people commute');
    assert.is(counted('In the square 2,000 officers stood guard.')[0], '2,000 officer guard');
    assert.is(counted('Some 11 trawlers failed to return to port.')[0], '11 trawler missing');
    assert.is(figures('Thousands marched, some as young as 12.').at(-1)?.quantity?.dimension, 'age');
  });

  test('what there is needs no word for it', () => {
    assert.is(figures('There were at least 400 men.')[0]?.subject?.predicate, 'in number');
  });
});
