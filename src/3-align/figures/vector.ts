// Sparse vectors of terms. A topic of thousands of figures takes millions of cosines, so terms are numbers in order, and
// two vectors are compared in one walk over both.

export type Vector = {
  /** Ascending. */
  readonly terms: readonly number[];
  /** Of each term. */
  readonly weights: readonly number[];
  readonly length: number;
};

/** The number of a term, always the same for the same term. Vectors of two vocabularies cannot be compared. */
export type Vocabulary = (term: string) => number;

/** Numbers the terms as they come. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  return (term) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
}

export function toVector(weightOf: ReadonlyMap<string, number>, numberOf: Vocabulary): Vector {
  let squares = 0;
  const weighted = new Map<number, number>();
  for (const [term, weight] of weightOf) {
    squares += weight * weight;
    weighted.set(numberOf(term), weight);
  }
  const terms = [...weighted.keys()].sort((a, b) => a - b);
  return { terms, weights: terms.map((term) => weighted.get(term) ?? 0), length: Math.sqrt(squares) };
}

/** 0 to 1; 0 where either is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [dot, i, k] = [0, 0, 0];
  while (i < a.terms.length && k < b.terms.length) {
    const [one, other] = [a.terms[i], b.terms[k]];
    if (one === other) dot += a.weights[i] * b.weights[k];
    if (one <= other) i += 1;
    if (other <= one) k += 1;
  }
  return dot / (a.length * b.length);
}

/** The weight of the heaviest term that both have; 0 where they share none. */
export function heaviestShared(a: Vector, b: Vector): number {
  let [heaviest, i, k] = [0, 0, 0];
  while (i < a.terms.length && k < b.terms.length) {
    const [one, other] = [a.terms[i], b.terms[k]];
    if (one === other && a.weights[i] > heaviest) heaviest = a.weights[i];
    if (one <= other) i += 1;
    if (other <= one) k += 1;
  }
  return heaviest;
}
