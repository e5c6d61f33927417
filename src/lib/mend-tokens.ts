// What wink cuts where no word ends, put right: letters with marks, decimals behind a hyphen, clock times, full stops kept on a unit.
import type { Token } from './tokens.ts';

type Mend = (
  tokens: readonly Token[],
  i: number,
) => { readonly tokens: readonly Token[]; readonly next: number } | null;

/** The tokens with every wrong cut mended; offsets stay those of the text. */
export function mendTokens(tokens: readonly Token[]): readonly Token[] {
  const mended: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = joinWord(tokens, i) ?? splitDecimal(tokens, i) ?? splitClock(tokens, i) ?? splitStop(tokens, i);
    mended.push(...(found?.tokens ?? [tokens[i]]));
    i = found?.next ?? i + 1;
  }
  return mended;
}

const piece = (text: string, start: number, tag: string): Token => ({
  text,
  lower: text.toLowerCase(),
  lemma: text.toLowerCase(),
  tag,
  start,
  end: start + text.length,
});

/** A letter that wink does not know as one: it cuts the word before and behind it. */
const FOREIGN = /(?![A-Za-zÀ-ÿ])[\p{Script=Latin}\p{M}]/u;
const LETTERS = /^[\p{Script=Latin}\p{M}]+$/u;
/** "Ğ", "azi" and "ş" are "Ğaziş". */
const joinWord: Mend = (tokens, i) => {
  if (!LETTERS.test(tokens[i].text)) return null;
  let next = i + 1;
  while (tokens[next]?.start === tokens[next - 1].end && LETTERS.test(tokens[next].text)) next += 1;
  const parts = tokens.slice(i, next);
  if (parts.length < 2 || !parts.some(({ text }) => FOREIGN.test(text))) return null;
  const word = parts.map(({ text }) => text).join('');
  return { tokens: [piece(word, parts[0].start, /^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN')], next };
};

/** "magnitude-6", "." and "1" are "magnitude", "-" and "6.1". */
const splitDecimal: Mend = (tokens, i) => {
  const [word, point, digits] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (point?.text !== '.' || point.start !== word.end) return null;
  const parts = /^(\p{L}+)([-–])(\d+)$/u.exec(word.text);
  if (parts === null || !/^\d+$/.test(digits?.text ?? '') || digits.start !== point.end) return null;
  const hyphen = word.start + parts[1].length;
  return {
    tokens: [
      piece(parts[1], word.start, 'NOUN'),
      piece(parts[2], hyphen, 'PUNCT'),
      piece(`${parts[3]}.${digits.text}`, hyphen + 1, 'NUM'),
    ],
    next: i + 3,
  };
};

/** "2.2" and "5pm." are "2.25", "pm" and, before a new sentence, ".". */
const splitClock: Mend = (tokens, i) => {
  const [hour, rest] = [tokens[i], tokens[i + 1]];
  if (rest === undefined || rest.start !== hour.end || !/^\d{1,2}[.:]\d$/.test(hour.text)) return null;
  const parts = /^(\d)([ap]m)(\.?)$/.exec(rest.text);
  if (parts === null) return null;
  const half = piece(parts[2], rest.start + 1, 'NOUN');
  const stop = parts[3] === '' ? [] : [piece('.', half.end, 'PUNCT')];
  return { tokens: [piece(hour.text + parts[1], hour.start, 'NUM'), half, ...stop], next: i + 2 };
};

/** Units that stand as words, whose full stop wink takes for that of an abbreviation. */
const UNIT_WITH_STOP = /^(?:m|[ap]m|mi|ft|lb|oz|min)\.$/;
/** "€312m. Losses", "at 2:10 p.m. The index": the stop ends a sentence; in "5 p.m. Monday" it does not. */
const splitStop: Mend = (tokens, i) => {
  const [word, next] = [tokens[i], tokens[i + 1]];
  if (!word.text.endsWith('.') || !/\p{L}/u.test(word.text)) return null;
  const isEnd = UNIT_WITH_STOP.test(word.lower)
    ? /^["“‘']?\p{Lu}/u.test(next?.text ?? '') && /\d/.test(tokens[i - 1]?.text ?? '')
    : /^[ap]\.m\.$/.test(word.lower) && /^(?:The|A|An|It|He|She|They|In|On|But|And)$/.test(next?.text ?? '');
  if (!isEnd) return null;
  return {
    tokens: [{ ...word, ...piece(word.text.slice(0, -1), word.start, word.tag) }, piece('.', word.end - 1, 'PUNCT')],
    next: i + 1,
  };
};
