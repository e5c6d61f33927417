// Who surely speaks a quotation, as its text prints it, and whether two speakers can be one.
import { sameName } from '../lib/names.ts';
import type { Claim } from '../model.ts';

export type Speaker = { readonly name: string; readonly isNamed: boolean };

/** Characters around the words that attribute, in which the speaker must be printed: "he said" may be misread. */
const BESIDE = 90;

/** Null where the speaker is carried over, told by a role that somebody named may have, or an authority. */
export function sureSpeaker({ attribution, quotation }: Claim, text: string): Speaker | null {
  if (attribution === undefined || attribution.cue === null || quotation === undefined) return null;
  const { source, cue, anonymous } = attribution;
  const beside = text.slice(Math.max(0, cue.start - BESIDE), cue.end + BESIDE);
  return anonymous ? unnamed(source, beside) : named(source, beside);
}

/** "Interior Ministry" has speakers: an authority stands behind an article or a possessor, a person does not. */
function named(source: string, beside: string): Speaker | null {
  if (
    !/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|al|bin|ibn|de|del|della|da|dos|van|von|der|den|la|le|el)){1,3}$/u.test(
      source,
    )
  )
    return null;
  const last = source.slice(source.lastIndexOf(' ') + 1);
  const mentions = [...beside.matchAll(new RegExp(`(\\S+ )?(?<![\\p{L}])${escaped(last)}(?![\\p{L}])`, 'gu'))];
  const isAuthority = mentions.some(([, before]) => /^(?:the|its|our|their)\s$|[’']s?\s$/i.test(before ?? ''));
  return mentions.length === 0 || isAuthority || beside.includes(`the ${source}`)
    ? null
    : { name: source, isNamed: true };
}

/** "an official", "one resident", "residents": surely nobody whom the article has named. */
function unnamed(source: string, beside: string): Speaker | null {
  const words = source.replace(/^(?:one|another) /, '');
  const singular = new RegExp(`\\b((?:an?|one|another) (?:[\\p{L}-]+ ){0,2}${escaped(words)})(?![\\p{L}-])`, 'iu').exec(
    beside,
  );
  if (singular !== null) return { name: singular[1].toLowerCase(), isNamed: false };
  const isPlural =
    /[^s]s$/.test(words) && new RegExp(`(?<!\\b(?:the|these|those) )\\b${escaped(words)}\\b`, 'iu').test(beside);
  return isPlural ? { name: words, isNamed: false } : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Characters around a name in which its owner is told: "Ann Pell, a spokeswoman for Northgrid Power". */
const TOLD = 120;

/** One name, a spelling of it, or somebody who is told beside the other: whoever speaks for a company is the company. */
export function mayBeOne(a: string, b: string, texts: readonly string[]): boolean {
  if (sameName(a, b)) return true;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.some((word) => other.some((rival) => isSpelling(word, rival)))) return true;
  return texts.some((text) => isToldBeside(one, b, text) || isToldBeside(other, a, text));
}

/** Whether one of the words stands near a mention of the name. */
function isToldBeside(words: readonly string[], name: string, text: string): boolean {
  const telling = words.filter((word) => word.length > 3);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const near = text.slice(Math.max(0, at - TOLD), at + last.length + TOLD).toLowerCase();
    // Letters in common are looked for first: to take a text apart costs more.
    const printed = telling.filter((word) => near.includes(word));
    if (printed.length > 0 && wordsOf(near).some((word) => printed.includes(word))) return true;
  }
  return false;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];

/** "Brennal" and "Brenal", "Mohamed" and "Muhammad", "Petrov" and "Petroff". */
function isSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4) return false;
  return a.includes(b) || b.includes(a) || soundsOf(a) === soundsOf(b);
}

/** Letters that spellings keep: consonants, once each in a row, those of one sound as one letter. */
const soundsOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/[vw]/g, 'f')
    .replace(/z/g, 's')
    .replace(/[aeiouyäöüåæøéèh]/g, '')
    .replace(/(.)\1+/gu, '$1');
