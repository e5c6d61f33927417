// Files made to break readers. Each gets a notice or one clear error; nothing crashes, hangs, or reaches out of the folder.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import * as assert from 'uvu/assert';
import { DEFAULT_LIMITS } from '../../src/1-read/limits.ts';
import { readArticles, readBytes } from '../../src/1-read/read-article.ts';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { SAVE_AS, wordFileOf } from '../support/formats.ts';
import { suite } from '../support/suite.ts';
import { zipOf } from '../support/zip.ts';
import { BODY, errorOf, type Files, readFiles, withFolder } from './topic-folder.ts';

/** Codes of the notices about everything but the one good article beside it. */
async function codesOf(files: Files): Promise<readonly string[]> {
  const { articles, notices } = await readFiles({ ...files, 'z.txt': BODY });
  assert.ok(articles.some(({ id }) => id === 'z.txt'));
  return notices.map(({ code }) => code).filter((code) => code !== 'single-article');
}

const bytes = async (content: Uint8Array | string, name: string, limits = DEFAULT_LIMITS) =>
  readBytes(Buffer.from(content), name, { limits, fields: {} });

/** Everything by which a format may ask for another file. */
function callingHome(base: string): Files {
  const page = `<html><head><base href="${base}/"><link rel="stylesheet" href="${base}/a.css"><script src="${base}/a.js"></script>
<meta http-equiv="refresh" content="0; url=${base}/next"><style>@import url(${base}/b.css)</style></head>
<body onload="fetch('${base}/load')"><article><h1>Fire in the harbour</h1><img src="${base}/a.png"><iframe src="${base}/frame"></iframe>
<object data="${base}/object"></object><p>${BODY}</p><script>fetch('${base}/run'); require('fs').writeFileSync('out.txt', '')</script></article></body></html>`;
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const doctype = `<?xml version="1.0"?><!DOCTYPE x SYSTEM "${base}/a.dtd" [<!ENTITY % out SYSTEM "${base}/b.dtd"> %out; <!ENTITY in SYSTEM "${base}/c.txt">]>`;
  return {
    'a.html': page,
    'b.mhtml': `From: <saved>\r\nSubject: Fire\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: ${base}/page\r\n\r\n${page}\r\n--b--\r\n`,
    'c.docx': wordFileOf(
      `${doctype}<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${BODY} &in;</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'd.rss': `${doctype}<rss version="2.0"><channel><item><title>Fire</title><link>${base}/item</link><enclosure url="${base}/a.mp3"/><description>${BODY} &in;</description></item></channel></rss>`,
    'e.eml': `From: a@wire.example\r\nSubject: Fire\r\nContent-Type: text/html\r\n\r\n${page}`,
    'f.md': `---\ntitle: !!js/function 'function () { fetch("${base}/yaml") }'\n---\n\n![a](${base}/b.png)\n\n${BODY}`,
    'g.json': JSON.stringify({ url: `${base}/article`, text: BODY, $ref: `${base}/schema` }),
  };
}

const MEGABYTE = 'One line after another, all of them text. '.repeat(25_000);

suite('too large', (test) => {
  test('a text of 200 MB is not loaded, and the notice names the option', async () => {
    await withFolder({ 'z.txt': BODY }, async (folder) => {
      const file = openSync(join(folder, 'a.txt'), 'w');
      for (let written = 0; written < 200; written += 1) writeSync(file, MEGABYTE);
      closeSync(file);
      const { notices } = await readTopic(folder);
      assert.is(notices[0].code, 'file-too-large');
      assert.match(notices[0].message, '--max-mb');
    });
  });

  test('a ZIP that unpacks to more than it says, or to more than the limit', async () => {
    const long = Buffer.alloc(30_000_000, 'a ');
    assert.equal(await codesOf({ 'a.zip': zipOf([{ name: 'a.txt', content: long }]) }), ['file-too-large']);
    const lying = zipOf([{ name: 'a.txt', content: long, statedSize: 100 }]);
    assert.equal(await codesOf({ 'a.zip': lying }), ['file-damaged']);
    assert.equal(await codesOf({ 'a.txt.gz': gzipSync(long) }), ['file-too-large']);
    assert.equal(await codesOf({ 'a.docx': zipOf([{ name: 'word/document.xml', content: long }]) }), [
      'file-too-large',
    ]);
    const many = zipOf(
      Array.from({ length: 12 }, (_, i) => ({ name: `${i}.txt`, content: Buffer.alloc(90_000, 'a ') })),
    );
    const { notices } = await bytes(many, 'a.zip', { ...DEFAULT_LIMITS, maxMb: 0.1 });
    assert.ok(notices.some(({ code }) => code === 'file-too-large'));
  });

  test('a gzip of lines without an end is left when the time is up', async () => {
    const packed = gzipSync(Buffer.alloc(200_000_000, '\n'), { level: 1 });
    const { notices } = await bytes(Buffer.concat([gzipSync('{"text": "x"}\n{"text": "y"}'), packed]), 'a.jsonl.gz', {
      ...DEFAULT_LIMITS,
      maxSeconds: 0.2,
    });
    assert.ok(notices.some(({ code, message }) => code === 'file-too-slow' && message.includes('--max-seconds')));
  });

  test('a reader that does not come back is stopped', async () => {
    const html = `<html><body>${'<div><p>a, b, c, d.</p></div>'.repeat(30_000)}</body></html>`;
    const { notices } = await bytes(html, 'a.html', { ...DEFAULT_LIMITS, maxSeconds: 0.001 });
    assert.equal(
      notices.map(({ code }) => code),
      ['file-too-slow'],
    );
    assert.is(
      (await bytes(`<html><body><p>${BODY}</p></body></html>`, 'b.html')).articles.length,
      1,
      'and the next file is read',
    );
  });

  test('more articles than a topic may have is an error that names the option', async () => {
    const lines = JSON.stringify({ text: BODY });
    await withFolder({ 'a.jsonl': `${lines}\n`.repeat(30) }, async (folder) => {
      const error = await errorOf(readTopic(folder, { limits: { ...DEFAULT_LIMITS, maxArticles: 20 } }));
      assert.is(error.code, 'topic-too-large');
      assert.match(error.message, '--max-articles');
    });
  });

  test('a folder of 50,000 files', async () => {
    await withFolder({}, async (folder) => {
      for (let i = 0; i < 50_000; i += 1) writeFileSync(join(folder, `${i}.txt`), 'x');
      assert.is((await errorOf(readTopic(folder))).code, 'topic-too-large');
    });
  });

  test('a line of 50 MB without a space: too large, and where the limit is higher no article', async () => {
    const line = 'x'.repeat(50_000_000);
    assert.equal(await codesOf({ 'a.txt': line }), ['file-too-large']);
    const large = { ...DEFAULT_LIMITS, maxMb: 60 };
    for (const [name, content, code] of [
      ['a.txt', line, 'file-empty'],
      ['a.md', line, 'file-empty'],
      ['a.csv', `title,text\n${line}`, 'fields-unknown'],
      ['a.jsonl', `{"text": "x"}\n{"text": "${line}"}`, 'file-empty'],
    ]) {
      const { articles, notices } = await bytes(content, name, large);
      assert.equal(
        articles.map(({ text }) => text.length > 1000),
        [],
        name,
      );
      assert.ok(
        notices.some((notice) => notice.code === code),
        `${name}: ${notices.map((notice) => notice.code)}`,
      );
    }
    // One record is no more than the limit of a file, however long the file.
    const records = await bytes(`{"text": "${BODY.replace(/\n/g, ' ')}"}\n{"text": "${line}"}`, 'a.jsonl');
    assert.equal([records.articles.length, records.notices.map(({ code }) => code)], [1, ['file-too-large']]);
  });

  test('a word of 19 MB, a million figures, and an article longer than a book', async () => {
    const word = await bytes('x'.repeat(19_000_000), 'a.txt');
    assert.equal(
      word.notices.map(({ code }) => code),
      ['file-empty'],
    );
    const figures = Array.from({ length: 1_000_000 }, (_, i) => i).join(' ');
    const table = await bytes(`Figures\n\n${figures}`, 'a.txt');
    assert.ok(table.articles.every(({ passages }) => passages.every(({ start, end }) => end - start < 100)));
    const book = await bytes(`Chapters\n\n${'The bridge fell into the river at noon. '.repeat(15_000)}`, 'a.txt');
    assert.equal(
      book.notices.map(({ code }) => code),
      ['article-too-long'],
    );
    assert.ok(book.articles[0].passages.every(({ start, end }) => end - start <= 8000));
  });
});

suite('archives', (test) => {
  test('an archive in an archive is not opened', async () => {
    const inner = zipOf([{ name: 'a.txt', content: BODY }]);
    assert.equal(await codesOf({ 'a.zip': zipOf([{ name: 'b.zip', content: inner }]) }), ['archive-nested']);
    assert.equal(await codesOf({ 'a.zip.gz': gzipSync(inner) }), ['archive-nested']);
  });

  test('names that lead out of the archive lead nowhere', async () => {
    const names = ['../../out.txt', '/tmp/parallax-out.txt', 'a/../../out.txt', '..\\out.txt', 'C:\\out.txt'];
    await withFolder(
      { 'deep/topic/a.zip': zipOf(names.map((name) => ({ name, content: BODY }))), 'deep/topic/z.txt': BODY },
      async (base) => {
        const { notices, articles } = await readTopic(join(base, 'deep/topic'));
        assert.equal(notices.filter(({ code }) => code === 'archive-path-outside').length, names.length);
        assert.is(articles.length, 1);
        assert.equal(readdirSync(base), ['deep']);
        assert.not(existsSync('/tmp/parallax-out.txt'));
      },
    );
  });

  test('encrypted and damaged archives', async () => {
    assert.equal(await codesOf({ 'a.zip': zipOf([{ name: 'a.txt', content: BODY, isEncrypted: true }]) }), [
      'file-encrypted',
    ]);
    const zip = zipOf([{ name: 'a.txt', content: BODY }]);
    assert.equal(await codesOf({ 'a.zip': zip.subarray(0, zip.length - 30) }), ['file-damaged']);
    const broken = Buffer.from(zip);
    broken.fill(0xff, 40, 60);
    assert.equal(await codesOf({ 'a.zip': broken }), ['file-damaged']);
    assert.equal(await codesOf({ 'a.gz': gzipSync(BODY).subarray(0, 40) }), ['file-damaged']);
    assert.equal(await codesOf({ 'a.warc': 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx' }), [
      'file-damaged',
    ]);
  });
});

suite('markup', (test) => {
  test('a page nested 100,000 deep', async () => {
    const html = `<html><body>${'<div>'.repeat(100_000)}<p>${BODY}</p>${'</div>'.repeat(100_000)}</body></html>`;
    const { articles, notices } = await bytes(html, 'a.html');
    assert.equal(
      notices.map(({ code }) => code),
      ['page-not-an-article'],
    );
    assert.match(articles[0].text, 'Four dock workers');
  });

  test('XML that defines its own entities, and entities of other files', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const rss = `<?xml version="1.0"?>${doctype}<rss><channel><item><title>Fire</title><description>${BODY} &l9; &file;</description></item></channel></rss>`;
    const feed = (await bytes(rss, 'a.rss')).articles[0];
    assert.ok(feed.text.length < 2 * BODY.length + 100);
    assert.not.match(feed.text, 'root:');
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const xml = `<?xml version="1.0"?>${doctype}<w:document xmlns:w="${namespace}"><w:body><w:p><w:r><w:t>${BODY} &file;</w:t></w:r></w:p></w:body></w:document>`;
    for (const { text } of (await bytes(wordFileOf(xml), 'a.docx')).articles) assert.not.match(text, 'root:');
  });

  test('JSON 10,000 deep', async () => {
    for (const deep of [
      `${'['.repeat(10_000)}1${']'.repeat(10_000)}`,
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    ])
      assert.is((await codesOf({ 'a.json': deep })).length, 1);
    const linked = `<script type="application/ld+json">${'['.repeat(10_000)}${']'.repeat(10_000)}</script>`;
    assert.is(
      (await bytes(`<html><head>${linked}</head><body><p>${BODY}</p></body></html>`, 'a.html')).articles.length,
      1,
    );
  });

  test('names of fields that objects have from birth', async () => {
    const record =
      '{"__proto__": {"text": "x"}, "constructor": "y", "toString": "z", "text": "Four boats sank in the harbour."}';
    assert.is((await bytes(record, 'a.json')).articles.length, 1);
    assert.is((await bytes('__proto__,text\nx,Four boats sank.\n', 'a.csv')).articles.length, 1);
  });
});

suite('PDFs', (test) => {
  const saved = async (): Promise<Buffer> =>
    Buffer.from(await SAVE_AS.pdf({ title: 'Fire in the harbour', paragraphs: BODY.split('\n\n') }));

  test('a broken table of cross-references is mended or told', async () => {
    const pdf = await saved();
    const at = pdf.lastIndexOf('startxref');
    const broken = Buffer.concat([pdf.subarray(0, at), Buffer.from('startxref\n99999999\n%%EOF')]);
    const { articles, notices } = await bytes(broken, 'a.pdf');
    assert.is(articles.length + notices.length, 1);
    const cut = await bytes(pdf.subarray(0, pdf.length >> 1), 'a.pdf');
    assert.ok(cut.articles.length + cut.notices.length >= 1);
  });

  test('an encrypted one', async () => {
    const pdf = new PDFDocument({ userPassword: 'secret', pdfVersion: '1.7ext3' });
    const chunks: Buffer[] = [];
    const done = new Promise((end) => pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', end));
    pdf.text(BODY).end();
    await done;
    assert.equal(await codesOf({ 'a.pdf': Buffer.concat(chunks) }), ['file-encrypted']);
  });

  test('a scan', async () => {
    const pdf = new PDFDocument();
    const chunks: Buffer[] = [];
    const done = new Promise((end) => pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', end));
    pdf.rect(10, 10, 400, 500).fill('#888').end();
    await done;
    const { notices } = await bytes(Buffer.concat(chunks), 'a.pdf');
    assert.equal(
      notices.map(({ code }) => code),
      ['pdf-without-text'],
    );
    assert.match(notices[0].message, 'scan');
  });
});

suite('characters and links', (test) => {
  test('NUL, lone surrogates, bidirectional overrides, right to left, combining', async () => {
    const marks = [
      'a\0b',
      '\ud800',
      '\udc00\ud800',
      '\u202e43 dead\u202c',
      '\u05d0\u05d1\u05d2 12',
      'e\u0301'.repeat(500),
      '\u200f\u2066x\u2069',
    ];
    for (const mark of marks) {
      for (const name of ['a.txt', 'a.html', 'a.json', 'a.csv']) {
        const text = `${BODY} ${mark}`;
        const content = name === 'a.json' ? JSON.stringify({ text }) : name === 'a.csv' ? `text\n"${text}"` : text;
        const { articles } = await bytes(name === 'a.html' ? `<html><p>${content}</p></html>` : content, name);
        for (const { text: read, passages } of articles)
          for (const { start, end } of passages) assert.ok(start < end && end <= read.length);
        assert.is(articles.length, 1, `${JSON.stringify(mark)} in ${name}`);
      }
    }
  });

  test('links are followed out of the folder only when told to', async () => {
    await withFolder({ 'topic/z.txt': BODY, 'secret.txt': BODY }, async (base) => {
      const folder = join(base, 'topic');
      symlinkSync('../secret.txt', join(folder, 'a.txt'));
      symlinkSync('/dev/zero', join(folder, 'b.txt'));
      const { articles, notices } = await readTopic(folder);
      assert.equal(
        articles.map(({ id }) => id),
        ['z.txt'],
      );
      assert.equal(
        notices.map(({ code }) => code),
        ['file-outside-folder', 'file-outside-folder', 'single-article'],
      );
      const followed = await readTopic(folder, { followLinks: true });
      assert.equal(
        followed.articles.map(({ id }) => id),
        ['a.txt', 'z.txt'],
      );
    });
  });

  test('pipes are passed over, and are no files', async () => {
    await withFolder({ 'z.txt': BODY }, async (folder) => {
      if (spawnSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'a.txt')]).status !== 0) return;
      assert.equal(
        (await readTopic(folder)).articles.map(({ id }) => id),
        ['z.txt'],
      );
      assert.is((await errorOf(readArticles(join(folder, 'a.txt')))).code, 'file-not-a-file');
    });
  });

  test('devices are no files either', async () => {
    for (const path of ['/dev/zero', '/dev/null'])
      assert.is((await errorOf(readArticles(path))).code, 'file-not-a-file');
  });
});

suite('the world outside', (test) => {
  test('no file is fetched and nothing is written for what is in a file', async () => {
    const asked: string[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url ?? '');
      response.end(BODY);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    try {
      await withFolder(callingHome(base), async (folder) => {
        const before = readdirSync(folder);
        const { articles } = await readTopic(folder);
        assert.ok(articles.length >= 5);
        assert.equal(readdirSync(folder), before);
        assert.equal(asked, []);
      });
    } finally {
      server.close();
    }
  });
});
