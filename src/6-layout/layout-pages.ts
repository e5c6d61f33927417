// Blocks become pages: measured once, broken into pages, then moved to where they stand.
import type { FontFace } from '../lib/fonts.ts';
import type { DisplayList, Page, Paper, ParsedDocument, RunningPart } from '../page-model.ts';
import type { LayoutContext, PageNumberOf } from './context.ts';
import { createFaceBook } from './faces.ts';
import { measureAll, measureBlock } from './measure-block.ts';
import { type Placed, paginate } from './paginate.ts';
import { heightOf } from './pieces.ts';
import { createDraft, type PageDraft, placePieces } from './place-pieces.ts';

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
 * Null where that takes more than `most` pages, which is known sooner.
 */
export function layoutPages(
  document: ParsedDocument,
  fonts: readonly FontFace[],
  charts: ReadonlyMap<string, DisplayList>,
  paper: Paper,
): Page[];
export function layoutPages(
  document: ParsedDocument,
  fonts: readonly FontFace[],
  charts: ReadonlyMap<string, DisplayList>,
  paper: Paper,
  most: number,
): Page[] | null;
export function layoutPages(
  document: ParsedDocument,
  fonts: readonly FontFace[],
  charts: ReadonlyMap<string, DisplayList>,
  paper: Paper,
  most = Number.POSITIVE_INFINITY,
): Page[] | null {
  const size = PAPERS[paper];
  const { margin } = document.page;
  const base = { faces: createFaceBook(fonts), charts, pageHeightPt: size.heightPt - margin.top - margin.bottom };
  const settled = settle({ document, paper: size }, base, most);
  if (settled === null) return null;
  const { drafts, numbers } = settled;
  return drafts.map((draft, index) => {
    const pageNumber = (of: PageNumberOf) => numberText(of, index, drafts.length, numbers);
    const context = { ...base, segments: new Map(), flows: new Map(), pageNumber, timesAsked: () => 0 };
    placeRunning({ document, paper: size, context }, draft, index);
    return { ...size, ...draft };
  });
}

type Numbers = ReadonlyMap<string, string>;

/** Lays out the body until the page numbers in it are those of the pages it makes, or these are more than `most`. */
function settle(
  setting: Omit<Setting, 'context'>,
  base: Pick<LayoutContext, 'faces' | 'charts' | 'pageHeightPt'>,
  most: number,
): { readonly drafts: readonly PageDraft[]; readonly numbers: Numbers } | null {
  const flows: LayoutContext['flows'] = new Map();
  let numbers: Numbers = new Map();
  let drafts: readonly PageDraft[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const guesses = numbers;
    const asked: PageNumberOf[] = [];
    const pageNumber = (of: PageNumberOf) => {
      asked.push(of);
      return typeof of === 'string' ? '' : (guesses.get(of.id) ?? '0');
    };
    const context = { ...base, segments: new Map(), flows, pageNumber, timesAsked: () => asked.length };
    const broken = breakBody({ ...setting, context });
    if (broken.length > most) return null;
    drafts = broken.map((placed, index) => placePage(setting.document, placed, index));
    numbers = anchorPages(drafts);
    const isSettled = asked.every((of) => typeof of === 'string' || guesses.get(of.id) === numbers.get(of.id));
    if (isSettled) break;
  }
  return { drafts, numbers };
}

function numberText(of: PageNumberOf, index: number, count: number, numbers: Numbers): string {
  if (of === 'this') return String(index + 1);
  return of === 'all' ? String(count) : (numbers.get(of.id) ?? '');
}

function anchorPages(drafts: readonly PageDraft[]): Numbers {
  return new Map(drafts.flatMap(({ anchors }, index) => anchors.map(({ id }) => [id, String(index + 1)] as const)));
}

const marginOf = ({ page: { margin, firstMargin } }: ParsedDocument, index: number) =>
  index === 0 ? firstMargin : margin;

function placePage(document: ParsedDocument, placed: readonly Placed[], index: number): PageDraft {
  const draft = createDraft();
  placePieces(placed, { x: 0, y: marginOf(document, index).top }, draft);
  return draft;
}

/** The body's pieces, a list a page. */
function breakBody({ document, paper, context }: Setting): readonly (readonly Placed[])[] {
  const { margin } = document.page;
  const span = { x: margin.left, widthPt: paper.widthPt - margin.left - margin.right };
  const { pieces } = measureAll(document.blocks, span, context);
  const room = (index: number) => paper.heightPt - marginOf(document, index).top - marginOf(document, index).bottom;
  return pieces.length === 0 ? [[]] : paginate(pieces, room);
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
