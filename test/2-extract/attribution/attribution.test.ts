// Who gives a figure, nearest to the reader first, and how surely: sentences of our own.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { Claim } from '../../../src/model.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';
import { textArticle } from '../../support/text-article.ts';

const figuresIn = (paragraph: string): readonly Claim[] =>
  extractClaims(textArticle('a', [paragraph]), parser).filter((claim) => claim.kind === 'quantity');

/** "18: TASS > Interior Ministry" */
const chainsIn = (paragraph: string): readonly string[] =>
  figuresIn(paragraph).map(({ surface, attribution }) => `${surface}: ${attribution?.chain.join(' > ') ?? 'nobody'}`);

type Case = readonly [paragraph: string, expected: readonly string[]];

const CHAINS: readonly Case[] = [
  ['The River Office said that 18 houses were flooded.', ['18: River Office']],
  ['According to the River Office, 18 houses were flooded.', ['18: River Office']],
  ['The Food and River Administration said that 18 houses were flooded.', ['18: Food and River Administration']],
  ['ORM executive vice president Tord Brandley said 18 houses were flooded.', ['18: Tord Brandley']],
  ['Some 18 houses were flooded, according to the River Office.', ['18: River Office']],
  ['Some 18 houses were flooded, the River Office said.', ['18: River Office']],
  ['Some 18 houses were flooded, the River Office said, after the wind had turned.', ['18: River Office']],
  ['Some 18 houses were flooded, the Office of Inland Waters (OIW) said on Tuesday.', ['18: Office of Inland Waters']],
  ['Harlco Confirms Massive Layoffs, Reveals $18 Million Loss', ['$18 Million: Harlco']],
  ['Brenn, alleged to have 19 boats, is on trial.', ['19: nobody']],
  ['The toll is 18, TASS reported, citing the Interior Ministry.', ['18: TASS > Interior Ministry']],
  ['Some 18 houses were flooded, said the engineer, whom the paper does not name.', ['18: engineer']],
  ['Mara Ostlund, the chief engineer, told Reuters that 18 houses were flooded.', ['18: Reuters > Mara Ostlund']],
  ['Reuters quoted Mara Ostlund as saying that 18 houses were flooded.', ['18: Reuters > Mara Ostlund']],
  ['The paper quoted the River Office as saying 18 houses were flooded.', ['18: River Office']],
  ['The paper quoted an engineer as saying that 18 houses had been flooded in the night.', ['18: engineer']],
  ['The Orle Times quoted one engineer as saying the river had flooded 18 houses.', ['18: Orle Times > one engineer']],
  ['Some 18 houses were flooded, an engineer was quoted as saying by Reuters.', ['18: Reuters > engineer']],
  [
    'The toll stood at 18, Colonel Tor Lindvik, head of the service, was quoted as saying by the paper.',
    ['18: Tor Lindvik'],
  ],
  ['Police estimated 18,000 people had gathered.', ['18,000: police']],
  ['The mayor called it calm; police estimated 18,000.', ['18,000: police']],
  ["The rebels dismissed the government's toll of 18 as a lie.", ['18: government']],
  ['Tor Lindvik left. A doctor at the clinic said he had counted 18.', ['18: doctor at the clinic']],
  ['The chief engineer, Mara Ostlund, said 18 houses were flooded.', ['18: Mara Ostlund']],
  ['The mayor of Torvelle, Tor Lindvik, said 18 houses were flooded.', ['18: Tor Lindvik']],
  ['Secretary of State Mara Ostlund said 18 houses were flooded.', ['18: Mara Ostlund']],
  ['An adviser to Mr Lindvik said 18 houses were flooded.', ['18: adviser to Mr Lindvik']],
  ['Analysts at Copley Hearn put losses at about $75 million.', ['$75 million: analysts at Copley Hearn']],
  ['The brigade has counted 47 flooded houses.', ['47: brigade']],
  ['Dana Orrin, an analyst, thinks it will cost $35 million.', ['$35 million: Dana Orrin']],
  ['The interior ministry said 18 houses were flooded.', ['18: Interior Ministry']],
  ["The nation's Interior Ministry said 18 houses were flooded.", ['18: Interior Ministry']],
  ['Mayor İlker Ōstlund said 18 houses were flooded.', ['18: İlker Ōstlund']],
  ['According to the Orle institute in Ğazova, 18 houses fell.', ['18: Orle institute in Ğazova']],
  [
    "A spokesman for Norland's Ferry Inspection Bureau said 18 boats were lost.",
    ["18: spokesman for Norland's Ferry Inspection Bureau"],
  ],
  [
    "A spokeswoman for Norland's Accident Investigation Bureau said 18 boats were lost.",
    ["18: spokeswoman for Norland's Accident Investigation Bureau"],
  ],
  ['On Tuesday Tessel said 18 houses were flooded.', ['18: Tessel']],
  ['In June Jorun Tessel told reporters that 18 houses were flooded.', ['18: Jorun Tessel']],
  ['Mayor April Tessel said 18 houses were flooded.', ['18: April Tessel']],
  ['Petty Officer 2nd Class Runa Feld said 18 boats were lost.', ['18: Runa Feld']],
  ['Sergeant First Class Runa Feld told reporters that 18 boats were lost.', ['18: Runa Feld']],
  ['According to Petty Officer 1st Class Runa Feld, 18 boats were lost.', ['18: Runa Feld']],
  ['Residents said 18 houses were flooded.', ['18: residents']],
  ['The firm has offered 18 per cent; the union is asking for more.', ['18 per cent: nobody']],
  ['An employee at the mill said 18 houses were flooded.', ['18: employee at the mill']],
  ['The ministry claims that 18 houses were flooded, reports Reuters.', ['18: Reuters > ministry']],
  ['The employers added that 18,000 jobs were lost.', ['18,000: employers']],
  ['Feld claimed all was well but seemed to dismiss them, saying “18 bandits” were gone.', ['18: Feld']],
  ['The board rejected it, Feld said, and sent back 18 bids.', ['18: Feld']],
  ['Norland has declared that 18 people died.', ['18: Norland']],
  ['“We lost 18 houses in one night,” Mara Ostlund said.', ['18: Mara Ostlund']],
  // A noun for figures is raised by saying so.
  ['The county clinic raised the number of people treated to 53 from 41.', ['53: county clinic', '41: county clinic']],
  ['The interior ministry later revised the toll to 31.', ['31: Interior Ministry']],
  ['The interior ministry is giving a lower toll of 31.', ['31: Interior Ministry']],
  ['The River Office lowered its estimate of the dead from 300 to 240.', ['300: River Office', '240: River Office']],
  ['The River Office raised the number of ferries to 31.', ['31: nobody']],
  ['The River Office raised its fee to 31 euros.', ['31 euros: nobody']],
  ['The union speaks of 20,000 marchers.', ['20,000: union']],
  ['On Sunday officials had spoken of €19 million.', ['€19 million: officials']],
  ['On the other bank Torvelle speaks of 38 boats.', ['38: Torvelle']],
  ['The River Office is putting up $15,000 of the reward.', ['$15,000: nobody']],
  // Whole names, and no more than the name.
  [
    'Some 18 people fell ill, the U.S. Centers for Flood Control and Prevention said.',
    ['18: U.S. Centers for Flood Control and Prevention'],
  ],
  ['It fell in 18 towns, according to the US Food and River Administration.', ['18: US Food and River Administration']],
  [
    'The National Flood Risk Reduction and Management Council confirmed 18 dead.',
    ['18: National Flood Risk Reduction and Management Council'],
  ],
  ['The ship was freed with 18 sailors, the Joint Chiefs of Staff said.', ['18: Joint Chiefs of Staff']],
  [
    'According to the Brenn-based Orle Observatory for Human Rights, 18 people died.',
    ['18: Orle Observatory for Human Rights'],
  ],
  ['Milling giant Brenn Systems Inc. said 18 jobs would go.', ['18: Brenn Systems Inc.']],
  ['According to a report from the Orle Centre, 18 people fell ill.', ['18: Orle Centre']],
  ['According to a survey of Orle residents, 18 houses were flooded.', ['18: survey of Orle residents']],
  [
    'The Brenn- and Orle-listed mining group, which reported that it lost 18 tonnes, shut.',
    ['18 tonnes: mining group'],
  ],
  ['Foreign spokesman Jarid al-Makem said 18 people died.', ['18: Jarid al-Makem']],
  ["Lac-Orle's mayor said 18 houses were flooded.", ["18: Lac-Orle's mayor"]],
  [
    'It has flooded 18 houses, Mara Ostlund, the head of the Orle Red Cross, told Reuters.',
    ['18: Reuters > Mara Ostlund'],
  ],
];

/** Two statements in one sentence: each figure is its own speaker's. */
const RIVALS: readonly Case[] = [
  [
    'The office said 11 soldiers were killed; a rebel commander reached by telephone put the number at 60.',
    ['11: office', '60: rebel commander'],
  ],
  ['The mayor said 18 came; his deputy said 30 came.', ['18: mayor', '30: deputy']],
  ['The union said 900 came, while police said about 400 did.', ['900: union', '400: police']],
  ['The union said 900 came, while the Interior Ministry said about 400.', ['900: union', '400: Interior Ministry']],
  ['The union claimed 900 had come; the valley counted 400.', ['900: union', '400: nobody']],
  ['Some 900 came, the union said, but police counted 400.', ['900: union', '400: police']],
  ['The union said 900 came while the valley said 400.', ['900: union', '400: nobody']],
  ['While police said 400 came, the union said 900.', ['400: police', '900: union']],
  ['The union said that 900 came and that police had counted 400.', ['900: union', '400: union > police']],
];

const CARRIED: readonly Case[] = [
  [
    'The River Office said 18 houses were flooded. Of them, seven were empty.',
    ['18: River Office', 'seven: River Office'],
  ],
  [
    'Some 18 people were hurt, the River Office said. Nineteen were still in hospital.',
    ['18: River Office', 'Nineteen: River Office'],
  ],
  [
    'The River Office said 18 villages were flooded. Nineteen roads were cut.',
    ['18: River Office', 'Nineteen: River Office'],
  ],
  ['The River Office said the dam had burst. Another 18 villages were flooded.', ['18: River Office']],
  ['The River Office said the dam had burst. Some 18 villages were also flooded.', ['18: River Office']],
  ['The River Office warned the mills. It added that 18 houses were flooded.', ['18: River Office']],
  [
    'Sundal ran the pier. Sundal had a loss. Sundal paid. Sundal sold boats. Orrin Bay is shut. Orrin Bay stays shut. Orrin Bay is deep. The company said 18 ships were lost.',
    ['18: Sundal'],
  ],
  [
    'The Kazakh Interior Ministry counted the dead. The ministry said 18 people were killed.',
    ['18: Kazakh Interior Ministry'],
  ],
  [
    'The Interior Ministry and the Russian Defense Ministry sent men. The Interior Ministry said 18 were killed.',
    ['18: Interior Ministry'],
  ],
  ['Stanislav Zas, the general, arrived. Mr. Zas said 18 houses were flooded.', ['18: Stanislav Zas']],
  ['The mayor, Tor Lindvik, came. On Friday Lindvik said 18 houses were flooded.', ['18: Tor Lindvik']],
  ['The harbour master, Jorun Tessel, came. The harbour master said 18 boats were lost.', ['18: Jorun Tessel']],
  [
    'Brenn Airways Flight 235 fell. Brenn Airways has boats. Brenn Airways was sorry. The airline said 18 people died.',
    ['18: Brenn Airways'],
  ],
  [
    'A jet fell in Orle. Orle mourned. Orle wept. Many in Orle prayed. The airline said 18 people died.',
    ['18: airline'],
  ],
  ['Colonel Lee Bung Harl ran. President Lee Mun Brenn spoke. Lee said 18 people died.', ['18: Lee']],
  ['Police came. Police said it was late. They said 18 people died.', ['18: police']],
  ['Mara Ostlund came. Mara Ostlund said it was late. They said 18 people died.', ['18: nobody']],
  [
    'The Office of Inland Waters said the dam held. The regulator said 18 houses were flooded.',
    ['18: Office of Inland Waters'],
  ],
];

const NOBODY: readonly Case[] = [
  ['Brandley found guilty in May ran 18 mills.', ['18: nobody']],
  ['Brandley found guilty after running 18 mills', ['18: nobody']],
  ['Feld found dead and 18 boats were gone.', ['18: nobody']],
  ['Some 18 houses were reportedly flooded.', ['18: nobody']],
  ['Lots of people were reported killed and 18 were hurt.', ['Lots: nobody', '18: nobody']],
  ['By law a mill must report a flood within ten days.', ['ten days: nobody']],
  ['Kestrel Mills is recalling 18 boats.', ['18: nobody']],
  ['Searchers found 18 bodies in the mill.', ['18: nobody']],
  ['Officials said the road was shut. Some 18 people live in the valley.', ['18: nobody']],
  ['The River Office said the dam was safe. More than 18 villages had no light.', ['18: nobody']],
  ['Officials said the dam had burst. Eighteen villagers run the inn.', ['Eighteen: nobody']],
  ['The River Office spoke on Monday. The mill employs 18 people.', ['18: nobody']],
  ['Lid faults forced the mill to call back 18 boats.', ['18: nobody']],
  // What is done with a verb of saying.
  ['Norland has declared a state of emergency after sludge killed 18 people.', ['18: nobody']],
  ['Orle Tours declares bankruptcy, leaving over 18,000 customers stranded.', ['18,000: nobody']],
  [
    'Divers have started to search a ferry off Orle, hoping to recover bodies from one of its worst disasters at sea in 18 years.',
    ['18 years: nobody'],
  ],
  ['Employers added just 18,000 jobs in June.', ['18,000: nobody']],
  ['Mara Ostlund told the navy to take all measures to free the 18 sailors.', ['18: nobody']],
  ['Marek denies his guilt and has spent the past 18 years in jail.', ['18 years: nobody']],
  ['Peter Marek revealed as twelfth head of Orle Opera', ['twelfth: nobody']],
];

suite('attribution of figures', (test) => {
  for (const [paragraph, expected] of [...CHAINS, ...RIVALS, ...CARRIED])
    test(paragraph, () => assert.equal(chainsIn(paragraph), expected));
  for (const [paragraph, expected] of NOBODY)
    test(`no source: ${paragraph}`, () => assert.equal(chainsIn(paragraph), expected));
  test('the cue is the word that attributes', () => {
    const text = 'Some 18 houses were flooded, the River Office said.';
    const article = textArticle('a', [text]);
    const [claim] = extractClaims(article, parser);
    const cue = claim.attribution?.cue;
    assert.is(cue === null || cue === undefined ? '' : article.text.slice(cue.start, cue.end), 'said');
  });
  test('a source without a name is anonymous', () => {
    const isAnonymous = (paragraph: string) => figuresIn(paragraph)[0].attribution?.anonymous;
    assert.is(isAnonymous('Residents said 18 houses were flooded.'), true);
    assert.is(isAnonymous('One resident said 18 houses were flooded.'), true);
    assert.is(isAnonymous('The River Office said 18 houses were flooded.'), false);
    assert.is(isAnonymous('Police said 18 houses were flooded.'), false);
    assert.is(isAnonymous('Police officers said 18 houses were flooded.'), true);
  });
});

const MODALITIES: readonly (readonly [Claim['modality'], string])[] = [
  ['asserted', 'With a market value of about $115 million, the mill could buy the dam.'],
  ['asserted', 'The 31-year-old miller is feared dead.'],
  ['asserted', 'The army sent 300 soldiers to the valley.'],
  ['asserted', 'No help came, and 300 soldiers were killed.'],
  ['planned', 'The army will send 300 soldiers to the valley.'],
  ['planned', 'About 300 soldiers would be sent to the valley.'],
  ['planned', 'The army is expected to send 300 soldiers to the valley.'],
  ['uncertain', 'Two people are reportedly missing.'],
  ['uncertain', 'About 300 soldiers are said to be sent.'],
  ['uncertain', 'Up to 40 people may have died in the flood.'],
  ['uncertain', 'Some 40 people are feared dead.'],
  // How much there is of a thing, and what is a guess at what has happened.
  ['asserted', 'The 300 soldiers will go to the valley.'],
  ['asserted', 'The toll is put down to a 3-month war that may go on.'],
  ['asserted', 'Feld seemed calm throughout his three-month trial.'],
  ['asserted', '“I would say 75% of the town is gone,” Feld said.'],
  ['uncertain', 'About 40 people were likely buried by the slide.'],
  ['planned', 'The toll will likely rise to 40.'],
  ['denied', 'The army denied that 12 soldiers had died.'],
  ['denied', 'The army denied reports that 12 soldiers had been killed.'],
  ['denied', 'The army dismissed as baseless rebel claims that 12 soldiers had died.'],
  ['uncertain', 'The mayor declined to confirm media reports that 12 people were dead.'],
  ['uncertain', 'There were unconfirmed reports of up to 12 dead.'],
  ['asserted', 'The mill plans to reopen, three years after a gas explosion killed 12 miners.'],
];

suite('modality', (test) => {
  for (const [modality, sentence] of MODALITIES)
    test(sentence, () => assert.is(figuresIn(sentence)[0].modality, modality));
});
