// What is told without a figure, and not told alike: own texts, through alignClaims and compareGroups.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { compareGroups } from '../../src/4-compare/compare-groups.ts';
import type { Discrepancy } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** What else each paper writes, so that none is a copy of another. */
const OTHERWISE: readonly string[] = [
  'Nobody in the canteen wanted to talk, and the gate stayed shut while the lorries queued along the quay.',
  'Older people remember worse, said the baker, who had sold out by breakfast and gone home to sleep.',
  'Insurers have asked for the papers of the last inspection, which the town hall keeps in a cellar.',
];

type Told = { readonly label: string; readonly finding: Discrepancy };

/** Of an article a text: the findings about statements, each with its question. */
function findings(texts: readonly (readonly string[])[], days: readonly string[] = []): readonly Told[] {
  const articles = texts.map((text, i) => textArticle('abc'.charAt(i), [OTHERWISE[i], ...text], days[i] ?? null));
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const alignment = alignClaims(articles, claims);
  const { groups, discrepancies } = compareGroups(alignment, claims, { estimate: 'latest' });
  const labels = new Map(groups.flatMap(({ id, kind, label }) => (kind === 'statement' ? [[id, label] as const] : [])));
  return discrepancies.flatMap((finding) => {
    const label = labels.get(finding.groupIds[0]);
    return label === undefined ? [] : [{ label, finding }];
  });
}

const readings = (...texts: readonly (readonly string[])[]): readonly string[] =>
  findings(texts).map(
    ({ label, finding }) => `${finding.class}, ${label}: ${finding.readings.map(({ text }) => text).join(' | ')}`,
  );

suite('who leads what', (test) => {
  test('all of it, or one part', () => {
    const [{ label, finding }, ...others] = findings([
      ['Police spoke to Jon Harl, leader of the weavers’ union, on Monday.'],
      ['Jon Harl leads about half the union.'],
      ['On Monday officers met Harl, one of its two leaders, at the mill.'],
    ]);
    assert.is(others.length, 0);
    assert.is(label, 'role of Jon Harl');
    assert.is(finding.class, 'scope');
    assert.is(finding.severity, 'low');
    assert.is(
      finding.explanation,
      'a writes of Jon Harl “leader of the weavers’ union”; b “leads about half the union”; c “one of its two leaders”.',
    );
  });

  test('what broke away', () => {
    assert.equal(readings(['Harl, leader of the church, wept.'], ['Harl now leads a breakaway group in the hills.']), [
      'scope, role of Harl: leader of the church | leads a breakaway group',
    ]);
  });

  test('once, and still', () => {
    const texts = [['The letter was signed by union leader Jon Harl.'], ['Former union leader Jon Harl signed it.']];
    assert.equal(readings(...texts), ['conflict, role of Jon Harl: union leader | Former union leader']);
    assert.equal(
      findings(texts, ['2031-05-01', '2031-05-09']).map(({ finding }) => finding.class),
      ['update'],
    );
  });

  test('no other standing', () => {
    assert.equal(readings(['The rebel leader Jon Harl wept.'], ['Jon Harl, leader of the rebels, was in tears.']), []);
    assert.equal(readings(['Ms Harl came.'], ['The former minister Ann Harl came.']), []);
    assert.equal(readings(['The two-time champion Ann Harl won.'], ['The former champion Ann Harl won.']), []);
    assert.equal(readings(['The clerk Jon Harl came.'], ['Jon Harl, one of four clerks, came late.']), []);
    assert.equal(readings(['Union leader Jon Harl came.'], ['Former union leader Ida Harl came.']), []);
  });

  test('another role, body or name', () => {
    const chief = ['The plan of Chief Executive Ida Holm failed.'];
    assert.equal(
      readings(chief, ['A former Brenn executive, Ida Holm, wrote the plan. Former Brenn executive Ida Holm left.']),
      [],
    );
    assert.equal(readings(chief, ['Former chief executive Ida Holm wept.']), [
      'conflict, role of Ida Holm: Chief Executive | Former chief executive',
    ]);
    assert.equal(
      readings(['Opposition leader Jon Harl came.'], ['Jon Harl, leader of the Green Meadow faction, came.']),
      [],
    );
    assert.equal(
      readings(['Police met guild vice-president Christian Harl.'], ['Police met Christian Harl, a baker, in Orle.']),
      [],
    );
  });

  test('a race is run by many', () => {
    assert.equal(readings(['Jon Harl leads the race.'], ['Jon Harl leads one half of the runners a lap ahead.']), []);
  });
});

suite('for whom somebody works', (test) => {
  test('two employers', () => {
    assert.equal(
      readings(
        ['“It is a gamble,” said Ida Brenn, an analyst at Orle Research.'],
        ['“It is a gamble,” Kestby’s Ida Brenn said.'],
        ['Orle’s Ida Brenn calls it a gamble.'],
      ),
      ['conflict, employer of Ida Brenn: an analyst at Orle Research | Kestby’s Ida Brenn | Orle’s Ida Brenn'],
    );
  });

  test('a body is told together with its owner, and is not the owner', () => {
    assert.equal(
      readings(
        ['It sank, said Ida Brenn, a spokeswoman for the Harbour Office.'],
        ['Ida Brenn, a spokeswoman for Talvia’s Harbour Office, wept.'],
        ['Ida Brenn, a spokeswoman for Talvia’s navy, wept.'],
      ),
      [],
    );
  });

  test('where somebody comes from is no employer', () => {
    assert.equal(readings(['Orle’s Ida Brenn came third.'], ['Kestby’s Ida Brenn came third.']), []);
  });
});

suite('of what nation somebody is', (test) => {
  const dane = [
    'A 36-year-old diver drowned near the wreck off Kestby pier.',
    'The Dane had hired a boat at the pier.',
  ];
  const swede = ['A 36-year-old Swedish diver drowned at the wreck, and a boat took her to Kestby pier.'];

  test('two nations', () => {
    assert.equal(readings(dane, swede), [
      'wording, nationality of the 36-year-old: The Dane | A 36-year-old Swedish diver',
    ]);
  });

  test('two of an age', () => {
    const both = [
      'A 36-year-old Danish diver and the wreck made news; a 36-year-old Swedish diver drowned off the pier.',
    ];
    assert.equal(readings(both, swede), []);
  });
});

suite('what a list holds', (test) => {
  const three = ['Orle Lines will close its Brenn, Tarn and Kestby routes in May, Ida Marsh told the strikers.'];
  const two = ['The strikers heard from Ida Marsh why Orle Lines gives up its Tarn and Brenn routes.'];

  test('one member less', () => {
    assert.equal(readings(three, two), [
      'scope, routes: its Brenn, Tarn and Kestby routes | its Tarn and Brenn routes',
    ]);
  });

  test('not where the other is named elsewhere', () => {
    assert.equal(readings(three, [...two, 'Kestby goes in June.']), []);
  });

  test('another relative', () => {
    assert.equal(
      readings(
        ['The slide buried a farmer near the mill and left his wife and a young boy missing in the mud.'],
        ['The farmer was buried by a slide near the mill.', 'His wife and another woman are missing in the mud.'],
      ),
      ['conflict, wife and others: his wife and a young boy | His wife and another woman'],
    );
  });

  test('relatives of two men', () => {
    assert.equal(readings(['Smoke killed his wife and a boy.'], ['He sells fish with his wife and a girl.']), []);
  });
});

suite('other statements', (test) => {
  test('a route that ends elsewhere', () => {
    assert.equal(
      readings(
        ['The barge was carrying barley and oats from Orle to Brenn.'],
        ['She was on her way from Orle to Tarn, carrying barley and oats for a brewer.'],
        ['The barge carried barley from Orle to Brenn, and oats.'],
      ),
      ['conflict, route from Orle: from Orle to Brenn | from Orle to Tarn'],
    );
  });

  test('how well somebody is equipped', () => {
    assert.equal(
      readings(
        ['Ida Marsh was well equipped for the cave.'],
        ['Ida Marsh lost her lamp.', 'The party was insufficiently equipped.'],
        ['The ill-equipped cavers lost Marsh in the dark.'],
      ),
      ['conflict, how well equipped: well equipped | insufficiently equipped | ill-equipped'],
    );
    assert.equal(readings(['Ida Marsh was well equipped.'], ['The ill-equipped Jon Harl fell.']), []);
  });

  test('who leads a field', () => {
    assert.equal(
      readings(
        ['Kestby, the leader in river freight, fell by a tenth.'],
        ['Orle Lines is the world leader in river freight.'],
        ['Brenn is the largest coastal freight company.'],
      ),
      [
        'conflict, who comes first: Kestby, the leader in river freight | Orle Lines is the world leader in river freight',
      ],
    );
    assert.equal(readings(['Orle, the region’s largest city, fell.'], ['Brenn is the region’s largest city.']), []);
  });

  test('the flag of a ship', () => {
    const liberian = ['The tanker Corvel ran aground.', 'The Liberian-flagged ship had no pilot.'];
    const maltese = ['Two tugs reached the tanker Corvel, which is registered in Malta.'];
    assert.equal(readings(liberian, maltese), [
      'conflict, flag of the ship: Liberian-flagged ship | registered in Malta',
    ]);
    assert.equal(readings(liberian, ['The tanker Osmund is registered in Malta.']), []);
  });

  test('what is thought of a decision', () => {
    assert.equal(
      readings(
        ['Kestby will buy Orle Lines.', 'It is a good move, brokers say.'],
        ['Orle Lines is bought by Kestby.', 'For Kestby it is a very risky deal.'],
      ),
      ['conflict, verdict on the move: a good move | a very risky deal'],
    );
    assert.equal(readings(['Kestby says it is a good move.'], ['For Kestby it would be a risky deal.']), []);
  });

  test('copies of one report are one witness', () => {
    const report = [OTHERWISE[1], OTHERWISE[2], 'The gate of the mill stayed shut all day.', 'Nobody came to open it.'];
    const articles = ['Union leader Jon Harl came.', 'Former union leader Jon Harl came.'].map((text, i) =>
      textArticle('ab'.charAt(i), [...report, text]),
    );
    const claims = articles.flatMap((article) => extractClaims(article, parser));
    const { groups } = alignClaims(articles, claims);
    assert.equal(
      groups.filter(({ kind }) => kind === 'statement'),
      [],
    );
  });
});

suite('what caused it', (test) => {
  const causes = (one: string, other: string, days: readonly string[] = []): readonly string[] =>
    findings([[one], [other]], days).map(
      ({ label, finding }) => `${finding.class}, ${label}: ${finding.readings.map(({ text }) => text).join(' | ')}`,
    );

  test('one cause and another', () => {
    assert.equal(
      causes('The accident was caused by a broken lamp.', 'Sparks from a saw caused the disaster, police said.'),
      ['conflict, what caused it: The accident was caused by a broken lamp | Sparks from a saw caused the disaster'],
    );
    assert.equal(
      causes('A broken lamp has been identified as the cause.', 'A lamp was the likely cause of the accident.'),
      [],
    );
  });

  test('named, not known, and ruled out', () => {
    const lamp = 'A broken lamp was the cause of the accident.';
    assert.equal(causes(lamp, 'The cause of the disaster is not yet known.'), [
      'conflict, what caused it: A broken lamp was the cause of the accident | The cause of the disaster is not yet known',
    ]);
    assert.match(
      causes(lamp, 'It is not known what caused the accident.')[0],
      /\| not known what caused the accident$/,
    );
    assert.match(causes(lamp, 'Officers have not determined the cause of the accident.')[0], /^conflict/);
    assert.match(
      causes(lamp, 'The mayor says it is unlikely that any lamp on those stairs caused this disaster.')[0],
      /^conflict/,
    );
    assert.equal(causes(lamp, 'Sparks were not the cause of the accident.'), []);
  });

  test('a cause that is found or ruled out later is an update', () => {
    const texts = ['The cause of the accident is unclear.', 'The accident was caused by sparks.'] as const;
    assert.match(causes(...texts, ['2031-05-01', '2031-05-03'])[0], /^update/);
    assert.match(causes(...texts, ['2031-05-03', '2031-05-01'])[0], /^update/);
    assert.match(causes(...texts, ['2031-05-01', '2031-05-01'])[0], /^conflict/);
  });

  test('only of mishaps of which the headline or lead tells', () => {
    assert.equal(causes('The accident caused a strike.', 'The accident caused a quarrel.'), []);
    assert.equal(causes('A lamp caused a fire here once.', 'Sparks caused a fire there.'), []);
  });
});

suite('who is blamed', (test) => {
  test('and denies it, under any name of a state', () => {
    assert.equal(
      readings(
        ['The governor accused the Sudanese army of bombing the market.'],
        ['Khartoum has denied the claims.'],
        ['The mayor blamed the Republic of Sudan for the raid.'],
      ),
      [
        'attribution, who is to blame: The governor accused the Sudanese army of bombing the market | Khartoum has denied the claims | The mayor blamed the Republic of Sudan for the raid',
      ],
    );
  });

  test('of what it denies blame is only a part', () => {
    const blamed = 'Witnesses blamed the police for the shooting.';
    const found = (denial: string) => readings([blamed], [denial]).length;
    assert.is(found('Police denied that officers had opened fire.'), 1);
    assert.is(found('Police rejected the accusations.'), 1);
    assert.is(found('Police denied the driver a phone call.'), 0);
    assert.is(found('Police rejected the offer of a lawyer.'), 0);
    assert.is(found('The rebels denied any role in the shooting.'), 0, 'somebody else');
  });

  test('neighbours of one name are two states', () => {
    const denied = 'South Sudan denied the claims.';
    assert.equal(readings(['The governor accused Sudan of bombing the market.'], [denied]), []);
    assert.is(readings(['The governor accused Juba of bombing the market.'], [denied]).length, 1);
  });

  test('a capital is its state only where it stands for the government', () => {
    const blamed = ['Witnesses accused the British army of bombing the market.'];
    assert.is(readings(blamed, ['London has denied the claims.']).length, 1);
    assert.is(readings(blamed, ['The London government has denied the claims.']).length, 1);
    assert.equal(readings(blamed, ['London police have denied the claims.']), []);
  });
});
