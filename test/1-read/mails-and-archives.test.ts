import { gzipSync } from 'node:zlib';
import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { zipOf } from '../support/zip.ts';
import { BODY, readFiles, readOne } from './topic-folder.ts';

const HTML = `<html><body>${BODY.split('\n\n')
  .map((one) => `<p>${one}</p>`)
  .join('')}</body></html>`;
const HEAD = [
  'From: "Coast Radio" <news@coast.example>',
  'Subject: Fwd: [coast] Fire in the harbour',
  'Date: Tue, 4 May 2021 22:00:00 +0200 (CEST)',
  'MIME-Version: 1.0',
];

suite('mails', (test) => {
  test('subject, sender and date; the text before the page', async () => {
    const mail = [...HEAD, 'Content-Type: text/plain; charset=utf-8', '', BODY].join('\r\n');
    const { article, zones } = await readOne(mail, 'a.eml');
    assert.equal(
      [article.title, article.outlet, article.published?.value],
      ['Fire in the harbour', 'Coast Radio', '2021-05-04T22:00+02:00'],
    );
    assert.is(zones.length, 3);
    assert.is((await readOne(mail, 'saved.txt')).article.title, 'Fire in the harbour');
  });

  test('a newsletter with no more than a line of text is read from its page', async () => {
    const parts = [
      ...HEAD,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'View online.',
      '--b',
      'Content-Type: text/html',
      '',
      HTML,
      '--b--',
      '',
    ];
    const { zones } = await readOne(parts.join('\r\n'), 'a.eml');
    assert.is(zones.length, 3);
  });

  test('text that only looks like the head of a mail stays text', async () => {
    assert.match((await readOne(`Vessby: a chronicle\n\n${BODY}`, 'a.txt')).article.text, 'Vessby: a chronicle');
  });
});

suite('archives', (test) => {
  test('every article of a ZIP, in its order, under the name of the archive', async () => {
    const zip = zipOf([
      { name: 'two/02_coast-radio.html', content: HTML },
      { name: '01_post.txt', content: `Fire\n\n${BODY}` },
      { name: 'picture.jpg', content: 'x' },
      { name: '__MACOSX/._01_post.txt', content: 'x' },
      { name: 'deep.jsonl', content: `${JSON.stringify({ text: BODY })}\n${JSON.stringify({ text: BODY })}\n` },
    ]);
    const { articles, notices } = await readFiles({ 'saved.zip': zip });
    assert.equal(
      notices.filter(({ code }) => code !== 'page-not-an-article'),
      [],
    );
    assert.equal(
      articles.map(({ id, outlet }) => [id, outlet]),
      [
        ['saved.zip#1', 'coast radio'],
        ['saved.zip#2', 'post'],
        ['saved.zip#3', 'deep'],
        ['saved.zip#4', 'deep'],
      ],
    );
  });

  test('one compressed file is that file', async () => {
    const { article } = await readOne(gzipSync(`Fire\n\n${BODY}`), '03_post.txt.gz');
    assert.equal([article.id, article.title, article.outlet], ['03_post.txt.gz', 'Fire', 'post']);
    const lines = gzipSync(`${JSON.stringify({ text: BODY })}\n${JSON.stringify({ text: BODY })}\n`);
    assert.equal(
      (await readFiles({ 'a.jsonl.gz': lines })).articles.map(({ id }) => id),
      ['a.jsonl.gz#1', 'a.jsonl.gz#2'],
    );
  });

  test('a Word file without its ending, and one in an archive', async () => {
    const { SAVE_AS } = await import('../support/formats.ts');
    const word = await SAVE_AS.docx({ title: 'Fire in the harbour', paragraphs: BODY.split('\n\n') });
    assert.is((await readOne(word, 'a.zip')).article.title, 'Fire in the harbour');
    assert.is(
      (await readOne(zipOf([{ name: 'a.docx', content: word }]), 'b.zip')).article.title,
      'Fire in the harbour',
    );
  });

  test('pages of a web archive, compressed and in chunks', async () => {
    const record = (type: string, headers: string, block: Buffer): Buffer =>
      Buffer.concat([
        Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\n${headers}Content-Length: ${block.length}\r\n\r\n`),
        block,
        Buffer.from('\r\n\r\n'),
      ]);
    const answer = (headers: string, body: Uint8Array, status = '200 OK'): Buffer =>
      Buffer.concat([
        Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
        body,
      ]);
    const half = HTML.length >> 1;
    const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
    const chunks = `${chunk(HTML.slice(0, half))}${chunk(HTML.slice(half))}0\r\n\r\n`;
    const uri = (url: string): string => `WARC-Target-URI: ${url}\r\n`;
    const warc = Buffer.concat([
      record('warcinfo', '', Buffer.from('software: test')),
      record('request', uri('https://coast.example/fire'), Buffer.from('GET /fire HTTP/1.1\r\n\r\n')),
      record('response', uri('https://coast.example/fire'), answer('Content-Encoding: gzip\r\n', gzipSync(HTML))),
      record('response', uri('https://post.example/'), answer('Transfer-Encoding: chunked\r\n', Buffer.from(chunks))),
      record('response', uri('https://post.example/gone'), answer('', Buffer.from(HTML), '404 Not Found')),
    ]);
    for (const [file, content] of [
      ['a.warc', warc],
      ['a.warc.gz', gzipSync(warc)],
    ] as const) {
      const { articles } = await readFiles({ [file]: content });
      assert.equal(
        articles.map(({ id, outlet, url }) => [id, outlet, url]),
        [
          [`${file}#1`, 'coast.example', 'https://coast.example/fire'],
          [`${file}#2`, 'post.example', 'https://post.example/'],
        ],
      );
      for (const { text } of articles) assert.is(text, BODY);
    }
  });
});
