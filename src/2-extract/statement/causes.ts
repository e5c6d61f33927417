// What caused what happened: "the blaze was caused by a fault", "sparks were the likely cause", "the cause is not yet known".
import { isCausing, isMishap, isUncertain } from '../lexicon/statement-words.ts';
import { caseOf, isNoun, kidsBy, phraseOf, spanOf, type TreeView } from '../tree/tree-view.ts';
import type { StatementDraft, StatementReader } from './draft.ts';

/** Only where the headline or lead tells of a mishap, or of "the accident": others are told in passing. */
export const causes: StatementReader = (reading, at) => {
  const sentence = reading.sentences[at];
  if (!sentence.tokens.some(({ lemma, lower }) => isCausing(lemma) || isCausing(lower))) return [];
  const view = sentence.tree();
  const isTold = reading.sentences.some(
    ({ zone, tokens }) => zone !== 'body' && tokens.some(({ lemma }) => isMishap(lemma)),
  );
  const isTopic = (mishap: number): boolean =>
    isMishap(view.lemmas[mishap]) && (isTold || /^(?:accident|disaster|incident|tragedy)$/.test(view.lemmas[mishap]));
  return view.tokens.flatMap((_, node) => {
    if (!isCausing(view.lemmas[node])) return [];
    const told = view.pos[node] === 'VERB' ? byVerb(view, node) : byNoun(view, node);
    if (told === null || (told.of >= 0 && !isTopic(told.of))) return [];
    const words = told.by < 0 ? [UNKNOWN] : namedBy(view, told.by);
    if (words.length === 0) return [];
    return [draft(view, [node, told.of, told.by, told.through], told.isNot ? [...words, 'not'] : words)];
  });
};

/** What is told of a cause that nobody knows yet. */
const UNKNOWN = 'unknown';

/** Tokens: what was caused, by what, and the word that ties them or tells that it is not known; -1 for what is not named. */
type Told = { readonly of: number; readonly by: number; readonly through: number; readonly isNot: boolean };

/** "Sparks caused the blaze", "the blaze was caused by sparks", "it is not known what caused the blaze". */
function byVerb(view: TreeView, verb: number): Told | null {
  const agent = kidsBy(view, verb, /^obl/).find((kid) => kid > verb && caseOf(view, kid) === 'by');
  if (agent !== undefined) {
    const [passive] = kidsBy(view, verb, /^nsubj/);
    const of = passive ?? (/^acl/.test(view.labels[verb]) ? view.heads[verb] : -1);
    return of < 0 ? null : { of, by: agent, through: verb, isNot: isNegated(view, verb) };
  }
  const [subject] = kidsBy(view, verb, /^nsubj$/);
  const of = kidsBy(view, verb, /^obj$/).find((kid) => kid > verb);
  if (subject === undefined || of === undefined) return null;
  if (view.lemmas[subject] === 'what') {
    const through = view.tokens.findIndex((_, at) => isOpen(view, at));
    return through < 0 ? null : { of, by: -1, through, isNot: false };
  }
  return isNoun(view, subject) ? { of, by: subject, through: verb, isNot: isNegated(view, verb) } : null;
}

/** "Sparks were not the cause of the blaze", "the cause was a fault", "identified as the cause", "the cause remains unclear". */
function byNoun(view: TreeView, cause: number): Told | null {
  const of = kidsBy(view, cause, /^nmod/).find((kid) => caseOf(view, kid) === 'of') ?? -1;
  const above = view.heads[cause];
  const [subject] = kidsBy(view, cause, /^nsubj/);
  if (subject !== undefined && isNoun(view, subject))
    return { of, by: subject, through: cause, isNot: isNegated(view, cause) };
  if (above < 0) return null;
  if (/^nsubj/.test(view.labels[cause])) {
    const through = [above, ...kidsBy(view, above, /^(?:xcomp|obj|acomp)$/)].find((at) => isOpen(view, at));
    if (through !== undefined) return { of, by: -1, through, isNot: false };
    const isNamed = isNoun(view, above) && kidsBy(view, above, /^cop$/).length > 0;
    return isNamed ? { of, by: above, through: above, isNot: isNegated(view, above) } : null;
  }
  if (view.labels[cause] === 'obj') return isOpen(view, above) ? { of, by: -1, through: above, isNot: false } : null;
  if (caseOf(view, cause) !== 'as') return null;
  const [named] = kidsBy(view, above, /^(?:nsubj:pass|obj)$/);
  return named === undefined ? null : { of, by: named, through: above, isNot: isNegated(view, above) };
}

/** "unclear", "not yet known". */
const isOpen = (view: TreeView, at: number): boolean =>
  isUncertain(view.tokens[at].text.toLowerCase()) ||
  (/^(?:known|know|clear|certain|establish|determine|identify|find|confirm)$/.test(view.lemmas[at]) &&
    isNegated(view, at));

/** "Sparks were not the cause", "it is unlikely that sparks were the cause". */
const isNegated = (view: TreeView, at: number): boolean =>
  view.kids[at].some((kid) => isNot(view, kid)) ||
  (/^(?:ccomp|csubj)$/.test(view.labels[at]) &&
    [view.heads[at], ...view.kids[view.heads[at]]].some((above) => DOUBT.test(view.tokens[above].text.toLowerCase())));
const isNot = (view: TreeView, at: number): boolean =>
  /^(?:not|n['’]t|never)$/.test(view.tokens[at].text.toLowerCase());
const DOUBT = /^(?:unlikely|doubtful|impossible|denied|denies|doubted|doubts|excluded)$/;

/** What tells one cause from another: the nouns, adjectives and participles of its phrase. */
const namedBy = (view: TreeView, by: number): readonly string[] =>
  phraseOf(view, by)
    .filter(
      (at) => (/^(?:NOUN|PROPN|ADJ)$/.test(view.pos[at]) || view.tags[at] === 'VERB_VBN') && view.lemmas[at].length > 2,
    )
    .map((at) => view.lemmas[at].toLowerCase());

function draft(view: TreeView, nodes: readonly number[], told: readonly string[]): StatementDraft {
  const covered = nodes.filter((at) => at >= 0).flatMap((at) => (isNoun(view, at) ? phraseOf(view, at) : [at]));
  const [first, last] = [Math.min(...covered), Math.max(...covered)];
  // "not | known what caused it"
  const from = first > 0 && isNot(view, first - 1) ? first - 1 : first;
  return { span: spanOf(view, [from, last]), statement: { form: 'cause', about: '', told, beside: [] } };
}
