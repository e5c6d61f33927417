// Figures and dates of articles in other languages: position, value, modifier, unit, what is counted and what happened.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { Claim, ReadArticle } from '../../../src/model.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';
import { mark, unmark } from '../marked.ts';

/** A Wednesday. */
const DAY = '2026-04-15';

const articleIn = (language: string, text: string): ReadArticle => ({
  ...{ id: 'a.txt', file: 'a.txt', outlet: 'a', title: null, language, sha256: '0'.repeat(64), text },
  published: { value: DAY, basis: 'stated' },
  passages: [{ start: 0, end: text.length, zone: 'body' }],
});

const claimsIn = (language: string, text: string): readonly Claim[] => extractClaims(articleIn(language, text), parser);

function said({ quantity, date, subject }: Claim): string {
  if (date !== undefined) return `${date.value} ${date.role} ${date.basis}`;
  if (quantity === undefined) return '';
  const { value, low, high, modifier, dimension, unit, aspect } = quantity;
  const figure = value ?? `${low}-${high}`;
  const what = dimension === 'count' ? subject?.head : `${dimension}${unit === null ? '' : ` ${unit}`}`;
  return [modifier, figure, what, subject?.event, aspect === 'total' ? undefined : aspect]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Sentences with what is read in brackets, and each of them in words. */
const SENTENCES: Readonly<Record<string, readonly (readonly [marked: string, ...expected: string[]])[]>> = {
  de: [
    [
      'Bei einem Brand sind am [Dienstag] mindestens [zwölf] Menschen ums Leben gekommen, mehr als [1.200] wurden verletzt.',
      '2026-04-14 on implied',
      'atLeast 12 people die',
      'moreThan 1200 people injure',
    ],
    ['Der Schaden beläuft sich auf rund [3,5 Millionen Euro].', 'approx 3500000 money EUR damage-cost'],
    [
      'Die Polizei nahm am [5. Mai 2021] [zweihundertfünfzig] Demonstranten fest.',
      '2021-05-05 on stated',
      'exact 250 protester arrest',
    ],
    [
      'Knapp [40 Prozent] der [10 000] Einwohner, darunter [drei] Kinder, gingen um [10.40 Uhr].',
      'lessThan 40 percent percent',
      'exact 10000 people',
      'exact 3 child part',
      'T10:40 on stated',
    ],
    ['Ein [34-jähriger] Mann und eine [41 Jahre alte] Frau starben.', 'exact 34 age year', 'exact 41 age year'],
    [
      'Bis zu [50] Feuerwehrleute waren im Einsatz, etwa [30 bis 40] Häuser brannten.',
      'atMost 50 firefighter deploy',
      'range 30-40 house burn',
    ],
    [
      "[Einundzwanzig] Soldaten starben, weitere [7] wurden verletzt, die Firma zahlt [1,2 Mrd. Dollar] und [4'200 Franken].",
      'exact 21 soldier die',
      'exact 7 people injure increment',
      'exact 1200000000 money USD',
      'exact 4200 money CHF',
    ],
    [
      '[Dutzende] Menschen werden seit [12. Januar] vermisst.',
      'vague 24-99 people missing',
      '2026-01-12 since implied',
    ],
    ['Das Beben der Stärke [6,3] war [10 Kilometer] entfernt.', 'exact 6.3 magnitude', 'exact 10 length km'],
    ['[Ein] Toter und zwischen [zwei und drei Millionen] Tiere.', 'exact 1 victim die', 'range 2000000-3000000 animal'],
  ],
  fr: [
    [
      'Au moins [douze] personnes ont été tuées et plus de [1\u202f200] blessées [mardi] au port.',
      'atLeast 12 people die',
      'moreThan 1200 victim injure',
      '2026-04-14 on implied',
    ],
    ["Les dégâts sont estimés à environ [3,5 millions d'euros].", 'approx 3500000 money EUR damage-cost'],
    [
      'La police a interpellé [250] manifestants le [5 mai 2021], dont [quatre-vingt-dix-sept] mineurs.',
      'exact 250 protester arrest',
      '2021-05-05 on stated',
      'exact 97 child arrest part',
    ],
    [
      '[Une centaine] de maisons ont été détruites, entre [30 et 40] pompiers étaient mobilisés vers [10h40].',
      'approx 100 house destroy',
      'range 30-40 firefighter deploy',
      'T10:40 on stated',
    ],
    [
      "Jusqu'à [300 000] foyers sont privés d'électricité ; [12,5 %] des habitants ont été évacués [hier].",
      'atMost 300000 household outage',
      'exact 12.5 percent percent',
      '2026-04-14 on implied',
    ],
    ['Un homme âgé de [34 ans] a attendu [trois heures].', 'exact 34 age year', 'exact 3 duration hour'],
    ['Le bilan est passé de 10 à [15] morts.', 'exact 15 victim die'],
    ['[Soixante et onze] villages, [deux millions et demi] de personnes.', 'exact 71 village', 'exact 2500000 people'],
  ],
  es: [
    [
      'Al menos [doce] personas murieron y más de [1.200] resultaron heridas el [martes].',
      'atLeast 12 people die',
      'moreThan 1200 victim injure',
      '2026-04-14 on implied',
    ],
    ['Las pérdidas se estiman en unos [3,5 millones de dólares].', 'approx 3500000 money USD lose-money'],
    [
      'La policía detuvo a [250] manifestantes el [5 de mayo de 2021].',
      'exact 250 protester arrest',
      '2021-05-05 on stated',
    ],
    [
      'Hasta [2 mil millones de euros], cerca de [1,500] casas destruidas y [treinta y un] muertos.',
      'atMost 2000000000 money EUR',
      'approx 1500 house destroy',
      'exact 31 victim die',
    ],
    ['[Cientos] de personas protestaron a las [10:40 horas].', 'vague 200-999 people protest', 'T10:40 on stated'],
    [
      'Fueron evacuados [dos mil trescientos] vecinos, entre ellos [40] niños.',
      'exact 2300 people evacuate',
      'exact 40 child evacuate part',
    ],
    [
      'Entre [10 y 15] casas ardieron el [próximo] lunes.'.replace('[próximo] lunes', 'próximo [lunes]'),
      'range 10-15 house burn',
      '2026-04-20 on implied',
    ],
  ],
  ru: [
    [
      'Не менее [двенадцати] человек погибли и более [1200] получили ранения во [вторник].',
      'atLeast 12 people die',
      'moreThan 1200 people injure',
      '2026-04-14 on implied',
    ],
    ['Ущерб оценивается примерно в [3,5 млн рублей].', 'approx 3500000 money RUB damage-cost'],
    [
      'Полиция задержала [250] демонстрантов [5 мая 2021 года], в том числе [12] несовершеннолетних.',
      'exact 250 protester arrest',
      '2021-05-05 on stated',
      'exact 12 child arrest part',
    ],
    [
      'Около [300 тысяч] домов остались без света, до [40] пожарных тушили огонь с [10:40].',
      'approx 300000 house outage',
      'atMost 40 firefighter',
      'T10:40 since stated',
    ],
    ['[Пять тысяч двести] жителей эвакуированы [вчера].', 'exact 5200 people evacuate', '2026-04-14 on implied'],
    ['От [30 до 40 процентов] зданий.', 'range 30-40 percent percent'],
    [
      '[Два с половиной миллиона долларов] за [10\u00a0200] квартир в [2019 году].',
      'exact 2500000 money USD',
      'exact 10200 home',
      '2019 on stated',
    ],
    ['[Один] человек погиб, ещё [двое] ранены.', 'exact 1 people die', 'exact 2 people injure increment'],
  ],
};

suite('figures and dates in other languages', (test) => {
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    for (const [marked, ...expected] of sentences) {
      test(`${language}: ${marked}`, () => {
        const { text } = unmark(marked);
        const claims = claimsIn(language, text);
        assert.is(
          mark(
            text,
            claims.map(({ span }) => span),
          ),
          marked,
        );
        assert.equal(claims.map(said), expected);
      });
    }
  }

  test('numbers that are names, ordinals, results and articles are no figures', () => {
    const none: Readonly<Record<string, readonly string[]>> = {
      de: [
        'Artikel 5 gilt auf der A4.',
        'Die Boeing 737 siegte 3:2.',
        'Am 3. Tag kam Covid-19.',
        'Eine Frau kam, ein Mensch ging.',
      ],
      fr: ['Le 2e arrondissement et le 21e siècle.', 'Une personne attend le numéro 5.', 'Les années 1990 en G20.'],
      es: ['El artículo 5 y la ruta 66.', 'Un hombre espera en el 2º piso.'],
      ru: ['Школа № 5 на 5-м этаже.', 'Один из домов стоит в 90-х.'],
    };
    for (const [language, sentences] of Object.entries(none))
      for (const sentence of sentences)
        assert.equal(
          claimsIn(language, sentence).map(({ surface }) => surface),
          [],
          sentence,
        );
  });

  test('sentences end neither at abbreviations nor at ordinals', () => {
    const text = 'Rund 3 Mio. Euro gingen am 12. April 2026 an Dr. Weber. Die 40 Helfer blieben.';
    const sentences = claimsIn('de', text).map(({ sentence }) => text.slice(sentence.start, sentence.end));
    assert.equal(
      [...new Set(sentences)],
      ['Rund 3 Mio. Euro gingen am 12. April 2026 an Dr. Weber.', 'Die 40 Helfer blieben.'],
    );
  });

  test('a language without a table has no claims, and a region is no other language', () => {
    assert.equal(claimsIn('it', 'Almeno 12 persone sono morte martedì.'), []);
    assert.is(claimsIn('de-AT', 'Mindestens 12 Menschen starben.').length, 1);
  });

  test('what is planned or unsure is told', () => {
    const modality = (language: string, text: string) => claimsIn(language, text)[0].modality;
    assert.is(modality('de', 'Angeblich starben 12 Menschen.'), 'uncertain');
    assert.is(modality('es', 'Podría haber 12 muertos.'), 'uncertain');
    assert.is(modality('fr', "L'entreprise prévoit 300 licenciements."), 'planned');
  });
});
