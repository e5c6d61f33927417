// Words that stand between a verb and its figure: "lies some", "a sentence of just over", "was more than".

/** As the source of a regular expression: none, one or more of them. */
export const HEDGES = String.raw`(?:(?:about|around|some|nearly|almost|over|well|more|less|than|fewer|up|to|at|least|most|roughly|approximately|just|only|as|much|many|little|an|a|the|estimated|close|under)\s+)*`;
