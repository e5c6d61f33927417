// Blocks become pages: measured once, broken into pages, then moved to where they stand.
import type { FontFace } from '../lib/fonts.ts';
import type { DisplayList, Page, Paper, ParsedDocument, RunningPart } from '../model.ts';
import type { LayoutContext, PageNumberOf } from './context.ts';
import { createFaceBook } from './faces.ts';
import { measureAll, measureBlock } from './measure-block.ts';
import { type Placed, paginate } from './paginate.ts';
import { heightOf } from './pieces.ts';
import { createDraft, type PageDraft, placePieces } from './place-pieces.ts';

export { findMissingCharacters } from './faces.ts';

const PAPERS: Readonly<Record<Paper, { readonly widthPt: number; readonly heightPt: number }>> = {
  a4: { widthPt: 595.28, heightPt: 841.89 },
  letter: { widthPt: 612, heightPt: 792 },
};

type Setting = {
  readonly document: ParsedDocument;
  readonly paper: { readonly widthPt: number; readonly heightPt: number };
  readonly context: LayoutContext;
};

/** Page numbers change widths, widths may change pages: after this many rounds the last numbers are taken. */
const MOST_ROUNDS = 3;

/**
 * Lays a document out on pages. Every block is placed once. All measures are in points.
 * A header's box hangs from the upper edge of the page and a footer's stands on the lower one, margins included.
 */
export function layoutPages(
  document: ParsedDocument,
  fonts: readonly FontFace[],
  charts: ReadonlyMap<string, DisplayList>,
  paper: Paper,
): Page[] {
  const size = PAPERS[paper];
  const faces = createFaceBook(fonts);
  const pageHeightPt = size.heightPt - document.page.margin.top - document.page.margin.bottom;
  let numbers: ReadonlyMap<string, string> = new Map();
  let drafts: readonly PageDraft[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = new Map<string, string>();
    const pageNumber = (of: PageNumberOf) => {
      if (typeof of === 'string') return '';
      const number = numbers.get(of.id) ?? '0';
      asked.set(of.id, number);
      return number;
    };
    const context = { faces, charts, pageHeightPt, pageNumber, segments: new Map() };
    drafts = layoutBody({ document, paper: size, context });
    numbers = anchorPages(drafts);
    if ([...asked].every(([id, number]) => (numbers.get(id) ?? '0') === number)) break;
  }
  const context = { faces, charts, pageHeightPt, segments: new Map() };
  return drafts.map((draft, index) => {
    const pageNumber = (of: PageNumberOf) => numberText(of, index, drafts.length, numbers);
    placeRunning({ document, paper: size, context: { ...context, segments: new Map(), pageNumber } }, draft, index);
    return { ...size, ...draft };
  });
}

function numberText(of: PageNumberOf, index: number, count: number, numbers: ReadonlyMap<string, string>): string {
  if (of === 'this') return String(index + 1);
  return of === 'all' ? String(count) : (numbers.get(of.id) ?? '');
}

function anchorPages(drafts: readonly PageDraft[]): ReadonlyMap<string, string> {
  return new Map(drafts.flatMap(({ anchors }, index) => anchors.map(({ id }) => [id, String(index + 1)] as const)));
}

function layoutBody({ document, paper, context }: Setting): readonly PageDraft[] {
  const { margin, firstMargin } = document.page;
  const span = { x: margin.left, widthPt: paper.widthPt - margin.left - margin.right };
  const { pieces } = measureAll(document.blocks, span, context);
  const marginOf = (index: number) => (index === 0 ? firstMargin : margin);
  const room = (index: number) => paper.heightPt - marginOf(index).top - marginOf(index).bottom;
  const pages: readonly (readonly Placed[])[] = pieces.length === 0 ? [[]] : paginate(pieces, room);
  return pages.map((placed, index) => {
    const draft = createDraft();
    placePieces(placed, { x: 0, y: marginOf(index).top }, draft);
    return draft;
  });
}

function placeRunning(setting: Setting, draft: PageDraft, index: number): void {
  for (const part of setting.document.running) {
    if (index === 0 && !part.isOnFirstPage) continue;
    placeRunningPart(setting, part, draft);
  }
}

function placeRunningPart(
  { document, paper, context }: Setting,
  { block, position }: RunningPart,
  draft: PageDraft,
): void {
  const { margin } = document.page;
  const span = { x: margin.left, widthPt: paper.widthPt - margin.left - margin.right };
  const { pieces, beforePt, afterPt } = measureBlock(block, span, context);
  const y = position === 'header' ? beforePt : paper.heightPt - afterPt - heightOf(pieces);
  for (const placed of paginate(pieces, () => Number.POSITIVE_INFINITY)) placePieces(placed, { x: 0, y }, draft, true);
}
