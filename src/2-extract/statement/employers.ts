// For whom somebody works: "Ann Harl, an analyst at Brenn Research", "Brenn's Ann Harl".
import { folded } from '../../lib/spelling.ts';
import type { Token } from '../../lib/tokens.ts';
import { isEmployed } from '../lexicon/statement-words.ts';
import type { StatementDraft, StatementReader } from './draft.ts';
import { type NameRun, namesOf, phraseAt, printedName, spanOfTokens } from './phrases.ts';

export const employers: StatementReader = (reading, at) => {
  const { tokens } = reading.sentences[at];
  const names = namesOf(tokens);
  return names
    .filter(({ first, next }) => next - first > 1)
    .flatMap((name) => behind(tokens, names, name) ?? owning(tokens, names, name) ?? []);
};

/** "Ann Harl, an analyst at Brenn Research" */
function behind(tokens: readonly Token[], names: readonly NameRun[], name: NameRun): StatementDraft | null {
  if (tokens[name.next]?.text !== ',') return null;
  const phrase = phraseAt(tokens, name.next + 1);
  if (phrase === null || !isEmployed(tokens[phrase.head].lemma)) return null;
  if (!/^(?:at|for|with|from)$/.test(tokens[phrase.head + 1]?.lower ?? '')) return null;
  const named = names.find(({ first }) => first > phrase.head && first - phrase.head <= 3);
  const employer = named === undefined ? undefined : ownedBy(tokens, names, named);
  return employer === undefined ? null : draft(tokens, name, employer, phrase.first, employer.next, ['role']);
}

/** "Talvia's Harbour Office" is the office, and "Talvia's navy" is not Talvia. */
const ownedBy = (tokens: readonly Token[], names: readonly NameRun[], owner: NameRun): NameRun | undefined =>
  /^[’']s?$/.test(tokens[owner.next]?.text ?? '') ? names.find(({ first }) => first === owner.next + 1) : owner;

/** "Brenn's Ann Harl", "Brenn analyst Ann Harl" */
function owning(tokens: readonly Token[], names: readonly NameRun[], name: NameRun): StatementDraft | null {
  const link = tokens[name.first - 1];
  const isRole = link !== undefined && link.tag === 'NOUN' && isEmployed(link.lemma);
  if (!isRole && !/^[’']s$/.test(link?.lower ?? '')) return null;
  const employer = names.find(({ next }) => next === name.first - 1);
  return employer === undefined
    ? null
    : draft(tokens, name, employer, employer.first, name.next, isRole ? ['role'] : []);
}

const draft = (
  tokens: readonly Token[],
  name: NameRun,
  employer: NameRun,
  first: number,
  next: number,
  beside: readonly string[],
): StatementDraft => ({
  span: spanOfTokens(tokens, first, next),
  statement: {
    form: 'employer',
    about: name.key,
    of: printedName(tokens, name),
    told: tokens.slice(employer.first, employer.next).map(({ text }) => folded(text)),
    beside,
  },
});
