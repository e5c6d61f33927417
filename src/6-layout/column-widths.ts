// Widths of columns from what is asked for and from what is in them, as CSS shares out the room of a table.
import type { Length } from '../page-model.ts';
import type { IntrinsicWidth } from './intrinsic-width.ts';

/** What one cell asks for; `span` columns from `column` on share it. */
export type CellWidth = IntrinsicWidth & { readonly column: number; readonly span: number };

/** The columns' widths. They fill `availablePt` where `fills`, else they take no more than they need. */
export function columnWidths(
  columns: readonly Length[],
  cells: readonly CellWidth[],
  availablePt: number,
  fills: boolean,
): readonly number[] {
  const wanted = wantedWidths(columns, cells);
  const fixed = columns.map(({ unit, value }) => fixedWidth(unit, value, availablePt));
  const fixedPt = sum(fixed.map((width) => width ?? 0));
  if (fixedPt > availablePt || fixed.every((width) => width !== null)) {
    const target = fills || fixedPt > availablePt ? availablePt : fixedPt;
    return fixed.map((width) => ((width ?? 0) / fixedPt) * target);
  }
  const shared = shareOut(
    wanted.map((width, index) => (fixed[index] === null ? width : { minPt: 0, maxPt: 0 })),
    columns.map(({ unit, value }, index) => (fixed[index] === null && unit === 'fr' ? value : 0)),
    availablePt - fixedPt,
    fills,
  );
  return shared.map((width, index) => fixed[index] ?? width);
}

function fixedWidth(unit: Length['unit'], value: number, availablePt: number): number | null {
  if (unit === 'pt') return value;
  return unit === 'percent' ? (value / 100) * availablePt : null;
}

function wantedWidths(columns: readonly Length[], cells: readonly CellWidth[]): readonly IntrinsicWidth[] {
  const widths = columns.map(() => ({ minPt: 0, maxPt: 0 }));
  for (const { column, span, minPt, maxPt } of [...cells].sort((a, b) => a.span - b.span)) {
    const spanned = widths.slice(column, column + span);
    const missingMin = Math.max(0, minPt - sum(spanned.map((width) => width.minPt)));
    const missingMax = Math.max(0, maxPt - sum(spanned.map((width) => width.maxPt)));
    for (const width of spanned) {
      width.minPt += missingMin / spanned.length;
      width.maxPt += missingMax / spanned.length;
    }
  }
  return widths;
}

function shareOut(
  wanted: readonly IntrinsicWidth[],
  shares: readonly number[],
  roomPt: number,
  fills: boolean,
): readonly number[] {
  const allShares = sum(shares);
  const minPt = sum(wanted.map((width) => width.minPt));
  const maxPt = sum(wanted.map((width, index) => (shares[index] === 0 ? width.maxPt : width.minPt)));
  if (minPt >= roomPt) return wanted.map((width) => (minPt === 0 ? 0 : (width.minPt / minPt) * roomPt));
  if (allShares > 0) return shareFractions(wanted, shares, roomPt, maxPt);
  if (maxPt <= roomPt) {
    const extra = fills ? roomPt - maxPt : 0;
    return wanted.map((width) => width.maxPt + (maxPt === 0 ? 0 : (width.maxPt / maxPt) * extra));
  }
  const factor = (roomPt - minPt) / (maxPt - minPt);
  return wanted.map((width) => width.minPt + (width.maxPt - width.minPt) * factor);
}

/** Columns without a share take what they like, if it leaves the others their least; the rest is shared. */
function shareFractions(
  wanted: readonly IntrinsicWidth[],
  shares: readonly number[],
  roomPt: number,
  maxPt: number,
): readonly number[] {
  const minPt = sum(wanted.map((width) => width.minPt));
  const factor = maxPt <= roomPt ? 1 : (roomPt - minPt) / (maxPt - minPt);
  const autos = wanted.map(({ minPt: min, maxPt: max }, index) =>
    shares[index] === 0 ? min + (max - min) * factor : 0,
  );
  return distribute(wanted, shares, autos, roomPt - sum(autos));
}

/** A share narrower than its content is raised to it, at the cost of the others. */
function distribute(
  wanted: readonly IntrinsicWidth[],
  shares: readonly number[],
  taken: readonly number[],
  roomPt: number,
): readonly number[] {
  const unit = roomPt / sum(shares);
  const tooNarrow = shares.findIndex((share, index) => share > 0 && share * unit < (wanted[index]?.minPt ?? 0) - 0.001);
  const others = shares.filter((share, index) => share > 0 && index !== tooNarrow);
  if (tooNarrow === -1 || others.length === 0) {
    return taken.map((width, index) => width + (shares[index] ?? 0) * unit);
  }
  const min = wanted[tooNarrow]?.minPt ?? 0;
  return distribute(
    wanted,
    shares.map((share, index) => (index === tooNarrow ? 0 : share)),
    taken.map((width, index) => (index === tooNarrow ? min : width)),
    roomPt - min,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
