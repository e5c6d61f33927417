// What each unit of an amount is for: "a share", "per 100,000", "an hour".
import { lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';

type Per = { readonly per: string; readonly next: number };

const PER_TIME = /^(?:hour|second|minute|day|night|week|month|quarter|year)$/;
const PER_UNIT =
  /^(?:share|barrel|head|person|capita|tonne|ton|litre|liter|gallon|kilo|kilogram|kg|km|mile|metre|unit|household|ticket|vehicle|student|pupil|pound|ounce|acre|hectare|bottle|piece|pack|vote|word|seat|room|mwh|kwh|bushel|carat|pint|dose|passenger|patient|guest|user|subscriber|customer|employee|worker|child|family)$/;

/** Behind an amount with a unit: "$9 an hour", "94 cents a litre", "400 litres a minute". "a year ago" is a time. */
export function perBehind(lexemes: readonly Lexeme[], i: number): Per | null {
  const each = eachBehind(lexemes, i);
  if (each !== null) return each;
  const at = lexemes[i]?.text === '-' || lexemes[i]?.text === '/' ? i + 1 : i;
  const isSlash = lexemes[i]?.text === '/';
  const word = lowerAt(lexemes, at);
  if (!isSlash && !/^(?:per|an?|each|every)$/.test(word)) return null;
  const step = isSlash ? 0 : lexemes[at + 1]?.text === '-' ? 2 : 1;
  const base = lexemes[at + step];
  if (base === undefined) return null;
  const next = at + step + 1;
  if (base.kind === 'digits' && word === 'per') return { per: base.text, next };
  if (PER_TIME.test(base.lower)) {
    return /^(?:ago|earlier|later|before|after|old)$/.test(lowerAt(lexemes, next)) ? null : { per: base.lower, next };
  }
  return PER_UNIT.test(base.lower) ? { per: base.lower, next } : null;
}

const OF_SHARES = /^(?:common|ordinary|outstanding|existing|preferred|of|its|their|the)$/;

/** "$38.50 for every share", "$38.50 for each Norval share", "for each common share". */
function eachBehind(lexemes: readonly Lexeme[], i: number): Per | null {
  if (lowerAt(lexemes, i) !== 'for' || !/^(?:each|every)$/.test(lowerAt(lexemes, i + 1))) return null;
  let at = i + 2;
  while (
    at < i + 2 + LONGEST_NOUN &&
    (/^\p{Lu}/u.test(lexemes[at]?.text ?? '') || OF_SHARES.test(lowerAt(lexemes, at)))
  )
    at += 1;
  const base = lexemes[at];
  return base !== undefined && PER_UNIT.test(base.lower) ? { per: base.lower, next: at + 1 } : null;
}

/** How many words the counted noun of a rate may take: "52 new cases per 100,000". */
const LONGEST_NOUN = 3;

/** Behind a bare number: "4.1 per 100,000", "52 cases per 100,000". Only a number makes a rate of a count. */
export function perNumberBehind(lexemes: readonly Lexeme[], i: number): Per | null {
  for (let at = i; at <= i + LONGEST_NOUN; at += 1) {
    const isPer =
      lowerAt(lexemes, at) === 'per' ||
      (/^(?:for|in)$/.test(lowerAt(lexemes, at)) && lowerAt(lexemes, at + 1) === 'every');
    const base = lexemes[lowerAt(lexemes, at) === 'per' ? at + 1 : at + 2];
    if (isPer)
      return base?.kind === 'digits' ? { per: base.text, next: at + (base === lexemes[at + 1] ? 2 : 3) } : null;
    if (lexemes[at]?.kind !== 'word') return null;
  }
  return null;
}
