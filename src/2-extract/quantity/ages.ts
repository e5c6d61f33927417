// Ages that carry no unit: "the driver, 34,", "aged 7 to 12", "children under 12", "turned 30", "a man in his 30s".
import { isKnownWord } from '../../lib/wink-model.ts';
import {
  isFullName,
  isHyphened,
  isParentOf,
  isPersonWord,
  isSomeone,
  isSurname,
  isSurnameWithin,
  NOT_NAMES,
} from './age-bearers.ts';
import { years } from './age-decades.ts';
import { type Draft, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import { isListedAside, isListedOfSubject, isNumeral, LONGEST_LIST } from './listed-ages.ts';
import { isAfterFirstName, isAgeNow } from './named-ages.ts';

/** The oldest person on record lived 122 years. */
const OLDEST = 122;

/** The draft as an age where the words around it say so, else as it was. */
export function asAge(lexemes: readonly Lexeme[], draft: Draft): Draft {
  // "4-for-17" is no age.
  const isOneNumber = lexemes[draft.first + 1]?.text !== '-' || !lexemes[draft.first + 1].isGlued;
  // "Aged 23 months"
  if (draft.measure?.dimension === 'duration' && /^(?:aged?|ages)$/.test(lowerAt(lexemes, draft.first - 1)))
    return { ...draft, measure: { ...draft.measure, dimension: 'age' } };
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
  const near = /^(?:of|between|from|about|around|just|only|over|under)$/.test(lowerAt(lexemes, first - 1))
    ? first - 2
    : first - 1;
  const isRange = /^rang(?:e|ed|ing)$/.test(lowerAt(lexemes, near)) && lowerAt(lexemes, near - 1) === 'ages';
  const at = isRange ? near - 1 : near;
  return /^(?:aged?|ages)$/.test(lowerAt(lexemes, at));
};

/** "Some as young as 12" */
const isAsYoung: Cue = (lexemes, first, next) =>
  lowerAt(lexemes, first - 1) === 'as' &&
  /^(?:young|old)$/.test(lowerAt(lexemes, first - 2)) &&
  lowerAt(lexemes, first - 3) === 'as' &&
  standsAlone(lexemes, first, next);

/** "Ranged in age from 34 to 91": the other end. */
const isToAge: Cue = (lexemes, first) =>
  lowerAt(lexemes, first - 1) === 'to' &&
  lowerAt(lexemes, first - 3) === 'from' &&
  isNumeral(lexemes, first - 2) &&
  isAfterAge(lexemes, first - 2, first - 1);

/** "The boys, aged 9 and 13", "aged eight, 11 and 16 were hurt": the first is called an age, and those that follow are ages too. */
const isListedAge: Cue = (lexemes, first, next) => {
  if (isCounting(lexemes, next)) return false;
  let [at, isJoined] = [first - 1, false];
  for (; at > first - LONGEST_LIST; at -= 1) {
    if (/^(?:,|and|or|&)$/.test(lowerAt(lexemes, at))) isJoined = true;
    else if (!isJoined || !isNumeral(lexemes, at)) return false;
    else if (isAfterAge(lexemes, at, at + 1)) return true;
  }
  return false;
};
/** "Aged six and two nurses", "aged 12, 30 of whom": a number of what follows. */
const isCounting = (lexemes: readonly Lexeme[], next: number): boolean =>
  /^(?:of|more|others?|people|men|women|children|\p{Ll}{3,}s)$/u.test(lexemes[next]?.text ?? '') &&
  !/^(?:was|is|has|across|this)$/.test(lexemes[next].text);

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
  const isBetween =
    before === ','
      ? behind === undefined || /^[,.;]$/.test(behind) || isAndSo(lexemes, next)
      : before === '(' && behind === ')';
  if (!isBetween || lexemes[first].kind !== 'digits') return false;
  const noun = lexemes[first - 2];
  if (noun?.kind !== 'word' || isOfMost(lexemes, first - 2)) return false;
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

/** "Had the most dead, 18,", "most of the victims, 38,", "the highest number of dead, 12,": how many those are. */
const isOfMost = (lexemes: readonly Lexeme[], noun: number): boolean =>
  /\b(?:most|majority|number|toll)(?: of(?: the| them| these| those)?)?(?: \p{Ll}+)?$/u.test(
    lexemes
      .slice(Math.max(0, noun - 4), noun + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Marta Ilic, 84 and in office for 20 years,": how old, and how else. */
const isAndSo = (lexemes: readonly Lexeme[], next: number): boolean =>
  lowerAt(lexemes, next) === 'and' &&
  /^(?:in|on|at|from|with|without|still|now|already|once|by|an?|the|long|newly|never|not|no|his|her|unmarried|married|divorced|retired)$/.test(
    lowerAt(lexemes, next + 1),
  );

/** "The youngest was three and the oldest 87" */
const isOfEldest: Cue = (lexemes, first, next) => {
  const noun = /^(?:just|only|about)$/.test(lowerAt(lexemes, first - 1)) ? first - 2 : first - 1;
  return (
    /^(?:oldest|youngest|eldest|elder|younger)$/.test(lowerAt(lexemes, noun)) &&
    lowerAt(lexemes, noun - 1) === 'the' &&
    standsAlone(lexemes, first, next)
  );
};

/** "children under 12", "adults over 65", "girls younger than 16". */
const isGroupOfAge: Cue = (lexemes, first, next) =>
  ((/^(?:under|over|above|below)$/.test(lowerAt(lexemes, first - 1)) && isPersonWord(lowerAt(lexemes, first - 2))) ||
    (lowerAt(lexemes, first - 1) === 'than' &&
      /^(?:younger|older)$/.test(lowerAt(lexemes, first - 2)) &&
      isPersonWord(lowerAt(lexemes, first - 3)))) &&
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

/** "She will be 94 when it ends", "by then Olsvik would be 71": how old somebody is to be. */
const isAgeToBe: Cue = (lexemes, first, next) =>
  /^be$/.test(lowerAt(lexemes, first - 1)) &&
  /^(?:will|would|'ll|’ll|'d|’d)$/.test(lowerAt(lexemes, first - 2)) &&
  /^[1-9]\d$/.test(lexemes[first].text) &&
  standsAlone(lexemes, first, next) &&
  (/^(?:he|she|who)$/.test(lowerAt(lexemes, first - 3)) || isName(lexemes, first - 3));

const isName = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^\p{Lu}\p{Ll}{2}/u.test(lexemes[at]?.text ?? '') &&
  !NOT_NAMES.test(lowerAt(lexemes, at)) &&
  !isKnownWord(lowerAt(lexemes, at));

/** "Holm is 44, this is", "police say Olsvik was 38": whoever bears a name that is no other word. */
const isNamed: Cue = (lexemes, first, next) =>
  /^(?:is|was)$/.test(lowerAt(lexemes, first - 1)) &&
  isName(lexemes, first - 2) &&
  /^[1-9]\d$/.test(lexemes[first].text) &&
  standsAlone(lexemes, first, next);

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
/** Words between "oldest" and "at". */
const OLDEST_REACH = 5;

const CUES: readonly Cue[] = [
  isOfPerson,
  isOfOldest,
  isAgeLimit,
  isAfterAge,
  isToAge,
  isAsYoung,
  isListedAge,
  isListedAside,
  isListedOfSubject,
  isOfEldest,
  isBeforeAge,
  isApposition,
  isAgeNow,
  isAfterFirstName,
  isGroupOfAge,
  isTurned,
  isAgeOfSubject,
  isAgeToBe,
  isAtAge,
];
