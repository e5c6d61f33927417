// The content of a paragraph: nested inline elements become one flat list.
import type { Inline, InlineBox, InlineLink, LinkTarget, StructureNode } from '../../page-model.ts';
import { type Building, makeNode, reject } from './building.ts';
import { type ComputedStyle, textStyleOf } from './computed-style.ts';
import { ELEMENTS, hintFor, UNSEEN } from './elements.ts';
import { isForPaper, type MarkupElement, type MarkupNode, textOf } from './markup-tree.ts';

/** What the elements around a piece of text add to it. */
type Context = {
  readonly style: ComputedStyle;
  readonly boxes: readonly InlineBox[];
  readonly node: StructureNode | null;
  readonly link: InlineLink | null;
};

export function buildInlines(
  building: Building,
  nodes: readonly MarkupNode[],
  style: ComputedStyle,
  node: StructureNode | null,
): readonly Inline[] {
  const collected: Inline[] = [];
  collect(building, nodes, { style, boxes: [], node, link: null }, collected);
  return collapseSpaces(collected);
}

function collect(building: Building, nodes: readonly MarkupNode[], context: Context, into: Inline[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') into.push(textInline(node.text, context));
    else if (isForPaper(node) && !UNSEEN.has(node.name)) collectElement(building, node, context, into);
  }
}

function textInline(text: string, context: Context): Inline {
  return { kind: 'text', text: text.replace(/[ \t\r\n\f]+/g, ' '), ...shared(context) };
}

function shared({ style, boxes, node, link }: Context) {
  return { style: textStyleOf(style), boxes, node, link };
}

function collectElement(building: Building, element: MarkupElement, outer: Context, into: Inline[]): void {
  const style = building.styleOf(element);
  const entry = ELEMENTS[element.name];
  if (style.display === 'none') return;
  if (entry === undefined) {
    reject(building, element.line, `<${element.name}> is not in the subset that can be printed`, hintFor(element.name));
  }
  if (entry.kind !== 'inline' && entry.kind !== 'page-number') {
    reject(building, element.line, `<${element.name}> stands inside a line of text`, 'Close the paragraph before it.');
  }
  if (element.name === 'br') {
    into.push({ kind: 'line-break' });
    return;
  }
  const id = element.attributes.get('id');
  if (id !== undefined && id !== '') into.push({ kind: 'anchor', id });
  const context = enter(building, element, style, outer);
  if (entry.kind === 'page-number') into.push(pageNumber(building, element, context));
  else if (isEmptyBlock(element, style)) into.push(rectangle(context, style));
  else collectChildren(building, element, context, into);
}

function collectChildren(building: Building, element: MarkupElement, context: Context, into: Inline[]): void {
  if (element.name === 'q') into.push(textInline('“', context));
  collect(building, element.children, context, into);
  if (element.name === 'q') into.push(textInline('”', context));
}

function enter(building: Building, element: MarkupElement, style: ComputedStyle, outer: Context): Context {
  const box = inlineBox(style);
  const wraps = style.wraps && style.display !== 'inline-block';
  return {
    style: wraps === style.wraps ? style : { ...style, wraps },
    boxes: box === null ? outer.boxes : [...outer.boxes, box],
    node: enterNode(building, element, outer.node),
    link: linkOf(building, element) ?? outer.link,
  };
}

function enterNode(building: Building, element: MarkupElement, parent: StructureNode | null): StructureNode | null {
  // Decoration is not read aloud, and neither is what stands in it.
  if (parent === null || element.attributes.get('aria-hidden') === 'true') return null;
  const language = element.attributes.get('lang');
  const expanded = element.name === 'abbr' ? element.attributes.get('title') : undefined;
  const isLink = element.name === 'a' && element.attributes.has('href');
  if (isLink) return makeNode(building, 'Link', parent);
  if (element.name === 'q') return makeNode(building, 'Quote', parent);
  if (language === undefined && expanded === undefined) return parent;
  return makeNode(building, 'Span', parent, {
    ...(language !== undefined && { language }),
    ...(expanded !== undefined && { expanded }),
  });
}

function linkOf(building: Building, element: MarkupElement): InlineLink | null {
  const href = element.name === 'a' ? element.attributes.get('href') : undefined;
  if (href === undefined) return null;
  const label = element.attributes.get('aria-label') ?? element.attributes.get('title') ?? textOf(element);
  return { target: linkTarget(building, element, href), contents: label.replace(/\s+/g, ' ').trim() || href };
}

function linkTarget(building: Building, element: MarkupElement, href: string): LinkTarget {
  if (href.startsWith('#')) return { kind: 'internal', id: href.slice(1) };
  if (/^(https?|mailto):/i.test(href)) return { kind: 'external', url: href };
  return reject(building, element.line, `The link "${href}" leads nowhere on paper`, 'Use "#id", https: or mailto:.');
}

function inlineBox(style: ComputedStyle): InlineBox | null {
  const { background, border, padding, margin, families, sizePt } = style;
  const minWidthPt = style.display === 'inline-block' && style.width.unit === 'pt' ? style.width.value : 0;
  const edges = [...Object.values(padding), ...Object.values(margin)];
  const isPlain = background === null && Object.values(border).every((line) => line === null);
  if (isPlain && edges.every((points) => points === 0) && minWidthPt === 0) return null;
  return { background, border, padding, margin, minWidthPt, families, sizePt };
}

function isEmptyBlock(element: MarkupElement, style: ComputedStyle): boolean {
  return style.display === 'inline-block' && textOf(element).trim() === '' && style.width.unit === 'pt';
}

function rectangle(context: Context, style: ComputedStyle): Inline {
  const { background, border, padding, margin, families, sizePt } = style;
  const box: InlineBox = { background, border, padding, margin, minWidthPt: 0, families, sizePt };
  const outer = { ...context, boxes: context.boxes.slice(0, -1) };
  return { kind: 'rectangle', widthPt: style.width.value, heightPt: style.heightPt, box, ...shared(outer) };
}

function pageNumber(building: Building, element: MarkupElement, context: Context): Inline {
  if (textOf(element).trim() !== '') {
    reject(
      building,
      element.line,
      `<${element.name}> holds text`,
      `Close it at once: <${element.name}></${element.name}>.`,
    );
  }
  const target = element.attributes.get('of')?.replace(/^#/, '');
  const of = element.name === 'parallax-pages' ? 'all' : target === undefined ? 'this' : { id: target };
  return { kind: 'page-number', of, ...shared(context) };
}

/** Spaces beside spaces, at the start and at the end of a line are not drawn, as in HTML. */
function collapseSpaces(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  let isAfterSpace = true;
  for (const inline of inlines) {
    if (inline.kind === 'line-break') isAfterSpace = true;
    if (inline.kind === 'page-number' || inline.kind === 'rectangle') isAfterSpace = false;
    if (inline.kind !== 'text') {
      result.push(inline);
      continue;
    }
    const text: string = isAfterSpace ? inline.text.replace(/^ +/, '') : inline.text;
    if (text === '') continue;
    isAfterSpace = text.endsWith(' ');
    result.push({ ...inline, text });
  }
  return trimEnds(result);
}

function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  const trimmed = inlines.map((inline, index) => {
    if (inline.kind !== 'text' || !inline.text.endsWith(' ')) return inline;
    const next = inlines.slice(index + 1).find(({ kind }) => kind !== 'anchor');
    const isAtEnd = next === undefined || next.kind === 'line-break';
    return isAtEnd ? { ...inline, text: inline.text.replace(/ +$/, '') } : inline;
  });
  return trimmed.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
