import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shapeText } from '../../src/6-layout/faces.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { suite } from '../support/suite.ts';
import { layOut, linesOf, rightEdge, textItems, textOf, wordsOf } from './laid-out.ts';

const SEED = { seed: 20220108, numRuns: 60 } as const;

function lines(body: string, css = '', widthPt = 200): readonly string[] {
  const [page] = layOut(body, css, widthPt, 700);
  return linesOf(page ?? assert.fail());
}

suite('layoutPages: lines', (test) => {
  test('no line is wider than its box', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z0-9.,;:“”()[\]–—-]{1,30}$/), { minLength: 1, maxLength: 50 }),
        (words) => {
          const text = words.map((word, index) => (index % 5 === 0 ? `<b>${word}</b>` : word)).join(' ');
          const [page] = layOut(`<p>${text}</p>`, '', 120, 800);
          for (const item of textItems(page ?? assert.fail()))
            assert.ok(rightEdge(item) <= 140.02, `${rightEdge(item)}`);
          const placed = wordsOf([page ?? assert.fail()]).join('');
          assert.equal(placed, words.join(''));
        },
      ),
      SEED,
    );
  });

  test('a word longer than the line is broken, never lost', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3);
    const broken = lines(`<p>${word}</p>`, '', 100);
    assert.ok(broken.length > 3);
    assert.equal(broken.join(''), word);
  });

  test('a soft hyphen shows only where the line ends', () => {
    assert.deepEqual(lines('<p>donau\u00addampf\u00adschiff</p>'), ['donaudampfschiff']);
    assert.deepEqual(lines('<p>donau\u00addampf\u00adschiff</p>', '', 70), ['donaudampf-', 'schiff']);
  });

  test('a citation stays with the word before it', () => {
    const css = 'sup { font-size: 7pt }';
    const html = '<p>killed 3,800;<sup><a href="#a">[1a,1b,2]</a></sup> then “more”,<sup>[3]</sup> yes.</p>';
    for (let width = 60; width < 140; width += 3) {
      const [page] = layOut(html, css, width);
      const citations = textItems(page ?? assert.fail()).filter((item) => textOf(item).startsWith('['));
      assert.equal(citations.length, 2);
      for (const { x } of citations) assert.ok(x > 21, `at the start of a line ${width} wide`);
    }
  });

  test('what must not wrap stays together', () => {
    const split = lines(
      '<p>words before <span class="n">about 3,600 people</span> after it all</p>',
      '.n { white-space: nowrap }',
      100,
    );
    assert.ok(
      split.some((line) => line.includes('about 3,600 people')),
      split.join('|'),
    );
    assert.ok(
      lines('<p>words before about\u00a03,600 after it all</p>', '', 100).some((line) =>
        line.includes('about\u00a03,600'),
      ),
    );
  });

  test('lines break where the author says', () => {
    assert.deepEqual(lines('<p>one<br>two three</p>'), ['one', 'two three']);
  });

  test('aligns right and hangs the first line', () => {
    const [page] = layOut('<p class="r">12</p><p class="r">3,456</p>', '.r { text-align: right }');
    for (const item of textItems(page ?? assert.fail())) assert.ok(Math.abs(rightEdge(item) - 220) < 0.01);
    const [hung] = layOut(`<p class="h">${'word '.repeat(20)}</p>`, '.h { padding-left: 20pt; text-indent: -8pt }');
    const starts = textItems(hung ?? assert.fail()).map(({ x }) => Math.round(x));
    assert.deepEqual([starts[0], starts[1]], [32, 40]);
  });

  test('uses another face for a character its own lacks, and a code point where none has it', () => {
    const [page] = layOut('<p>a □ 中 b</p>');
    const items = textItems(page ?? assert.fail());
    assert.ok(items.some((item) => textOf(item).includes('□') && item.face === 'SourceSans3-Regular'));
    assert.deepEqual(
      items.flatMap(({ actual }) => actual ?? []),
      ['中'],
    );
    assert.ok(items.some((item) => textOf(item) === 'U+4E2D'));
  });

  test('tells page numbers, on this page and elsewhere', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `<p style="break-before: page" id="p${index}">x</p>`).join(
      '',
    );
    const refs = '<p>see <parallax-page of="p3"></parallax-page> and <parallax-page of="p11"></parallax-page></p>';
    const pages = layOut(
      `${refs}${rows}<footer data-running="footer"><parallax-page></parallax-page>/<parallax-pages></parallax-pages></footer>`,
    );
    assert.deepEqual(linesOf(pages[0] ?? assert.fail()), ['see 5 and 13']);
    const footer = pages[4]?.repeated.items.map((item) => (item.kind === 'text' ? textOf(item) : '')).join('');
    assert.equal(footer, '5/13');
  });

  test('draws labels round their text', () => {
    const css = '.l { background: #880000; padding: 2pt 5pt; border: 1pt solid black }';
    const [page] = layOut('<p><span class="l">Label</span> next</p>', css);
    const [fill] = page?.paints.filter(({ kind }) => kind === 'fill') ?? [];
    const [label, next] = textItems(page ?? assert.fail());
    assert.ok(fill?.kind === 'fill' && label && next);
    assert.ok(Math.abs(label.x - fill.x - 6) < 0.01, 'padding and border before the text');
    assert.ok(Math.abs(fill.x + fill.widthPt - (label.x + label.widthPt + 6)) < 0.01, 'and after it');
    assert.ok(next.x >= fill.x + fill.widthPt - 0.01, 'what follows stands beside the box');
  });

  test('a glyph keeps its character though it was part of another glyph first', () => {
    const fonts = loadFonts();
    const face = fonts[0] ?? assert.fail();
    // What embedding “ does: it is made of two ‘.
    const { id } = loadFonts()[0]?.font.glyphForCodePoint(0x2018) ?? assert.fail();
    face.font.getGlyph(id);
    const { glyphs } = shapeText(face, 'or ‘fakes’');
    assert.equal(String.fromCodePoint(...glyphs.flatMap(({ codePoints }) => codePoints)), 'or ‘fakes’');
  });
});
