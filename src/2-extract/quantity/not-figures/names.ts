// Numbers in names: "IL-76", "Covid-19", "Flight 370", "Section 12", "Forty Mile Creek".
import { isPerson } from '../../lexicon/lexicon.ts';
import { unitOf } from '../units.ts';
import { type Check, isDigits, isPlainCount } from './check.ts';

/** Nouns that a number names rather than counts: "Flight 370", "section 12", "pier 7". General English usage. */
const NAMED_BY_NUMBER = new Set(
  (
    'flight section article chapter page pages pier berth gate room building highway route road street line platform class type ' +
    'model unit block phase stage level grade category tier group nos act channel radio district ward cell ' +
    'precinct station hall lot case resolution version amendment clause rule paragraph table figure appendix volume ' +
    'issue episode season part lane exit terminal zone sector apartment flat suite floor shaft reactor apollo soyuz ' +
    'formula interstate boeing airbus windows g team squad brigade battalion division regiment title schedule annex psalm verse ' +
    'bill proposition measure camp pit mine well runway track bus tram train game round heat race leg match test gallery booth ' +
    'form exhibit count item step option plan protocol directive regulation convoy hangar warehouse dock bay locker vitamin account hotline helpline reference serial licence permit invoice docket ' +
    'file passport extension code zip postcode ref isbn dial box'
  ).split(' '),
);
/** Of those, words that may also stand before a count: "in the race 40 runners". Only a capital makes a name of them. */
const NAMED_IF_CAPITAL =
  /^(?:bill|proposition|measure|camp|pit|mine|well|track|bus|tram|train|game|heat|race|leg|match|test|item|step|option|plan|convoy|count|form|case|group|unit|team|type|class|part|issue|figure|line|road|street|building|floor|flat|round|act)$/;

/** "Covid-19", "G7", "CN-235", "A320": glued to letters in front, but for "magnitude-6.1" and "mid-20s". */
const isGluedName: Check = (lexemes, first, _next, figure) => {
  const number = lexemes[first];
  if (!number.isGlued || number.kind !== 'digits' || figure.quantity.dimension === 'magnitude') return false;
  const before = lexemes[first - 1];
  if (before === undefined || /^["“‘'([«—–/~$€£]$/u.test(before.text)) return false;
  if (before.kind === 'word') return true;
  return before.text === '-' && before.isGlued && lexemes[first - 2]?.kind === 'word';
};

/** "Building 6000", "Boeing 737": a naming noun, or a capitalised word right before and no counted noun right behind. */
const isName: Check = (lexemes, first, next, figure) => {
  const before = lexemes[first - 1];
  if (before?.kind !== 'word' || lexemes[first].isGlued || !isDigits(lexemes[first]) || !isPlainCount(figure))
    return false;
  if (before.lower === 'number') return isNumberAName(lexemes[first - 2]?.lower);
  const isCapital = /^\p{Lu}/u.test(before.text);
  if (NAMED_BY_NUMBER.has(before.lower) && (isCapital || !NAMED_IF_CAPITAL.test(before.lower))) return true;
  // "QuickSteam 600 cookers", "iPhone 12": a capital inside a word makes it a product's.
  if (/\p{Ll}\p{Lu}\p{Ll}/u.test(before.text) && !/^(?:Mc|Mac|O)\p{Lu}/u.test(before.text)) return true;
  if (isGapped(lexemes, first)) return false;
  const behind = lexemes[next];
  const isNounBehind = behind?.kind === 'word' && /^\p{Ll}/u.test(behind.text) && !FUNCTION_WORDS.test(behind.lower);
  if (NAMED_BY_NUMBER.has(before.lower) && !isNounBehind) return true;
  // "The Orle 100 index fell 212 points"
  if (isCapital && INDEX.test(behind?.lower ?? '')) return true;
  // "and Marlow 28,900": nobody names a thing by thousands set off.
  const isCapitalised = isCapital && first > 1 && !DAYS_AND_MONTHS.test(before.lower) && !isSetOff(lexemes[first]);
  if (!isCapitalised || VERB_BEFORE.test(before.lower) || isPersons(behind?.lower ?? '')) return false;
  return !isTitleVerb(lexemes, first) && (!isNounBehind || !hasPluralBehind(lexemes, next));
};

/** "Labour won 140 seats, the Liberals 81 and the Greens six", "the Swedes took 9 medals, Norway 11": each has so many. */
function isGapped(lexemes: Parameters<Check>[0], first: number): boolean {
  const joint = /^the$/i.test(lexemes[first - 2]?.text ?? '') ? first - 3 : first - 2;
  if (!/^(?:,|;|and|but|while)$/.test(lexemes[joint]?.text ?? '')) return false;
  const before = lexemes.slice(Math.max(0, joint - GAP), joint).map(({ lower }) => lower);
  return before.some((word, i) => SHARED.test(word) && /^(?:\d.*|\p{Ll}+)$/u.test(before[i - 1] ?? ''));
}
/** Words that a list of winners goes back over to what they share. */
const GAP = 24;
const SHARED = /^(?:seats?|votes?|medals?|golds?|goals|points|percent|%)$/;

/** "told the Post 20 Germans were killed", "Flight Crashes in Orle, Killing 26 People" */
const isPersons = (word: string): boolean => word === 'people' || (/s$/.test(word) && isPerson(word.slice(0, -1)));

/** "Outbreak Sickens 79", "Cuts Affected 14 Towns": in a line of capitals verbs have them too. */
const isTitleVerb = (lexemes: Parameters<Check>[0], first: number): boolean =>
  !isProse(lexemes, first) && STEMS.some((ending) => isVerbStem(lexemes[first - 1].lower, ending));
const STEMS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
];
const isVerbStem = (word: string, [ending, stem]: readonly [RegExp, string]): boolean =>
  ending.test(word) && TITLE_VERBS.test(word.replace(ending, stem));
/** Verbs that have a count for their object. */
const TITLE_VERBS =
  /^(?:kill|injure|wound|hurt|sicken|infect|hospitali[sz]e|affect|cause|claim|leave|trap|strand|displace|evacuate|arrest|detain|charge|jail|free|release|rescue|save|damage|destroy|hit|cut|lose|win|sell|buy|recall|close|shut|fire|sack|hire|face|total|top|reach|pass|exceed)$/;

const INDEX = /^(?:index|benchmark|gauge|average)$/;

const isSetOff = ({ text }: { readonly text: string }): boolean => /^\d{1,3}(?:,\d{3})+$/.test(text);

/** "the S&P 500 index" against "in Lorne 200 riot police": a count has a plural within a few words. */
const hasPluralBehind = (lexemes: Parameters<Check>[0], next: number): boolean =>
  [0, 1, 2, 3].some((k) => PLURAL.test(lexemes[next + k]?.text ?? ''));
const PLURAL =
  /^\p{L}+[^s'’]s$|^(?:people|men|women|children|police|personnel|crew|staff|cattle|sheep|fish|aircraft|dead)$/u;

/** "the number 10 shirt" names, "members number 9,500" and "cases now number 640" count. */
const isNumberAName = (before: string | undefined): boolean =>
  before === undefined ||
  !/(?:\p{Ll}{2}s|now|also|they|who|people)$/u.test(before) ||
  /^(?:was|is|his|wears)$/.test(before);

const DAYS_AND_MONTHS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const FUNCTION_WORDS =
  /^(?:is|was|are|were|has|had|have|at|in|on|of|to|from|by|for|with|and|or|but|as|after|before|said|reported|will|would|can|could|that|which|who|crashed|landed|when|while|where|near|also|into)$/;
const VERB_BEFORE =
  /^(?:kills?|killed|injures?|injured|leaves?|left|has|have|had|was|were|are|is|with|and|at|over|about|some|only|just|nearly|almost|around|least|than|of|to|for|by|states|kingdom)$/;

/** "Forty Mile Creek": the unit is written as a name in a line that is no headline. */
const isUnitName: Check = (lexemes, first, next) => {
  const [unit, behind] = [lexemes[next], lexemes[next + 1]];
  if (isDigits(lexemes[first]) || unit?.kind !== 'word' || unitOf(unit.lower) === undefined) return false;
  return [unit, behind].every((lexeme) => /^\p{Lu}\p{Ll}/u.test(lexeme?.text ?? '')) && isProse(lexemes, first);
};

/** Words that a number word behind them names: "day one", "phase two", "square one". */
const NAMED_BY_WORD =
  /^(?:number|day|square|phase|stage|chapter|page|act|scene|level|grade|category|tier|room|round|type|platform|route|section|article|gate|war|volume|lesson|step|cloud)$/;

/** "phase two", "World War Two", "the Big Four", "the Group of Seven": in prose a number word has no capital. */
const isWordName: Check = (lexemes, first, next, figure) => {
  const [number, before] = [lexemes[first], lexemes[first - 1]];
  if (number.kind !== 'word' || before?.kind !== 'word' || !/^(?:count|rank)$/.test(figure.quantity.dimension))
    return false;
  const isPlural = PLURAL.test(lexemes[next]?.text ?? '');
  if (NAMED_BY_WORD.test(before.lower) && next === first + 1 && !isPlural) return true;
  return /^\p{Lu}\p{Ll}/u.test(number.text) && isProse(lexemes, first);
};

/** How many words around are looked at. Larger tells headlines in capitals better apart and costs time. */
const REACH = 10;

/** A longer word in lower case stands near: no headline in capitals. */
const isProse = (lexemes: Parameters<Check>[0], first: number): boolean =>
  lexemes
    .slice(Math.max(0, first - REACH), first + REACH)
    .some(({ text }) => /^\p{Ll}{4,}$/u.test(text) && !LOWER_IN_HEADLINES.test(text));
const LOWER_IN_HEADLINES =
  /^(?:from|with|over|after|into|than|that|amid|near|upon|under|this|when|while|before|since)$/;

/** "The 10-year Talvian bond", "the 10-year yield": the name of a paper. */
const isBond: Check = (lexemes, _first, next, figure) =>
  figure.quantity.dimension === 'duration' &&
  figure.isHyphenated &&
  // "A four-month low"
  (/^(?:low|high|peak|trough)$/.test(lexemes[next + 2]?.lower ?? '') ||
    ([2, 3, 4].some((k) => BONDS.test(lexemes[next + k]?.lower ?? '')) && lexemes[next + 1]?.lower === 'year'));
const BONDS = /^(?:yields?|bonds?|notes?|treasury|treasuries|gilts?|bunds?)$/;

const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|blvd|way|place|court|terrace|close|row|gardens|crescent|quay|parade)$/;

/** "14 Castle Street": a number before the name of a street. */
const isAddress: Check = (lexemes, first, next, figure) => {
  if (!isDigits(lexemes[first]) || !isPlainCount(figure)) return false;
  for (let at = next; at < next + 4; at += 1) {
    if (!/^\p{Lu}/u.test(lexemes[at]?.text ?? '')) return false;
    if (at > next && STREETS.test(lexemes[at].lower)) return true;
  }
  return false;
};

export const NAMES: readonly Check[] = [isGluedName, isName, isWordName, isUnitName, isBond, isAddress];
