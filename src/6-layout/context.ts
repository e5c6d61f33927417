import type { Block, DisplayList, Inline, TextBlock } from '../page-model.ts';
import type { FaceBook } from './faces.ts';
import type { Flow } from './pieces.ts';
import type { Segment } from './segments.ts';

/** What measuring needs to know beside the block itself. */
export type LayoutContext = {
  readonly faces: FaceBook;
  readonly charts: ReadonlyMap<string, DisplayList>;
  /** The tallest a single piece can be. */
  readonly pageHeightPt: number;
  readonly pageNumber: (of: PageNumberOf) => string;
  /** How often `pageNumber` was asked: what was measured without asking is the same in the next round. */
  readonly timesAsked: () => number;
  readonly flows: Map<Block, Flow>;
  /** Paragraphs are measured for column widths and again for lines. */
  readonly segments: Map<TextBlock, readonly Segment[]>;
};

export type PageNumberOf = Extract<Inline, { readonly kind: 'page-number' }>['of'];

/** Where a block stands across the page. The same on every page. */
export type Span = { readonly x: number; readonly widthPt: number };
