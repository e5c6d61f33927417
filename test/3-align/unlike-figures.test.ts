import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** The figures that answer one question, as they are printed. */
function questions(...sentences: readonly string[]): readonly (readonly string[])[] {
  const articles = sentences.map((sentence, i) => textArticle(`paper-${i}`, [sentence]));
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const told = new Map(claims.map(({ id, articleId, surface }) => [id, `${articleId} ${surface}`]));
  return alignClaims(articles, claims)
    .groups.filter(({ kind }) => kind === 'quantity')
    .map(({ claimIds }) => claimIds.map((id) => told.get(id) ?? ''));
}

/** Whether a figure of one text is taken for an answer to a question that the other's answers as well. */
const joined = (...sentences: readonly string[]): boolean =>
  questions(...sentences).some((group) => new Set(group.map((told) => told.split(' ')[0])).size > 1);

suite('figures of one kind that are two questions', (test) => {
  test('where a place lies, and how far something flew', () => {
    const flew = (miles: number) => `The storm at Orle flung tiles some ${miles} miles away, the mayor said.`;
    const lies = 'The storm at Orle, which lies some 70 miles south of Brenn, flung tiles away, the mayor said.';
    assert.ok(joined(flew(60), flew(70)));
    assert.not.ok(joined(flew(60), lies));
  });

  test('where a place lies, and how long a canal is', () => {
    const canal = (miles: number) => `The Orle canal is a ${miles}-mile waterway, the harbour office said.`;
    const lies = 'The Orle canal at Harl, about 50 miles east of Brenn, is a waterway, the harbour office said.';
    assert.ok(joined(canal(50), canal(53)));
    assert.not.ok(joined(canal(53), lies));
  });

  test('distances from two named ends, or from one and from nowhere near it', () => {
    const lies = (miles: number, from: string) => `The camp is ${miles} miles ${from}, the sheriff of Harl said.`;
    assert.ok(joined(lies(60, 'north of Orle'), lies(70, 'north of Orle')));
    assert.not.ok(joined(lies(60, 'north of Orle'), lies(70, 'north of Brenn')));
    assert.ok(joined(lies(60, 'north of Orle'), lies(70, 'away')));
    assert.not.ok(joined(lies(60, 'north of Orle'), lies(200, 'away')));
  });

  test('how long something lasted, and how long after something else it came', () => {
    const lasted = (days: string) =>
      `The siege of the Harl mill ended with ${days} of talks, the sheriff of Orle said.`;
    assert.ok(joined(lasted('four days'), lasted('five days')));
    const came = 'The siege of the Harl mill came two days after the ruling, the sheriff of Orle said.';
    assert.not.ok(joined(lasted('four days'), came));
  });

  test('what came in last quarter, and what comes in a year', () => {
    const revenue = (words: string) => `The Harl mill had revenue of ${words}, it said.`;
    assert.ok(joined(revenue('$182 million last quarter'), revenue('$190 million in the quarter')));
    assert.not.ok(joined(revenue('$182 million last quarter'), revenue('$600 million a year')));
  });

  test('what a share costs, and what it cost a year ago', () => {
    const traded = (words: string) => `Shares in the Harl mill traded at ${words}, a dealer in Orle said.`;
    assert.ok(joined(traded('$13.39'), traded('$17.61')));
    assert.not.ok(joined(traded('$13.39'), traded('$17.61 in 2012')));
  });

  test('the age of one, and the ages of many', () => {
    const aged = (words: string) => `Rescuers at Orle took out ${words}, the mayor said.`;
    assert.ok(joined(aged('a girl aged 15'), aged('a girl aged 16')));
    assert.not.ok(joined(aged('a girl aged 15'), aged('girls aged 16')));
  });

  test('roads and bridges', () => {
    const closed = (words: string) => `The quake at Orle closed ${words}, the army said.`;
    assert.ok(joined(closed('four bridges'), closed('five bridges')));
    assert.not.ok(joined(closed('four bridges'), closed('five roads')));
  });

  test('distances of two places', () => {
    const lies = (place: string, miles: number) =>
      `Rescuers came to the quake from ${place}, about ${miles} miles away, the army said.`;
    assert.ok(joined(lies('Brenn', 60), lies('Brenn', 70)));
    assert.not.ok(joined(lies('Brenn', 60), lies('Harl', 70)));
  });

  test('how long something took, and in how long a time others were counted', () => {
    const siege = (words: string) => `The siege of the bank in Orle ${words}, the police said.`;
    assert.ok(joined(siege('ended after 26 hours'), siege('ended after 24 hours')));
    assert.not.ok(joined(siege('ended after 26 hours'), siege('left five injured in the last 24 hours')));
  });

  test('a sentence, and the time already spent', () => {
    const jail = (words: string) => `Marek Holm, the banker of Orle, ${words} in jail, his lawyer said.`;
    assert.ok(joined(jail('was given a sentence of four years'), jail('was given a sentence of three years')));
    assert.not.ok(joined(jail('was given a sentence of four years'), jail('has spent three years')));
  });

  test('how long it lasted, and how long before people were warned', () => {
    const storm = (words: string) => `The storm at Orle ${words}, the mayor said.`;
    assert.ok(joined(storm('lasted 20 minutes'), storm('lasted 25 minutes')));
    assert.not.ok(joined(storm('lasted 20 minutes'), storm("came with 25 minutes' notice")));
  });

  test('shares of two wholes', () => {
    const share = (verb: string, percent: number, whole: string) =>
      `Marek Holm, the boxer of Orle, ${verb} ${percent} percent of ${whole}, the promoter said.`;
    assert.ok(joined(share('landed', 34, 'his punches'), share('landed', 60, 'his punches')));
    assert.not.ok(joined(share('landed', 34, 'his punches'), share('takes home', 60, 'the purse')));
  });

  test('what a firm turns over, and what is paid', () => {
    const firm = (words: string) => `Talvo Mills, the miller of Orle, ${words}, its chairman said.`;
    assert.ok(joined(firm('announced an $11 billion merger'), firm('announced a $12 billion merger')));
    assert.not.ok(joined(firm('announced an $11 billion merger'), firm('had revenue of $12 billion')));
  });

  test('what was paid for two firms', () => {
    const bought = (name: string, millions: number) =>
      `Orvex bought ${name} for $${millions} million, its chairman said.`;
    assert.ok(joined(bought('Talvo', 700), bought('Talvo', 900)));
    assert.ok(joined(bought('Talvo Mills', 700), bought('TM', 900)));
    assert.not.ok(joined(bought('Talvo', 700), bought('Harlo', 900)));
    assert.not.ok(joined(bought('Talvo', 700), 'Harlo, which Orvex bought for $900 million, has a new chairman.'));
  });

  test('what a tank holds, and what ran out of it', () => {
    const oil = (verb: string, tonnes: number) =>
      `The barge off Orle was ${verb} ${tonnes} tonnes of oil, the coast guard said.`;
    assert.ok(joined(oil('carrying', 900), oil('carrying', 750)));
    assert.not.ok(joined(oil('carrying', 900), oil('leaking', 750)));
  });

  test('what a stock and what sales rose by', () => {
    const rose = (what: string, percent: number) =>
      `Norval's ${what} rose ${percent} percent on the year, traders said.`;
    assert.ok(joined(rose('sales', 19), rose('sales', 27)));
    assert.not.ok(joined(rose('sales', 19), rose('stock', 27)));
  });

  test('shares of one firm on two exchanges', () => {
    const fell = (what: string, percent: number) =>
      `Norval's ${what} fell ${percent} percent after the offer, traders said.`;
    assert.ok(joined(fell('shares', 3), fell('shares', 2)));
    assert.not.ok(joined(fell('shares', 3), fell('American depositary shares', 2)));
  });

  test('where something was sold, and where people fell ill', () => {
    const ill = (count: string) => `The cheese of Orle made people sick in ${count} states, the health office said.`;
    const sold = (count: string) => `The cheese of Orle was sold in ${count} states, the health office said.`;
    assert.ok(joined(ill('seven'), ill('nine')));
    assert.ok(joined(sold('seven'), sold('nine')));
    assert.not.ok(joined(ill('seven'), sold('nine')));
  });

  test('houses that were wrecked, and shelters for those who lived there', () => {
    const wrecked = (told: string) => `The quake at Orle wrecked 10 ${told}, and people of Orle fled, the mayor said.`;
    const fled = 'People of Orle fled to 10 temporary shelters as the quake at Orle wrecked it, the mayor said.';
    assert.ok(joined(wrecked('houses'), wrecked('homes')));
    assert.not.ok(joined(wrecked('houses'), fled));
  });

  test('a rest, and all', () => {
    const home = (words: string) => `The fire spread to the home of Orle and its ${words} residents.`;
    assert.ok(joined(home('89'), home('79')));
    assert.not.ok(joined(home('89'), home('other 79')));
  });

  test('those who have been identified', () => {
    const dead = (words: string) => `${words} after the fire in the mill at Orle.`;
    assert.ok(joined(dead('Seven of the victims were buried'), dead('Five of the victims were buried')));
    assert.not.ok(joined(dead('Seven of the victims were buried'), dead('Five of the victims have been identified')));
  });

  test('those who are still treated', () => {
    const hurt = (words: string) => `Thirty-five of those injured in the blast at Orle ${words}.`;
    const injuries = 'There had been 30 injuries in the blast at Orle.';
    assert.ok(joined(injuries, hurt('came from Brenn')));
    assert.not.ok(joined(injuries, hurt('remain in hospital')));
  });

  test('what was measured, and what is normal', () => {
    const water = (words: string) =>
      `The water of the Harl had ${words} milligrams of lead a litre, the ministry said.`;
    assert.ok(joined(water('90'), water('80')));
    assert.not.ok(joined(water('90'), water('a normal value of 80')));
  });

  test('what a thing is compared with', () => {
    const thin = (words: string) => `Compared with the Talvo, the Orvex phone is thinner (${words} mm thick).`;
    const areOne = (one: string, other: string): boolean =>
      questions(one, other).some((group) => group.join().includes('9.5') && group.join().includes('9.4'));
    assert.ok(areOne('The Orvex phone is 9.5 mm thick.', thin('9.4')));
    assert.not.ok(areOne('The Orvex phone is 9.5 mm thick.', thin('9.3 vs. 9.4')));
  });

  test('what was hoped for, though as many may have come', () => {
    const drew = (words: string) => `Organisers ${words} 500,000 people to the march through Orle.`;
    assert.ok(joined(drew('drew more than'), drew('drew')));
    assert.not.ok(joined(drew('had hoped to draw more than'), drew('drew')));
  });

  test('what was earlier', () => {
    const cables = (words: string) => `${words} off the coast of Orle, the operator said.`;
    assert.ok(joined(cables('Three cables were cut'), cables('Five cables were cut')));
    assert.not.ok(joined(cables('Three cables were cut'), cables('Five cables were cut earlier this year')));
  });

  test('what somebody borrowed, and what he is worth', () => {
    const banker = (words: string) => `Marek Holm, the banker of Orle, ${words}, his lawyer said.`;
    assert.ok(joined(banker('borrowed as much as $2 billion'), banker('borrowed $1.2 billion')));
    assert.not.ok(joined(banker('borrowed as much as $2 billion'), banker('is worth $1.2 billion')));
  });

  test('who fled, and who was hurt', () => {
    const fire = (words: string) => `The fire in the mill at Orle ${words}, the mayor said.`;
    assert.ok(joined(fire('injured 140 people'), fire('injured 150 people')));
    assert.not.ok(
      joined(fire('injured 140 people'), 'From the fire in the mill at Orle 150 people fled, the mayor said.'),
    );
  });

  test('what is saved, and what that costs, also where it is as much', () => {
    const cuts = (words: string) => `The job cuts at Orvex will ${words} $1 billion, its chairman said.`;
    assert.ok(joined(cuts('save'), cuts('save about')));
    assert.ok(joined(cuts('cost it'), cuts('cost it more than')));
    assert.not.ok(joined(cuts('save'), cuts('cost it more than')));
  });

  test('a vague number of people in a role, and a number of others', () => {
    const pit = (words: string) => `${words} at the coal pit of Orle on Tuesday, the agency said.`;
    assert.ok(joined(pit('Up to 300 workers were trapped'), pit('Hundreds of workers were trapped')));
    assert.not.ok(joined(pit('Up to 300 workers were trapped'), pit('A few hundred mourners wept')));
  });
});
