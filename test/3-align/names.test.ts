// Which names are one in two spellings: own texts, through alignClaims and compareGroups.
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

/** Of an article a text: the findings about names. */
function findings(...texts: readonly (readonly string[])[]): readonly Discrepancy[] {
  const articles = texts.map((text, i) => textArticle('abc'.charAt(i), [OTHERWISE[i], ...text]));
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const alignment = alignClaims(articles, claims);
  const { groups, discrepancies } = compareGroups(alignment, claims, { estimate: 'latest' });
  const ids = new Set(groups.filter(({ kind }) => kind === 'name').map(({ id }) => id));
  return discrepancies.filter(({ groupIds }) => groupIds.every((id) => ids.has(id)));
}

const readings = (...texts: readonly (readonly string[])[]): readonly string[] =>
  findings(...texts).map((one) => `${one.class}: ${one.readings.map(({ text }) => text).join(' | ')}`);

suite('names that are spelled differently', (test) => {
  test('a place with a letter more', () => {
    const [finding, ...others] = findings(
      ['The quarry of Orbeden slid into the lake on Monday.'],
      ['On Monday a slope of the quarry of Orbeeden slid into the lake.'],
    );
    assert.is(others.length, 0);
    assert.is(finding.class, 'wording');
    assert.is(finding.severity, 'low');
    assert.is(finding.explanation, 'a writes “Orbeden”; b writes “Orbeeden”.');
  });

  test('a surname beside one given name, and alone', () => {
    const own = ['The driver, Tomas Relich, was unhurt.', 'Later Relich went home.'];
    const other = ['Tomas Relitch, who drove the bus, was not hurt.', 'A friend fetched Relitch.'];
    assert.equal(readings(own, other), ['wording: Relich | Relitch']);
    const third = ['The bus was driven by Tomas Relitch.', 'No one else was with Relich.'];
    assert.equal(readings(own, other, third), ['internal: Relich | Relitch']);
  });

  test('a given name beside one surname', () => {
    assert.equal(readings(['The nurse, Katerina Olsby, wept.'], ['A nurse called Katherina Olsby was in tears.']), [
      'wording: Katerina Olsby | Katherina Olsby',
    ]);
  });

  test('accents make no other spelling, a word written as two does', () => {
    assert.equal(
      readings(
        ['The ferry from Bréhaven to the islands sank.'],
        ['The ferry sank on its way from Brehaven to the islands.'],
      ),
      [],
    );
    assert.equal(
      readings(['The ferry from Tar-Kalen to the islands sank.'], ['The ferry sank on its way from Tarkalen.']),
      ['wording: Tar-Kalen | Tarkalen'],
    );
  });

  test('two acronyms of one body', () => {
    assert.equal(
      readings(
        ['The Joint River Safety Council (JRSC) met.', 'The JRSC will meet again.'],
        ['Talks are held by the Joint River Safety Council (JSRC).'],
      ),
      ['wording: JRSC | JSRC'],
    );
  });

  test('one finding a name, however many carry it', () => {
    assert.equal(
      readings(
        ['The works of Kestrane Appliances burned.', 'Kestrane has two other works.'],
        ['Fire destroyed the works of Kestraine Appliances.', 'A second of the works of Kestraine was not harmed.'],
      ).length,
      1,
    );
    assert.equal(
      readings(
        ['The Kestranes left the valley of Orle.', 'The Kestrane Congress met in the valley.'],
        ['The Kestraines have left the valley of Orle.', 'In the valley the Kestraine Congress met.'],
      ).length,
      1,
    );
  });
});

const TWO: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'countries of like names': [['Troops of Iran crossed the border.'], ['Troops of Iraq crossed the border.']],
  'countries, one letter apart': [['Fishermen from Iceland were seen.'], ['Fishermen from Ireland were seen.']],
  'surnames of two people': [
    ['The goalkeeper, John Smith, was sent off.', 'Fans of Smith wept.'],
    ['The referee, Ann Smyth, was sent off.', 'Fans of Smyth wept.'],
  ],
  'given names of two people': [['The singer, Mario Telvik, came.'], ['The singer, Maria Telvik, came.']],
  'a people and its country': [['Troops of Sorvia crossed.'], ['The Sorvian troops crossed.', 'The Sorvians left.']],
  'a plural': [['The Volunteer Rescue Service came.'], ['The Volunteer Rescue Services came.']],
  directions: [['It rained in North Talen.'], ['It rained in Northern Talen.']],
  'spellings of English': [
    ['The Labour Party and its Defence Council met.'],
    ['The Labor Party and its Defense Council met.'],
  ],
  'an article that has both': [
    ['A bridge joins Kestenby and Kestenbye, two towns on the river.'],
    ['The bridge was built in Kestenby, a town on the river.'],
  ],
  'initials apart': [
    ['The works of H.J. Kestrane in Orle burned.'],
    ['In Orle fire destroyed the works of H. J. Kestrane.'],
  ],
  'letters for an umlaut': [
    ['The ferry from Muehlhaven to the islands sank.'],
    ['The ferry sank on its way from Mühlhaven to the islands.'],
  ],
  'marks alone': [['The U.S. and the Al-Marum family paid.'], ['The US and the Al Marum family paid.']],
  'two bodies': [['The National Union of Teachers (NUT) struck.'], ['The National Union of Tailors (NTU) struck.']],
};

suite('names that are two', (test) => {
  for (const [name, texts] of Object.entries(TWO)) test(name, () => assert.equal(readings(...texts), []));

  test('copies of one report are one witness', () => {
    const report = [
      'The quarry of Orbeden slid into the lake on Monday, and forty boats were lost in the wave that followed.',
      'Divers from the next valley searched the shore until night, and the school was opened to those without a roof.',
      'The owner of the quarry said that the slope had been watched for years and that no one could have known.',
    ];
    const texts = [report, report.map((text) => text.replace('Orbeden', 'Orbeeden'))];
    const articles = texts.map((text, i) => textArticle('ab'.charAt(i), text));
    const claims = articles.flatMap((article) => extractClaims(article, parser));
    const { groups } = alignClaims(articles, claims);
    assert.equal(
      groups.filter(({ kind }) => kind === 'name'),
      [],
    );
  });
});
