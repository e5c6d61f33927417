// Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares: Bishop, "Pattern
// Recognition and Machine Learning", 2006, §4.3.3). Signals are brought to one scale first, so that the ridge treats them alike.

/** `weight`: how much the example counts. */
export type Example = { readonly x: readonly number[]; readonly y: 0 | 1; readonly weight: number };
export type Fit = { readonly bias: number; readonly weights: readonly number[] };

const ITERATIONS = 30;

export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const { means, spreads } = scaleOf(examples);
  // The first column is the bias; it is not held back by the ridge.
  const rows = examples.map(({ x }) => [1, ...x.map((value, i) => (value - means[i]) / spreads[i])]);
  const size = means.length + 1;
  let w: readonly number[] = Array(size).fill(0);
  for (let step = 0; step < ITERATIONS; step += 1) {
    const gradient: number[] = w.map((value, i) => (i === 0 ? 0 : ridge * value));
    const hessian = w.map((_, i) => w.map((__, k) => (i === k ? (i === 0 ? 1e-9 : ridge) : 0)));
    for (const [n, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-dot(w, row)));
      const { y, weight } = examples[n];
      for (let i = 0; i < size; i += 1) {
        gradient[i] += weight * (p - y) * row[i];
        const scaled = weight * p * (1 - p) * row[i];
        for (let k = 0; k <= i; k += 1) hessian[i][k] += scaled * row[k];
      }
    }
    for (let i = 0; i < size; i += 1) for (let k = i + 1; k < size; k += 1) hessian[i][k] = hessian[k][i];
    const change = solve(hessian, gradient);
    w = w.map((value, i) => value - change[i]);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  const weights = w.slice(1).map((value, i) => value / spreads[i]);
  return { bias: w[0] - dot(weights, means), weights };
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i], 0);

function scaleOf(examples: readonly Example[]): { means: readonly number[]; spreads: readonly number[] } {
  const columns = examples[0].x.map((_, i) => examples.map(({ x }) => x[i]));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const spreads = columns.map((column, i) =>
    Math.sqrt(column.reduce((sum, value) => sum + (value - means[i]) ** 2, 0) / column.length),
  );
  return { means, spreads: spreads.map((spread) => spread || 1) };
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < size; k += 1) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < size; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= size; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  const solution: number[] = Array(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    const rest = rows[i].slice(i + 1, size).reduce((sum, value, k) => sum + value * solution[i + 1 + k], 0);
    solution[i] = (rows[i][size] - rest) / rows[i][i];
  }
  return solution;
}
