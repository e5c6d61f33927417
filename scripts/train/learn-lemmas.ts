// Learns how endings change from word to lemma, with whole words as the longest endings.
import { inflection, LONGEST_ENDING } from '../../src/2-extract/parse/lemmatiser.ts';
import { normalise } from '../../src/2-extract/parse/lexicon.ts';
import type { GoldSentence } from './treebank.ts';

/** An ending needs this many different words behind it, so that typing errors make no rules. */
const LEAST_WORDS = 3;

type Tally = Map<string, Map<string, number>>;

/** A word of the treebank, or of the table of irregular verbs, with its lemma. */
export type LemmaExample = { readonly form: string; readonly tag: string; readonly lemma: string };

export function lemmaExamples(sentences: readonly GoldSentence[]): readonly LemmaExample[] {
  return sentences.flatMap(({ forms, tags, lemmas }) =>
    forms.map((form, i) => ({ form, tag: tags[i], lemma: lemmas[i].toLowerCase() })),
  );
}

/** One rule a line: inflection, ending and edit, separated by spaces. `certain` examples outweigh any others. */
export function learnLemmaRules(examples: readonly LemmaExample[], certain: readonly LemmaExample[]): string {
  const words = new Map([...editsOfWords(examples), ...editsOfWords(certain)]);
  const tally: Tally = new Map();
  for (const [word, edit] of words) for (const ending of endingsOf(word)) add(tally, ending, edit);
  const rules = new Map<string, string>();
  const byLength = [...tally].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [ending, edits] of byLength) {
    const isWord = ending.includes('^');
    if (!isWord && sum(edits) < LEAST_WORDS) continue;
    const edit = isWord ? words.get(ending) : mostFrequent(edits);
    if (edit !== undefined && edit !== inherited(rules, ending)) rules.set(ending, edit);
  }
  return [...rules].map(([ending, edit]) => `${ending} ${edit}`).join('\n');
}

/** The most frequent edit of each word form: "ED ^killed" → "2". */
function editsOfWords(examples: readonly LemmaExample[]): ReadonlyMap<string, string> {
  const tally: Tally = new Map();
  for (const { form, tag, lemma } of examples) {
    const kind = inflection(tag);
    const word = normalise(form);
    if (kind === undefined || !/^[\p{L}'.-]+$/u.test(word)) continue;
    add(tally, `${kind} ^${word}`, editBetween(word, lemma));
  }
  return new Map([...tally].map(([word, edits]) => [word, mostFrequent(edits)]));
}

/** "1y": cut one letter, add "y". */
function editBetween(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same += 1;
  return `${word.length - same}${lemma.slice(same)}`;
}

/** "ED ^killed" ends in itself, "ED killed", "ED illed" and so on down to "ED ". */
function endingsOf(word: string): readonly string[] {
  const cut = word.indexOf(' ') + 1;
  const text = word.slice(cut);
  const longest = Math.min(LONGEST_ENDING, text.length - 1);
  const endings = Array.from(
    { length: longest + 1 },
    (_, length) => word.slice(0, cut) + text.slice(text.length - length),
  );
  return [...endings, word];
}

/** What the rules say so far: the edit of the next shorter ending that has one. */
function inherited(rules: ReadonlyMap<string, string>, ending: string): string | undefined {
  const shorter = endingsOf(ending).filter((other) => other.length < ending.length);
  for (const other of shorter.reverse()) {
    const edit = rules.get(other);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function add(tally: Tally, key: string, edit: string): void {
  const edits = tally.get(key) ?? new Map<string, number>();
  tally.set(key, edits.set(edit, (edits.get(edit) ?? 0) + 1));
}

function sum(edits: ReadonlyMap<string, number>): number {
  return [...edits.values()].reduce((total, count) => total + count, 0);
}

function mostFrequent(edits: ReadonlyMap<string, number>): string {
  return [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0];
}
