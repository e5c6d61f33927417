// What signals tell of a pair, as log odds.

/** `bias`: a pair of which nothing is known. */
export type Weighing<Name extends string> = { readonly bias: number; readonly weights: Readonly<Record<Name, number>> };
