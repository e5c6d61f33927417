import type { DisplayList, Inline, TextBlock } from '../model.ts';
import type { FaceBook } from './faces.ts';
import type { Segment } from './segments.ts';

/** What measuring needs to know beside the block itself. */
export type LayoutContext = {
  readonly faces: FaceBook;
  readonly charts: ReadonlyMap<string, DisplayList>;
  /** The tallest a single piece can be. */
  readonly pageHeightPt: number;
  readonly pageNumber: (of: PageNumberOf) => string;
  /** Paragraphs are measured for column widths and again for lines. */
  readonly segments: Map<TextBlock, readonly Segment[]>;
};

export type PageNumberOf = Extract<Inline, { readonly kind: 'page-number' }>['of'];

/** Where a block stands across the page. The same on every page. */
export type Span = { readonly x: number; readonly widthPt: number };
