import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { BODY, readFiles, readOne } from './topic-folder.ts';

const QUOTED = `Mayor: “We lost the quay” – café owners agree\n\n${BODY}`;

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

suite('decoding', (test) => {
  test('UTF-8 with and without byte order mark gives the same text', async () => {
    assert.is((await readOne(QUOTED)).article.text, QUOTED);
    assert.is((await readOne(`\ufeff${QUOTED}`)).article.text, QUOTED);
  });

  test('UTF-16 of both byte orders', async () => {
    assert.is((await readOne(utf16(QUOTED, false))).article.text, QUOTED);
    assert.is((await readOne(utf16(QUOTED, true))).article.text, QUOTED);
  });

  test('Windows-1252 is read with its quotation marks, and noticed', async () => {
    const bytes = Buffer.from(`Mayor: \x93We lost the quay\x94 \x96 caf\xe9 owners agree\n\n${BODY}`, 'latin1');
    const { article, codes } = await readOne(bytes);
    assert.is(article.text, QUOTED);
    assert.equal(codes, ['encoding-assumed']);
  });

  test('one bad byte in UTF-8 does not turn the file into Windows-1252', async () => {
    const bytes = Buffer.concat([Buffer.from(QUOTED), Buffer.from([0xe2, 0x80])]);
    const { article, codes } = await readOne(bytes);
    assert.is(article.text, `${QUOTED}\ufffd`);
    assert.equal(codes, ['encoding-damaged']);
  });

  test('binary files called .txt are skipped and named', async () => {
    const { articles, notices } = await readFiles({
      'a.txt': BODY,
      'noise.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 151) % 256),
      'picture.txt': Buffer.from('\x89PNG\r\n1 0 obj\n', 'latin1'),
      'wide.txt': Buffer.from(BODY, 'utf16le'),
    });
    assert.equal(
      articles.map(({ id }) => id),
      ['a.txt'],
    );
    assert.equal(
      notices.map(({ code }) => code),
      ['file-binary', 'file-binary', 'file-binary', 'single-article'],
    );
    assert.match(notices[1].message, 'picture.txt is no text (a PNG file)');
  });

  test('Windows line ends stay in the text and change no passage', async () => {
    const unix = await readOne(`Fire in the harbour\n3 May 2021\n\n${BODY}`);
    const windows = await readOne(`Fire in the harbour\n3 May 2021\n\n${BODY}`.replaceAll('\n', '\r\n'));
    assert.match(windows.article.text, '\r\n');
    assert.equal(windows.zones, unix.zones);
    assert.equal(windows.article.published, unix.article.published);
  });

  test('sha256 is of the bytes, not of the text', async () => {
    const plain = await readOne(BODY);
    const marked = await readOne(`\ufeff${BODY}`);
    assert.is(plain.article.text, marked.article.text);
    assert.is.not(plain.article.sha256, marked.article.sha256);
  });
});

suite('language', (test) => {
  test('English is silent, another language is noticed, too little text is undetermined', async () => {
    const german =
      'Im Hafen von Vessby ist am Dienstagabend ein Feuer ausgebrochen. Vier Arbeiter wurden verletzt, sagte die Sprecherin der Behörde.';
    assert.is((await readOne(BODY)).article.language, 'en');
    const foreign = await readOne(german);
    assert.is(foreign.article.language, 'de');
    assert.equal(foreign.codes, ['language-figures-only']);
    assert.is((await readOne('Quay: 4')).article.language, 'und');
  });
});
