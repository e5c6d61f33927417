// A lean tree over parse5's: only what the cascade and the block builder ask for.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type MarkupElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  readonly children: readonly MarkupNode[];
  readonly parent: MarkupElement | null;
  readonly previous: MarkupElement | null;
  readonly isLastChild: boolean;
  readonly line: number;
};

type MarkupText = { readonly kind: 'text'; readonly text: string; readonly line: number };

export type MarkupNode = MarkupElement | MarkupText;

/** Parses a whole document; the result is its `html` element. Without `hasLines` all lines are 1, sooner. */
export function parseTree(html: string, hasLines: boolean): MarkupElement {
  const document = parse(html, { sourceCodeLocationInfo: hasLines });
  const root = document.childNodes.find((node) => 'tagName' in node);
  if (root === undefined || !('tagName' in root)) throw new Error('parse5 made no html element.');
  return convert(root, { parent: null, previous: null, isLastChild: true, line: 1 });
}

type Place = Pick<MarkupElement, 'parent' | 'previous' | 'isLastChild' | 'line'>;

function convert(element: DefaultTreeAdapterTypes.Element, place: Place): MarkupElement {
  const attributes = attributesOf(element);
  const children: MarkupNode[] = [];
  const line = element.sourceCodeLocation?.startLine ?? place.line;
  // Written out: spreading `place` takes a third of the time of all of this.
  const result: MarkupElement = {
    kind: 'element',
    name: element.tagName,
    attributes,
    classes: classesOf(attributes.get('class')),
    children,
    parent: place.parent,
    previous: place.previous,
    isLastChild: place.isLastChild,
    line,
  };
  // The browser edition's part can be larger than all the rest: the sources' full texts.
  if (isForPaper(result)) convertChildren(element, result, children);
  return result;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CLASSES: ReadonlySet<string> = new Set();

function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): ReadonlyMap<string, string> {
  return attrs.length === 0 ? NO_ATTRIBUTES : new Map(attrs.map(({ name, value }) => [name, value]));
}

function classesOf(names: string | undefined): ReadonlySet<string> {
  return names === undefined ? NO_CLASSES : new Set(names.split(/\s+/).filter(Boolean));
}

function convertChildren(element: DefaultTreeAdapterTypes.Element, parent: MarkupElement, into: MarkupNode[]): void {
  const last = element.childNodes.findLast((node) => 'tagName' in node);
  let previous: MarkupElement | null = null;
  for (const node of element.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) {
      into.push({ kind: 'text', text: node.value, line: node.sourceCodeLocation?.startLine ?? parent.line });
    } else if ('tagName' in node) {
      previous = convert(node, { parent, previous, isLastChild: node === last, line: parent.line });
      into.push(previous);
    }
  }
}

export function childElements(element: MarkupElement): readonly MarkupElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** The text of a node and all below it, as written. */
export function textOf(node: MarkupNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}

/** Controls that only a browser can use are left out on paper. */
export function isForPaper(element: MarkupElement): boolean {
  return element.attributes.get('data-edition') !== 'html';
}
