// A template's HTML and style sheet become blocks. Anything outside the documented subset is the template's mistake.
import { ParallaxError } from '../../errors.ts';
import type { Block, ParsedDocument, RunningPart, StructureNode } from '../../page-model.ts';
import { buildBlock, buildContents } from './blocks.ts';
import { type Building, reject } from './building.ts';
import { createCascade } from './cascade.ts';
import { DEFAULT_STYLE } from './default-style.ts';
import { childElements, type MarkupElement, parseTree, textOf } from './markup-tree.ts';
import { readStylesheet, type Stylesheet } from './stylesheet.ts';

/**
 * Parses the HTML a template made, with its style sheet.
 *
 * Elements: `main article section div header footer nav aside`, `h1`–`h4`, `p`, `ul ol li`, `dl dt dd`,
 * `table caption colgroup col thead tbody tr th td` (scope, colspan), `figure figcaption`, `blockquote`, `hr`;
 * inline `span strong b em sup sub mark a cite q br small abbr time`.
 * Of our own: `<parallax-chart id alt>`, `<parallax-page>`, `<parallax-page of="id">`, `<parallax-pages>`;
 * `header` and `footer` with `data-running`, directly in body, stand on every page (`data-first="no"`: not on the first).
 * `data-edition="html"` leaves an element out on paper; `aria-hidden="true"` keeps it from being read aloud.
 *
 * CSS: see `PROPERTIES`; selectors by type, class, id, attribute, descendant, child, `:first-child`, `:last-child`;
 * `@page` and `@page :first` margins, `@media print`, variables on `:root`. What is not listed is ignored.
 *
 * Throws `template-invalid` with the line in `source.file`.
 */
export function parseMarkup(html: string, css: string, source: { readonly file: string }): ParsedDocument {
  const sheet = sheetFor(css);
  try {
    return build(parseTree(html, false), sheet, source.file);
  } catch (error) {
    // Lines cost a third of the time and are needed only to say where a mistake is.
    if (error instanceof ParallaxError) return build(parseTree(html, true), sheet, source.file);
    throw error;
  }
}

function build(root: MarkupElement, sheet: Stylesheet, file: string): ParsedDocument {
  let order = 0;
  const nextOrder = () => {
    order += 1;
    return order;
  };
  const building: Building = { file, styleOf: createCascade(sheet), nextOrder };
  const [head, body] = childElements(root);
  const title = head === undefined ? undefined : childElements(head).find(({ name }) => name === 'title');
  if (body === undefined) throw new Error('parse5 made no body element.');
  const documentNode: StructureNode = { order: nextOrder(), role: 'Document', parent: null };
  return {
    title: title === undefined ? '' : textOf(title).replace(/\s+/g, ' ').trim(),
    language: root.attributes.get('lang') ?? 'en',
    page: sheet.page,
    blocks: buildBody(building, body, documentNode),
    running: childElements(body)
      .filter(isRunning)
      .map((part) => buildRunning(building, part)),
  };
}

let lastSheet: { readonly css: string; readonly sheet: Stylesheet } | null = null;

/** A batch prints many topics with one style sheet: the last one read is kept. */
function sheetFor(css: string): Stylesheet {
  if (lastSheet === null || lastSheet.css !== css) lastSheet = { css, sheet: readStylesheet([DEFAULT_STYLE, css]) };
  return lastSheet.sheet;
}

function isRunning(element: MarkupElement): boolean {
  return element.attributes.has('data-running');
}

function buildBody(building: Building, body: MarkupElement, node: StructureNode): readonly Block[] {
  const children = body.children.filter((child) => child.kind === 'text' || !isRunning(child));
  return buildContents(building, body, node, children);
}

function buildRunning(building: Building, element: MarkupElement): RunningPart {
  const position = element.attributes.get('data-running');
  if (position !== 'header' && position !== 'footer') {
    reject(building, element.line, `data-running="${position}" is unknown`, 'Use "header" or "footer".');
  }
  const [block] = buildBlock(building, element, null);
  if (block === undefined) reject(building, element.line, 'A running part is not drawn', 'Remove its data-running.');
  return { position, isOnFirstPage: element.attributes.get('data-first') !== 'no', block };
}
