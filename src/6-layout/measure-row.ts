// Cells beside each other, brought to one height.
import type { CrossAlignment } from '../page-model.ts';
import { BLANK_PIECE, type Cell, firstBaseline, heightOf, KEEP, type Piece } from './pieces.ts';

type AlignedCells = {
  readonly aligned: readonly Cell[];
  readonly heightPt: number;
  readonly baselinePt: number | null;
};

export function alignCells(given: readonly Cell[], alignments: readonly CrossAlignment[]): AlignedCells {
  // A cell cannot ask for a new page: its neighbours would stay behind.
  const cells = given.map((cell) => ({
    ...cell,
    pieces: cell.pieces.map((piece) => ({ ...piece, startsPage: false })),
  }));
  const shared = Math.max(0, ...cells.map(({ pieces }, index) => sharedBaseline(pieces, alignments[index])));
  const onBaseline = cells.map((cell, index) => {
    const baseline = alignments[index] === 'baseline' ? firstBaseline(cell.pieces) : null;
    return baseline === null ? cell : pushDown(cell, shared - baseline);
  });
  const heightPt = Math.max(0, ...onBaseline.map(({ pieces }) => heightOf(pieces)));
  const aligned = onBaseline.map((cell, index) => {
    const freePt = heightPt - heightOf(cell.pieces);
    if (alignments[index] === 'center') return pushDown(cell, freePt / 2);
    return alignments[index] === 'end' ? pushDown(cell, freePt) : cell;
  });
  const baselines = aligned.flatMap(({ pieces }) => firstBaseline(pieces) ?? []);
  return { aligned, heightPt, baselinePt: baselines.length === 0 ? null : Math.min(...baselines) };
}

function sharedBaseline(pieces: readonly Piece[], alignment: CrossAlignment | undefined): number {
  return alignment === 'baseline' ? (firstBaseline(pieces) ?? 0) : 0;
}

function pushDown(cell: Cell, byPt: number): Cell {
  const [first, ...rest] = cell.pieces;
  if (first === undefined || byPt < 0.001) return cell;
  return { ...cell, pieces: [{ ...BLANK_PIECE, heightPt: byPt }, { ...first, gapPt: 0, keep: KEEP.glued }, ...rest] };
}
