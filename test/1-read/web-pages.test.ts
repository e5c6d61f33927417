import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { BODY, readOne } from './topic-folder.ts';

const [FIRST, SECOND] = BODY.split('\n\n');

/** A page with these elements in its head and around two paragraphs. */
const page = (head: string, above = '', between = ''): string =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article>${above}<p>${FIRST}</p>${between}<p>${SECOND} ${SECOND}</p></article></body></html>`;

const LINKED = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
  {"@type":"WebSite","name":"Another name"},
  {"@type":["NewsArticle"],"headline":"Fire in Vessby","datePublished":"2021-05-04T22:10:00+02:00",
   "dateModified":"2021-05-05T06:00:00Z","author":[{"@type":"Person","name":"Ada Holm"},{"name":"Nils Brandt"}],
   "publisher":{"@type":"Organization","name":"The Vessby Post"},"mainEntityOfPage":{"@id":"https://post.example/fire"},
   "inLanguage":"en"}]}</script>`;
const GRAPH = `<meta property="og:title" content="Harbour on fire"><meta property="og:site_name" content="Coast &amp; Harbour">
<meta property="article:published_time" content="2021-05-04T20:00:00Z"><meta property="og:url" content="https://coast.example/a?b=1">`;
const DUBLIN = `<meta name="DC.title" content="A fire"><meta name="DC.publisher" content="Record Office">
<meta name="DC.date.issued" content="2021-05-03"><meta name="DC.creator" content="N. Clerk">`;

suite('saved pages', (test) => {
  test('JSON-LD speaks first', async () => {
    const { article } = await readOne(page(LINKED + GRAPH + DUBLIN), 'a.html');
    const { title, outlet, author, published, modified, url, language } = article;
    assert.equal([title, outlet, author], ['Fire in Vessby', 'The Vessby Post', 'Ada Holm, Nils Brandt']);
    assert.equal(published, { value: '2021-05-04T22:10:00+02:00', basis: 'stated' });
    assert.equal([modified, url, language], ['2021-05-05T06:00:00Z', 'https://post.example/fire', 'en']);
  });

  test('then Open Graph, then Dublin Core, then <time>', async () => {
    const graph = (await readOne(page(GRAPH + DUBLIN), 'a.html')).article;
    assert.equal([graph.title, graph.outlet, graph.author], ['Harbour on fire', 'Coast & Harbour', 'N. Clerk']);
    assert.is(graph.published?.value, '2021-05-04T20:00:00Z');
    const dublin = (await readOne(page(DUBLIN), 'a.html')).article;
    assert.equal([dublin.title, dublin.outlet, dublin.published?.value], ['A fire', 'Record Office', '2021-05-03']);
    const time = page('<title>Fire</title>', '<h1>Fire</h1><time datetime="2021-05-02T10:00">Sunday</time>');
    assert.is((await readOne(time, 'a.html')).article.published?.value, '2021-05-02T10:00');
  });

  test('broken linked data is passed over', async () => {
    const { article, codes } = await readOne(
      page(`<script type="application/ld+json">{"@type":</script>${GRAPH}`),
      'a.html',
    );
    assert.is(article.title, 'Harbour on fire');
    assert.equal(codes, []);
  });

  test('captions are a zone of their own, tables and bylines are no prose', async () => {
    const figure = '<figure><img src="x.jpg"><figcaption>The northern quay, with 30 cranes.</figcaption></figure>';
    const table = '<table><tr><th>Quay</th><th>Cranes</th></tr><tr><td>North</td><td>12</td></tr></table>';
    const html = page(GRAPH, '<h1>Harbour on fire</h1><p class="byline">By Ada Holm</p>', figure + table);
    const { zones, article } = await readOne(html, 'a.html');
    assert.equal(zones, [
      'headline: Harbour on fire',
      `lead: ${FIRST}`,
      'caption: The northern quay, with 30 cranes.',
      `body: ${SECOND} ${SECOND}`,
    ]);
    assert.is(article.author, 'Ada Holm');
  });

  test('the host of the address stands in for an outlet', async () => {
    const html = page('<link rel="canonical" href="https://www.vessby-post.example/fire"><title>Fire</title>');
    assert.is((await readOne(html, 'a.html')).article.outlet, 'vessby-post.example');
  });

  test('the page names its encoding', async () => {
    const html = page('<meta charset="windows-1251"><title>Пожар</title>').replace(FIRST, 'Пожар в порту. '.repeat(20));
    const bytes = Buffer.from(
      [...html].map((sign) => {
        const code = sign.charCodeAt(0);
        return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
      }),
    );
    const { article } = await readOne(bytes, 'a.html');
    assert.match(article.text, 'Пожар в порту.');
  });

  test('is told by its content, whatever it is called; text called .html is text', async () => {
    assert.is((await readOne(page(GRAPH), 'a.txt')).article.title, 'Harbour on fire');
    const { zones } = await readOne(`Fire in the harbour\n\n${BODY}`, 'a.html');
    assert.equal(zones, ['headline: Fire in the harbour', `lead: ${FIRST}`, `body: ${SECOND}`]);
  });

  test('a page without an article is read whole, with a notice', async () => {
    const { codes, article } = await readOne('<html><body><div>Four boats sank.</div></body></html>', 'a.html');
    assert.match(article.text, 'Four boats sank.');
    assert.equal(
      codes.filter((code) => code !== 'page-not-an-article'),
      [],
    );
  });

  test('a page in a file with its pictures (MHTML)', async () => {
    const mhtml = [
      ...[
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://coast.example/fire',
        'Subject: Harbour on fire',
      ],
      ...['Date: Wed, 5 May 2021 10:00:00 -0000', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----b"', '', '------b'],
      ...[
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://coast.example/fire',
        '',
      ],
      page(DUBLIN).replace(/=/g, '=3D'),
      ...[
        '------b',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '------b--',
        '',
      ],
    ].join('\r\n');
    const { article, codes } = await readOne(mhtml, 'a.mhtml');
    assert.equal(codes, []);
    assert.equal([article.title, article.url], ['A fire', 'https://coast.example/fire']);
    assert.equal(article.published?.value, '2021-05-03');
    assert.match(article.text, SECOND);
  });
});
