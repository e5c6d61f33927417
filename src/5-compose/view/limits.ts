// How much of what grows with the topic is shown; what is left out is counted where it would stand.

export type Limits = {
  /** Findings that a reader can use; further ones stand in a table. */
  readonly findings: number;
  /** Rows of that table, and of the others. */
  readonly appendix: number;
  readonly agreed: number;
  readonly single: number;
  readonly unsure: number;
  readonly coverage: number;
  /** Points of the handout for findings and lists, about, on the taller paper under a title of one line. */
  readonly handoutPt: number;
};

const ALL: Limits = { findings: 16, appendix: 40, agreed: 20, single: 20, unsure: 8, coverage: 30, handoutPt: 640 };

/** `share`: 1 for all that pages usually hold, less where they turned out to be too many. */
export function limitsFor(share: number): Limits {
  const part = (limit: number) => Math.ceil(limit * share);
  return {
    findings: part(ALL.findings),
    appendix: part(ALL.appendix),
    agreed: part(ALL.agreed),
    single: part(ALL.single),
    unsure: part(ALL.unsure),
    coverage: part(ALL.coverage),
    handoutPt: part(ALL.handoutPt),
  };
}
