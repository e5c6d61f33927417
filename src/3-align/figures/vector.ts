// Sparse vectors of terms. A topic of thousands of figures takes millions of cosines, so terms are numbers in order, and
// two vectors are compared in one walk over both.

export type Vector = {
  /** Ascending. */
  readonly terms: Int32Array;
  /** Of each term. */
  readonly weights: Float64Array;
  readonly length: number;
};

/** Terms and their numbers, given as they come. Vectors of two vocabularies cannot be compared. */
export type Vocabulary = {
  readonly numberOf: (term: string) => number;
  readonly termOf: (number: number) => string;
};

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  return {
    numberOf: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, terms.length);
      return terms.push(term) - 1;
    },
    termOf: (number) => terms[number] ?? '',
  };
}

/** `weightOf`: by the number of the term. */
export function toVector(weightOf: ReadonlyMap<number, number>): Vector {
  let squares = 0;
  // Numbers in an array of their own kind are put in order without a call for each two.
  const terms = new Int32Array(weightOf.size);
  let n = 0;
  for (const [term, weight] of weightOf) {
    squares += weight * weight;
    terms[n] = term;
    n += 1;
  }
  terms.sort();
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i += 1) weights[i] = weightOf.get(terms[i]) ?? 0;
  return { terms, weights, length: Math.sqrt(squares) };
}

/** 0 to 1; 0 where either is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const { terms, weights } = a;
  const { terms: others, weights: otherWeights } = b;
  let [dot, i, k] = [0, 0, 0];
  while (i < terms.length && k < others.length) {
    const apart = terms[i] - others[k];
    if (apart === 0) dot += weights[i] * otherWeights[k];
    if (apart <= 0) i += 1;
    if (apart >= 0) k += 1;
  }
  return dot / (a.length * b.length);
}

/** The weight of the heaviest term that both have; 0 where they share none. */
export function heaviestShared({ terms, weights }: Vector, { terms: others }: Vector): number {
  let [heaviest, i, k] = [0, 0, 0];
  while (i < terms.length && k < others.length) {
    const apart = terms[i] - others[k];
    if (apart === 0 && weights[i] > heaviest) heaviest = weights[i];
    if (apart <= 0) i += 1;
    if (apart >= 0) k += 1;
  }
  return heaviest;
}
