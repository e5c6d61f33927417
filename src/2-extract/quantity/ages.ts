// Ages that carry no unit: "the driver, 34,", "aged 7 to 12", "children under 12", "turned 30", "a man in his 30s".
import { isKnownWord } from '../../lib/wink-model.ts';
import { isPerson } from '../lexicon/lexicon.ts';
import { type Draft, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import type { Measure } from './measures.ts';

/** The oldest person on record lived 122 years. */
const OLDEST = 122;

const years = (next: number): Measure => ({ dimension: 'age', unit: 'year', factor: 1, next });

/** The draft as an age where the words around it say so, else as it was. */
export function asAge(lexemes: readonly Lexeme[], draft: Draft): Draft {
  // "4-for-17" is no age.
  const isOneNumber = lexemes[draft.first + 1]?.text !== '-' || !lexemes[draft.first + 1].isGlued;
  if (draft.measure !== null || draft.form !== 'cardinal' || !isAgeLike(draft) || !isOneNumber) return draft;
  const isAge = CUES.some((cue) => cue(lexemes, draft.first, draft.next));
  return isAge ? { ...draft, measure: years(draft.next) } : draft;
}

const isAgeLike = ({ low, high }: Draft): boolean =>
  low !== null && high !== null && low > 0 && high <= OLDEST && Number.isInteger(low * 2);

type Cue = (lexemes: readonly Lexeme[], first: number, next: number) => boolean;

/** Nothing is counted behind the number: the clause ends or a function word follows. */
const standsAlone: Cue = (lexemes, _first, next) =>
  lexemes[next]?.kind !== 'word' ||
  /^(?:in|on|at|when|and|or|but|to|with|as|who|was|is|are|were|will|would|had|has|this|last|next|years)$/.test(
    lexemes[next].lower,
  );

/** "aged 34", "ages 7 to 12", "at the age of 88", "age 88". */
const isAfterAge: Cue = (lexemes, first) => {
  const at = /^(?:of|between|from|about|around|just|only|over|under)$/.test(lowerAt(lexemes, first - 1))
    ? first - 2
    : first - 1;
  return /^(?:aged?|ages)$/.test(lowerAt(lexemes, at));
};

/** "A woman of 51 was injured", "a student of about 20": one person of so many years. */
const isOfPerson: Cue = (lexemes, first, next) => {
  const of = /^(?:about|around|just|only)$/.test(lowerAt(lexemes, first - 1)) ? first - 2 : first - 1;
  const isOne = /^(?:man|woman|boy|girl|lad|youth|teenager|student|pensioner|mother|father|widow|widower)$/.test(
    lowerAt(lexemes, of - 1),
  );
  const isDone = /^\p{Ll}+ed$/u.test(lowerAt(lexemes, next));
  return lowerAt(lexemes, of) === 'of' && isOne && (isDone || standsAlone(lexemes, first, next));
};

/** "The retirement age to 65 from 62", "the pension age would go up from 62", "an age limit of 21". */
const isAgeLimit: Cue = (lexemes, first, next) => {
  const before = lexemes.slice(Math.max(0, first - LIMIT), first).map(({ lower }) => lower);
  const age = before.lastIndexOf('age');
  const isOfAge = LIMITED.test(before[age - 1] ?? '') || before[age + 1] === 'limit';
  const isMoved = /^(?:to|from|at|of|until|past|beyond)$/.test(before.at(-1) ?? '');
  return (
    age >= 0 &&
    isOfAge &&
    isMoved &&
    (standsAlone(lexemes, first, next) || /^(?:by|from)$/.test(lowerAt(lexemes, next)))
  );
};
const LIMITED =
  /^(?:retirement|pension|retiring|pensionable|voting|drinking|driving|school-leaving|leaving|minimum|legal|average|mean|median)$/;
/** Words between "age" and the number. */
const LIMIT = 9;

/** "The driver, 34, was", "Marta Ilic, 34, of Lorne", "Marta Ilic (34)": between marks behind a person. */
const isApposition: Cue = (lexemes, first, next) => {
  const [before, behind] = [lexemes[first - 1]?.text, lexemes[next]?.text];
  const isBetween = before === ',' ? behind === undefined || /^[,.;]$/.test(behind) : before === '(' && behind === ')';
  if (!isBetween || lexemes[first].kind !== 'digits') return false;
  const noun = lexemes[first - 2];
  if (noun?.kind !== 'word') return false;
  if (isHyphened(lexemes, first - 2)) return true;
  return (
    isPersonWord(noun.lower) ||
    isSurname(lexemes, first - 2, next) ||
    isSurnameWithin(lexemes, first - 2, first) ||
    isFullName(lexemes, first - 2) ||
    isParentOf(lexemes, first - 2) ||
    isSomeone(lexemes, first - 2, next)
  );
};

/** "Lian Chen-tsung, 41," */
const isHyphened = (lexemes: readonly Lexeme[], last: number): boolean =>
  lexemes[last - 1]?.text === '-' &&
  lexemes[last].isGlued &&
  [last - 2, last - 3].every((at) => /^\p{Lu}\p{Ll}/u.test(lexemes[at]?.text ?? '')) &&
  !NOT_NAMES.test(lexemes[last].lower);

/** "Holm, 52, was arrested": a name that begins its sentence, with a verb of what a person is or does behind the age. */
const isSurname = (lexemes: readonly Lexeme[], noun: number, next: number): boolean =>
  isSentenceStart(lexemes, noun) &&
  /^\p{Lu}\p{Ll}{2}/u.test(lexemes[noun].text) &&
  !NOT_NAMES.test(lexemes[noun].lower) &&
  lexemes[next]?.text === ',' &&
  (OF_PERSON.test(lowerAt(lexemes, next + 1)) ||
    (!isKnownWord(lexemes[noun].lower) && /^\p{Ll}/u.test(lexemes[next + 1]?.text ?? '')));
const OF_PERSON =
  /^(?:is|was|has|had|who|said|says|told|and|stood|shook|took|went|came|left|made|fell|ran|got|gave|felt|kept|lost|won|sat|wore|spent|began|met|spoke|wrote|drove|died|pleaded|\p{Ll}{2,}(?:ed|es))$/u;

const isSentenceStart = (lexemes: readonly Lexeme[], at: number): boolean =>
  at === 0 || /^[.!?:“"]$/.test(lexemes[at - 1]?.text ?? '');

/** "said Holm, 52", "let Holm, 52, go": a name within its sentence, and no place. */
const isSurnameWithin = (lexemes: readonly Lexeme[], noun: number, first: number): boolean =>
  noun > 0 &&
  /^\p{Lu}\p{Ll}{2}/u.test(lexemes[noun].text) &&
  !NOT_NAMES.test(lexemes[noun].lower) &&
  // "Dressed in a dark suit, Holm, 26, stood"
  (/^\p{Ll}/u.test(lexemes[noun - 1].text) || (lexemes[noun - 1].text === ',' && !isKnownWord(lexemes[noun].lower))) &&
  !PLACE_BEFORE.test(lexemes[noun - 1].lower) &&
  /^[1-9]\d$/.test(lexemes[first].text);
const PLACE_BEFORE = /^(?:in|at|to|from|near|of|outside|around|for|across|via|over|under|versus|vs|v|on|the|a|an|and)$/;

/** "the former treasurer, 58, a": one thing with its article takes a figure between commas only if it is a person. */
const isSomeone = (lexemes: readonly Lexeme[], noun: number, next: number): boolean =>
  lexemes[next]?.text === ',' &&
  /^\p{Ll}+[^\Ws]$/u.test(lexemes[noun].text) &&
  lexemes.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:an?|the|his|her|their)$/.test(lower));

const isPersonWord = (word: string): boolean =>
  isPerson(word) || isPerson(word.replace(/s$/, '')) || /^(?:people|children|men|women|those|anyone)$/.test(word);

/** "The dad-of-two, 41, died" */
const isParentOf = (lexemes: readonly Lexeme[], last: number): boolean =>
  lexemes
    .slice(Math.max(0, last - 4), last)
    .map(({ lower }) => lower)
    .join('')
    .endsWith('-of-');

/** Two capitalised words in a row; one alone may be a place or a day. */
const isFullName = (lexemes: readonly Lexeme[], last: number): boolean =>
  [last, last - 1].every((at) => lexemes[at]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(lexemes[at].text)) &&
  !NOT_NAMES.test(lexemes[last].lower) &&
  !NOT_NAMES.test(lexemes[last - 1].lower);
const NOT_NAMES =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|in|on|at|the|by|from|of|and|for)$/;

/** "children under 12", "adults over 65". */
const isGroupOfAge: Cue = (lexemes, first, next) =>
  /^(?:under|over|above|below)$/.test(lowerAt(lexemes, first - 1)) &&
  isPersonWord(lowerAt(lexemes, first - 2)) &&
  !/(?:\p{Ll}{2}s|people|men|women|children|percent)$/u.test(lowerAt(lexemes, next));

const isTurned: Cue = (lexemes, first, next) =>
  /^turn(?:ed|s|ing)?$/.test(lowerAt(lexemes, first - 1)) && standsAlone(lexemes, first, next);

/** "the oldest of the girls was 17", "he was 88 when", "who is 34". */
const isAgeOfSubject: Cue = (lexemes, first, next) => {
  if (!/^(?:was|is|were|are|'s|’s)$/.test(lowerAt(lexemes, first - 1)) || !standsAlone(lexemes, first, next))
    return false;
  if (/^(?:he|she|who)$/.test(lowerAt(lexemes, first - 2))) return true;
  // "since I was nine", "I was nine when"
  const isMine = /^(?:i|you|we|they)$/.test(lowerAt(lexemes, first - 2));
  if (isMine && (/^(?:when|since|until)$/.test(lowerAt(lexemes, first - 3)) || lowerAt(lexemes, next) === 'when'))
    return true;
  if (isNamed(lexemes, first, next)) return true;
  return lexemes
    .slice(Math.max(0, first - 9), first - 1)
    .some(({ lower }) => /^(?:oldest|youngest|eldest)$/.test(lower));
};

/** "Holm is 44, this is": a name that begins its sentence, and a whole number that ends its clause. */
const isNamed: Cue = (lexemes, first, next) =>
  lowerAt(lexemes, first - 1) === 'is' &&
  isSentenceStart(lexemes, first - 2) &&
  /^\p{Lu}\p{Ll}{2}/u.test(lexemes[first - 2].text) &&
  !isKnownWord(lexemes[first - 2].lower) &&
  /^[1-9]\d$/.test(lexemes[first].text) &&
  /^[,.;]$/.test(lexemes[next]?.text ?? '.');

/** "who left school at 16", "At 34, she got the call": a time of somebody's life. */
const isAtAge: Cue = (lexemes, first, next) => {
  if (lowerAt(lexemes, first - 1) !== 'at' || !standsAlone(lexemes, first, next)) return false;
  if (lowerAt(lexemes, next) === ',' && /^(?:he|she)$/.test(lowerAt(lexemes, next + 1))) return true;
  return lexemes
    .slice(Math.max(0, first - LIFE), first - 1)
    .some(
      ({ lower }, k, before) =>
        /^(?:died|married|retired|left|began|started|joined|enlisted|emigrated)$/.test(lower) &&
        /^(?:he|she|who)$/.test(before[k - 1]?.lower ?? ''),
    );
};
/** Words between "who" and "at 16". */
const LIFE = 8;

/** "the 18-to-24 age group". */
const isBeforeAge: Cue = (lexemes, _first, next) =>
  lowerAt(lexemes, next) === 'age' && /^(?:group|range|bracket|band)$/.test(lowerAt(lexemes, next + 1));

/** "The continent's oldest leader at 89, having ruled since": how old whoever is so called is. */
const isOfOldest: Cue = (lexemes, first, next) =>
  lowerAt(lexemes, first - 1) === 'at' &&
  standsAlone(lexemes, first, next) &&
  lexemes
    .slice(Math.max(0, first - 1 - OLDEST_REACH), first - 1)
    .some(({ lower }) => /^(?:oldest|youngest)$/.test(lower));
/** "Olsvik is 38": whoever bears a name that is no other word. */
const isOfNamed: Cue = (lexemes, first, next) =>
  /^(?:is|was|turns|turned)$/.test(lowerAt(lexemes, first - 1)) &&
  /^\p{Lu}\p{Ll}{2}/u.test(lexemes[first - 2]?.text ?? '') &&
  !NOT_NAMES.test(lowerAt(lexemes, first - 2)) &&
  !isKnownWord(lowerAt(lexemes, first - 2)) &&
  /^[1-9]\d$/.test(lexemes[first].text) &&
  standsAlone(lexemes, first, next);

/** Words between "oldest" and "at". */
const OLDEST_REACH = 5;

const CUES: readonly Cue[] = [
  isOfPerson,
  isOfOldest,
  isOfNamed,
  isAgeLimit,
  isAfterAge,
  isBeforeAge,
  isApposition,
  isGroupOfAge,
  isTurned,
  isAgeOfSubject,
  isAtAge,
];

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const PART_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** "in his 30s", "in her late twenties": a range of ages. */
export function readAgeDecade(lexemes: readonly Lexeme[], i: number): Draft | null {
  const isDigits = /^[1-9]0$/.test(lexemes[i].text) && lowerAt(lexemes, i + 1) === 's' && lexemes[i + 1].isGlued;
  const named = DECADES.indexOf(lexemes[i].lower);
  if (!isDigits && named < 0) return null;
  let at = i - 1;
  if (lexemes[at]?.text === '-') at -= 1;
  const part = PART_OF_DECADE[lowerAt(lexemes, at)];
  if (part !== undefined) at -= 1;
  if (!/^(?:his|her|their|my|your|our)$/.test(lowerAt(lexemes, at))) return null;
  const decade = isDigits ? Number(lexemes[i].text) : (named + 2) * 10;
  const [low, high] = part ?? [0, 9];
  const next = isDigits ? i + 2 : i + 1;
  return {
    first: i,
    next,
    value: null,
    low: decade + low,
    high: decade + high,
    form: 'cardinal',
    measure: years(next),
  };
}
