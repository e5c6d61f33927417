import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import type { Alignment, ReadArticle } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

function align(...articles: readonly ReadArticle[]): { alignment: Alignment; groups: readonly string[] } {
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const alignment = alignClaims(articles, claims);
  const say = (id: string): string => {
    const claim = claims.find((one) => one.id === id);
    return `${claim?.articleId.replace('.txt', '')}:${claim?.surface}`;
  };
  return { alignment, groups: alignment.groups.map(({ claimIds }) => claimIds.map(say).join(' ')) };
}

const WIRE = [
  'A fire in the sugar works at Tove injured 19 people on Thursday, the fire service said.',
  'The blast blew out the windows of the drying hall and was heard in the neighbouring town.',
  'Sugar dust had probably caught fire in a lift, and the works is the largest employer of the region.',
];
const REWORDED = [
  'A fire in the Tove sugar works injured 19 people on Thursday, the fire service said.',
  'The blast blew out the windows of the drying hall and could be heard in the neighbouring town.',
  'Dust had probably caught fire in a lift; the works is the largest employer in the region.',
];
const OWN = [
  'First came the bang, then the sirens, and in the canteen nobody moved.',
  'The works council has counted 24 injured, and three families still wait at the gate of the clinic.',
  'Letters about the dust had hung on the notice board since the summer.',
];

suite('origins', (test) => {
  const labels = (...texts: readonly (readonly string[])[]): readonly string[] =>
    align(...texts.map((text, i) => textArticle(`paper-${i}`, text))).alignment.articles.map(({ label }) => label);

  test('a rewording shares the origin of its model and gets a letter; others are numbered in order', () => {
    assert.equal(labels(WIRE, OWN, REWORDED), ['1a', '2', '1b']);
    assert.equal(labels(OWN, WIRE, REWORDED), ['1', '2a', '2b']);
    assert.equal(labels(WIRE, OWN), ['1', '2']);
  });

  test('more than 26 copies go on with two letters', () => {
    const many = labels(...Array.from({ length: 28 }, () => WIRE));
    assert.equal([many[25], many[26], many[27]], ['1z', '1aa', '1ab']);
  });

  test('a quotation in common makes no copy', () => {
    const quotation = '"We had warned the company about the dust in the lift again and again," the mayor said.';
    assert.equal(labels([...WIRE, quotation], [...OWN, quotation]), ['1', '2']);
  });
});

suite('origins of single claims', (test) => {
  const LINE =
    'Rescue workers pulled 31 people from the wreck of the ferry before the tide came in, the harbour office said.';
  const [PORT, HILL] = [
    ['The ferry from Tove ran aground at noon.', LINE, 'The school at the pier took in those who were wet.'],
    ['On the hill nobody had heard a thing.', 'Bread and blankets came from the parish.', LINE],
  ];
  const originsOf = (...texts: readonly (readonly string[])[]): readonly string[] => {
    const articles = texts.map((text, i) => textArticle(`p${i}`, text, `2031-05-0${9 - i}`));
    const { alignment } = align(...articles);
    const figures = articles
      .flatMap((article) => extractClaims(article, parser))
      .filter(({ surface }) => surface === '31');
    return figures.map(({ id }) => alignment.claimOrigins[id] ?? 'own');
  };

  test('a sentence that two independent articles share is of the one that printed it first', () => {
    assert.equal(originsOf(PORT, HILL), ['o2', 'own']);
  });

  test('a quotation that both heard is each one’s own', () => {
    const quoted =
      '"We pulled 31 people from the wreck of the ferry before the tide came in," the harbour master said.';
    assert.equal(originsOf([PORT[0], quoted], [HILL[0], HILL[1], quoted]), ['own', 'own']);
  });

  test('an agency that is named is the origin, whoever prints it', () => {
    const told = 'Officials told AFP that 31 people had been pulled from the wreck.';
    const credited = 'The number of those pulled from the wreck is 31, Reuters reported.';
    assert.equal(originsOf([PORT[0], told], [HILL[0], credited]), ['wire AFP', 'wire Reuters']);
  });

  test('a question that one wire answers in two articles has one origin', () => {
    const articles = [PORT, HILL].map((text, i) => textArticle(`p${i}`, text, `2031-05-0${9 - i}`));
    const { groups } = align(...articles).alignment;
    assert.equal(
      groups.filter(({ articleCount }) => articleCount === 2).map(({ independentOrigins }) => independentOrigins),
      [1],
    );
  });
});

suite('groups', (test) => {
  test('every claim is in exactly one group, and a group counts articles and origins', () => {
    const [wire, copy, own] = [WIRE, REWORDED, OWN].map((text, i) => textArticle(`p${i}`, text, '2031-05-01'));
    const { alignment } = align(wire, copy, own);
    const ids = alignment.groups.flatMap(({ claimIds }) => claimIds);
    assert.is(new Set(ids).size, ids.length);
    const injured = alignment.groups.find(({ claimIds }) => claimIds.length > 1 && ids.includes(claimIds[0]));
    // 19 injured by a wire and its rewording, 24 by the works council.
    assert.equal([injured?.articleCount, injured?.independentOrigins], [3, 2]);
  });

  test('other values of one question stand together, and the label is the question', () => {
    const { groups, alignment } = align(
      textArticle('a', ['The ministry said that 22 people were injured in the explosion.']),
      textArticle('b', ['According to the hospital, 31 people were injured in the explosion.']),
      textArticle('c', ['Police arrested 31 protesters in front of the court.']),
    );
    assert.ok(groups.includes('a:22 b:31'), groups.join(' / '));
    assert.ok(groups.includes('c:31'), groups.join(' / '));
    const label = alignment.groups[groups.indexOf('a:22 b:31')].label;
    assert.match(label, /people/);
    assert.match(label, /injure/);
  });

  test('the dead of one place are a part, where the article has more in all', () => {
    const { groups } = align(
      textArticle('a', [
        'A flood in the valley has left 24 dead.',
        'Twelve people died on Tuesday in Orle district, said Tor Lind.',
      ]),
      textArticle('b', ['The flood in the valley has killed 11 people.', 'Boats were sent.']),
    );
    const isTogether = (surface: string): boolean =>
      groups.some((group) => group.includes(`a:${surface}`) && group.includes('b:11'));
    assert.ok(isTogether('24'), groups.join(' / '));
    assert.not(isTogether('Twelve'), groups.join(' / '));
  });

  test('measures are compared in one unit, whichever they are told in', () => {
    const one = (first: string, second: string): boolean =>
      align(textArticle('a', [first]), textArticle('b', [second])).groups.some((group) => /a:.* b:/.test(group));
    assert.ok(one('The ferry sank 12 nautical miles off Tove.', 'The ferry sank 22 km off Tove.'));
    assert.ok(one('The temperature in Tove reached 92 Fahrenheit.', 'The temperature in Tove reached 33 Celsius.'));
    assert.ok(one('The dam at Tove makes 1.2 gigawatts of power.', 'The dam at Tove makes 1,200 megawatts of power.'));
  });

  test('what two sources say in one article is one question where it is one event or one paragraph', () => {
    const first = 'The ministry said that 47 tanks were destroyed in the valley.';
    const isOne = (...behind: readonly string[]): boolean =>
      align(textArticle('a', behind)).groups.some((group) => group.split(' ').length > 1);
    assert.ok(isOne(`${first} The army spoke of 38 tanks.`));
    assert.ok(isOne(first, 'The army said that 38 tanks were destroyed in the valley.'));
    assert.not(isOne(first, 'The army said that 38 tanks had been on parade in the valley.'));
  });

  test('who names no year may mean the year of another’s event; who counts people of a nation may count sailors', () => {
    const { groups } = align(
      textArticle('a', ['The mill of Tove burned in 2019; rebuilding it cost 12 million euros in 2019.'], '2031-05-01'),
      textArticle('b', ['Rebuilding the mill of Tove cost 14 million euros.'], '2031-05-01'),
    );
    assert.ok(groups.includes('a:12 million euros b:14 million euros'), groups.join(' / '));
    const held = align(
      textArticle('a', ['Fourteen Filipinos are held on the tanker off Tove.'], '2031-05-01'),
      textArticle('b', ['Thirteen sailors are held on the tanker off Tove.'], '2031-05-01'),
    );
    assert.ok(held.groups.includes('a:Fourteen b:Thirteen'), held.groups.join(' / '));
  });

  test('two figures of one sentence are two questions, but for a conversion in brackets', () => {
    const { groups } = align(
      textArticle('a', ['The cloud rose 10 km (6 miles) above the summit of the mountain.']),
      textArticle('b', ['The cloud rose six miles above the summit of the mountain.']),
      textArticle('c', ['The blast killed 12 people and injured 12 people in the market.']),
    );
    assert.ok(groups.includes('a:10 km a:6 miles b:six miles'), groups.join(' / '));
    assert.ok(groups.includes('c:12') && !groups.includes('c:12 c:12'), groups.join(' / '));
  });

  test('"for the fifth time" ranks what "her sixth defence" ranks, and no other event', () => {
    const groupsOf = (other: string) =>
      align(
        textArticle('a', ['Marek retained the northern belt for the fifth time on Saturday.']),
        textArticle('b', [other]),
      ).groups;
    const same = groupsOf('The knockout in her sixth defence of the northern belt delighted the crowd.');
    assert.ok(same.includes('a:fifth b:sixth'), same.join(' / '));
    assert.not(groupsOf('Marek was sixth in the northern race for the belt.').includes('a:fifth b:sixth'));
  });

  test('who is singled out as the latest or the oldest is no other patient', () => {
    const groupsOf = (who: string) =>
      align(
        textArticle('a', [
          'Health officials said the dead of the fever are a man of 78 and two women, aged 67 and 83.',
        ]),
        textArticle('b', [`Health officials said the fever has killed five, ${who} man of 70 on Friday.`]),
      ).groups;
    assert.ok(groupsOf('among them a').includes('a:78 b:70'), groupsOf('among them a').join(' / '));
    assert.not(groupsOf('the latest a').includes('a:78 b:70'));
  });

  test('people in two places are two people, whatever their ages', () => {
    const groupsOf = (place: string) =>
      align(
        textArticle('a', ['The 34-year-old woman in Orle has lost the sight of one eye.']),
        textArticle('b', [`The 36-year-old woman in ${place} has lost the sight of one eye.`]),
      ).groups;
    assert.ok(groupsOf('Orle').includes('a:34-year-old b:36-year-old'));
    assert.not(groupsOf('Tove').includes('a:34-year-old b:36-year-old'));
  });

  test('a person has one age, however unlike the sentences', () => {
    const groupsOf = (name: string) =>
      align(
        textArticle('a', ['“We were never asked,” said Dale Marek, 53, who has run the club since 2005.']),
        textArticle('b', [`The board let ${name}, 54, go on Sunday after a row about the budget.`]),
      ).groups;
    assert.ok(groupsOf('Marek').includes('a:53 b:54'), groupsOf('Marek').join(' / '));
    assert.not(groupsOf('Orlov').includes('a:53 b:54'));
  });

  test('in how many rounds a fight was won is no number of belts', () => {
    const { groups } = align(
      textArticle('a', ['Marek retained three belts by beating Orlov in the arena on Saturday.']),
      textArticle('b', ['Marek retained the belts by beating Orlov in seven rounds in the arena on Saturday.']),
    );
    assert.not(groups.includes('a:three b:seven'), groups.join(' / '));
  });

  test('what one article says plainly and has from another may be one question; two plain figures are two', () => {
    const groupsOf = (second: string) =>
      align(
        textArticle('a', ['Marek fell 600 metres from the ridge on Saturday.', second]),
        textArticle('b', ['Marek fell 700 metres from the ridge on Saturday.']),
      ).groups.map((group) => (group.match(/metres/g) ?? []).length);
    assert.ok(groupsOf('The police said that Marek had fallen 700 metres from the ridge.').includes(3));
    assert.not(groupsOf('Marek had fallen 700 metres from the ridge.').includes(3));
  });

  test('what two companies have together is nothing that one of them has', () => {
    const { groups } = align(
      textArticle('a', ['Hallam had a revenue of $22 billion last year.']),
      textArticle('b', ['The combined company would have a revenue of $22 billion a year.']),
      textArticle('c', ['Hallam had a revenue of $22.1 billion last year.']),
    );
    assert.equal(groups, ['a:$22 billion c:$22.1 billion', 'b:$22 billion']);
  });

  test('a small number of people is no such number of things', () => {
    const { groups } = align(
      textArticle('a', ['The club cannot dismiss 15 players, said the captain of the club.']),
      textArticle('b', ['The club dismissed its coach after 15 games, said the captain of the club.']),
    );
    assert.equal(groups, ['a:15', 'b:15']);
  });

  test('money in two currencies is compared where an article prints what one is in the other', () => {
    const groupsOf = (first: string) =>
      align(
        textArticle('a', [first]),
        textArticle('b', ['A reward of $60,000 was offered for the fugitive, the police said.']),
        textArticle('c', ['The police offered a reward of 2.5 billion rials for the fugitive.']),
      ).groups;
    assert.equal(groupsOf('A reward of 2.5 billion rials ($60,000) was offered for the fugitive.'), [
      'a:2.5 billion rials a:$60,000 b:$60,000 c:2.5 billion rials',
    ]);
    assert.equal(groupsOf('A reward of 2.5 billion rials was offered for the fugitive.'), [
      'a:2.5 billion rials c:2.5 billion rials',
      'b:$60,000',
    ]);
  });

  test('quakes of a whole step are two', () => {
    const groupsOf = (magnitude: string) =>
      align(
        textArticle('a', ['An earthquake of magnitude 8.6 struck off the west coast in the morning.']),
        textArticle('b', [`An earthquake of magnitude ${magnitude} struck off the west coast in the morning.`]),
      ).groups.length;
    assert.is(groupsOf('8.7'), 1);
    assert.is(groupsOf('6.4'), 2);
  });

  test('the dead of one place are one question, under whatever name, and apart from those of another', () => {
    const { groups } = align(
      textArticle('a', [
        'The quake killed 93 people.',
        'Rain fell in Orle.',
        'Orle had 77 of the deaths, the police said.',
        'Fifteen people were killed in Brenn.',
      ]),
      textArticle('b', [
        'The quake has killed 97 people.',
        'The police said that 87 people were killed in Orle province.',
        'At least nine people were killed in Brenn.',
      ]),
    );
    assert.ok(
      groups.some((group) => group.includes('a:77') && group.includes('b:87')),
      groups.join(' / '),
    );
    assert.not(
      groups.some((group) => /a:(?:77|93)/.test(group) && group.includes('b:nine')),
      groups.join(' / '),
    );
  });

  test('the hurt of a later day are no count of all, though they are at least so many', () => {
    const { groups } = align(
      textArticle(
        'a',
        [
          'At least 13 people were wounded in the clashes on Tuesday.',
          'On Monday 60 people were wounded in the clashes.',
        ],
        '2025-10-16',
      ),
      textArticle('b', ['The clashes have left 113 people wounded.']),
    );
    assert.ok(
      groups.some((group) => group.includes('a:60') && group.includes('b:113')),
      groups.join(' / '),
    );
    assert.not(
      groups.some((group) => group.includes('a:13') && group.includes('b:113')),
      groups.join(' / '),
    );
  });

  test('the dead of one place of several are no rival of all', () => {
    const { groups } = align(
      textArticle('a', [
        'The quake killed 24 people.',
        'Rain fell on the hills.',
        'Twelve people died in Tessen district and ten people died in Orle district.',
      ]),
      textArticle('b', ['The quake killed five people.']),
    );
    assert.ok(
      groups.some((group) => group.includes('a:24') && group.includes('b:five')),
      groups.join(' / '),
    );
    assert.not(
      groups.some((group) => group.includes('a:Twelve') && group.includes('b:five')),
      groups.join(' / '),
    );
  });

  test('prices in two currencies that are not the same are those of two countries', () => {
    const { groups } = align(
      textArticle('a', ['The tablet will cost 459 euros ($576) in the shops of the company.']),
      textArticle('b', ['The tablet will cost $449 in the shops of the company.']),
    );
    assert.not(
      groups.some((group) => group.includes('459 euros') && group.includes('$449')),
      groups.join(' / '),
    );
  });

  test('one pair that cannot be one does not keep two large groups apart', () => {
    const lead = (toll: number) => `At least ${toll} people were killed when a ferry sank off Orle, police said.`;
    const { groups } = align(
      textArticle('a', [lead(41), 'The death toll had stood at 38 in the morning.']),
      ...[38, 38, 41, 41].map((toll, i) => textArticle('bcde'[i], [lead(toll)])),
    );
    assert.ok(groups.includes('a:41 a:38 b:38 c:38 d:41 e:41'), groups.join(' / '));
  });

  test('those aboard are neither the saved nor what a ship may carry, and opposites are two questions', () => {
    const apart = (one: string, other: string): void => {
      const { groups } = align(textArticle('a', [one]), textArticle('b', [other]));
      assert.not(
        groups.some((group) => group.includes('a:') && group.includes('b:')),
        groups.join(' / '),
      );
    };
    apart('The ferry from Orle had 610 passengers on board.', 'From the ferry off Orle 570 passengers were saved.');
    apart('The ferry from Orle had 610 passengers on board.', 'The ferry from Orle was licensed for 600 passengers.');
    apart('Police arrested 40 marchers in Orle.', 'Police released 45 marchers in Orle.');
    apart('Gusts of 165 km/h hit Orle.', 'Winds of 120 km/h hit Orle.');
    apart('Divers found 220 bodies in the wreck.', 'From the wreck 192 bodies have been identified.');
  });

  test('by how much a share fell is no share of a market', () => {
    const { groups } = align(
      textArticle('a', ['Orvex shares lost 2.10 euros, more than 5 percent, as buyers worried about the deal.']),
      textArticle('b', ['Orvex expects that the deal, once it is done, will give it about 7 percent of the market.']),
    );
    assert.not(groups.includes('a:5 percent b:7 percent'), groups.join(' / '));
  });

  test('money, counts and lengths never answer one question', () => {
    const { groups } = align(
      textArticle('a', ['The new bridge over the river will need 40 workers.']),
      textArticle('b', ['The new bridge over the river will need 40 million euros.']),
      textArticle('c', ['The new bridge over the river will need 40 metres.']),
    );
    assert.equal(groups.length, 3, groups.join(' / '));
  });

  test('quotations of one utterance stand together, whatever the translation', () => {
    const { groups } = align(
      textArticle('a', ['"We will never flood a village for the sake of cheap electricity," the minister said.']),
      textArticle('b', ['"We will never drown a village for the sake of cheap power," said the minister.']),
      textArticle('c', ['"Nobody told the farmers when the work on the dam begins," a councillor said.']),
    );
    assert.equal(
      groups.map((group) => (group.match(/\b[abc](?=:)/g) ?? []).join('')),
      ['ab', 'c'],
    );
  });
});

suite('what another says of it', (test) => {
  const groupsOf = (...text: readonly string[]): readonly string[] => align(textArticle('a', text)).groups;
  const WAITED = 'The patient died in an ambulance after waiting 40 minutes to be admitted.';

  test('"it was 70 minutes" answers the question that the paragraph has raised', () => {
    const answered = groupsOf(`${WAITED} Police have opened an inquiry. Her brother, Ivo, says it was 70 minutes.`);
    assert.ok(answered.includes('a:40 minutes a:70 minutes'), answered.join('; '));
    const silent = groupsOf(
      `${WAITED} Police have opened an inquiry. The ministry says that nurses waited 70 minutes.`,
    );
    assert.not.ok(silent.includes('a:40 minutes a:70 minutes'), silent.join('; '));
  });
});

suite('distances', (test) => {
  const joined = (one: string, other: string): boolean =>
    align(
      textArticle('a', [`The stolen lorry was found at a lake ${one}, the police said.`]),
      textArticle('b', [`The stolen lorry was found at a lake ${other}, the police said.`]),
    ).groups.some((group) => group.includes('a:') && group.includes('miles b:'));

  test('from two places are two questions', () => {
    assert.ok(joined('38 miles from Brenn Jail', '41 miles south of Brenn Jail'));
    assert.ok(joined('38 miles from Brenn Jail', '41 miles from the prison'));
    assert.not.ok(joined('38 miles from Brenn Jail', '41 miles from Halm'));
    assert.not.ok(joined('41 miles from the prison', '60 miles from Halm'));
  });
});

suite('figures that are no rivals', (test) => {
  const joined = (one: string, other: string): boolean =>
    align(textArticle('a', [one]), textArticle('b', [other])).groups.some((group) => /\ba:.*\bb:/.test(group));

  test('those who come on top, of a total', () => {
    assert.ok(joined('Police arrested 14 smugglers on the ferry.', 'Police arrested 12 smugglers on the ferry.'));
    assert.not.ok(
      joined('Police arrested 14 smugglers on the ferry.', 'Police arrested four more smugglers on the ferry.'),
    );
  });

  test('ages of two people of one given name', () => {
    const told = (name: string, age: number) =>
      `The baker ${name}, ${age}, of Orle was the first to come to the bridge.`;
    assert.ok(joined(told('Vika Tarn', 29), told('Vika Tarn', 38)));
    assert.not.ok(joined(told('Vika Tarn', 29), told('Vika Holm', 38)));
  });

  test('children, of all who died', () => {
    assert.ok(joined('The storm killed 14 people in Orle.', 'The storm killed 12 people in Orle.'));
    assert.not.ok(joined('The storm killed 14 people in Orle.', 'The storm killed 12 children in Orle.'));
  });

  test('that nobody died is a rival of the dead, and not of the injured', () => {
    const toll = (words: string) => `The raid on the camp at Orle ${words}, the governor of Orle said.`;
    assert.ok(joined(toll('killed 12 people'), toll('caused no casualties')));
    assert.not.ok(joined(toll('injured 12 people'), toll('caused no casualties')));
  });

  test('counts of plainly different things, by the noun behind the number', () => {
    const thrown = (what: string) => `Witnesses at the market of Orle heard and saw ${what}, the police said.`;
    assert.ok(joined(thrown('three grenades'), thrown('three hand grenades')));
    assert.not.ok(joined(thrown('three grenades'), thrown('three gunmen')));
    const flooded = (what: string) => `The flood that broke out at Brenn has damaged ${what} on the river.`;
    assert.ok(joined(flooded('seven villages'), flooded('nine towns')));
    assert.not.ok(joined(flooded('seven villages'), flooded('nine countries')));
  });

  test('vague numbers of unlike people who did unlike things', () => {
    const came = (who: string) => `${who} came to the square of Orle, and the shops were shut.`;
    assert.ok(joined(came('Thousands of mourners'), came('Thousands of mourners')));
    assert.not.ok(
      joined(
        came('Thousands of mourners'),
        'Police drove thousands of strikers from the square of Orle, and the shops were shut.',
      ),
    );
  });

  test('women and children, adults and all, people of two nations', () => {
    const died = (who: string) => `The avalanche above Orle killed ${who}, the rescue service said.`;
    assert.ok(joined(died('14 children'), died('14 children')));
    assert.not.ok(joined(died('14 women'), died('14 children')));
    assert.not.ok(joined(died('14 adults'), died('17 people')));
    assert.ok(joined(died('two Germans'), died('two Germans')));
    assert.not.ok(joined(died('two Germans'), died('two Spaniards')));
  });

  test('attackers and those whom they met', () => {
    const killed = (who: string) => `The army said that ${who} were killed in the gun battle at the school in Orle.`;
    assert.ok(joined(killed('four gunmen'), killed('four attackers')));
    assert.not.ok(joined(killed('four gunmen'), killed('four guards')));
  });

  test('the dead and missing in one, of the dead', () => {
    const left = (words: string) => `The typhoon that came ashore at Orle left more than ${words}, the governor said.`;
    assert.ok(joined(left('6,000 people dead'), left('6,200 people dead')));
    assert.not.ok(joined(left('6,000 people dead'), left('7,000 people dead or missing')));
  });

  test('seats that a majority needs', () => {
    const seats = (words: string) => `The League of Talvia ${words}, the chamber in Orle said.`;
    assert.ok(joined(seats('won 258 seats'), seats('won 316 seats')));
    assert.not.ok(joined(seats('won 258 seats'), seats('won more than the 276 seats it needed to govern')));
    assert.not.ok(joined(seats('won 258 seats'), seats('needed no fewer than 276 seats')));
  });

  test('what is hoped for, needed or foretold', () => {
    const drew = (words: string) => `Organisers ${words} 40,000 people to the march through Orle.`;
    const came = 'Organisers drew 31,000 people to the march through Orle.';
    assert.ok(joined(drew('drew'), came));
    assert.not.ok(joined(drew('had hoped to draw'), came));
    const turnout = (words: string) => `The ${words} 40% in the vote on the harbour of Orle.`;
    assert.ok(joined(turnout('turnout was'), 'The turnout was 37% in the vote on the harbour of Orle.'));
    assert.not.ok(
      joined(
        'The turnout fell short of the expected turnout of 40% in the vote on the harbour of Orle.',
        'The turnout was 37% in the vote on the harbour of Orle.',
      ),
    );
  });

  test('two counts that add up to what the article has in all', () => {
    const told = 'The fever has killed 22 people, the health office of Orle said.';
    const isRival = (all: number): boolean => {
      const own = [`The fever has killed ${all} people, the mayor of Orle said.`, PARTS];
      const { groups } = align(textArticle('a', [told]), textArticle('b', own));
      return groups.some((group) => /a:22.*b:21/.test(group));
    };
    const PARTS = 'Nurses said that the fever had killed 21 people at home and one in the ward.';
    assert.ok(isRival(19));
    assert.not.ok(isRival(22));
  });

  test('what a failed deal costs, how much more is offered, and an average', () => {
    const deal = (words: string) => `Orvex agreed with Talvo Mills ${words}, its chairman said.`;
    assert.ok(joined(deal('to buy it for $2 billion'), deal('to acquire it for $2 billion')));
    assert.not.ok(joined(deal('to buy it for $2 billion'), deal('on a termination fee of $2 billion')));
    const offered = 'Holders of Talvo Mills will get a premium of 20 percent on their shares.';
    assert.not.ok(joined(offered, 'Shares of Talvo Mills jumped 20 percent on the news.'));
    const price = (words: string) => `The shares of Talvo Mills had ${words} a share.`;
    assert.ok(joined(price('a closing price of $68'), price('a closing price of $65')));
    assert.not.ok(joined(price('a closing price of $68'), price('an average price of $65')));
  });

  test('how deep, how long, how far', () => {
    const shaft = (words: string) => `The shaft of the mine at Orle is two miles ${words}, the owner said.`;
    assert.ok(joined(shaft('deep'), shaft('deep')));
    assert.not.ok(joined(shaft('deep'), shaft('long')));
    assert.not.ok(joined(shaft('long'), shaft('east of Brenn')));
  });

  test('the dead of another attack', () => {
    const told = (words: string) => `The raid on the school at Orle ${words} people, the governor said.`;
    assert.ok(joined(told('killed 21'), told('killed 25')));
    assert.not.ok(joined(told('killed 21'), told('and a car bombing at Brenn that killed 25')));
    assert.not.ok(joined(told('killed 21'), told('came after another attack killed 25')));
  });

  test('"a third" who was hurt is the third of nothing', () => {
    const hurt = 'She shot at clerks of the mill in Orle and injured a third before she was held.';
    assert.not.ok(joined(hurt, 'She shot at clerks on the third floor of the mill in Orle before she was held.'));
  });
});
