// The words of a source: from its head over titles, names and what tells which.
import { isKnownWord } from '../../lib/wink-model.ts';
import { isOrdinal, isRoleWord } from '../attribution/source-phrase.ts';
import { isBodyNoun } from '../lexicon/speech.ts';
import { caseOf, kidsBy, phraseOf, type TreeView } from './tree-view.ts';

/** Tokens of a phrase, the last included. */
export type NodeRange = { readonly first: number; readonly last: number };

export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|morning|afternoon|evening|night|later|earlier|week|month|year)$/;
/** "an employee at one of the hospitals": longer phrases tell more than which. */
const MOST_COMPLEMENT = 7;

export function sourceRange(view: TreeView, head: number): NodeRange {
  const phrase = new Set(phraseOf(view, head));
  const lower = (at: number): string => view.tokens[at]?.text.toLowerCase() ?? '';
  let first = head;
  while (isBefore(view, first - 1, first, phrase) && (!TIME.test(lower(first - 1)) || view.tokens[first].text === '-'))
    first -= 1;
  let last = head;
  while (isBehind(view, last + 1, last) && !TIME.test(lower(last + 1))) last += 1;
  return {
    first: overTask(view, overBodyJoint(view, overOffice(view, first), last)),
    last: overJoint(view, overComplement(view, head, last)),
  };
}

const wordAt = (view: TreeView, at: number): string => view.tokens[at]?.text ?? '';
/** A capitalised word of the language: "Drug" of "Food and Drug Administration". */
const isCapitalWord = (view: TreeView, at: number): boolean =>
  /^\p{Lu}\p{Ll}{3}/u.test(wordAt(view, at)) && isKnownWord(wordAt(view, at).toLowerCase());

/** "National Flood Risk Reduction and | Management Council": what a body's name has before its joint. */
function overBodyJoint(view: TreeView, first: number, last: number): number {
  const isOfBody = last > first && isBodyNoun(wordAt(view, last).toLowerCase()) && isCapitalWord(view, first);
  if (!isOfBody || !/^(?:and|&)$/.test(wordAt(view, first - 1)) || !isCapitalWord(view, first - 2)) return first;
  if (isBodyNoun(wordAt(view, first - 2).toLowerCase())) return first;
  let at = first - 2;
  while (isCapitalWord(view, at - 1)) at -= 1;
  return at;
}

/** "Chief Petty Officer | 2nd Class | Ada Holm": the grade of a rank, within the words before a name. */
const isGrade = (view: TreeView, at: number): boolean =>
  isOrdinal(view.tokens[at].text) && view.tokens[at + 1]?.text === 'Class';

/** Words of the phrase, and names or titles right before a name whatever the tree makes of them. */
function isBefore(view: TreeView, at: number, right: number, phrase: ReadonlySet<number>): boolean {
  if (at < 0) return false;
  const text = view.tokens[at].text;
  if (isGrade(view, at)) return true;
  if (isGrade(view, right) && isRoleWord(text)) return true;
  const isWord = /^(?:PROPN|NOUN|ADJ|NUM|PART|X|PRON|DET)$/.test(view.pos[at]) && /^[\p{L}\p{N}'’]/u.test(text);
  if (isWord && phrase.has(at)) return !/^(?:all|both|what|which)$/i.test(text);
  if (text === '-' || text === '‑') return view.tokens[at].end === view.tokens[right].start;
  if (view.tokens[right].text === '-') return /^[\p{L}\p{N}]/u.test(text);
  // "On the other side Sorvia says": a phrase of its own.
  const isOther = kidsBy(view, at, /^case$/).some((kid) => kid < at);
  const isNamePart =
    !isOther && view.pos[right] === 'PROPN' && /^(?:PROPN|NOUN)$/.test(view.pos[at]) && /^\p{L}/u.test(text);
  return (
    isNamePart ||
    (text === '.' && /^(?:mr|mrs|ms|dr|gen|col|sen|gov|lt|sgt|prof|capt)$/i.test(view.tokens[at - 1]?.text ?? ''))
  );
}

function isBehind(view: TreeView, at: number, left: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || view.tokens[left].end < token.start - 1) return false;
  if (isGrade(view, at) || isGrade(view, left)) return true;
  if (token.text === '-')
    return token.start === view.tokens[left].end && /^\p{L}/u.test(view.tokens[at + 1]?.text ?? '');
  if (view.tokens[left].text === '-') return token.start === view.tokens[left].end;
  const isName =
    /^\p{Lu}\p{L}/u.test(token.text) && view.pos[left] === 'PROPN' && !/^(?:DET|PRON|ADP)$/.test(view.pos[at]);
  if (view.pos[at] === 'PROPN' || isName || (/^\p{Lu}/u.test(token.text) && view.pos[at] === 'NOUN')) return true;
  if (view.pos[at] === 'NUM') return view.pos[left] === 'PROPN' && /^\d+$/.test(token.text);
  return view.pos[at] === 'NOUN' && view.heads[left] === at;
}

/** "Secretary of | State Antony Blinken" */
function overOffice(view: TreeView, first: number): number {
  if (view.pos[first] !== 'PROPN' || view.tokens[first - 1]?.text !== 'of') return first;
  let at = first - 2;
  if (!/^(?:PROPN|NOUN)$/.test(view.pos[at] ?? '')) return first;
  while (at > 0 && /^(?:PROPN|NOUN|ADJ)$/.test(view.pos[at - 1]) && /^\p{L}/u.test(view.tokens[at - 1].text)) at -= 1;
  return at;
}

/** "Food | and Drug Administration", "Disease Control | and Prevention": capitalised words of the language, and not two names. */
function overJoint(view: TreeView, last: number): number {
  const word = (at: number): string => wordAt(view, at);
  const isWord = (at: number): boolean => isCapitalWord(view, at);
  if (!isWord(last) || !/^(?:and|&)$/.test(word(last + 1)) || !isWord(last + 2)) return last;
  let end = last + 2;
  while (isWord(end + 1)) end += 1;
  // "the US | Food and Drug Administration"
  const isOfBody =
    isWord(last - 1) || /^(?:of|for|the|\p{Lu}{2,4})$/iu.test(word(last - 1)) || /\./.test(word(last - 1));
  const isBody =
    isBodyNoun(word(end).toLowerCase()) || /^(?:of|for)$/.test(word(last - 1)) || /^(?:of|for)$/.test(word(last - 2));
  return isOfBody && isBody && !isBodyNoun(word(last).toLowerCase()) ? end : last;
}

/** Words for bodies that have their task behind them, in the plural as well. */
const NAMED_BY_ITS_TASK =
  /^(?:Cent(?:er|re)s?|Observator(?:y|ies)|Chiefs|Society|Campaign|Movement|Academy|Congress|Chamber|Forum|Directorate|Inspectorate|Secretariat|Survey|Institutes?|Front|Confederation|Conference|Programme|Program|Fund)$/;

/** "Orle Observatory for | Human Rights": the tree may take the task for the head. */
function overTask(view: TreeView, first: number): number {
  const isTask = /^(?:of|for|on)$/.test(wordAt(view, first - 1)) && NAMED_BY_ITS_TASK.test(wordAt(view, first - 2));
  if (!isTask || !/^\p{Lu}/u.test(wordAt(view, first))) return first;
  let at = first - 2;
  while (/^\p{Lu}/u.test(wordAt(view, at - 1)) && !/^(?:DET|ADP)$/.test(view.pos[at - 1])) at -= 1;
  return at;
}

/** "Office of Product Safety", "an employee at one of the hospitals", "the ministry of the interior". */
function overComplement(view: TreeView, head: number, last: number): number {
  const complement = view.kids[head].find(
    (kid) => kid > last && view.labels[kid] === 'nmod' && /^(?:of|for|at|in|from|with|on|to)$/.test(caseOf(view, kid)),
  );
  const isName =
    view.pos[head] === 'PROPN' && !isBodyNoun(view.tokens[last].text.toLowerCase()) && !isBodyNoun(view.lemmas[head]);
  // "Centers for Disease Control", "Joint Chiefs of Staff": the complement of a common word belongs to a name as well.
  if (isName && NAMED_BY_ITS_TASK.test(wordAt(view, last))) return overNamedComplement(view, last, /^(?:of|for|on)$/);
  if (complement === undefined) return isName ? last : overNamedComplement(view, last);
  const isOffice = caseOf(view, complement) === 'of' && view.pos[complement] === 'PROPN';
  if (isName && !isOffice) return last;
  const words = phraseOf(view, complement);
  const end = words[words.length - 1];
  const isPlain =
    end - last <= MOST_COMPLEMENT &&
    !view.tokens.slice(last + 1, end + 1).some((token) => /^[,;:“”"()—–]$/.test(token.text));
  const isTime = TIME.test(view.lemmas[complement]) || /^\d/.test(view.tokens[complement].text);
  if (!isPlain || isTime || kidsBy(view, complement, /^acl/).length > 0) return last;
  let tail = end;
  const isNamed = view.pos[end] === 'PROPN' || /^\p{Lu}/u.test(view.tokens[end].text);
  while (isNamed && isBehind(view, tail + 1, tail)) tail += 1;
  return tail;
}

/** "Analysts at | Copley Hearn", where the tree hangs the name elsewhere. */
function overNamedComplement(view: TreeView, last: number, joint = /^(?:at|of|from|for|with|to)$/): number {
  if (!joint.test(view.tokens[last + 1]?.text ?? '')) return last;
  let next = last + 2;
  if (view.tokens[next]?.text === 'the') next += 1;
  const first = next;
  while (next < first + 4 && /^\p{Lu}/u.test(view.tokens[next]?.text ?? '')) next += 1;
  return next === first ? last : next - 1;
}
