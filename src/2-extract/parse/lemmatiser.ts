import { normalise } from './lexicon.ts';
import { strongLemma } from './strong-verbs.ts';

/** Edits by word class and ending: "ED ated" → "1" cuts one letter; "S ^men" → "2an" cuts two and adds "an". */
export type LemmaRules = ReadonlyMap<string, string>;

/** The longest ending a rule looks at; whole words are marked with ^ and may be longer. */
export const LONGEST_ENDING = 6;

/** The class of inflection a tag belongs to; undefined for tags whose words are their own lemmas. */
export function inflection(tag: string): string | undefined {
  if (tag.startsWith('AUX')) return 'AUX';
  if (tag === 'NOUN_S' || tag === 'PROPN_S') return 'S';
  if (tag === 'VERB_VBN' || tag === 'VERB_VBD') return 'ED';
  if (tag === 'VERB_VBG') return 'ING';
  if (tag === 'VERB_VBP') return 'V3';
  return tag === 'ADJ' ? 'ADJ' : undefined;
}

/** The lemma in lower case of a word with its tag. */
export type Lemmatise = (text: string, tag: string) => string;

/** Words remembered at most of each tag. */
const CACHE_SIZE = 20_000;

export function makeLemmatiser(rules: LemmaRules): Lemmatise {
  const known = new Map<string, Map<string, string>>();
  return (text, tag) => {
    const lemmas = known.get(tag) ?? new Map<string, string>();
    const before = lemmas.get(text);
    if (before !== undefined) return before;
    const lemma = lemmatise(text, tag, rules);
    if (lemmas.size >= CACHE_SIZE) lemmas.clear();
    known.set(tag, lemmas.set(text, lemma));
    return lemma;
  };
}

/** By the rule for the longest ending that has one. */
function lemmatise(text: string, tag: string, rules: LemmaRules): string {
  const lower = text.toLowerCase();
  const kind = inflection(tag);
  const strong = strongLemma(lower, tag);
  if (strong !== undefined) return strong;
  if (kind === undefined) return lower;
  const word = `^${normalise(lower)}`;
  const whole = rules.get(`${kind} ${word}`);
  if (whole !== undefined) return applyEdit(lower, whole);
  // "They bury": a present without an s is its own lemma, and no past ends in y.
  if ((kind === 'V3' && !lower.endsWith('s')) || (kind === 'ED' && lower.endsWith('y'))) return lower;
  for (let length = Math.min(LONGEST_ENDING, word.length - 1); length >= 0; length -= 1) {
    const edit = rules.get(`${kind} ${word.slice(word.length - length)}`);
    if (edit !== undefined) return applyEdit(lower, edit);
  }
  return lower;
}

/** An edit that would leave nothing is not made. */
function applyEdit(word: string, edit: string): string {
  const cut = Number.parseInt(edit, 10);
  const lemma = word.slice(0, word.length - cut) + edit.replace(/^\d+/, '');
  // "Freed" is of "free": no verb that ends in "eed" loses both.
  if (/eed$/.test(word) && lemma === word.slice(0, -2)) return word.slice(0, -1);
  // "Shed": no verb is without a vowel.
  if (word.endsWith('ed') && !/[aeiouy]/.test(lemma)) return word;
  if (word.endsWith('ed')) return withFinalE(lemma === '' ? word : lemma);
  return lemma === '' ? word : lemma;
}

/** "Embezzled" and "centred" end in "e", "scooped" and "squeaked" do not. */
const withFinalE = (lemma: string): string => {
  if (/(?:[bcdfgkptz]l|[bcdgkptv]r)$/.test(lemma)) return `${lemma}e`;
  return /(?:(?:oo|ee|oa|ai|ou)[dklmnprt]|ea[dklmnpr])e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
};
