// Words that bound or soften a figure. Before it and behind it; quotation marks in between do not hide them.
import type { Modifier } from '../../model.ts';
import type { Lexeme } from './lexemes.ts';

type Row = readonly [modifier: Modifier, phrases: string];

// Written for this project from the hedges listed in A Comprehensive Grammar of the English Language (Quirk et al. 1985), §8.
const BEFORE: readonly Row[] = [
  [
    'moreThan',
    'more than|over|above|in excess of|upwards of|upward of|greater than|exceeding|well over|just over|slightly over|far more than|well above|just above|slightly more than|a little over|a little more than|north of|older than|over the age of|above the age of|crosses|crossed|passes|passed|exceeds|exceed|exceeded|tops|topped|topping|to top|will top|would top|could top|may top|might top|surpasses|surpassed|surpassing|beyond|better than|comfortably more than|significantly more than|considerably more than|far over|well in excess of',
  ],
  [
    'atLeast',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|a minimum|as little as|as few as|not below|at the very least|at a minimum|at the least',
  ],
  [
    'lessThan',
    'less than|fewer than|under|below|just under|nearly|almost|not quite|just below|slightly less than|slightly under|well under|well below|nearing|pushed towards|heading towards|edging towards|climbing towards|pushed toward|heading toward|edging toward|climbing toward|younger than|under the age of|below the age of|short of|close to|just short of|approaching|a little less than|a little under|slightly fewer than|slightly below|far fewer than|far less than|very nearly',
  ],
  [
    'atMost',
    'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|as long as|as large as|as far as|as great as|a maximum|within|a ceiling of|a cap of|at the most|at the very most|not exceed|not exceeding|never exceed|not exceeded|not to exceed',
  ],
  [
    'approx',
    'about|around|approximately|roughly|some|an estimated|estimated|circa|approx|in the region of|in the order of|something like|somewhere around|or so|~|early|mid|late|perhaps|maybe|an approximate|on the order of|in the neighbourhood of|in the neighborhood of|in the vicinity of|more or less',
  ],
  [
    'exact',
    'exactly|precisely|a total of|total of|only|just|a confirmed|a combined|a record|fully|a full|merely|a mere',
  ],
];
const BEHIND: readonly Row[] = [
  [
    'atLeast',
    'or more|and more|or above|or over|and up|and over|and above|plus|at least|at the least|at the very least|at a minimum|at minimum|minimum|or better',
  ],
  ['atMost', 'or fewer|or less|or under|and under|or below|at most|at the most|at the very most|at maximum|maximum'],
  ['approx', 'or so|or thereabouts|approximately|roughly|give or take|odd'],
];

type Phrase = { readonly modifier: Modifier; readonly words: readonly string[] };

/** By the word that stands next to the figure, longest first. */
function byEdge(rows: readonly Row[], edge: 0 | -1): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = rows
    .flatMap(([modifier, list]) => list.split('|').map((phrase) => ({ modifier, words: phrase.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length);
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = phrase.words.at(edge) ?? '';
    index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  return index;
}
const PHRASES_BEFORE = byEdge(BEFORE, -1);
const PHRASES_BEHIND = byEdge(BEHIND, 0);

export type ModifierMatch = {
  readonly modifier: Modifier;
  readonly words: string;
  /** Its first lexeme. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
};

const QUOTES = /^["“”„«»'‘’]$/;
/** Words that may stand between the modifier and the figure: "about a dozen", "more than the 30", "some US $5m". */
const TRANSPARENT = /^(?:the|another|a|an|other|us|now|additional)$/;

/** How many quotation marks may stand between. More are no text. */
const LONGEST_QUOTES = 3;

function beforeQuotes(lexemes: readonly Lexeme[], at: number): number {
  let last = at;
  while (last >= 0 && last > at - LONGEST_QUOTES && QUOTES.test(lexemes[last].text)) last -= 1;
  return last;
}

/** The modifier that ends right before lexeme `first`. */
export function modifierBefore(lexemes: readonly Lexeme[], first: number): ModifierMatch | null {
  const at = beforeQuotes(lexemes, first - 1);
  if (at < 0) return null;
  const direct = phraseEnding(lexemes, at);
  if (direct !== null) return direct.modifier === 'approx' ? withBound(lexemes, direct) : direct;
  // "Talks on Wednesday about a 72-hour truce": one truce, and what the talks are about.
  if (/^an?$/.test(lexemes[at].lower) && lexemes[first].kind === 'digits') return null;
  const outer = TRANSPARENT.test(lexemes[at].lower) ? phraseEnding(lexemes, beforeQuotes(lexemes, at - 1)) : null;
  // "Just below the $127 million haul of 2003": another figure is bounded by this one.
  return lexemes[at].lower === 'the' && /^(?:lessThan|moreThan)$/.test(outer?.modifier ?? '') ? null : outer;
}

/** "at least an estimated 40", "up to around 700": the bound says more than the guess. */
function withBound(lexemes: readonly Lexeme[], direct: ModifierMatch): ModifierMatch {
  const outer = phraseEnding(lexemes, direct.first - 1);
  return outer !== null && /^(?:moreThan|atLeast|lessThan|atMost)$/.test(outer.modifier)
    ? { ...outer, words: `${outer.words} ${direct.words}`, end: direct.end }
    : direct;
}

function phraseEnding(lexemes: readonly Lexeme[], last: number): ModifierMatch | null {
  for (const { modifier, words } of PHRASES_BEFORE.get(lexemes[last]?.lower ?? '') ?? []) {
    const first = last - words.length + 1;
    if (first < 0 || !words.every((word, k) => lexemes[first + k].lower === word)) continue;
    if (isNoModifierHere(lexemes, first, words)) return null;
    return { modifier, words: words.join(' '), first, start: lexemes[first].start, end: lexemes[last].end };
  }
  return null;
}

/** "The death toll in the crash has passed": a running number stands before it. */
const isCountedUp = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes
    .slice(Math.max(0, at - RUNNING_REACH), at)
    .some(({ lower }) => /^(?:toll|tolls|count|tally|total|number|cases|deaths|infections|fatalities)$/.test(lower));
const RUNNING_REACH = 12;

/** "over 20 years later", "just", "early March", "talks about 12 hostages": the same words in another sense. */
function isNoModifierHere(lexemes: readonly Lexeme[], from: number, words: readonly string[]): boolean {
  const before = lexemes[from - 1]?.lower ?? '';
  if (words[0] === 'about')
    return /^(?:talk|talks|talked|talking|said|heard|asked|told|worried|concerned|all|what|how|think)$/.test(before);
  // "The legal maximum of 0.5" is a level.
  if (words[0] === 'maximum') return LEVELS.test(before);
  // "Crossed 30 rivers": only what is counted up goes beyond a mark.
  if (/^(?:cross|pass)e[ds]$/.test(words[0])) return !isCountedUp(lexemes, from);
  if (words[0] === 'over')
    return (
      /^(?:hand|sign|pass|turn|roll)(?:s|ed|ing|es)?$/.test(before) ||
      (TIPS.test(before) && isAfterwards(lexemes, from)) ||
      isSpread(lexemes, from) ||
      isDistanceRun(lexemes, from)
    );
  // "went up to 41" is 41, and a number that "is now up to 41" has come to that.
  if (words[0] === 'up')
    return (
      isNowUp(lexemes, from) ||
      isRaised(lexemes, from) ||
      /^(?:go(?:es|ing|ne)?|went|cre(?:ep|eps|pt)|sh(?:oot|oots|ot)|mov(?:e|es|ed)|revis(?:e|es|ed|ing)|edg(?:e|es|ed)|inch(?:es|ed)?|tick(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?)$/.test(
        before,
      )
    );
  if (words[0] === 'above' || words[0] === 'under' || words[0] === 'below') return /^(?:from|is|came)$/.test(before);
  return false;
}

const LEVELS =
  /^(?:legal|permitted|allowed|statutory|recommended|theoretical|daily|safe|local|previous|annual|national|official)$/;

/** "The boat went over two hours afterwards": it tipped over, and the hours are when. */
const TIPS =
  /^(?:go(?:es|ing|ne)?|went|fell|fall(?:s|en)?|tip(?:s|ped)?|keel(?:s|ed)?|flip(?:s|ped)?|knocked|toppled)$/;
const isAfterwards = (lexemes: readonly Lexeme[], over: number): boolean =>
  lexemes.slice(over + 2, over + 5).some(({ lower }) => /^(?:later|afterwards?|after)$/.test(lower));

/** "Bringing the toll up to 41", "revised it up to 7.1": moved so far, and not so much at most. */
function isRaised(lexemes: readonly Lexeme[], up: number): boolean {
  const before = lexemes.slice(Math.max(0, up - RAISED_REACH), up);
  const verb = before.findLastIndex(({ lower }) => RAISES.test(lower));
  const object = verb < 0 ? [] : before.slice(verb + 1);
  return object.length > 0 && object.every(({ kind, lower }) => kind === 'word' && !NO_OBJECT.test(lower));
}
/** "Bringing the number of those killed up to" */
const RAISED_REACH = 8;
const RAISES =
  /^(?:bring(?:s|ing)?|brought|push(?:es|ed|ing)?|tak(?:es|ing)|took|driv(?:es|ing)|drove|revis(?:es|ed|ing)|bump(?:s|ed|ing)?)$/;
const NO_OBJECT = /^(?:with|by|for|to|and|at|from|on|after|into|worth|costing|carrying|as|up)$/;

/** "The number of cases is up to 41", "the toll is now up to 41" */
function isNowUp(lexemes: readonly Lexeme[], up: number): boolean {
  const be = /^(?:now|already)$/.test(lexemes[up - 1]?.lower ?? '') ? up - 2 : up - 1;
  return /^(?:is|was|are|were|stands|stood)$/.test(lexemes[be]?.lower ?? '') && isCountedUp(lexemes, be);
}

/** "36 hours over seven days", "three times over two years", "spread over 10 years": in how long, and not how much. */
function isSpread(lexemes: readonly Lexeme[], over: number): boolean {
  const unit = lexemes.slice(over + 2, over + 4).some(({ lower }) => OF_TIME.test(lower));
  const before = lexemes[over - 1]?.lower ?? '';
  if (!unit) return false;
  const isAmount =
    lexemes.slice(Math.max(0, over - 3), over).some(({ kind }) => kind === 'digits') ||
    // "Return $5 billion to shareholders over three years"
    (!/ed$/.test(before) && isPaidBefore(lexemes, over));
  // "Will be repaid over 15 years"
  if (lexemes[over - 2]?.lower === 'be' && /(?:ed|id|nt)$/.test(before)) return true;
  return (
    /^(?:times|spread|phased|staggered|paid|payable|vests?|vested|\p{Ll}{3,}(?:ions|ments|talks|attacks|raids|strikes|protests))$/u.test(
      before,
    ) ||
    (isAmount &&
      /^[%\p{L}]+$/u.test(before) &&
      !/^(?:for|of|in|is|was|to|and|or|than|after|at|by|took|last|lasted|about)$/.test(before))
  );
}
/** Words from a sum to "over three years". */
const SUM_REACH = 10;
function isPaidBefore(lexemes: readonly Lexeme[], over: number): boolean {
  const words = lexemes.slice(Math.max(0, over - SUM_REACH), over);
  const sum = words.findLastIndex(({ lower }) =>
    /^(?:million|billion|trillion|bn|percent|%|euros?|dollars?|pounds?)$/.test(lower),
  );
  return sum >= 0 && words.slice(sum + 1).every(({ kind }) => kind === 'word');
}

/** "The race over 305 kilometres", "9.74 seconds over 100 metres", "stretches over 40 hectares": how far it goes, and not more than that. */
const isDistanceRun = (lexemes: readonly Lexeme[], over: number): boolean =>
  RUN.test(lexemes[over - 1]?.lower ?? '') &&
  lexemes.slice(over + 2, over + 4).some(({ lower }) => OF_WAYS.test(lower));
const RUN =
  /^(?:races?|raced|final|heats?|sprint|record|champion|title|event|distance|seconds|minutes|stage|best|stretch(?:es|ed|ing)?|spreads?|extend(?:s|ed|ing)?)$/;
const OF_WAYS = /^(?:metres?|meters?|m|km|kms|kilometres?|kilometers?|miles?|yards?|hectares?|acres?|square)$/;

const OF_TIME = /^(?:hour|day|week|month|year|decade)s?$/;

/** How many words of the counted noun a modifier may stand behind: "88 dead at the very least", "40 people or so". */
const LONGEST_NOUN = 2;

/** The modifier behind the number, or behind its noun where the clause ends with it. */
export function modifierBehind(lexemes: readonly Lexeme[], next: number): ModifierMatch | null {
  const direct = modifierAt(lexemes, next);
  if (direct !== null) return direct;
  for (let at = next + 1; at <= next + LONGEST_NOUN && lexemes[at - 1]?.kind === 'word'; at += 1) {
    const match = modifierAt(lexemes, at);
    const behind = match === null ? undefined : lexemes[at + match.words.split(' ').length];
    // "24 dead and over 200 injured": the words bound the figure that follows.
    if (match?.words.includes(' ') && behind?.kind !== 'word' && behind?.kind !== 'digits') return match;
  }
  return null;
}

/** "100 or more", "50-plus", "40+". */
function modifierAt(lexemes: readonly Lexeme[], next: number): ModifierMatch | null {
  const sign = lexemes[next];
  if (sign?.text === '+' && sign.isGlued)
    return { modifier: 'atLeast', words: '+', first: next, start: sign.start, end: sign.end };
  // "50-plus", "40-odd"
  const from = sign?.text === '-' && /^(?:plus|odd)$/.test(lexemes[next + 1]?.lower ?? '') ? next + 1 : next;
  for (const { modifier, words } of PHRASES_BEHIND.get(lexemes[from]?.lower ?? '') ?? []) {
    if (!words.every((word, k) => lexemes[from + k]?.lower === word)) continue;
    const last = lexemes[from + words.length - 1];
    // "3.2 percent plus a one-off 300 euros": what comes on top.
    if (words[0] === 'plus' && /^(?:an?|the|another|bonus|bonuses|[$€£])$/.test(lexemes[from + 1]?.lower ?? ''))
      continue;
    // "123 maximum-security cells"
    if (lexemes[from + words.length]?.text === '-' && lexemes[from + words.length].isGlued) continue;
    return { modifier, words: words.join(' '), first: from, start: lexemes[from].start, end: last.end };
  }
  return null;
}
