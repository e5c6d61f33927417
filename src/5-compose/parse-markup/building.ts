// What the builders of blocks and of inline content share.
import { userError } from '../../errors.ts';
import type { Block, BlockBase, BoxStyle, BreakRules, StructureNode } from '../../page-model.ts';
import type { StyleOf } from './cascade.ts';
import type { ComputedStyle } from './computed-style.ts';
import { UNSEEN } from './elements.ts';
import { isForPaper, type MarkupElement } from './markup-tree.ts';

export type Building = {
  readonly file: string;
  readonly styleOf: StyleOf;
  /** Numbers the nodes of the structure tree in the order they are made, which is the reading order. */
  readonly nextOrder: () => number;
};

type NodeExtras = Omit<StructureNode, 'order' | 'role' | 'parent'>;

/** Null within what is not read aloud. */
export function makeNode(
  building: Building,
  role: string,
  parent: StructureNode | null,
  extras: NodeExtras = {},
): StructureNode | null {
  return parent === null ? null : { order: building.nextOrder(), role, parent, ...extras };
}

export function reject(building: Building, line: number, problem: string, hint: string): never {
  throw userError('template-invalid', { file: building.file, line, problem, hint });
}

export function boxOf(style: ComputedStyle): BoxStyle {
  const { margin, padding, border, background, width } = style;
  return { margin, padding, border, background, width };
}

export function breaksOf(style: ComputedStyle): BreakRules {
  return { before: style.breakBefore, after: style.breakAfter, inside: style.breakInside };
}

export function idsOf(element: MarkupElement): readonly string[] {
  const id = element.attributes.get('id');
  return id === undefined || id === '' ? [] : [id];
}

export function baseOf(element: MarkupElement, style: ComputedStyle, node: StructureNode | null): BlockBase {
  return { box: boxOf(style), breaks: breaksOf(style), ids: idsOf(element), node };
}

export function isDrawn(building: Building, element: MarkupElement): boolean {
  return isForPaper(element) && !UNSEEN.has(element.name) && building.styleOf(element).display !== 'none';
}

/** What stands in an element, as blocks. Handed to the builders of lists and tables, which blocks hold in turn. */
export type BuildContents = (building: Building, element: MarkupElement, node: StructureNode | null) => Block[];
