// Every type that crosses a stage border. Imports nothing.
// `Analysis` and what it holds is written to analysis.json; other programs read it, so its field names are fixed.

/** Everything a briefing shows, as data. Templates get exactly this. */
export type Analysis = {
  readonly format: 'parallax-analysis/1';
  readonly tool: { readonly name: 'parallax'; readonly version: string };
  readonly topic: Topic;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly groups: readonly ClaimGroup[];
  readonly discrepancies: readonly Discrepancy[];
  readonly notices: readonly Notice[];
};

export type Topic = {
  readonly id: string;
  readonly title: string;
  /** The day the briefing speaks of, as YYYY-MM-DD. */
  readonly asOf: string | null;
};

/** UTF-16 code units in `article.text`, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A value together with how we know it. An implied value never contradicts a stated one. */
export type Basis = 'stated' | 'implied';

/** An article as the first stage leaves it: no origin group and no label yet. */
export type ReadArticle = {
  readonly id: string;
  /** Path inside the topic folder. */
  readonly file: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly url?: string;
  readonly author?: string;
  /** The analyst's own Admiralty grade, A to F; never made by the program. */
  readonly reliability?: string;
  readonly published: { readonly value: string; readonly basis: Basis } | null;
  readonly language: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** What spans point into. Never cleaned. */
  readonly text: string;
  /** The passages of `text` that are read for claims, in order: no page furniture, no copyright lines. */
  readonly passages: readonly Passage[];
};

export type Zone = 'headline' | 'lead' | 'body' | 'caption';
export type Passage = Span & { readonly zone: Zone };

/** What the first stage hands on. */
export type TopicFolder = {
  readonly topic: Topic;
  readonly articles: readonly ReadArticle[];
  readonly notices: readonly Notice[];
};

export type Article = Omit<ReadArticle, 'passages'> & {
  /** Equal for rewordings and copies of one report. */
  readonly originGroup: string;
  /** Number of the origin and letter of the copy ("1a"); how the briefing cites the article. */
  readonly label: string;
};

export type Claim = {
  /** Stable from run to run: made from the article's sha256, the span and the kind. */
  readonly id: string;
  readonly articleId: string;
  readonly kind: 'quantity' | 'date' | 'quotation' | 'name';
  readonly span: Span;
  /** The figure, date, quotation or name itself: `text.slice(span.start, span.end)`. */
  readonly surface: string;
  readonly sentence: Span;
  readonly zone: Zone;
  /** The extractor that made it. */
  readonly by: string;
  readonly quantity?: Quantity;
  readonly date?: DateValue;
  readonly quotation?: Quotation;
  readonly subject?: Subject;
  readonly scope: Scope;
  readonly attribution?: Attribution;
  readonly modality: 'asserted' | 'planned' | 'denied' | 'uncertain';
};

/** What is counted or dated, and what happened to it. */
export type Subject = {
  /** Lemma of the counted noun. */
  readonly head: string;
  /** The whole phrase as printed. */
  readonly text: string;
  /** Event class of the predicate, else its lemma. */
  readonly event?: string;
};

export type Scope = {
  readonly event?: string;
  readonly place?: string;
  readonly period?: string;
  readonly population?: string;
  readonly owner?: string;
};

export type Modifier = 'exact' | 'approx' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'range' | 'vague';

export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'length'
  | 'duration'
  | 'age'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'magnitude'
  | 'rate'
  | 'rank'
  | 'other';

export type Quantity = {
  /** In the base unit: $13.2bn is 13200000000 with unit "USD". Null for vague words and ranges without a middle. */
  readonly value: number | null;
  /** Null: open end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  readonly dimension: Dimension;
  /** Normalised: "people", "USD", "percent", "km", "aircraft"; null for a bare number. */
  readonly unit: string | null;
  readonly change?: 'up' | 'down';
  readonly aspect: 'total' | 'increment' | 'part';
};

export type DateValue = {
  /** ISO 8601, only as precise as the text: "2022", "2022-01", "2022-01-09", with time and zone where stated. */
  readonly value: string;
  readonly basis: Basis;
  readonly role: 'on' | 'until' | 'since' | 'before' | 'after';
};

export type Quotation = { readonly type: 'direct' | 'indirect' | 'mixed'; readonly content: string };

export type Attribution = {
  /** Normalised across spellings: "Interior Ministry". */
  readonly source: string;
  /** Nearest first: ["TASS", "Interior Ministry"]. */
  readonly chain: readonly string[];
  /** The words that attribute ("said", "according to"); null where it is carried over from another sentence. */
  readonly cue: Span | null;
  readonly anonymous: boolean;
};

/** The claims that answer one question. */
export type ClaimGroup = {
  readonly id: string;
  /** The question, in words: "people arrested". */
  readonly label: string;
  readonly kind: Claim['kind'];
  readonly claimIds: readonly string[];
  readonly articleCount: number;
  readonly independentOrigins: number;
  readonly verdict: 'agree' | 'compatible' | 'differ' | 'single';
  readonly estimate?: Estimate;
};

/** A group as the third stage leaves it: not judged yet. */
export type AlignedGroup = Omit<ClaimGroup, 'verdict' | 'estimate'> & {
  /** Groups that may ask the same question of another population, place, period or part. */
  readonly relatedGroupIds: readonly string[];
};

export type EstimateRule = 'latest' | 'majority' | 'authority' | 'conservative';

/** low and high: the outermost bounds any independent origin supports. best: only by the named rule, else null. */
export type Estimate = {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly rule: string;
  /** The claims it rests on. */
  readonly basis: readonly string[];
};

export type DiscrepancyClass =
  | 'conflict'
  | 'internal'
  | 'update'
  | 'precision'
  | 'scope'
  | 'attribution'
  | 'wording'
  | 'gap'
  | 'arithmetic';

export type Severity = 'high' | 'medium' | 'low';

/** One value, wording or speaker, with the claims that give it. */
export type Reading = { readonly text: string; readonly claimIds: readonly string[] };

export type Discrepancy = {
  readonly id: string;
  readonly class: DiscrepancyClass;
  readonly also: readonly DiscrepancyClass[];
  readonly severity: Severity;
  readonly groupIds: readonly string[];
  readonly readings: readonly Reading[];
  /** One sentence, built from the readings; names who says what. */
  readonly explanation: string;
};

/** Something odd but survivable, shown in the briefing. */
export type Notice = {
  readonly code: string;
  readonly message: string;
  readonly articleId?: string;
  readonly span?: Span;
};

/** What stage 3 hands on. */
export type Alignment = {
  readonly articles: readonly Article[];
  readonly groups: readonly AlignedGroup[];
  readonly notices: readonly Notice[];
};

/** What stage 4 hands on. */
export type Comparison = {
  readonly groups: readonly ClaimGroup[];
  readonly discrepancies: readonly Discrepancy[];
  readonly notices: readonly Notice[];
};

// ---- charts: what Chart.js drew, as data ----

/** One call or property assignment on the recording canvas, in order: ["moveTo", 1, 2] or ["=", "fillStyle", "#000"]. */
export type DrawOperation = readonly [string, ...(string | number | boolean | readonly number[])[]];

/** A chart as vectors: replayed into the PDF and written as SVG into the HTML edition. Sizes in points. */
export type DisplayList = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly operations: readonly DrawOperation[];
};
