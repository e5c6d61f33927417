// The persons a text speaks of, in order: whom "he" and "she" mean.
import type { Sentence, Token } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';
import type { NameBook } from './name-book.ts';
import { isRoleWord, readSourcePhrase } from './source-phrase.ts';
import type { Gender } from './voice.ts';

export type Person = { readonly name: string; readonly start: number; readonly gender: Gender };

const HE =
  /^(?:mr|sir|man|boy|father|dad|husband|brother|son|uncle|king|prince|spokesman|policeman|chairman|businessman|fireman|guy|gentleman|lord|grandfather|nephew|bishop|imam|priest|waiter|actor|fisherman)$/;
const SHE =
  /^(?:mrs|ms|miss|woman|girl|mother|mum|mom|wife|sister|daughter|aunt|queen|princess|spokeswoman|policewoman|chairwoman|businesswoman|lady|widow|grandmother|niece|female|nun|waitress|actress|dame)$/;

/** Persons named or described outside quotation marks, in order. */
export function personsIn(sentence: Sentence, book: NameBook, quoted: readonly Span[]): readonly Person[] {
  const found: Person[] = [];
  const tokens = sentence.tokens;
  for (let i = 0; i < tokens.length; i += 1) {
    if (quoted.some((span) => tokens[i].start >= span.start && tokens[i].end <= span.end)) continue;
    const next = nameEnd(tokens, i);
    const name = next > i ? fullName(tokens.slice(i, next), book) : undefined;
    if (name !== undefined) found.push({ name, start: tokens[i].start, gender: genderBefore(tokens, i) });
    else if (isDescribed(tokens, i) && !isNamedBehind(tokens, i, book)) found.push(described(tokens, i, book));
    if (next > i) i = next - 1;
  }
  return found;
}

function nameEnd(tokens: readonly Token[], first: number): number {
  let next = first;
  while (
    /^\p{Lu}/u.test(tokens[next]?.text ?? '') ||
    (next > first && tokens[next]?.text === '-' && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? ''))
  )
    next += 1;
  return next;
}

/** The longest end of the run that is a person's name: "Fire Chief | Raoul Denning". */
function fullName(run: readonly Token[], book: NameBook): string | undefined {
  const printed = run
    .map((token, i) => (i > 0 && run[i - 1].end < token.start ? ` ${token.text}` : token.text))
    .join('');
  const words = printed.split(' ');
  for (let i = 0; i < words.length; i += 1) {
    const name = book.personOf(words.slice(i).join(' '));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** "a former worker", "Carly’s lawyer", "one woman": a single person, as the subject may be. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  if (!isRoleWord(tokens[i].text) || tokens[i].tag !== 'NOUN' || /[^s]s$/.test(tokens[i].lower)) return false;
  if (/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.tag ?? '')) return false;
  if (tokens.slice(0, i).some((token) => /^(?:VERB|AUX)$/.test(token.tag))) return false;
  return determinerOf(tokens, i) >= 0;
}

/** "Kestrel’s boss, Joel Marsh," is one person, with a name. */
function isNamedBehind(tokens: readonly Token[], i: number, book: NameBook): boolean {
  const first = tokens[i + 1]?.text === ',' ? i + 2 : tokens.length;
  const next = first < tokens.length ? nameEnd(tokens, first) : first;
  return next > first && fullName(tokens.slice(first, next), book) !== undefined;
}

function determinerOf(tokens: readonly Token[], i: number): number {
  for (let at = i - 1; at >= 0 && at >= i - 4; at -= 1) {
    if (/^(?:a|an|the|one|another|his|her|their|its|’s|'s)$/.test(tokens[at].lower)) return at;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at].tag) && tokens[at].text !== '-') return -1;
  }
  return -1;
}

function described(tokens: readonly Token[], i: number, book: NameBook): Person {
  const determiner = determinerOf(tokens, i);
  const isPossessor = /^[’']s$/.test(tokens[determiner].text);
  const isKept = /^(?:one|another)$/.test(tokens[determiner].lower);
  const first = isPossessor ? determiner - 1 : isKept ? determiner : determiner + 1;
  const words = tokens.slice(Math.max(0, first), i + 1);
  const name = words
    .map((token, k) => (k > 0 && words[k - 1].end < token.start ? ` ${token.text}` : token.text))
    .join('');
  const isDefinite = tokens[determiner].lower === 'the';
  const phrase = isDefinite ? readSourcePhrase(`the ${name}`, tokens[i].lower) : null;
  if (phrase !== null)
    return { name: book.resolve(phrase, words[0].start), start: words[0].start, gender: genderOf(tokens[i].lower) };
  return { name: isKept ? name.toLowerCase() : name, start: words[0].start, gender: genderOf(tokens[i].lower) };
}

const genderOf = (word: string): Gender => (HE.test(word) ? 'he' : SHE.test(word) ? 'she' : null);

function genderBefore(tokens: readonly Token[], i: number): Gender {
  for (const token of tokens.slice(Math.max(0, i - 2), i + 1).reverse()) {
    const gender = genderOf(token.lower.replace(/\.$/, ''));
    if (gender !== null) return gender;
  }
  return null;
}
