// How surely a sentence says it: asserted, planned, denied or uncertain. Read from the verbs above the figure.

import { once } from '../../lib/once.ts';
import type { Claim, Span } from '../../model.ts';
import type { TreeSentence } from '../attribution/cast.ts';
import { isStatementVerb } from '../lexicon/speech.ts';
import { ancestorsOf, caseOf, isVerb, kidsBy, type TreeView, topOf } from '../tree/tree-view.ts';

type Modality = Claim['modality'];

/** Words beside a verb or figure above the span, by what they make of it. The first that holds wins. */
const BESIDE: readonly (readonly [Modality, RegExp])[] = [
  [
    'uncertain',
    /^(?:reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|unconfirmed|alleged|suspected|presumed|rumou?red|may|might|could|feared|believed|thought)$/,
  ],
  ['planned', /^(?:will|would|shall|'ll|’ll|likely)$/],
];

/** Verbs above the span: "are feared dead", "is expected to send", "denied that". */
const ABOVE: readonly (readonly [Modality, RegExp])[] = [
  ['denied', /^(?:deny|refute|dispute|rebut)$/],
  ['uncertain', /^(?:fear|suspect|rumour|rumor|presume|allege|speculate|appear|seem)$/],
  ['planned', /^(?:plan|expect|schedule|intend|propose|vow|promise|pledge|due|prepare|aim|set)$/],
];
/** Passives that leave open who says so: "are said to", "were reported killed". */
const HEARSAY = /^(?:say|believe|think|report|claim|understand|estimate)$/;

export function modalityOf(sentence: TreeSentence, span: Span): Modality {
  const reported = ofReports(sentence, span);
  if (reported !== null) return reported;
  if (!mayHedge(sentence)) return 'asserted';
  const view = sentence.tree();
  const top = topOf(view, span);
  if (top < 0 || isKnownSize(view, span)) return 'asserted';
  const chain = clauseOf(view, top);
  for (const [modality, words] of BESIDE) if (chain.some((node) => hasBeside(view, node, words))) return modality;
  for (const [modality, lemmas] of ABOVE)
    if (
      chain.some(
        (node, i) => i > 0 && isSuch(view, node, lemmas) && !(modality === 'denied' && isBeside(view, chain[i - 1])),
      )
    )
      return modality;
  return chain.slice(1).some((node) => isHearsay(view, node)) ? 'uncertain' : 'asserted';
}

/** "Denied reports that 80 had died", "could not confirm claims of 300 dead": what is told is another's, and the verb before says what is thought of it. */
function ofReports({ tokens }: TreeSentence, span: Span): Modality | null {
  const at = tokens.findLastIndex(({ lower }, i) => tokens[i + 1]?.end <= span.start && REPORTS.test(lower));
  if (at < 0 || !isOneClause(tokens, at, span)) return null;
  const isNear = tokens[at + 1].lower === 'of' && (tokens[at + LONGEST_HEDGE]?.end ?? span.start) >= span.start;
  if (tokens[at + 1].lower !== 'that' && !isNear) return null;
  const before = tokens
    .slice(Math.max(0, at - REPORTS_REACH), at)
    .map(({ lower }) => lower)
    .join(' ');
  if (REJECTS.test(before)) return 'denied';
  return DOUBTS.test(before) ? 'uncertain' : null;
}

/** "Denied claims that it knew and put the dead at 40": a comma or a verb of telling begins what is its own. */
const isOneClause = (tokens: TreeSentence['tokens'], at: number, span: Span): boolean =>
  !tokens.some(
    ({ start, text, lower }, i) =>
      i > at &&
      start < span.start &&
      (/^[,;:–—]$/.test(text) || /^(?:but|saying|said|put|added|insisting)$/.test(lower)),
  );

const REPORTS = /^(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|accounts?)$/;
/** Words from the noun to a figure: "reports of as many as 15". */
const LONGEST_HEDGE = 6;
/** Words from the verb to the noun: "dismissed as baseless media reports". */
const REPORTS_REACH = 7;
const REJECTS =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rubbish(?:es|ed)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|debunk(?:s|ed))(?: \p{L}+){0,4}$/u;
const DOUBTS =
  /\b(?:(?:not|never|unable to|declined to|refused to|nor|cannot)(?: \p{L}+){0,3} (?:confirm|verify|substantiate|comment on)|there (?:were|are|was|had been|have been)|unconfirmed|unverified|conflicting|no confirmation of)(?: \p{L}+){0,4}$/u;

/** "The three-month trial", "of the 108": how much there is of what is spoken of, whatever is planned or feared of it. */
function isKnownSize(view: TreeView, { start }: Span): boolean {
  const first = view.tokens.findIndex((token) => token.end > start);
  if (first < 0 || view.pos[first] !== 'NUM') return false;
  const [next, noun] = [view.tokens[first + 1], view.tokens[first + 2]];
  const isGlued = next?.text === '-' && next.start === view.tokens[first].end && noun?.start === next.end;
  return (isGlued && /^\p{L}/u.test(noun?.text ?? '')) || isDefinite(view, first - 1);
}

/** "the", "its" right before the figure, over its currency; "the estimated 40" is as unsure as ever. */
function isDefinite(view: TreeView, at: number): boolean {
  const before = /^\p{Sc}$/u.test(view.tokens[at]?.text ?? '') ? at - 1 : at;
  return /^(?:the|its|their|his|her|our|these|those)$/i.test(view.tokens[before]?.text ?? '');
}

/** Without one of these words, or of the verbs above, a sentence asserts: it need not be parsed. */
const mayHedge = once((sentence: TreeSentence): boolean =>
  sentence.tokens.some(({ lemma, lower }) => MAY_TELL.test(lower) || ABOVE.some(([, verbs]) => verbs.test(lemma))),
);
const MAY_TELL =
  /^(?:reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|unconfirmed|alleged|suspected|presumed|rumou?red|may|might|could|feared|believed|thought|will|would|shall|['’]ll|said|reported|claimed|understood|estimated|expected|planned|scheduled|due|set|likely)$/;

/** The nodes above, up to the statement that holds the clause: how surely a source speaks is the source's own. */
function clauseOf(view: TreeView, top: number): readonly number[] {
  const whole = ancestorsOf(view, top);
  // "With a value of $115 billion, the firm could pay": what the clause only brings along is not hedged with it.
  const aside = whole.findIndex((node) => ASIDE.test(caseOf(view, node)) || isAfter(view, node));
  const chain = aside < 0 ? whole : whole.slice(0, aside + 1);
  const end = chain.findIndex(
    (node, i) => i > 0 && /^(?:ccomp|parataxis|acl:relcl|advcl)$/.test(view.labels[node]) && isVerb(view, node),
  );
  if (end < 0) return chain;
  const above = chain[end + 1];
  const isDenial = above !== undefined && ABOVE.some(([, lemmas]) => lemmas.test(view.lemmas[above]));
  return chain.slice(0, isDenial && view.labels[chain[end]] === 'ccomp' ? end + 2 : end + 1);
}

/** "Plans to reopen the mine three years after a blast killed 19": what came before is planned by nobody. */
const isAfter = (view: TreeView, node: number): boolean =>
  /\bafter$/.test(caseOf(view, node)) ||
  [node, ...kidsBy(view, node, /^nsubj$/)].some((at) =>
    kidsBy(view, at, /^(?:mark|case)$/).some((kid) => /^(?:after|since)$/.test(view.lemmas[kid])),
  );

const ASIDE = /^(?:with|including|besides|despite|unlike)$/;

function hasBeside(view: TreeView, node: number, words: RegExp): boolean {
  // "I would say": the wish is in the saying.
  if (isStatementVerb(view.lemmas[node]) && /^(?:i|we)$/i.test(subjectWord(view, node))) return false;
  return kidsBy(view, node, /^(?:aux|advmod|amod|dep)$/).some(
    (kid) => words.test(hedgeAt(view, node, kid)) && !isUnable(view, node, kid),
  );
}

/** "Four could not be passed": nothing that may come. */
const isUnable = (view: TreeView, node: number, kid: number): boolean =>
  view.lemmas[kid] === 'could' && kidsBy(view, node, /^advmod$/).some((at) => /^(?:not|n['’]t)$/.test(view.lemmas[at]));

/** "Were likely buried" is a guess at what has happened, "will likely rise" one at what will. */
function hedgeAt(view: TreeView, node: number, kid: number): string {
  const word = view.tokens[kid].text.toLowerCase();
  const isPast =
    /_VB[DN]$/.test(view.tags[node]) &&
    !kidsBy(view, node, /^aux/).some((at) => /^(?:will|would)$/.test(view.lemmas[at]));
  return word === 'likely' && isPast ? 'possibly' : word;
}

const subjectWord = (view: TreeView, node: number): string => {
  const subject = kidsBy(view, node, /^nsubj$/)[0];
  return subject === undefined ? '' : view.tokens[subject].text;
};

/** "Some 30 dealers denied it": not they are denied, nor what they did besides. */
const isBeside = (view: TreeView, node: number): boolean => /^(?:nsubj|conj|advcl)$/.test(view.labels[node]);

/** "set" and "due" plan only with an infinitive behind them. */
function isSuch(view: TreeView, node: number, lemmas: RegExp): boolean {
  if (!lemmas.test(view.lemmas[node]) || !/^(?:VERB|ADJ)$/.test(view.pos[node])) return false;
  return !/^(?:set|due)$/.test(view.lemmas[node]) || kidsBy(view, node, /^xcomp$/).length > 0;
}

const isHearsay = (view: TreeView, node: number): boolean =>
  HEARSAY.test(view.lemmas[node]) && kidsBy(view, node, /^(?:aux:pass|nsubj:pass)$/).length > 0;
