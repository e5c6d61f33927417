// What a template sees. Every field is always there (null where there is nothing), so that a template can be strict.
import type { DiscrepancyClass, Severity } from '../../model.ts';

/** Conventions of the stages before, printed under Method. */
export type Method = {
  /** What a vague word is read as. */
  readonly vagueBounds: readonly { readonly word: string; readonly low: number; readonly high: number }[];
  /** One sentence: how far "about" reaches. */
  readonly tolerance: string;
  /** What the run was told: the estimate's rule, the day, the template. */
  readonly settings?: readonly { readonly name: string; readonly value: string }[];
};

/** A link to an entry of the sources; `inText`: ids of the claims it stands for, in the source's full text. */
export type Cite = { readonly label: string; readonly href: string; readonly inText: readonly string[] };
/** A run of text and the sources it rests on. */
export type CitedText = { readonly text: string; readonly cites: readonly Cite[] };
/** A run of text, marked or not. */
export type MarkedText = { readonly text: string; readonly isMarked: boolean };
/** A run of a quotation against the reading most origins have. */
export type DiffPiece = { readonly text: string; readonly kind: 'same' | 'changed' | 'missing' };

export type ClassView = {
  readonly id: DiscrepancyClass;
  readonly label: string;
  /** filled: cannot all be true; boxed: told in other words; underlined: can all be true; dashed: left out by some. */
  readonly form: 'filled' | 'boxed' | 'underlined' | 'dashed';
};

export type SeverityView = {
  readonly id: Severity;
  readonly label: string;
  /** Three squares, filled from the left. */
  readonly squares: readonly ('full' | 'empty')[];
};

export type SourceName = {
  readonly label: string;
  readonly outlet: string;
  readonly href: string;
  readonly isCopy: boolean;
};

/** One reading in a table. `continues`: of the same source as the row above. */
export type ReadingRow = {
  readonly source: SourceName;
  readonly continues: boolean;
  readonly qualifier: string;
  readonly figure: string;
  readonly attribution: string | null;
  readonly sentence: readonly MarkedText[];
  readonly day: string;
  /** What the table is sorted by: the figure or date as data, and when the article was published. */
  readonly value: number | string | null;
  readonly published: string | null;
  /** Where the claim stands in the full text; only the HTML edition has the texts. */
  readonly inText: string;
};

export type QuotationLine = {
  readonly labels: readonly string[];
  readonly pieces: readonly DiffPiece[];
  readonly isQuoted: boolean;
  readonly inText: string;
  /** Whose words they are, where the lines do not all have one speaker. */
  readonly speaker: string | null;
  /** True for the first line of each quotation. */
  readonly begins: boolean;
};

export type EstimateLine = {
  /** The question, where a finding has more than one. */
  readonly label: string | null;
  readonly low: string;
  readonly best: string;
  readonly high: string;
  readonly rule: string;
  readonly cites: readonly Cite[];
};

export type ChartView = { readonly id: string; readonly alt: string; readonly caption: string };

export type FindingView = {
  readonly id: string;
  readonly number: number;
  readonly anchor: string;
  readonly title: string;
  readonly class: ClassView;
  readonly also: readonly string[];
  readonly severity: SeverityView;
  readonly text: readonly CitedText[];
  readonly sourceLabels: readonly string[];
  /** Independent origins that its readings rest on. */
  readonly origins: number;
  /** Null where words say it better. */
  readonly chart: ChartView | null;
  readonly rows: readonly ReadingRow[];
  /** Rows that only repeat these and are left out. */
  readonly moreRows: number;
  /** True where the rows tell who says it rather than how much. */
  readonly isAboutSpeakers: boolean;
  readonly estimates: readonly EstimateLine[];
  readonly lines: readonly QuotationLine[];
};

export type SectionView = {
  readonly id: 'figures' | 'dates' | 'quotations' | 'statements' | 'wordings' | 'gaps';
  readonly title: string;
  readonly note: string;
  readonly findings: readonly FindingView[];
  /** Low-severity findings that take one row of a table instead of a block. */
  readonly minor: readonly FindingView[];
};

export type AgreedRow = {
  readonly label: string;
  readonly reading: string;
  readonly cites: readonly Cite[];
  readonly origins: number;
  /** Numbers of findings that differ about the same thing in another way. */
  readonly see: readonly number[];
};

export type SingleRow = {
  readonly cite: Cite;
  readonly text: readonly MarkedText[];
  readonly attribution: string | null;
  readonly inText: string;
};

/** A question that groups claims which are only possibly about the same. */
export type UnsureRow = {
  readonly label: string;
  readonly readings: readonly CitedText[];
};

export type MatrixView = {
  /** As many as its rows need, each with a head of its own. */
  readonly charts: readonly ChartView[];
  readonly columns: readonly Cite[];
  readonly rows: readonly {
    readonly number: number | null;
    readonly label: string;
    /** What each source says; empty where it does not mention it. */
    readonly cells: readonly string[];
    readonly origins: number;
    readonly readings: number;
  }[];
  readonly more: number;
};

export type SourceView = SourceName & {
  readonly anchor: string;
  /** Link to its full text; only the HTML edition has the texts. */
  readonly inText: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly file: string;
  readonly words: number;
  readonly origin: string;
  readonly reliability: string | null;
  readonly citedIn: readonly { readonly number: number; readonly href: string }[];
};

/** The full text of an article for the HTML edition, its claims as targets of links. */
export type SourceText = SourceName & {
  readonly anchor: string;
  readonly paragraphs: readonly (readonly TextPiece[])[];
};

/** `anchors`: ids of the claims that stand here; more than one where claims overlap. */
export type TextPiece = { readonly text: string; readonly anchors: readonly string[] };

export type NoticeView = { readonly message: string; readonly cites: readonly Cite[] };

export type Stats = {
  readonly articles: number;
  readonly origins: number;
  readonly figures: number;
  readonly sharedFigures: number;
  readonly quotations: number;
  readonly discrepancies: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly single: number;
};

/** One finding of the handout: what to do with it, and its readings with who has them. */
export type HandoutRow = {
  readonly finding: FindingView;
  /** The finding's sentence; empty where it is too long for the column, since the readings tell it too. */
  readonly text: readonly CitedText[];
  /** What an editor can safely print. */
  readonly use: string;
  readonly chart: ChartView | null;
  readonly readings: readonly { readonly text: string; readonly labels: string }[];
};

/** As much as one page holds; what it does not is counted. */
export type HandoutView = {
  readonly lead: string;
  readonly rows: readonly HandoutRow[];
  readonly more: number;
  readonly agreed: readonly AgreedRow[];
  readonly single: readonly SingleRow[];
};

export type BriefingView = {
  readonly title: string;
  readonly language: string;
  readonly asOf: string | null;
  /** First and last known day of publication. */
  readonly published: { readonly first: string; readonly last: string } | null;
  readonly tool: { readonly name: string; readonly version: string };
  readonly stats: Stats;
  readonly glance: readonly FindingView[];
  /** How many findings the glance leaves out. */
  readonly glanceMore: number;
  readonly overview: ChartView | null;
  /** What changed since an earlier analysis; null where none was given. */
  readonly since: SinceView | null;
  /** What the marks of all charts mean. */
  readonly key: ChartView;
  readonly sections: readonly SectionView[];
  /** Findings beyond what a reader can use, in one table; those of most origins first. */
  readonly appendix: readonly FindingView[];
  /** Findings that the appendix only counts. */
  readonly appendixMore: number;
  /** Severities and classes that there are, for the controls of the HTML edition. */
  readonly filters: {
    readonly severities: readonly Pick<SeverityView, 'id' | 'label'>[];
    readonly classes: readonly Pick<ClassView, 'id' | 'label'>[];
  };
  readonly agreed: readonly AgreedRow[];
  readonly agreedMore: number;
  readonly single: readonly SingleRow[];
  readonly singleMore: number;
  /** Listed apart and never counted. */
  readonly unsure: readonly UnsureRow[];
  readonly unsureMore: number;
  readonly matrix: MatrixView | null;
  readonly sources: readonly SourceView[];
  /** Labels and shortened names for the foot of every page; empty where they do not fit on one line. */
  readonly sourceKey: readonly { readonly label: string; readonly name: string }[];
  readonly handout: HandoutView;
  readonly texts: readonly SourceText[];
  readonly notices: readonly NoticeView[];
  readonly method: Required<Method>;
};

/** What changed since an earlier analysis. */
export type ChangesSince = {
  /** The day the earlier analysis spoke of. */
  readonly asOf: string | null;
  /** Only those in which something changed. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** The articles that are new. */
  readonly articleIds: readonly string[];
};

export type SinceView = Omit<ChangesSince, 'articleIds'> & {
  /** When the new articles were published; null where there is nothing to place. */
  readonly chart: ChartView | null;
};
