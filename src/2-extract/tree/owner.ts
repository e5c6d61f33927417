// Whose figure it is: "Kestrel's 10 percent share", "Orlec shares", "Harl (52-3)", "Brenco had $10 billion in cash".

import { isKnownWord } from '../../lib/wink-model.ts';
import { eventClass, isPerson } from '../lexicon/lexicon.ts';
import { currencyOfName } from '../quantity/currencies.ts';
import { isNumberWord } from '../quantity/number-words.ts';
import { subjectAt, subjectOf } from './measured.ts';
import { isHeldIn } from './places.ts';
import type { PredicateNode } from './predicate.ts';
import { caseOf, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** The proper name that owns the figure, as printed; undefined where none is named. */
export function ownerOf(
  view: TreeView,
  top: number,
  phrase: number,
  head: number,
  predicate: PredicateNode | null,
): string | undefined {
  const bracketed = nameBeforeBracket(view, top);
  if (bracketed !== undefined) return bracketed;
  // "…, said the minister – €310 each": what is only put beside a name is not its own.
  const above = /^(?:parataxis|dep)$/.test(view.labels[phrase]) ? -1 : view.heads[phrase];
  const nodes = [...new Set([head, phrase, above])].filter((node) => node >= 0);
  for (const node of nodes) {
    const owner = possessorOf(view, node);
    if (owner !== undefined) return owner;
  }
  if (predicate === null || BETWEEN_TWO.test(predicate.event)) return undefined;
  const verb = verbOf(view, predicate.node);
  if (verb < 0) return undefined;
  const punished = /^(?:sentence|jail|ban|suspend)$/.test(predicate.event) ? kidsBy(view, verb, /^obj$/)[0] : undefined;
  // "The judge jailed Marek for 12 years": the years are not the judge's.
  if (punished !== undefined && punished !== phrase) return nameOf(view, punished);
  const receiver = kidsBy(view, verb, /^iobj$/).find((kid) => kid !== phrase);
  if (receiver !== undefined) return nameOf(view, receiver) ?? nameAbove(view, verb);
  const subject = subjectOf(view, verb, phrase);
  if (subject < 0) return whoIsMeant(view, verb);
  return nameOf(view, subject) ?? possessorOf(view, subject);
}

/** The verb that says what happened, also where it only says that its subject did what the object names: "committed fraud"; -1 where neither is. */
function verbOf(view: TreeView, node: number): number {
  if (isVerb(view, node)) return node;
  const above = view.heads[node];
  if (above < 0 || !isVerb(view, above)) return -1;
  const isDone = view.labels[node] === 'obj' && (DOES.test(view.lemmas[above]) || ACCOUNTS.test(view.lemmas[above]));
  // "Slumped to a loss of £214m"
  const isComeTo = view.labels[node] === 'obl' && caseOf(view, node) === 'to' && COMES_TO.test(view.lemmas[above]);
  return isDone || isComeTo ? above : -1;
}

const DOES = /^(?:commit|make|set|do|perform|practise|practice|conduct|carry|achieve|score)$/;
/** "Posted a net profit of $412 million" */
const ACCOUNTS = /^(?:post|report|book|record|log|register|announce|unveil|suffer|incur|generate|deliver|notch)$/;
const COMES_TO = /^(?:slump|swing|sink|plunge|fall|slip|lurch|tumble|slide|return|rise|jump|climb|soar|surge)$/;

/** "As far as Marek is concerned, he has two boats", "Marek said she had two": the one name that a clause before spoke of. */
function whoIsMeant(view: TreeView, verb: number): string | undefined {
  const pronoun = subjectAt(view, verb);
  if (pronoun < 0 || !/^(?:he|she)$/i.test(view.tokens[pronoun].text)) return undefined;
  const names = view.labels.flatMap((label, node) => {
    const name = node < pronoun && /^nsubj/.test(label) ? nameOf(view, node) : undefined;
    return name === undefined ? [] : [name];
  });
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** "Orvex says the deal will give it 7 percent": the name that the clause around speaks of. */
function nameAbove(view: TreeView, verb: number): string | undefined {
  const above = view.labels[verb] === 'ccomp' ? view.heads[verb] : -1;
  const subject = above < 0 ? undefined : kidsBy(view, above, /^nsubj$/)[0];
  return subject === undefined ? undefined : nameOf(view, subject);
}

/** In a sale or a payment the subject is one party of two and not the owner. */
const BETWEEN_TWO = /^(?:acquire|spend|bid|cost|sell|settle|invest|aid|borrow|repay|sue|fine)$/;

/** Words of a bracket looked back over. Longer brackets are sentences of their own. */
const BRACKET = 9;

/** "Harl (52-3, 46 knockouts)", "Jon Marek, 32, died", "Orle, 43-1, 33 KOs": the name before the bracket or list. */
export function nameBeforeBracket(view: TreeView, node: number): string | undefined {
  for (let i = node - 1; i > 0 && i >= node - BRACKET; i -= 1) {
    const mark = view.tokens[i].text;
    if (mark === '(') return nameOf(view, i - 1);
    if (/^[.;:)!?]$/.test(mark) || /^(?:VERB|AUX|ADP)$/.test(view.pos[i])) return undefined;
    const isList = view.tokens.slice(i + 1, node).every((token) => /\d|^[,'’]$|^\p{Lu}+['’]?s?$/u.test(token.text));
    const isFigure = /\d/.test(view.tokens[node].text);
    const name = mark === ',' && isList && isFigure && !isOpening(view, i - 1) ? nameOf(view, i - 1) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** "In Brenn, 12 people died": a place that opens the sentence, and no list behind a name. */
function isOpening(view: TreeView, name: number): boolean {
  let first = name;
  while (first > 0 && /^(?:PROPN|DET|ADJ|NOUN)$/.test(view.pos[first - 1])) first -= 1;
  return first > 0 && first <= 2 && view.pos[first - 1] === 'ADP';
}

function possessorOf(view: TreeView, node: number): string | undefined {
  if (view.pos[node] === 'PROPN') return nameOf(view, node);
  for (const kid of view.kids[node]) {
    const isPossessor =
      view.labels[kid] === 'nmod:poss' ||
      (view.labels[kid] === 'nmod' && /^(?:of|for|by|at)$/.test(caseOf(view, kid))) ||
      isHeldIn(view, kid);
    const isCompound = view.labels[kid] === 'compound' && view.pos[kid] === 'PROPN';
    const name = isPossessor || isCompound ? nameOf(view, kid) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A proper name with the names beside it, hyphens included ("Hewlett-Packard"); days and months are none. */
function nameOf(view: TreeView, node: number): string | undefined {
  if (view.pos[node] !== 'PROPN' || !/\p{L}/u.test(view.tokens[node].text) || TIME.test(view.tokens[node].text))
    return undefined;
  let [first, last] = [node, node];
  while (isNamePart(view, first - 1, first - 2)) first -= 1;
  while (isNamePart(view, last + 1, last + 2)) last += 1;
  if ((first === last && isCommonWord(view, node)) || node < datelineEnd(view)) return undefined;
  return view.tokens
    .slice(first, last + 1)
    .map((token, i, all) => (i > 0 && all[i - 1].end < token.start ? ` ${token.text}` : token.text))
    .join('');
}

/** "euro" tagged as a name, and a word for people or a number that only opens the sentence ("Nurses", "Fourteen"). */
function isCommonWord(view: TreeView, node: number): boolean {
  const word = view.tokens[node].text.toLowerCase();
  if (currencyOfName(word) !== undefined) return true;
  if (node !== 0) return false;
  const isPeople = isPerson(word) || isPerson(word.replace(/s$/, ''));
  // "Regulators", "Waves", "Turnover"
  const isNoun =
    isKnownWord(word) && (/\p{Ll}{3}[^s]s$/u.test(word) || eventClass(word, 'NOUN', 'money') !== undefined);
  return isPeople || isNoun || isNumberWord(word);
}

/** Words of the longest dateline: "ORLE, Feb 3 (Agency) -". */
const DATELINE = 14;

/** The first token behind "ORLE, Feb 3 (Agency) -"; 0 where the sentence has no dateline. */
function datelineEnd(view: TreeView): number {
  if (!/^\p{Lu}{3,}$/u.test(view.tokens[0].text)) return 0;
  const dash = view.tokens.findIndex((token, i) => i < DATELINE && /^[-–—]$/.test(token.text));
  const isSpaced = dash > 0 && view.tokens[dash - 1].end < view.tokens[dash].start;
  return isSpaced ? dash : 0;
}

/** A further capitalised word inside the sentence, or a hyphen with a name behind it. */
const isNamePart = (view: TreeView, at: number, beyond: number): boolean => {
  // "Jana Holt 4-6": a result is no part of a name.
  if (/^\d+[-–]\d+$/.test(view.tokens[at]?.text ?? '')) return false;
  if (view.tokens[at]?.text === '-') return view.pos[beyond] === 'PROPN';
  const isCapitalised =
    at > 0 && /^(?:PROPN|ADJ|NOUN)$/.test(view.pos[at] ?? '') && /^\p{Lu}/u.test(view.tokens[at].text);
  return (view.pos[at] === 'PROPN' || isCapitalised) && !TIME.test(view.tokens[at].text);
};

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/;
