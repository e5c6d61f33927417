// Laws of stage 1 that hold for any text at all.
import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { ParallaxError } from '../../src/errors.ts';
import type { TopicFolder } from '../../src/model.ts';
import { suite } from '../support/suite.ts';
import { BODY, type Files, withFolder } from './topic-folder.ts';

const SETTINGS = { seed: 20210503, numRuns: 100 };

const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    ' ',
    '\t',
    '\ufeff',
    '\u00a0',
    '\u200b',
    '\ud83d\udd25',
    '\u0301',
    '\u202e',
  ],
  ...[
    '---\n',
    '# ',
    '- ',
    '> ',
    '```\n',
    'title: x\n',
    'Untitled\n',
    'Leave a Reply\n',
    'By Ada Holm\n',
    'Photo: quay\n',
  ],
  ...[
    '3 May 2021\n',
    'Updated: ',
    '05/06/2021\n',
    'Copyright © 2021\n',
    'MAYOR: ',
    'The quay burns. ',
    'Four are hurt',
    '12',
  ],
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** The folder, or null where nothing in it could be read. */
async function read(files: Files): Promise<TopicFolder | null> {
  try {
    return await withFolder(files, (folder) => readTopic(folder));
  } catch (error) {
    if (error instanceof ParallaxError && error.code === 'topic-empty') return null;
    throw error;
  }
}

function checkPassages({ articles }: TopicFolder): void {
  for (const { text, passages } of articles) {
    let end = 0;
    for (const passage of passages) {
      assert.ok(
        passage.start >= end && passage.end > passage.start && passage.end <= text.length,
        'disjoint and in order',
      );
      const words = text.slice(passage.start, passage.end);
      assert.is(words, words.trim(), 'no white space at the ends');
      assert.not(/\p{Surrogate}/u.test(words), 'no half of a surrogate pair');
      end = passage.end;
    }
    assert.ok(passages.filter(({ zone }) => zone === 'lead').length <= 1, 'at most one lead');
  }
}

suite('stage 1, laws', (test) => {
  test('passages are disjoint, ordered and trimmed in any text', async () => {
    const law = fc.asyncProperty(anyText, fc.constantFrom('a.txt', 'a.md'), async (text, name) => {
      const folder = await read({ [name]: text, 'b.txt': BODY });
      assert.ok(folder);
      checkPassages(folder);
    });
    await fc.assert(law, SETTINGS);
  });

  test('the same text in UTF-8 and UTF-16 gives the same passages', async () => {
    const law = fc.asyncProperty(anyText, async (text) => {
      fc.pre(!/\p{Surrogate}|\p{Cc}/u.test(text.replace(/[\t\r\n]/g, '')) && !text.startsWith('\ufeff'));
      const one = await read({ 'a.txt': `\ufeff${text}` });
      const two = await read({ 'a.txt': Buffer.from(`\ufeff${text}`, 'utf16le') });
      assert.equal(one?.articles[0].passages, two?.articles[0].passages);
    });
    await fc.assert(law, SETTINGS);
  });

  test('any bytes are read or skipped, never thrown over', async () => {
    const law = fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 60 }),
      async (bytes, manifest) => {
        const folder = await read({ 'a.txt': bytes, 'b.txt': BODY });
        assert.ok(folder);
        checkPassages(folder);
        const error = await read({ 'b.txt': BODY, 'topic.yaml': manifest }).catch((cause: unknown) => cause);
        assert.ok(!(error instanceof Error) || error instanceof ParallaxError, String(error));
      },
    );
    await fc.assert(law, SETTINGS);
  });

  test('time grows with length, not faster', async () => {
    const units = [
      'a',
      ' ',
      'a ',
      '1',
      '- ',
      '-',
      '#',
      '# ',
      '>',
      '|',
      '|-',
      '[',
      '/',
      'By A',
      'a@',
      'share ',
      '1/',
      'May 1 ',
      '. ',
    ];
    const lines = [
      '\n',
      'a\n',
      'a.\n',
      '---\n',
      'AB: x\n',
      '\r',
      '```\n',
      '“',
      '.”',
      '<!--',
      '\ufeff',
      '\u202e',
      '3 May 2021\n',
    ];
    for (const unit of [...units, ...lines]) {
      const text = `# ${unit.repeat(100_000 / unit.length)}x`;
      const started = performance.now();
      await read({ 'a.txt': text.slice(2), 'b.md': text, 'c.txt': BODY });
      // A square of this length would take minutes.
      assert.ok(performance.now() - started < 30_000, `100 kB of ${JSON.stringify(unit)}`);
    }
  });
});
