// What the builders of blocks and of inline content share.
import { userError } from '../../errors.ts';
import type { BlockBase, BoxStyle, BreakRules, StructureNode } from '../../model.ts';
import type { StyleOf } from './cascade.ts';
import type { ComputedStyle } from './computed-style.ts';
import type { MarkupElement } from './markup-tree.ts';

export type Building = {
  readonly file: string;
  readonly styleOf: StyleOf;
  /** Numbers the nodes of the structure tree in the order they are made, which is the reading order. */
  readonly nextOrder: () => number;
};

type NodeExtras = Omit<StructureNode, 'order' | 'role' | 'parent'>;

export function makeNode(
  building: Building,
  role: string,
  parent: StructureNode | null,
  extras: NodeExtras = {},
): StructureNode {
  return { order: building.nextOrder(), role, parent, ...extras };
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
