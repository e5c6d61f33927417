// In what standing somebody holds a role: "former leader", "the leader of one of two groups", "leads a breakaway group".
import type { Token } from '../../lib/tokens.ts';
import { isRoleWord } from '../attribution/source-phrase.ts';
import { isBodyNoun, isPeopleAdjective } from '../lexicon/speech.ts';
import { isLeader, isLeading, isRemoving } from '../lexicon/statement-words.ts';
import type { StatementDraft, StatementReader } from './draft.ts';
import { leads } from './leads.ts';
import { type NameRun, namesOf, type Phrase, phraseAt, phraseStart, printedName, spanOfTokens } from './phrases.ts';
import { ofWhatIsLed, ownStandings, standing } from './standing.ts';

export const standings: StatementReader = (reading, at) => {
  const sentence = reading.sentences[at];
  const { tokens } = sentence;
  const isLed = tokens.some(({ tag, lemma }) => tag === 'VERB' && isLeading(lemma));
  const described = tokens.some(({ text, lemma }) => isRoleWord(text) || isRoleWord(lemma))
    ? namesOf(tokens).flatMap(describe(tokens))
    : [];
  return [...described, ...(isLed ? leads(sentence.tree()) : [])];
};

const describe =
  (tokens: readonly Token[]) =>
  (name: NameRun): readonly StatementDraft[] => {
    const phrase = before(tokens, name) ?? behind(tokens, name) ?? predicated(tokens, name);
    return phrase === null || isOfTimes(tokens, phrase) || isRemoved(tokens, phrase)
      ? []
      : [toDraft(tokens, name, phrase)];
  };

/** What stands before a name and tells no role. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|dame|sgt|insp|supt|cpl|gen|col|lt|capt|maj|prof)\.?$/;

/** "former union leader Jon Harl" */
function before(tokens: readonly Token[], { first, next }: NameRun): Phrase | null {
  const role = tokens[first - 1];
  if (role === undefined || !isRoleWord(role.text) || !/^(?:NOUN|PROPN)$/.test(role.tag)) return null;
  // "Ms Harl", "the Danish Press"
  if (ADDRESS.test(role.lower) || isPeopleAdjective(role.lower)) return null;
  // "Orle General Hospital"
  if (isBodyNoun(tokens[next - 1].lower) && /^\p{Lu}/u.test(role.text)) return null;
  const start = phraseStart(tokens, first);
  // "the Labour Party": a name with its article.
  const isOfName = tokens[start].lower === 'the' && /^\p{Lu}/u.test(role.text);
  return isOfName ? null : { first: start, head: first - 1, next: first };
}

/** "Jon Harl, leader of the union," */
function behind(tokens: readonly Token[], { next }: NameRun): Phrase | null {
  const phrase = tokens[next]?.text === ',' ? roleAt(tokens, next + 1) : null;
  // In "According to Harl, the leader said" the role has a verb of its own.
  return phrase === null || /^(?:VERB|AUX)$/.test(tokens[phrase.next]?.tag ?? '') ? null : phrase;
}

/** "Jon Harl, who is the leader of one half of it"; what somebody was he may be still. */
function predicated(tokens: readonly Token[], { next }: NameRun): Phrase | null {
  let at = next;
  if (tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.lower === 'who') at += 1;
  if (!/^(?:is|['’]s)$/.test(tokens[at]?.lower ?? '')) return null;
  at += 1;
  while (tokens[at]?.tag === 'ADV') at += 1;
  return roleAt(tokens, at);
}

function roleAt(tokens: readonly Token[], first: number): Phrase | null {
  const isOneOf = tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of';
  const phrase = phraseAt(tokens, isOneOf ? first + 2 : first);
  if (phrase === null) return null;
  const { text, lemma } = tokens[phrase.head];
  return isRoleWord(isOneOf ? lemma : text) ? { ...phrase, first } : null;
}

/** "the first president", "a two-time champion": they may be so still or no more. */
const isOfTimes = (tokens: readonly Token[], { first, head }: Phrase): boolean =>
  tokens
    .slice(first, head)
    .some(({ lower }) => /^(?:first|second|third|fourth|fifth|longtime|times?|\d+(?:st|nd|rd|th))$/.test(lower));

/** "The revolt that brought down President Harl": the role is the one that he lost by it. */
function isRemoved(tokens: readonly Token[], { first }: Phrase): boolean {
  const isParted = /^(?:down|out|from)$/.test(tokens[first - 1]?.lower ?? '');
  const verb = tokens[isParted ? first - 2 : first - 1];
  // "bring", "force" and "drive" remove somebody only together with "down" or "out".
  return (
    verb?.tag === 'VERB' &&
    isRemoving(verb.lemma) &&
    (isParted || !/^(?:bring|force|drive|push|throw)$/.test(verb.lemma))
  );
}

function toDraft(tokens: readonly Token[], name: NameRun, { first, head, next }: Phrase): StatementDraft {
  const { lemma } = tokens[head];
  const isOneOf = tokens[first].lower === 'one' && first + 1 < head;
  // "A former executive" of one company may be the chief executive of another.
  const role = isLeader(lemma) ? 'leader' : tokens[head - 1]?.lower === 'chief' ? `chief ${lemma}` : lemma;
  const lower = (from: number, to: number): readonly string[] => tokens.slice(from, to).map((token) => token.lower);
  const own = isOneOf ? (role === 'leader' ? ['joint'] : []) : ownStandings(lower(first, head));
  // "breakaway group leader", "leader of a breakaway group"
  const [start, end] = [isOneOf ? head : first, next === head + 1 ? head : next];
  // "The Social Democratic faction" is a body of its own.
  const isNamed = /^\p{Lu}/u.test(tokens[end - 2]?.text ?? '') && end - 2 >= Math.max(start, 1);
  const told = role === 'leader' ? [...own, ...(isNamed ? [] : ofWhatIsLed(lower(start, end)))] : own;
  return {
    span: spanOfTokens(tokens, first, next),
    statement: standing(name.key, printedName(tokens, name), role, told),
  };
}
