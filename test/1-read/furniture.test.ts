import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { readOne } from './topic-folder.ts';

const LEAD = 'A fire broke out in the northern harbour of Vessby on Tuesday evening and destroyed two warehouses.';
const MORE = 'Four dock workers were taken to hospital, a spokeswoman for the port authority said.';
const around = (line: string) => readOne(`Fire destroys warehouses\n\n${LEAD}\n\n${line}\n\n${MORE}`);

const FURNITURE = [
  'Copyright © 2021 Coast Media Ltd. All rights reserved. 9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  '© 2021 Coast Media',
  'This material may not be published, broadcast, rewritten or redistributed.',
  'Share this article',
  'Facebook Twitter WhatsApp Email',
  'Share | Tweet | Print',
  'Follow us on Facebook',
  'Sign up for our daily newsletter and get 5 stories in your inbox',
  'Subscribe now',
  'Download our app for 24 hours of news',
  'Read more: 12 harbours that burned',
  'READ ALSO: The crane that fell in 1998',
  'More from Coast Radio: Port fees rise by 7 percent',
  'Related: Two hurt in crane fall',
  'Advertisement',
  'Story continues below',
  'This website uses cookies to improve your experience.',
  'Privacy policy | Terms of use | Contact us',
  'Reuters',
  '(AFP)',
  'Tags: fire, harbour, Vessby',
  'Photo credit: Ada Holm',
  'Image source, Getty Images',
  'Ada Holm and Nils Brandt contributed to this report.',
  '(Reporting by Ada Holm; Editing by Nils Brandt)',
  'Write to Ada Holm at ada.holm@coast.example',
  'E-mail: desk@coast.example',
  'desk@coast.example',
  '+44 20 7946 0000',
  'https://coast.example/2021/05/03/fire',
  '9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  'Comments are closed',
  '* * *',
];

/** Begin or end like furniture and are none. */
const PROSE = [
  'Related damage at the cold store was put at 3 million crowns by the insurer.',
  'More than 40 firefighters fought the blaze through the night.',
  'Share prices of the port company fell by 4 percent on Wednesday.',
  'Follow the smoke and you come to the quay, said one of the 12 watchmen.',
  'The comments drew anger in the council.',
  'Topics of the meeting were the crane and the quay.',
  'Read in full, the statement blames nobody.',
  'Subscribers to the port’s warning service were told at 18:40.',
  'Contact with two of the workers was lost for an hour.',
  'Photographers were kept 200 metres away.',
  'The mayor said a faulty lamp may have contributed to this.',
  'Latest figures put the loss at 9 million.',
  'Save for one watchman nobody was there.',
  'Privacy policy changes at the port were rejected by 40 members.',
  'Read out in court: “We saw 40 men on the quay.”',
  'Get to the channel, the crew was told at 18:40.',
  'Response',
  'AP sources put the loss at 9 million',
  'Print works and a bakery next door were not touched.',
];

suite('page furniture', (test) => {
  for (const line of FURNITURE)
    test(`dropped: ${line}`, async () => {
      const { article, zones } = await around(line);
      assert.equal(zones, ['headline: Fire destroys warehouses', `lead: ${LEAD}`, `body: ${MORE}`]);
      assert.match(article.text, line);
    });

  for (const line of PROSE)
    test(`kept: ${line}`, async () => {
      assert.ok((await around(line)).zones.includes(`body: ${line}`));
    });

  test('readers’ comments end the article', async () => {
    for (const heading of ['Leave a Reply', 'Leave a comment', '3 Comments']) {
      const { zones } = await readOne(
        `Fire destroys warehouses\n\n${LEAD}\n\n${MORE}\n\n${heading}\n\nI saw 90 dead, said nobody.`,
      );
      assert.is(zones.length, 3, heading);
    }
  });

  test('headlines of other articles are dropped until the article goes on', async () => {
    const other = 'Related articles\n\nCrane fell on 3 cars\n\nPort fees up 7 percent';
    const { zones } = await readOne(
      `Fire destroys warehouses\n\n${LEAD}\n\n${MORE}\n\n${other}\n\nThe quay is closed.`,
    );
    assert.equal(zones.slice(2), [`body: ${MORE}`, 'body: The quay is closed.']);
  });

  test('a comment link over the article ends nothing', async () => {
    const { zones } = await readOne(`Fire destroys warehouses\n\nLeave a comment\n\n${LEAD}\n\n${MORE}`);
    assert.is(zones.length, 3);
  });
});
