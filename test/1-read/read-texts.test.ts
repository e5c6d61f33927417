// Articles that a program hands over as texts.
import * as assert from 'uvu/assert';
import { readTexts, type TopicTexts } from '../../src/1-read/read-texts.ts';
import { ParallaxError } from '../../src/errors.ts';
import { analyse } from '../../src/index.ts';
import { suite } from '../support/suite.ts';
import { BODY, withFolder } from './topic-folder.ts';

const other = BODY.replace('Four', 'Five');

async function mistakeOf(texts: TopicTexts): Promise<string> {
  const cause: unknown = await readTexts(texts).catch((error: unknown) => error);
  return cause instanceof ParallaxError ? `${cause.code}: ${cause.message}` : String(cause);
}

suite('reading texts', (test) => {
  test('says of each article what is known, and of the rest what can be', async () => {
    const { topic, articles, notices } = await readTexts({
      title: 'Fire in Vessby',
      articles: [
        { text: BODY, title: 'Fire', outlet: 'Echo', published: '2026-03-03T18:00Z', reliability: 'B' },
        { text: other, url: 'https://www.gazette.example/fire', id: 'gazette', title: null },
        { text: other },
      ],
    });
    assert.equal(topic, { id: 'fire-in-vessby', title: 'Fire in Vessby', asOf: '2026-03-03' });
    assert.equal(
      articles.map(({ id, outlet, reliability }) => [id, outlet, reliability]),
      [
        ['text-1', 'Echo', 'B'],
        ['gazette', 'gazette.example', undefined],
        ['text-3', 'text-3', undefined],
      ],
    );
    assert.is(articles[0].title, 'Fire');
    assert.ok(articles[0].text.startsWith('Fire\n\n'));
    assert.equal(articles[0].published, { value: '2026-03-03T18:00Z', basis: 'stated' });
    assert.is(articles[1].title, null);
    assert.equal(notices, []);
  });

  test('the same texts from a folder tell the same', async () => {
    const said = (found: Awaited<ReturnType<typeof analyse>>) =>
      found.groups.map(({ label, verdict, estimate }) => [
        label,
        verdict,
        estimate?.low,
        estimate?.best,
        estimate?.high,
      ]);
    const articles = [BODY, other].map((text) => ({ text }));
    const fromTexts = await analyse({ title: 'Fire', articles }, { asOf: '2026-03-04' });
    assert.is(fromTexts.topic.asOf, '2026-03-04');
    assert.ok(fromTexts.claims.length > 0);
    for (const { articleId, span, surface } of fromTexts.claims) {
      const article = fromTexts.articles.find(({ id }) => id === articleId);
      assert.is(article?.text.slice(span.start, span.end), surface);
    }
    await withFolder({ 'text-1.txt': BODY, 'text-2.txt': other }, async (folder) => {
      assert.equal(said(await analyse(folder, { asOf: '2026-03-04' })), said(fromTexts));
    });
  });

  test('what the caller can mend is said', async () => {
    const article = { text: BODY };
    assert.match(
      await mistakeOf({ title: 'T', articles: [{ text: '  ' }] }),
      /^option-invalid: .*at least one article/,
    );
    assert.match(await mistakeOf({ title: 'T', articles: [] }), /^option-invalid: /);
    assert.match(await mistakeOf({ title: 'T', asOf: 'today', articles: [article] }), /^option-invalid: "today"/);
    assert.match(
      await mistakeOf({ title: 'T', articles: [{ ...article, published: 'lately' }] }),
      /^option-invalid: "lately" is no value for published/,
    );
    const same = { ...article, id: 'a' };
    assert.match(await mistakeOf({ title: 'T', articles: [same, same] }), /^option-invalid: "a" is no value for id/);
  });

  test('one article alone gets a notice', async () => {
    const { notices } = await readTexts({ title: 'T', articles: [{ text: BODY }] });
    assert.equal(
      notices.map(({ code }) => code),
      ['single-article'],
    );
  });
});
