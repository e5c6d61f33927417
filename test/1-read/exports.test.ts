// Exports of databases, interfaces and feeds: many articles in one file.
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readArticles } from '../../src/1-read/read-article.ts';
import { suite } from '../support/suite.ts';
import { BODY, readFiles, readOne, withFolder } from './topic-folder.ts';

const record = {
  title: 'Fire in Vessby',
  source: 'Vessby Post',
  date: '2021-05-04',
  url: 'https://post.example/1',
  text: BODY,
};

suite('JSON', (test) => {
  test('knows the names that exports give', async () => {
    const records: readonly object[] = [
      record,
      {
        headline: 'Fire in Vessby',
        articleBody: BODY,
        publisher: { name: 'Vessby Post' },
        datePublished: '2021-05-04',
        url: 'https://post.example/1',
      },
      {
        title: 'Fire in Vessby',
        maintext: BODY,
        source_domain: 'Vessby Post',
        date_publish: '2021-05-04 00:00:00',
        url: 'https://post.example/1',
      },
      {
        title: { rendered: 'Fire in Vessby' },
        content: { rendered: `<p>${BODY.replace('\n\n', '</p><p>')}</p>` },
        site_name: 'Vessby Post',
        date_gmt: '2021-05-04T00:00:00',
        link: 'https://post.example/1',
      },
      {
        webTitle: 'Fire in Vessby',
        fields: { bodyText: BODY },
        publication: 'Vessby Post',
        webPublicationDate: '2021-05-04',
        webUrl: 'https://post.example/1',
      },
      {
        title: 'Fire in Vessby',
        content_text: BODY,
        source: { id: null, name: 'Vessby Post' },
        publishedAt: '2021-05-04',
        url: 'https://post.example/1',
      },
    ];
    for (const one of records) {
      const { article, zones } = await readOne(JSON.stringify(one), 'a.json');
      const told = [article.id, article.title, article.outlet, article.url, article.published?.value.slice(0, 10)];
      assert.equal(
        told,
        ['a.json', 'Fire in Vessby', 'Vessby Post', 'https://post.example/1', '2021-05-04'],
        JSON.stringify(one),
      );
      assert.is(zones.length, 3, JSON.stringify(one));
    }
  });

  test('a list, the answer of an interface, and JSON Lines hold many articles', async () => {
    const three = [1, 2, 3].map((number) => ({ ...record, title: `Fire ${number}` }));
    const shapes: Readonly<Record<string, string>> = {
      'a.json': JSON.stringify(three, null, 2),
      'b.json': JSON.stringify({ status: 'ok', response: { total: 3, results: three } }),
      'c.jsonl': three.map((one) => JSON.stringify(one)).join('\n'),
      'd.txt': `${three.map((one) => JSON.stringify(one)).join('\r\n')}\r\n`,
    };
    for (const [file, content] of Object.entries(shapes)) {
      const { articles, notices } = await readFiles({ [file]: content });
      assert.equal(notices, [], file);
      assert.equal(
        articles.map(({ id }) => id),
        [1, 2, 3].map((number) => `${file}#${number}`),
      );
      assert.equal(
        articles.map(({ file }) => file),
        [file, file, file],
      );
      assert.is(new Set(articles.map(({ sha256 }) => sha256)).size, 3);
    }
  });

  test('fields of other names are named in the manifest', async () => {
    const content = JSON.stringify({ kop: 'Fire', verhaal: BODY, dag: '4 May 2021' });
    const plain = await readFiles({ 'a.json': content, 'b.txt': BODY });
    assert.equal(
      plain.notices.map(({ code }) => code),
      ['fields-unknown', 'single-article'],
    );
    assert.match(plain.notices[0].message, 'kop, verhaal, dag');
    const manifest = 'fields: { title: kop, text: verhaal, published: dag }';
    const { article } = await readOne(content, 'a.json', manifest);
    assert.equal([article.title, article.published?.value], ['Fire', '2021-05-04']);
    const { codes } = await readOne(BODY, 'a.txt', 'fields: { headline: kop }');
    assert.equal(codes, ['manifest-unknown-key']);
  });

  test('bad lines and records without text are counted', async () => {
    const lines = [JSON.stringify(record), '{"title": "cut', '{"title":"nothing"}', 'x', JSON.stringify(record)];
    const { articles, notices } = await readFiles({ 'a.jsonl': lines.join('\n') });
    assert.is(articles.length, 2);
    assert.equal(
      notices.map(({ code }) => code),
      ['records-unreadable', 'records-without-text'],
    );
    assert.match(notices[0].message, '2 records that cannot be read, the first in line 2');
    assert.match(notices[1].message, '1 of the 5 records');
  });

  test('JSON that is cut off is a notice', async () => {
    const { notices } = await readFiles({ 'a.json': '[{"title": "Fire", "text": "The qu', 'b.txt': BODY });
    assert.equal(
      notices.map(({ code }) => code),
      ['file-damaged', 'single-article'],
    );
  });

  test('what the manifest says of the file holds for all of its articles, or is not used', async () => {
    const manifest = 'articles: [{ file: a.json, outlet: Archive, title: Fire, reliability: C }]';
    const files = { 'a.json': JSON.stringify([record, record]), 'topic.yaml': manifest };
    const { articles, notices } = await readFiles(files);
    assert.equal(
      articles.map(({ outlet, reliability }) => [outlet, reliability]),
      [
        ['Archive', 'C'],
        ['Archive', 'C'],
      ],
    );
    assert.equal(
      notices.map(({ code }) => code),
      ['manifest-key-of-many'],
    );
  });
});

suite('tables', (test) => {
  const row = (cells: readonly string[], divider: string): string =>
    cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(divider);

  test('columns by any known name, divided by comma, semicolon or tab', async () => {
    for (const [file, divider] of [
      ['a.csv', ','],
      ['a.csv', ';'],
      ['a.tsv', '\t'],
      ['a.txt', ','],
    ]) {
      const lines = [
        ['Headline', 'Publication', 'Publication date', 'Full text'].join(divider),
        row(['Fire, "again"', 'Vessby Post', '4 May 2021', BODY], divider),
        row(['Second', 'Coast Radio', '2021-05-05', BODY], divider),
        row(['Empty', 'Coast Radio', '2021-05-05', ''], divider),
      ];
      const { articles, notices } = await readFiles({ [file]: `\ufeff${lines.join('\r\n')}` });
      assert.equal(
        articles.map(({ title, outlet, published }) => [title, outlet, published?.value]),
        [
          ['Fire, "again"', 'Vessby Post', '2021-05-04'],
          ['Second', 'Coast Radio', '2021-05-05'],
        ],
        file,
      );
      assert.equal(
        notices.map(({ code }) => code),
        ['records-without-text'],
      );
    }
  });

  test('a table of something else is a notice', async () => {
    const { notices } = await readFiles({ 'a.csv': 'quay,cranes\nnorth,12\n', 'b.txt': BODY });
    assert.equal(
      notices.map(({ code }) => code),
      ['fields-unknown', 'single-article'],
    );
  });
});

suite('feeds', (test) => {
  const html = BODY.split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join('');

  test('RSS: the whole text before the summary, the feed is the outlet', async () => {
    const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Coast Radio</title><link>https://coast.example</link><image><title>Logo</title></image>
<item><title>Fire &amp; smoke</title><link>https://coast.example/1</link><description>Short.</description>
<content:encoded><![CDATA[${html}]]></content:encoded><dc:creator>Ada Holm</dc:creator><pubDate>Tue, 04 May 2021 22:00:00 +0200</pubDate></item>
<item><title>Second</title><description>${BODY}</description></item><item><title>Nothing</title></item></channel></rss>`;
    const { articles, notices } = await readFiles({ 'a.rss': rss });
    const [first, second] = articles;
    assert.equal(
      [first.id, first.title, first.outlet, first.url, first.author],
      ['a.rss#1', 'Fire & smoke', 'Coast Radio', 'https://coast.example/1', 'Ada Holm'],
    );
    assert.is(first.published?.value, '2021-05-04T22:00+02:00');
    assert.not(first.text.includes('Short.'));
    assert.equal([second.id, second.title], ['a.rss#2', 'Second']);
    assert.equal(
      notices.map(({ code }) => code),
      ['records-without-text'],
    );
  });

  test('Atom, with text as XHTML', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Coast Radio</title><updated>2021-05-06T00:00:00Z</updated>
<entry><title>Fire</title><link rel="self" href="https://coast.example/feed"/><link href="https://coast.example/1"/>
<author><name>Ada Holm</name></author><published>2021-05-04T20:00:00Z</published><updated>2021-05-05T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry></feed>`;
    const { article, zones } = await readOne(atom, 'a.xml');
    assert.equal(
      [article.title, article.outlet, article.author, article.url],
      ['Fire', 'Coast Radio', 'Ada Holm', 'https://coast.example/1'],
    );
    assert.equal([article.published?.value, article.modified], ['2021-05-04T20:00:00Z', '2021-05-05T08:00:00Z']);
    assert.is(zones.length, 3);
  });

  test('other XML is a notice', async () => {
    const { notices } = await readFiles({ 'a.xml': '<?xml version="1.0"?><catalog><book/></catalog>', 'b.txt': BODY });
    assert.equal(
      notices.map(({ code }) => code),
      ['feed-unknown', 'single-article'],
    );
  });
});

suite('one article after another', (test) => {
  test('a file is read article by article, its only article keeps its name', async () => {
    await withFolder({ 'a.jsonl': JSON.stringify(record) }, async (folder) => {
      const path = join(folder, 'a.jsonl');
      assert.equal(
        (await readArticles(path)).articles.map(({ id }) => id),
        [path],
      );
    });
  });
});
