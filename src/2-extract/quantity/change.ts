// Amounts of change ("rose 7 percent", "an increase of 12", "150 fewer"), as against the level reached ("rose to 93").
import type { Sentence, Token } from '../../lib/tokens.ts';
import type { Quantity } from '../../model.ts';
import { eventClass } from '../lexicon/lexicon.ts';
import type { Figure } from './settle.ts';

type Change = Quantity['change'];

/** Undefined where the figure is no amount of change. `before` is the figure read before it, with its own change. */
export function changeOf(
  text: string,
  sentence: Sentence,
  figure: Figure,
  before: { readonly figure: Figure; readonly change: Change } | undefined,
): Change {
  const start = Math.min(figure.start, figure.modifierSpan?.start ?? figure.start);
  const { tokens } = sentence;
  const next = firstFrom(tokens, figure.end);
  const first = firstFrom(tokens, start);
  const isAmount = /^(?:percent|money)$/.test(figure.quantity.dimension) || isOfIndex(text, tokens[next], figure);
  const found = byComparison(tokens, next, isAmount) ?? byPreposition(tokens, first, next);
  if (found !== undefined || !isAmount) return found;
  // "Climbed above 50 percent", "fell below $100": to that level.
  if (isLevelWord(text, figure)) return undefined;
  const direct =
    byVerb(tokens, first, figure, isToldAgain(text, figure.end)) ??
    byNounBehind(tokens, next) ??
    (figure.quantity.dimension === 'percent' ? byVerbOfObject(tokens, first, next) : undefined);
  if (direct !== undefined || before?.change === undefined) return direct;
  // "by 5 percent, or $1.2 million a year": the same change said twice.
  return /^(?:\s+points?)?,?\s*(?:or|\()\s*$/.test(text.slice(before.figure.end, start)) ? before.change : undefined;
}

const isLevelWord = (text: string, { modifierSpan }: Figure): boolean =>
  modifierSpan !== null &&
  /^(?:(?:well|just|slightly) )?(?:above|below|under|beyond)$/.test(text.slice(modifierSpan.start, modifierSpan.end));

/** "Shed 212 points, or 3.1 percent" */
const isOfIndex = (text: string, noun: Token | undefined, { end }: Figure): boolean =>
  /^points?$/.test(noun?.lower ?? '') && isToldAgain(text, noun?.end ?? end);

/** The first token that starts at or behind an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function direction(token: Token | undefined, tag: 'VERB' | 'NOUN'): Change {
  if (token === undefined) return undefined;
  const event = eventClass(token.lemma, tag, 'any');
  return event === 'rise' ? 'up' : event === 'fall' ? 'down' : undefined;
}

const UP = /^(?:more|higher|larger|bigger|greater)$/;
const DOWN = /^(?:less|lower|fewer|smaller)$/;

/** "Five years longer than", "30 metres shorter": how far two measures are apart, and neither of them. */
const LONGER = /^(?:longer|taller|deeper|wider|heavier|older)$/;
const SHORTER = /^(?:shorter|shallower|narrower|lighter|younger)$/;

/** "60 percent more", "150 fewer than": a count that is only "more" is an increment without direction. */
function byComparison(tokens: readonly Token[], next: number, isAmount: boolean): Change {
  const word = tokens[next]?.lower ?? '';
  if ((isAmount && UP.test(word)) || LONGER.test(word)) return 'up';
  // "5 percent up on 2010"
  if (isAmount && /^(?:up|down)$/.test(word) && /^(?:on|from)$/.test(tokens[next + 1]?.lower ?? ''))
    return word === 'up' ? 'up' : 'down';
  return DOWN.test(word) || SHORTER.test(word) ? 'down' : undefined;
}

/** How far before "by" its verb may stand: "raised its main rate by 0.25 points". Larger reaches into other clauses. */
const REACH = 9;

/** "fallen by four points", "a rise of 12", "up 5 percent". */
function byPreposition(tokens: readonly Token[], first: number, next: number): Change {
  const word = tokens[first - 1]?.lower;
  // A storm surge of four metres is that high.
  if (word === 'of') return tokens[first - 3]?.lower === 'storm' ? undefined : direction(tokens[first - 2], 'NOUN');
  // A motion that "fell by 311 votes" did not fall by degrees.
  if (word !== 'by' || /^votes?$/.test(tokens[next]?.lower ?? '')) return undefined;
  for (let i = first - 2; i >= 0 && i >= first - REACH; i -= 1) {
    if (/^[;:()]$/.test(tokens[i].text)) return undefined;
    const phrasal = /^(?:up|down)$/.test(tokens[i].lower) && /^(?:go|come|be)$/.test(tokens[i - 1]?.lemma ?? '');
    if (phrasal) return tokens[i].lower === 'up' ? 'up' : 'down';
    const found = direction(tokens[i], 'VERB') ?? (tokens[i].tag === 'NOUN' ? direction(tokens[i], 'NOUN') : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Verbs that take money as their object in another sense: "raised $5 million", "lost €2bn", "cut $3m". */
const OTHER_WITH_MONEY =
  /^(?:raise|lose|gain|add|cut|shed|boost|lift|contract|mount|advance|reduce|slash|trim|expand)$/;

/** "gained $1.52, or 4.1 percent", "added 26 cents to close at": a price has moved by the money. */
const isToldAgain = (text: string, end: number): boolean => MOVED_BY.test(text.slice(end, end + 40));
const MOVED_BY =
  /^(?:,? (?:or|\() ?(?:about |nearly |almost |some )?[\d.,]+ ?(?:%|per ?cent\b)(?! of\b)|,? to (?:close|finish|end|settle) )/;

/** "slid 6.2 percent", "fell $2.10", "down 3%": only adverbs and articles stand between. */
function byVerb(tokens: readonly Token[], first: number, figure: Figure, isMoved: boolean): Change {
  let i = first - 1;
  while (/^(?:ADV|DET|ADJ)$/.test(tokens[i]?.tag ?? '') && !/^(?:up|down)$/.test(tokens[i].lower)) i -= 1;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (/^(?:up|down)$/.test(token.lower))
    return isParticle(tokens[i - 1]) ? undefined : token.lower === 'up' ? 'up' : 'down';
  if (!isMoved && figure.quantity.dimension === 'money' && OTHER_WITH_MONEY.test(token.lemma)) return undefined;
  return direction(token, 'VERB');
}

/** "Closed up 3 percent", "are down 3 percent". */
const MOVES =
  /^(?:be|go|come|close|end|finish|open|start|trade|stand|settle|edge|move|push|drift|creep|tick|inch|shoot|slide|slip|head|remain|stay)$/;

/** "Lifted annual core earnings 7.4 percent", "cut its output 5 percent to": what was moved stands between. */
function byVerbOfObject(tokens: readonly Token[], first: number, next: number): Change {
  if (tokens[first - 1]?.tag !== 'NOUN' || /^(?:of|in|by|for)$/.test(tokens[next]?.lower ?? '')) return undefined;
  let i = first - 1;
  while (i > first - OBJECT_REACH && /^(?:NOUN|ADJ|DET|PRON|PART)$/.test(tokens[i]?.tag ?? '')) i -= 1;
  return MOVES_OBJECT.test(tokens[i]?.lemma ?? '') ? direction(tokens[i], 'VERB') : undefined;
}
/** "Its annual core earnings" */
const OBJECT_REACH = 6;
const MOVES_OBJECT = /^(?:lift|raise|boost|increase|cut|reduce|slash|trim|lower)$/;

/** "Pick up a €3m tab", "cough up €500": the "up" of another verb. */
const isParticle = (before: Token | undefined): boolean => before?.tag === 'VERB' && !MOVES.test(before.lemma);

/** "a 7 percent rise", "the 12-percent cut". */
function byNounBehind(tokens: readonly Token[], next: number): Change {
  const at = /^(?:ADJ|PUNCT)$/.test(tokens[next]?.tag ?? '') && !/^[,.;]$/.test(tokens[next].text) ? next + 1 : next;
  return tokens[at]?.tag === 'NOUN' ? direction(tokens[at], 'NOUN') : undefined;
}
