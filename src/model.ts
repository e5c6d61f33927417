// The types that cross the borders of stages 1 to 4, and the analysis. Imports nothing.
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
  /** A font file for characters that the program has none for: its path inside the topic folder. */
  readonly font?: string;
};

/** UTF-16 code units in `article.text`, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A value together with how we know it. An implied value never contradicts a stated one. */
type Basis = 'stated' | 'implied';

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
  /** When the article was last changed, ISO 8601, where its file says so. */
  readonly modified?: string;
  /** The id of the newest version of the same article, where this is an older one: the newest speaks. */
  readonly supersededBy?: string;
  readonly language: string;
  /** Of the file's bytes; of the article's text where a file holds several. */
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
  readonly kind: 'quantity' | 'date' | 'quotation' | 'name' | 'statement';
  readonly span: Span;
  /** The figure, date, quotation or name itself: `text.slice(span.start, span.end)`. */
  readonly surface: string;
  /** The figure together with the words that bound it ("more than 3,800"); absent where there are none. */
  readonly printed?: Span;
  readonly sentence: Span;
  readonly zone: Zone;
  /** The extractor that made it. */
  readonly by: string;
  readonly quantity?: Quantity;
  readonly date?: DateValue;
  readonly quotation?: Quotation;
  readonly statement?: Statement;
  readonly subject?: Subject;
  readonly scope: Scope;
  readonly attribution?: Attribution;
  readonly modality: 'asserted' | 'planned' | 'denied' | 'uncertain';
  /** Whose report it is, where that is not its article's own: another article's origin, or "wire AFP". */
  readonly origin?: string;
};

/** What is counted or dated, and what happened to it. */
type Subject = {
  /** Lemma of the counted noun. */
  readonly head: string;
  /** The whole phrase as printed. */
  readonly text: string;
  /** Event class of the predicate, else its lemma. */
  readonly event?: string;
  /** The event in words, as it stands behind what is counted: "injured", "destroyed". */
  readonly predicate?: string;
  /** What the counted people are: "security", "protesters", "suspects" …; absent for things and for people in general. */
  readonly role?: string;
};

export type Scope = {
  readonly event?: string;
  readonly place?: string;
  /** The place was named earlier in the paragraph; absent where the claim's own sentence names it. */
  readonly placeBasis?: 'implied';
  readonly period?: string;
  readonly population?: string;
  readonly owner?: string;
  /** Of a distance: what it is measured from. */
  readonly from?: string;
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
  /** What each unit of it is for: "share" in "$25 a share", "year" in "$54bn per year". */
  readonly per?: string;
  /** Of money: what one unit of it is in the currency that the topic mostly speaks of, by a conversion that an article prints. */
  readonly converted?: { readonly unit: string; readonly rate: number };
  readonly change?: 'up' | 'down';
  readonly aspect: 'total' | 'increment' | 'part';
};

export type DateValue = {
  /** ISO 8601, only as precise as the text: "2022", "2022-01", "2022-01-09", with time and zone where stated; "--05-14" where no year is known, "-W-3" (Wednesday) where no week is, "T17:30" where no day is. */
  readonly value: string;
  readonly basis: Basis;
  readonly role: 'on' | 'until' | 'since' | 'before' | 'after';
  /** "about 10.40pm", "shortly before noon" */
  readonly isApproximate?: true;
  /** "half past five": the text does not say which half of the day; the value is the likelier one. */
  readonly isHalfUnknown?: true;
  /** "7:37 a.m. local time": minutes ahead of UTC that clocks can be in the country the article speaks of. */
  readonly localOffsets?: readonly number[];
};

type Quotation = { readonly type: 'direct' | 'indirect' | 'mixed'; readonly content: string };

/** What is told without a figure, in words that can be compared. The surface has the source's own. */
export type Statement = {
  /**
   * What is told: in what standing somebody is what he is, for whom he works, of what nation he is, what a list holds,
   * between which places something goes, how well somebody is provided, who is first in something, under which flag a ship
   * sails, what is thought of a decision, what caused a mishap, who
   * is blamed and denies it.
   */
  readonly form:
    | 'standing'
    | 'employer'
    | 'nation'
    | 'members'
    | 'route'
    | 'provision'
    | 'first'
    | 'flag'
    | 'verdict'
    | 'cause'
    | 'blame';
  /** Of whom or what, to be looked up by: a last name and a role, a list's noun, an age. */
  readonly about: string;
  /** The same as printed, where a name is: "Jon Harl". */
  readonly of?: string;
  /** What is told: "former", "part"; names; a place. */
  readonly told: readonly string[];
  /** Words around it, by which two statements are known to be of one thing. */
  readonly beside: readonly string[];
};

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
  /** Its unlike claims are only possibly about one question: they neither differ nor agree. */
  readonly isUnsure?: true;
  readonly estimate?: Estimate;
};

/** A group as the third stage leaves it: not judged yet. */
export type AlignedGroup = Omit<ClaimGroup, 'verdict' | 'isUnsure' | 'estimate'> & {
  /**
   * How likely its claims with different values are one question, as log odds; where all have one value, how likely they
   * are but for the value; null where one origin alone speaks.
   * Below a line of stage 4 the group is only possibly one question.
   */
  readonly cohesion: number | null;
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

/** What one of a currency is in another, by the currency's code. */
export type ExchangeRates = Readonly<Record<string, NonNullable<Quantity['converted']>>>;

/** What stage 3 hands on. */
export type Alignment = {
  readonly articles: readonly Article[];
  readonly groups: readonly AlignedGroup[];
  /** The origin of each claim that is not its article's own, by its id. */
  readonly claimOrigins: Readonly<Record<string, string>>;
  readonly exchangeRates: ExchangeRates;
  readonly notices: readonly Notice[];
};

/** What stage 4 hands on. */
export type Comparison = {
  readonly groups: readonly ClaimGroup[];
  readonly discrepancies: readonly Discrepancy[];
  readonly notices: readonly Notice[];
};
