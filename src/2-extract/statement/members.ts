// What a list holds: "his IBF and WBO titles", "his wife and a young boy".
import { folded } from '../../lib/spelling.ts';
import type { Token } from '../../lib/tokens.ts';
import { isPerson } from '../lexicon/lexicon.ts';
import type { StatementDraft, StatementReader } from './draft.ts';
import { contentWords, spanOfTokens } from './phrases.ts';

type Member = readonly [first: number, next: number];

export const members: StatementReader = (reading, at) => {
  const { tokens } = reading.sentences[at];
  return tokens.flatMap(({ lower }, cc) => {
    const list = lower === 'and' ? listAround(tokens, cc) : null;
    if (list === null) return [];
    const draft = namesDraft(tokens, list) ?? kinDraft(tokens, list);
    // Whose relatives they are stands before.
    return draft === null
      ? []
      : [
          withMore(
            draft,
            contentWords(reading.sentences[at - 1]?.tokens ?? [], () => false),
          ),
        ];
  });
};

const withMore = ({ span, statement }: StatementDraft, before: readonly string[]): StatementDraft => ({
  span,
  statement: { ...statement, beside: [...new Set([...statement.beside, ...before])] },
});

const isOfMember = ({ tag, text }: Token): boolean => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag) || text === '-';
const isOpener = ({ tag, lower }: Token): boolean => tag === 'DET' || /^(?:his|her|its|their|another)$/.test(lower);

function listAround(tokens: readonly Token[], cc: number): readonly Member[] | null {
  const start = (end: number): number => {
    let at = end;
    while (at > 0 && isOfMember(tokens[at - 1])) at -= 1;
    return at < end && at > 0 && isOpener(tokens[at - 1]) ? at - 1 : at;
  };
  let last = cc + 1;
  if (tokens[last] !== undefined && isOpener(tokens[last])) last += 1;
  while (last < tokens.length && isOfMember(tokens[last])) last += 1;
  let next = tokens[cc - 1]?.text === ',' ? cc - 1 : cc;
  const found: Member[] = [];
  for (let first = start(next); first < next; first = start(next)) {
    found.unshift([first, next]);
    if (tokens[first - 1]?.text !== ',' || isOpener(tokens[first])) break;
    next = first - 1;
  }
  return found.length === 0 || last === cc + 1 ? null : [...found, [cc + 1, last]];
}

/** Names before a noun they share: "the Brenn, Harl and Orle routes". */
function namesDraft(tokens: readonly Token[], list: readonly Member[]): StatementDraft | null {
  const isName = (i: number): boolean => tokens[i].tag === 'PROPN';
  const names = list.map(([first, next]) => {
    const from = isOpener(tokens[first]) ? first + 1 : first;
    let to = from;
    while (to < next && isName(to)) to += 1;
    return [from, to] as const;
  });
  const [, end] = list[list.length - 1];
  const [, lastName] = names[names.length - 1];
  const isPure = names.every(([from, to], i) => to > from && (i === names.length - 1 || to === list[i][1]));
  if (!isPure || lastName === end || tokens[end - 1].tag !== 'NOUN') return null;
  return draft(
    tokens,
    list,
    tokens[end - 1].lemma,
    names.map(([from, to]) =>
      folded(
        tokens
          .slice(from, to)
          .map(({ text }) => text)
          .join(''),
      ),
    ),
  );
}

/** "his wife and another woman": relatives of one, and who else. */
function kinDraft(tokens: readonly Token[], list: readonly Member[]): StatementDraft | null {
  const heads = list.map(([, next]) => tokens[next - 1]);
  const isKin = /^(?:his|her)$/.test(tokens[list[0][0]].lower);
  if (!isKin || !heads.every(({ tag, lemma }) => tag === 'NOUN' && isPerson(lemma))) return null;
  return draft(
    tokens,
    list,
    'kin',
    heads.map(({ lemma }) => lemma),
  );
}

const draft = (
  tokens: readonly Token[],
  list: readonly Member[],
  about: string,
  told: readonly string[],
): StatementDraft => {
  const [[first], [, next]] = [list[0], list[list.length - 1]];
  return {
    span: spanOfTokens(tokens, first, next),
    statement: { form: 'members', about, told, beside: contentWords(tokens, (at) => at >= first && at < next) },
  };
};
