// Lists: a marker hangs beside each item.
import type { Block, ItemBlock, StructureNode } from '../../page-model.ts';
import { type BuildContents, type Building, baseOf, isDrawn, makeNode, reject } from './building.ts';
import { textStyleOf } from './computed-style.ts';
import { childElements, type MarkupElement } from './markup-tree.ts';

export function buildList(
  building: Building,
  element: MarkupElement,
  parent: StructureNode | null,
  contents: BuildContents,
): Block {
  const style = building.styleOf(element);
  const numbering = NUMBERINGS[style.listStyle] ?? 'Disc';
  const node = makeNode(building, 'L', parent, { numbering });
  const items = childElements(element).filter((child) => isDrawn(building, child));
  const start = Number(element.attributes.get('start') ?? 1);
  const children = items.map((item, index) => {
    if (item.name === 'li') return buildItem(building, item, { list: node, index: start + index, contents });
    return reject(building, item.line, `<${item.name}> stands directly in a list`, 'Put it into li.');
  });
  return { kind: 'group', ...baseOf(element, style, node), children };
}

const MARKERS: Readonly<Record<string, (index: number) => string>> = {
  none: () => '',
  decimal: (index) => `${index}.`,
  'lower-alpha': (index) => `${String.fromCharCode(96 + ((index - 1) % 26) + 1)}.`,
  dash: () => '–',
};

const NUMBERINGS: Readonly<Record<string, StructureNode['numbering']>> = { none: 'None', decimal: 'Decimal' };

type ItemContext = {
  readonly list: StructureNode | null;
  readonly index: number;
  readonly contents: BuildContents;
};

function buildItem(building: Building, element: MarkupElement, { list, index, contents }: ItemContext): ItemBlock {
  const style = building.styleOf(element);
  const node = makeNode(building, 'LI', list);
  const text = (MARKERS[style.listStyle] ?? (() => '•'))(index);
  const markerStyle = textStyleOf(style);
  const context = {
    style: markerStyle,
    boxes: [],
    link: null,
    node: text === '' ? null : makeNode(building, 'Lbl', node),
  };
  const body = makeNode(building, 'LBody', node);
  return {
    kind: 'item',
    ...baseOf(element, style, node),
    marker: text === '' ? [] : [{ kind: 'text', text, ...context }],
    markerStyle,
    children: contents(building, element, body),
  };
}
