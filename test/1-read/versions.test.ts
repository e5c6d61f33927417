import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { BODY, readFiles } from './topic-folder.ts';

const LONGER = `${BODY}

The fire began in a hall in which paper was kept, the port's director said, and spread over the roofs of its neighbours before the first engine arrived.`;

const article = (details: Readonly<Record<string, string>>, text = LONGER): string =>
  `---\n${Object.entries(details)
    .map(([key, value]) => `${key}: "${value}"`)
    .join('\n')}\n---\n\n${text}`;

const later = LONGER.replace('Four dock workers', 'Six dock workers');

async function supersededIn(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const { articles, notices } = await readFiles(files);
  const found = articles.flatMap(({ id, supersededBy }) => (supersededBy === undefined ? [] : [[id, supersededBy]]));
  assert.is(notices.filter(({ code }) => code === 'version-superseded').length, found.length);
  return Object.fromEntries(found);
}

suite('versions of one article', (test) => {
  test('one address at two times, whatever is added to it', async () => {
    const files = {
      'a.md': article(
        { outlet: 'Post', date: '2021-05-05', url: 'https://www.post.example/fire/?utm_source=x#top' },
        later,
      ),
      'b.md': article({ outlet: 'Post', date: '2021-05-04', url: 'http://post.example/fire' }),
      'c.md': article({ outlet: 'Post', date: '2021-05-03', url: 'https://post.example/fire/amp' }, BODY),
    };
    assert.equal(await supersededIn(files), { 'b.md': 'a.md', 'c.md': 'a.md' });
  });

  test('near-equal text of one outlet with a later time', async () => {
    const files = {
      'a.md': article({ outlet: 'Post', date: '2021-05-04T10:00Z' }),
      'b.md': article({ outlet: 'post', date: '2021-05-04T18:00Z' }, later),
    };
    assert.equal(await supersededIn(files), { 'a.md': 'b.md' });
  });

  test('no versions: another outlet, no later time, the front page, another report', async () => {
    const first = article({ outlet: 'Post', date: '2021-05-04' });
    for (const second of [
      article({ outlet: 'Radio', date: '2021-05-05' }, later),
      article({ outlet: 'Post', date: '2021-05-04' }, later),
      article({ outlet: 'Post' }, later),
      article(
        { outlet: 'Post', date: '2021-05-06' },
        'The port of Vessby will be rebuilt within two years, its director told the council on Thursday, at a cost of 40 million crowns, of which the state will pay half.',
      ),
    ])
      assert.equal(await supersededIn({ 'a.md': first, 'b.md': second }), {});
    const front = (date: string, text: string) => article({ outlet: date, date, url: 'https://post.example/' }, text);
    assert.equal(await supersededIn({ 'a.md': front('2021-05-04', LONGER), 'b.md': front('2021-05-05', later) }), {});
  });
});
