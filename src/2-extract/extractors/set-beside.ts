// Money, shares and measures that are told beside another: where a move led ("fell 6 percent to €3.2bn"), what a level is
// compared with ("up from $365 million"), the same move told again ("shed 212 points, or 3.1 percent"), and what was expected.
import { eventWords } from '../lexicon/event-words.ts';
import type { Aspect } from '../quantity/aspect.ts';
import type { Figure } from '../quantity/read-figures.ts';
import type { Counting } from './counting.ts';

/** The countings of a sentence; one that is set beside another measures what that one does. `aspects`: one for each. */
export function withSetBeside(
  text: string,
  countings: readonly Counting[],
  aspects: readonly Aspect[],
): readonly Counting[] {
  const done: Counting[] = [];
  for (const one of countings) done.push(setBeside(text, one, done, aspects));
  return done;
}

function setBeside(text: string, one: Counting, done: readonly Counting[], aspects: readonly Aspect[]): Counting {
  const at = done.length;
  const before = done.at(-1);
  if (before === undefined || !isMeasure(one.figure)) return one;
  const between = text.slice(before.figure.end, startOf(one.figure));
  const hasMoved = aspects[at - 1].change !== undefined;
  if (hasMoved && MOVED_TO.test(between)) return asOf(text, one, traded(one, before));
  if (hasMoved && aspects[at].change !== undefined && OR.test(between)) return asOf(text, one, traded(one, before));
  // "A profit of $88 million, or 19 cents per share"
  if (one.figure.quantity.per === 'share' && isMoney(before) && OR.test(between)) return asOf(text, one, before);
  const compared = comparedWith(text, one, done);
  const rival = compared === undefined ? undefined : namedBehind(text, one.figure);
  if (rival !== undefined) return { ...one, owner: rival };
  if (compared !== undefined) return asOf(text, one, compared);
  return isOfForecaster(text, one) ? expected(one, done) : one;
}

const isMeasure = ({ form, quantity: { dimension, unit } }: Figure): boolean =>
  form !== 'ordinal' &&
  /^(?:count|money|percent|length|mass|speed|temperature|duration|other)$/.test(dimension) &&
  unit !== 'score';

const isMoney = ({ figure }: Counting): boolean => figure.quantity.dimension === 'money';

const startOf = ({ start, modifierSpan }: Figure): number => Math.min(start, modifierSpan?.start ?? start);

const SOFT = String.raw`(?:(?:an?|the|its|their|just|only|still|about|around|nearly|almost|some|record|over|more\s+than)\s+){0,3}`;
/** "to $1.2 billion", "in May to a record 4.1 percent", "to settle at $138.54" */
const MOVED_TO = new RegExp(
  String.raw`^\)?(?:\s+[\p{L}'’-]+){0,6}?,?\s+to\s+(?:(?:settle|close|finish|end|trade|stand|reach|hit|be|total)\s+(?:\p{Ll}+\s+){0,2}?(?:at\s+)?)?${SOFT}$`,
  'u',
);
const OR = new RegExp(String.raw`^(?:\s+points?)?(?:,?\s+or\s+|\s*\()${SOFT}$`, 'u');

/** "Lost 46p, or 3.2 percent, to £13.94": what one of the two tells of the stock exchange, both do. */
const traded = ({ event }: Counting, move: Counting): Counting =>
  event === 'share-price' || /\b(?:stock|shares|points)\b/i.test(move.counted?.text ?? '')
    ? { ...move, event: 'share-price', predicate: eventWords('share-price') }
    : move;

/** What is counted with a noun of its own keeps that noun; all else is the other's. */
function asOf(text: string, one: Counting, other: Counting): Counting {
  // An index is measured, and not the points that it lost.
  const isOwn = other.counted === null || other.counted.head === 'point' || hasOwnNoun(text, one);
  if (isOwn && one.figure.quantity.dimension === 'count') return one;
  const { event, predicate, place } = isPlain(one.event) ? { ...other, ...eventOf(one) } : other;
  const owner = other.owner ?? one.owner;
  return { ...one, event, predicate, owner, place, ...(isOwn ? {} : { counted: other.counted }) };
}

const eventOf = ({ event, predicate }: Counting): Pick<Counting, 'event' | 'predicate'> => ({ event, predicate });

/** How long something lasts, and what somebody has, is told by the figure itself. */
const isPlain = (event: string | undefined): boolean => event === 'last' || event === 'have';

/** "Against more than 60 per cent for Halcyon": a rival's, and no other level of one thing. */
const namedBehind = (text: string, { end }: Figure): string | undefined =>
  /^\s+(?:for|at)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u.exec(text.slice(end, end + 60))?.[1];

/** "54,812 vehicles", "17 percent of girls" */
const hasOwnNoun = (text: string, { figure, counted }: Counting): boolean =>
  figure.quantity.dimension === 'count'
    ? counted !== null && counted.head !== 'people'
    : /^\s+of\s+(?!(?:last|this|the\s+(?:previous|same))\b)/.test(text.slice(figure.end, figure.end + 20));

/** "Compared with 71 cents", "up from €365m", "from 9.1 percent": another level of what the nearest of its kind measures. */
function comparedWith(text: string, one: Counting, done: readonly Counting[]): Counting | undefined {
  if (one.figure.quantity.dimension === 'count') return undefined;
  const other = done.findLast((before) => isOfOneKind(before.figure, one.figure));
  if (other === undefined) return undefined;
  const between = text.slice(other.figure.end, startOf(one.figure));
  if (between.length > REACH) return undefined;
  if (COMPARED.test(between)) return other;
  const before = text.slice(Math.max(0, startOf(other.figure) - LEVEL_REACH), startOf(other.figure));
  return FROM.test(between) && LEVEL.test(before) ? other : undefined;
}

/** Characters from one level to the other. */
const REACH = 120;
/** Characters before a level that tell it as one: "rose to", "stood at". */
const LEVEL_REACH = 30;
const COMPARED = new RegExp(
  String.raw`\b(?:(?:up|down|higher|lower|rising|falling)\s+from|compared?\s+(?:with|to)|versus|vs\.?|(?:as\s+)?against)\s+${SOFT}$`,
  'u',
);
const FROM = new RegExp(String.raw`(?:^|[\s,])from\s+${SOFT}$`, 'u');
const LEVEL = new RegExp(String.raw`\b(?:to|at|is|was|are|were|of|or)\s+${SOFT}$`, 'u');

/** Of one unit, for one thing, and of a like size. */
function isOfOneKind({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [one, other] = [a.value ?? a.high ?? a.low ?? 0, b.value ?? b.low ?? b.high ?? 0];
  return (
    a.dimension === b.dimension &&
    a.unit === b.unit &&
    (a.per === b.per || b.per === undefined) &&
    Math.abs(other) <= MOST_TIMES * Math.abs(one) &&
    Math.abs(one) <= MOST_TIMES * Math.abs(other)
  );
}
/** Levels farther apart are of two things. */
const MOST_TIMES = 20;

/** "Analysts had expected 82 cents": nobody measures analysts. */
const isOfForecaster = (text: string, { counted, figure }: Counting): boolean =>
  (/^(?:money|percent)$/.test(figure.quantity.dimension) ||
    /^\s+\p{Ll}+s\s+had\b/u.test(text.slice(figure.end, figure.end + 40))) &&
  /^(?:analyst|economist|forecaster|strategist|pollster|trader|street|consensus)$/.test(counted?.head ?? '');

function expected(one: Counting, done: readonly Counting[]): Counting {
  const other = done.findLast((before) => isOfOneKind(before.figure, one.figure));
  return { ...one, counted: other?.counted ?? null, event: 'expect', predicate: 'expected', owner: other?.owner };
}
