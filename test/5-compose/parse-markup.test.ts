import assert from 'node:assert/strict';
import { parseMarkup } from '../../src/5-compose/parse-markup/parse-markup.ts';
import { ParallaxError } from '../../src/errors.ts';
import type { Block, Inline, ParsedDocument, TextBlock } from '../../src/page-model.ts';
import { suite } from '../support/suite.ts';

function parse(body: string, css = ''): ParsedDocument {
  return parseMarkup(`<html lang="de"><head><title> A \n title </title></head>\n<body>${body}</body></html>`, css, {
    file: 'briefing.hbs',
  });
}

function textBlocks(blocks: readonly Block[]): readonly TextBlock[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? [block] : textBlocks(childrenOf(block))));
}

function childrenOf(block: Exclude<Block, TextBlock>): readonly Block[] {
  if (block.kind === 'chart') return [];
  if (block.kind === 'grid') return block.cells.map((cell) => cell.block);
  if (block.kind !== 'table') return block.children;
  return [...block.head, ...block.body].flatMap((row) => row.cells.map((cell) => cell.block));
}

function texts(body: string, css = ''): readonly string[] {
  return textBlocks(parse(body, css).blocks).map(({ content }) => content.map(textOf).join(''));
}

function textOf(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.kind === 'line-break' ? '\n' : '';
}

function only(body: string, css: string): TextBlock {
  const [block] = textBlocks(parse(body, css).blocks);
  assert.ok(block);
  return block;
}

function problemOf(body: string): string {
  try {
    parse(body);
  } catch (error) {
    assert.ok(error instanceof ParallaxError);
    assert.equal(error.code, 'template-invalid');
    return error.message;
  }
  return assert.fail('was accepted');
}

suite('parseMarkup: text', (test) => {
  test('takes title and language', () => {
    const { title, language } = parse('<p>x</p>');
    assert.deepEqual([title, language], ['A title', 'de']);
  });
  test('collapses white space as a browser does', () => {
    assert.deepEqual(texts('<p>  a \n <b> b</b> c <br> d </p>'), ['a b c\nd']);
    assert.deepEqual(texts('<p>no\u00a0break</p>'), ['no\u00a0break']);
  });
  test('puts text between blocks into paragraphs of its own', () => {
    assert.deepEqual(texts('<div>one <b>two</b><p>three</p> four</div>'), ['one two', 'three', 'four']);
  });
  test('leaves out what only a browser shows', () => {
    assert.deepEqual(
      texts('<p>a<span data-edition="html">x</span></p><button data-edition="html">b</button><script>1</script>'),
      ['a'],
    );
    assert.deepEqual(texts('<p class="no">a</p><p>b</p>', '.no { display: none }'), ['b']);
  });
  test('adds quotation marks to q', () => {
    assert.deepEqual(texts('<p>He said <q>so</q>.</p>'), ['He said “so”.']);
  });
});

suite('parseMarkup: styles', (test) => {
  test('resolves the cascade by importance, specificity and order', () => {
    const css =
      'p { color: #111111 } .a { color: #222222 } p { color: #333333 } #i.a { color: #444444 } p { color: #555555 !important }';
    assert.equal(only('<p>x</p>', css).style.colour, '#555555');
    assert.equal(only('<p class="a" id="i">x</p>', css.replace('!important', '')).style.colour, '#444444');
    assert.equal(only('<p class="a">x</p>', css.replace('!important', '')).style.colour, '#222222');
  });
  test('matches descendants, children, attributes and first children', () => {
    const css =
      'div > p { orphans: 3 } section p { widows: 4 } [data-x="1"] { color: #abcdef } p:first-child { font-style: italic }';
    const { orphans, widows, style } = only('<section><div><p data-x="1">x</p></div></section>', css);
    assert.deepEqual([orphans, widows, style.colour, style.italic], [3, 4, '#abcdef', true]);
  });
  test('prints what @media print says and not what is for screens', () => {
    const css =
      '@media print { p { color: #111111 } } @media screen { p { color: #222222 } } @media (prefers-color-scheme: dark) { p { color: #333333 } }';
    assert.equal(only('<p>x</p>', css).style.colour, '#111111');
  });
  test('resolves variables, units and relative sizes', () => {
    const css =
      ':root { --a: var(--b); --b: 20px } html { font-size: 10pt } div { font-size: 2em; line-height: 1.5 } p { font-size: 50%; margin: 1rem 2em var(--a) 10mm }';
    const { box, style } = only('<div><p>x</p></div>', css);
    assert.equal(style.sizePt, 10);
    assert.equal(style.lineHeightPt, 15);
    assert.deepEqual([box.margin.top, box.margin.right, box.margin.bottom], [10, 20, 15]);
    assert.ok(Math.abs(box.margin.left - 28.3465) < 0.001);
  });
  test('reads borders and falls back to the text colour', () => {
    const { border } = only(
      '<p>x</p>',
      'p { color: #123456; border: 1pt dashed; border-left: none; border-top: 0.5pt solid #ff0000 }',
    ).box;
    assert.deepEqual(border.top, { widthPt: 0.5, line: 'solid', colour: '#ff0000' });
    assert.deepEqual(border.bottom, { widthPt: 1, line: 'dashed', colour: '#123456' });
    assert.equal(border.left, null);
  });
  test('reads page margins, those of the first page apart', () => {
    const { page } = parse('', '@page { size: A4; margin: 56pt 54pt } @page :first { margin-top: 44pt }');
    assert.deepEqual(page.margin, { top: 56, right: 54, bottom: 56, left: 54 });
    assert.deepEqual(page.firstMargin, { top: 44, right: 54, bottom: 56, left: 54 });
  });
  test('raises superscripts once, by the text around them', () => {
    const css = 'p { font-size: 10pt } sup { vertical-align: 3.4pt; font-size: 7pt }';
    const sup = only('<p>a<sup>b</sup></p>', css).content[1];
    assert.ok(sup?.kind === 'text');
    assert.deepEqual([sup.style.raisePt, sup.style.sizePt, sup.style.isGlued], [3.4, 7, true]);
  });
});

suite('parseMarkup: structure', (test) => {
  test('reads grids, spans and columns', () => {
    const css =
      '.g { display: grid; grid-template-columns: 92pt repeat(2, 1fr) 10%; gap: 4pt 15pt } .all { grid-column: 1 / -1 } .c { columns: 2; column-gap: 9pt }';
    const [grid, columns] = parse(
      '<div class="g"><p>a</p><p class="all">b</p></div><div class="c"><p>c</p></div>',
      css,
    ).blocks;
    assert.ok(grid?.kind === 'grid' && columns?.kind === 'columns');
    assert.deepEqual(
      grid.columns.map(({ unit, value }) => `${value}${unit}`),
      ['92pt', '1fr', '1fr', '10percent'],
    );
    assert.deepEqual([grid.rowGapPt, grid.columnGapPt, grid.cells.map(({ span }) => span)], [4, 15, [1, 4]]);
    assert.deepEqual([columns.count, columns.gapPt], [2, 9]);
  });
  test('reads tables with spans, scopes and widths', () => {
    const [table] = parse(
      '<table><colgroup><col style="width: 30pt"><col span="2"></colgroup><thead><tr><th scope="col" colspan="2">h</th><th scope="col">i</th></tr></thead><tbody><tr><th>r</th><td>1</td><td>2</td></tr></tbody></table>',
    ).blocks;
    assert.ok(table?.kind === 'table');
    assert.deepEqual(
      table.columns.map(({ unit }) => unit),
      ['pt', 'auto', 'auto'],
    );
    assert.deepEqual([table.head.length, table.body.length], [1, 1]);
    assert.equal(table.head[0]?.cells[0]?.block.node?.columnSpan, 2);
    assert.equal(table.body[0]?.cells[0]?.block.node?.scope, 'Row');
  });
  test('lifts out what every page repeats', () => {
    const { running, blocks } = parse(
      '<header data-running="header" data-first="no">h</header><p>x</p><footer data-running="footer">f</footer>',
    );
    assert.deepEqual(
      running.map(({ position, isOnFirstPage }) => [position, isOnFirstPage]),
      [
        ['header', false],
        ['footer', true],
      ],
    );
    assert.equal(blocks.length, 1);
  });
  test('turns links into targets with contents', () => {
    const links = only(
      '<p><a href="#x" title="Source 1a">[1a]</a> <a href="https://example.org">there</a></p>',
      '',
    ).content.map((inline) => ('link' in inline ? inline.link : null));
    assert.deepEqual(links[0], { target: { kind: 'internal', id: 'x' }, contents: 'Source 1a' });
    assert.deepEqual(links[2], { target: { kind: 'external', url: 'https://example.org' }, contents: 'there' });
  });
});

suite('parseMarkup: mistakes', (test) => {
  const MISTAKES: Readonly<Record<string, readonly [string, RegExp]>> = {
    'an unknown element': [
      '<p>a</p>\n<blink>b</blink>',
      /^briefing\.hbs:4: <blink> is not in the subset.*\. Use a div/,
    ],
    'an unknown element in a line': ['<p>a <i>b</i></p>', /^briefing\.hbs:3: <i> is not .*Use em/],
    'a picture': ['<img src="x">', /parallax-chart/],
    'a chart without id': ['<parallax-chart alt="x"></parallax-chart>', /has no id/],
    'a chart without alternative text': ['<parallax-chart id="x"></parallax-chart>', /no alternative text/],
    'an item outside a list': ['<li>x</li>', /outside a list/],
    'rows spanned': ['<table><tbody><tr><td rowspan="2">x</td></tr></tbody></table>', /rowspan/],
    'a foot': ['<table><tfoot><tr><td>x</td></tr></tfoot></table>', /tfoot.*tbody/],
    'a link into nowhere': ['<p><a href="page.html">x</a></p>', /leads nowhere/],
    'text in a page number': ['<p><parallax-page>1</p>', /holds text/],
    'a table in a line': ['<p>a <span><table></table></span></p>', /<table> stands inside a line/],
  };
  for (const [name, [body, message]] of Object.entries(MISTAKES)) {
    test(`names ${name}, with its line`, () => {
      assert.match(problemOf(body), message);
      assert.match(problemOf(body), /^briefing\.hbs:\d+: /);
    });
  }
});
