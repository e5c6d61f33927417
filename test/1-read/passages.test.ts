import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { readOne } from './topic-folder.ts';

const LEAD = 'A fire broke out in the northern harbour of Vessby on Tuesday evening and destroyed two warehouses.';
const MORE = 'Four dock workers were taken to hospital, a spokeswoman for the port authority said.';
const zonesOf = async (text: string, manifest?: string) => (await readOne(text, 'a.txt', manifest)).zones;
const withTitle = (title: string) => `articles: [{file: a.txt, title: ${title}}]`;

suite('headline and lead', (test) => {
  test('first line, first paragraph, the rest', async () => {
    const { article, zones } = await readOne(`Fire destroys warehouses\n\n${LEAD}\n\n${MORE}`);
    assert.is(article.title, 'Fire destroys warehouses');
    assert.equal(zones, ['headline: Fire destroys warehouses', `lead: ${LEAD}`, `body: ${MORE}`]);
  });

  test('what stands before the first sentence is no part of it', async () => {
    const leadOf = async (dateline: string) =>
      (await zonesOf(`Fire destroys warehouses\n\n${dateline}${LEAD}\n\n${MORE}`))[1];
    for (const dateline of [
      'VESSBY, Oct 14 (VPA) - ',
      'PORT VESSBY -- ',
      'Vessby (VPA) — ',
      'VESSBY, Norland, 14 October (VPA) – ',
      'VESSBY, Norland—',
      'Port Vessby - ',
    ])
      assert.is(await leadOf(dateline), `lead: ${LEAD}`, dateline);
    assert.is(await leadOf('VESSBY: '), `lead: VESSBY: ${LEAD}`);
  });

  test('a line of a time without a day says nothing', async () => {
    const zones = await zonesOf(`Fire destroys warehouses\nPublished: Saturday, 10:41 p.m. CST\n\n${LEAD}\n\n${MORE}`);
    assert.equal(zones, ['headline: Fire destroys warehouses', `lead: ${LEAD}`, `body: ${MORE}`]);
  });

  test('a repeated headline and a deck are headline too', async () => {
    const zones = await zonesOf(
      `Fire in port\n\nFire in port\n\nTwo halls lost as wind turns at dusk\n\n${LEAD}\n\n${MORE}`,
    );
    assert.equal(
      zones.map((zone) => zone.split(':')[0]),
      ['headline', 'headline', 'headline', 'lead', 'body'],
    );
  });

  test('the section over the headline is not the title', async () => {
    const { article } = await readOne(`Port news\n\nFire destroys two warehouses in Vessby\n\n${LEAD}\n\n${MORE}`);
    assert.is(article.title, 'Fire destroys two warehouses in Vessby');
  });

  test('a first line that is clearly body text is no title', async () => {
    const { article, zones } = await readOne(`${LEAD} The wind had turned at dusk.\n\n${MORE}`);
    assert.is(article.title, null);
    assert.is(zones[0], `lead: ${LEAD} The wind had turned at dusk.`);
    assert.is((await readOne(MORE)).article.title, null);
  });

  test('a longer question over a body is a title', async () => {
    const question =
      'Why did it take the fire brigade of Vessby more than an hour to reach the burning halls on Tuesday evening?';
    assert.is((await readOne(`${question}\n\n${LEAD}\n\n${MORE}`)).article.title, question);
  });

  test('a short sentence over a body is a title', async () => {
    const { article } = await readOne(`The harbour of Vessby burns.\n\n${LEAD}\n\n${MORE}`);
    assert.is(article.title, 'The harbour of Vessby burns.');
  });

  test('an abbreviation in a headline ends no sentence', async () => {
    const { article } = await readOne(`Gov. Holm closes quay after fire\n\n${LEAD}\n\n${MORE}`);
    assert.is(article.title, 'Gov. Holm closes quay after fire');
  });

  test('"Untitled" is a placeholder', async () => {
    const { article, zones } = await readOne(`Untitled\n\n${LEAD} The wind had turned.\n\n${MORE}`);
    assert.is(article.title, null);
    assert.is(zones.length, 2);
  });

  test('the manifest says that there is no headline', async () => {
    const { article, zones } = await readOne(`Vessby on Wednesday\n\n${LEAD}\n\n${MORE}`, 'a.txt', withTitle('null'));
    assert.is(article.title, null);
    assert.is(zones[0], 'lead: Vessby on Wednesday');
  });

  test('the manifest gives another title than the page', async () => {
    const { article, zones } = await readOne(`Fire destroys warehouses\n\n${LEAD}`, 'a.txt', withTitle('Port fire'));
    assert.is(article.title, 'Port fire');
    assert.is(zones[0], 'headline: Fire destroys warehouses');
  });

  test('a byline gives the author and no passage', async () => {
    const { article, zones } = await readOne(
      `Fire destroys warehouses\nBy Ada Holm and Nils Brandt\n\n${LEAD}\n\n${MORE}`,
    );
    assert.is(article.author, 'Ada Holm and Nils Brandt');
    assert.is(zones.length, 3);
    const role = await readOne(`Fire destroys warehouses\nBy Ada Holm, port reporter\n\n${LEAD}\n\n${MORE}`);
    assert.is(role.article.author, 'Ada Holm');
    const sentence = await readOne(`Fire destroys warehouses\n\nBy Tuesday evening the quay was closed\n\n${LEAD}`);
    assert.is(sentence.article.author, undefined);
  });
});

suite('paragraphs', (test) => {
  test('one paragraph a line, without blank lines', async () => {
    const zones = await zonesOf(`Fire destroys warehouses\n${LEAD}\n${MORE}\nThe quay stays closed.\n`);
    assert.equal(zones.slice(1), [`lead: ${LEAD}`, `body: ${MORE}`, 'body: The quay stays closed.']);
  });

  test('a line break between long paragraphs ends one', async () => {
    const long = `${LEAD} ${MORE} ${MORE}`;
    assert.equal((await zonesOf(`${long}\n${long}\n\n${MORE}`)).length, 3);
  });

  test('bullets are left out, the dash of direct speech stays', async () => {
    const zones = await zonesOf(
      `Fire destroys warehouses\n\n${LEAD}\n\n• 4 hurt\n• 2 halls lost\n\n– We ran, said the watchman.`,
    );
    assert.equal(zones.slice(2), ['body: 4 hurt', 'body: 2 halls lost', 'body: – We ran, said the watchman.']);
  });

  test('lines wrapped at a column are one paragraph', async () => {
    const wrapped = [
      'A fire broke out in the northern harbour of Vessby on Tuesday',
      'evening and destroyed two warehouses. Four dock workers were',
      'taken to hospital, a spokeswoman for the port authority said.',
      'She named no cause.',
      '',
      'The quay stays closed until the engineers have looked at the',
      'crane, which leans over the water, and at the cold store that',
      'lost its roof.',
    ];
    const zones = await zonesOf(`Fire destroys warehouses\n\n${wrapped.join('\n')}`);
    assert.equal(zones.slice(1), [`lead: ${wrapped.slice(0, 4).join('\n')}`, `body: ${wrapped.slice(5).join('\n')}`]);
  });
});

suite('captions', (test) => {
  const captionOf = async (caption: string) =>
    (await zonesOf(`Fire destroys warehouses\n\n${LEAD}\n\n${caption}\n\n${MORE}`)).filter((zone) =>
      zone.startsWith('caption'),
    );

  for (const caption of [
    'Photo: Smoke over the northern quay',
    'Photograph: Ada Holm/Coast Agency',
    'Image caption, The cold store lost its roof',
    'MAYOR: Ada Holm on the quay on Wednesday.',
    'The mayor spoke on the quay. Photograph: Coast Agency / EPA',
  ])
    test(caption, async () => assert.equal(await captionOf(caption), [`caption: ${caption}`]));

  test('the line over a picture credit is a caption, the credit is nothing', async () => {
    const zones = await captionOf('A crane leans over the water.\n\n\nPort Authority / Getty Images');
    assert.equal(zones, ['caption: A crane leans over the water.']);
  });

  test('a line above an agency’s signature is body', async () => {
    assert.equal(await captionOf('The crane leans over the water.\n\nReuters'), []);
  });

  test('a label that opens a statement is body', async () => {
    assert.equal(await captionOf('UPDATE: Five dock workers are in hospital.'), []);
    assert.equal(await captionOf('Video, filmed from a ferry, shows the crane.'), []);
  });

  test('a line that announces a picture is body', async () => {
    assert.equal(await captionOf('This is what the quay looks like on Wednesday:'), []);
    assert.equal(await captionOf('NOTE! Strong pictures of the fire:'), []);
  });

  test('a place before the lead is no caption, nor are the speakers of a transcript', async () => {
    const dated = await zonesOf(`Fire destroys warehouses\n\nVESSBY: ${LEAD}\n\n${MORE}`);
    assert.is(dated[1], `lead: VESSBY: ${LEAD}`);
    const turns = ['HOLM: How many are hurt?', 'BRANDT: Four so far.', 'HOLM: And missing?', 'BRANDT: None.'];
    assert.equal(await captionOf(turns.join('\n\n')), []);
  });
});
