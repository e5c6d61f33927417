/** One weight of a row. */
export type Weight = { readonly id: number; readonly value: number };

/** The largest weight a row holds of one class. */
const MOST = 127;

/** The weights of one key as rows that each hold what fits; mostly one. */
export function splitRows(weights: readonly Weight[]): readonly (readonly Weight[])[] {
  if (weights.length === 0) return [];
  const fitting = weights.map(({ id, value }) => ({ id, value: Math.max(-MOST, Math.min(MOST, value)) }));
  const rest = weights.map(({ id, value }, i) => ({ id, value: value - fitting[i].value }));
  return [fitting, ...splitRows(rest.filter(({ value }) => value !== 0))];
}

/** The bytes of a row, classes ascending; the format is described at WeightTable. */
export function packRow(row: readonly Weight[]): readonly number[] {
  return row.flatMap(({ id, value }, i) => {
    const step = id - (row[i - 1]?.id ?? -1);
    const isNear = step <= 15;
    const isSmall = Math.abs(value) <= 7;
    const byte = (isNear ? step << 4 : 0) | (isSmall ? value + 8 : 0);
    return [byte, ...(isNear ? [] : [id]), ...(isSmall ? [] : [value & 0xff])];
  });
}
