// Which mark opens a quotation and which closes it: typists and converters mix them, and apostrophes look like them.
import type { Span } from '../../model.ts';

/** By opening mark, what may close it; a converter often prints the opening one at both ends. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '«': '»"',
  '»': '«',
  '"': '"”',
  '‘': '’',
  "'": "'",
  '’': '’',
};

/** Words a quotation in single marks has at least: shorter ones are labels, or apostrophes. */
const SINGLE_WORDS = 4;

export function isOpening(text: string, at: number, within: Span): boolean {
  const mark = text[at];
  if (CLOSING[mark] === undefined) return false;
  const before = at === within.start ? ' ' : text[at - 1];
  if (!/[\s([—–“"‘'-]/.test(before)) return false;
  if (mark === '»' || mark === '’') return at === within.start && /\p{Lu}/u.test(text[at + 1] ?? '');
  return !/['‘]/.test(mark) || /[\p{L}\d]/u.test(text[at + 1] ?? '');
}

/** Where the quotation that opens at `open` is closed; -1 where it is not, before `end`. */
export function closingMark(text: string, open: number, end: number): number {
  const marks = CLOSING[text[open]] ?? '';
  if (/['’]/.test(marks)) return singleClosing(text, open, end, marks);
  for (let at = open + 1; at < end; at += 1) {
    if (!marks.includes(text[at])) continue;
    // A straight mark with white space before and a letter behind opens another quotation.
    if (text[at] === '"' && /\s/.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    return at;
  }
  return -1;
}

/**
 * A single mark closes behind punctuation, or before it; inside a word or behind a plural it is an apostrophe. It was none
 * where another opens before any closes: in "the 'old millers' who call it a 'dry lock'" nobody says "who call it a".
 */
function singleClosing(text: string, open: number, end: number, marks: string): number {
  let [likely, plural] = [-1, -1];
  for (let at = open + 1; at < end; at += 1) {
    if (likely < 0 && plural >= 0 && opensAnother(text, open, at)) return enoughWords(text, open, plural);
    if (!marks.includes(text[at]) || /[\p{L}\d]/u.test(text[at + 1] ?? ' ')) continue;
    if (/[.,!?…]/.test(text[at - 1])) return enoughWords(text, open, at);
    const isBeforePunctuation = /[.,;:!?)]/.test(text[at + 1] ?? '.');
    if (isBeforePunctuation || (likely < 0 && !/s/i.test(text[at - 1]))) likely = likely < 0 ? at : likely;
    else if (plural < 0) plural = at;
  }
  return enoughWords(text, open, likely);
}

/** A mark like the first, before a whole word: "'em" and "'98" are short for more. */
const opensAnother = (text: string, open: number, at: number): boolean =>
  text[at] === text[open] && /\s/.test(text[at - 1]) && /^\p{L}{3}/u.test(text.slice(at + 1));

const enoughWords = (text: string, open: number, close: number): number =>
  close >= 0 &&
  text
    .slice(open + 1, close)
    .trim()
    .split(/\s+/).length >= SINGLE_WORDS
    ? close
    : -1;
