// Who is blamed, and who denies it: "the governor accused the Talvian army of bombing the camp", "Talvia denied the claims".
import { folded } from '../../lib/spelling.ts';
import { isBlame, isBlaming, isDenial, isOfficeNoun, seatOf, stateOf } from '../lexicon/statement-words.ts';
import { subjectAt } from '../tree/measured.ts';
import { caseOf, isNoun, kidsBy, phraseOf, spanOf, type TreeView } from '../tree/tree-view.ts';
import type { StatementReader } from './draft.ts';

export const blames: StatementReader = (reading, at) => {
  const { tokens, tree } = reading.sentences[at];
  if (!tokens.some(({ lemma }) => isBlaming(lemma) || isDenial(lemma))) return [];
  const view = tree();
  return tokens.flatMap((_, verb) => {
    if (view.pos[verb] !== 'VERB') return [];
    const found = isBlaming(view.lemmas[verb])
      ? { party: blamedBy(view, verb), told: 'blamed' }
      : isDenial(view.lemmas[verb])
        ? { party: denierOf(view, verb), told: 'denied' }
        : undefined;
    const about = found === undefined ? undefined : partyOf(view, found.party);
    if (found === undefined || about === undefined) return [];
    const nodes = [
      ...found.party,
      ...phraseOf(view, verb, OUTSIDE),
      ...kidsBy(view, verb, /^nsubj/).flatMap((kid) => phraseOf(view, kid)),
    ];
    const span = spanOf(
      view,
      nodes.sort((a, b) => a - b),
    );
    return [{ span, statement: { form: 'blame' as const, about, told: [found.told], beside: [] } }];
  });
};

/** What is said besides. */
const OUTSIDE = /^(?:parataxis|conj|cc|punct|advcl)$/;

/** Whom the verb blames, where it names who does: "accused Talvia of …", "blamed the attack on Talvia"; not "blamed each other". */
function blamedBy(view: TreeView, verb: number): readonly number[] {
  if (subjectAt(view, verb) < 0) return [];
  const on = kidsBy(view, verb, /^obl$/).find((kid) => kid > verb && caseOf(view, kid) === 'on');
  return on === undefined ? namesBehind(view, verb) : phraseOf(view, on);
}

/** The noun phrase right behind a verb, as tags show it: trees break at "blamed the army for the shelling at the gate". */
function namesBehind(view: TreeView, verb: number): readonly number[] {
  const isName = (at: number): boolean => view.pos[at] === 'PROPN';
  const isInside = (at: number): boolean =>
    /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(view.pos[at]) ||
    // "the Republic of Talvia"
    (view.lemmas[at] === 'of' && isName(at - 1) && isName(at + 1));
  const end = view.tokens.findIndex((_, at) => at > verb && !isInside(at));
  return view.tokens.map((_, at) => at).slice(verb + 1, end < 0 ? undefined : end);
}

/** Who denies, where it is blame that is denied: "denied the claims", "denied that its troops …"; not "denied him bail". */
function denierOf(view: TreeView, verb: number): readonly number[] {
  const subject = subjectAt(view, verb);
  const denied = kidsBy(view, verb, /^(?:obj|xcomp|ccomp|advcl)$/).filter((kid) => kid > verb);
  const isOfBlame = denied.some(
    (kid) => isBlame(view.lemmas[kid]) || (view.lemmas[verb] === 'deny' && view.pos[kid] === 'VERB'),
  );
  return isOfBlame && subject >= 0 ? phraseOf(view, subject) : [];
}

/** A state by any of its names, its capital's too; else the last name in the phrase, or a body that is known without one. */
function partyOf(view: TreeView, phrase: readonly number[]): string | undefined {
  const words = phrase.map((at) => view.tokens[at].text.replace(/['’]s?$/, '').toLowerCase());
  for (const [i, word] of words.entries()) {
    const before = words[i - 1] ?? '';
    const governed = standsForState(view, phrase[i]) ? (seatOf(`${before} ${word}`) ?? seatOf(word)) : undefined;
    const state = stateOf(`${before} ${word}`) ?? stateOf(word) ?? governed;
    // "the South Talvian army"
    if (state !== undefined) return /^(?:north|south)$/.test(before) ? (stateOf(`${before} ${state}`) ?? state) : state;
  }
  const name = phrase.findLast((at) => view.pos[at] === 'PROPN');
  if (name !== undefined) return folded(view.tokens[name].text);
  const body = phrase.find((at) => isNoun(view, at) && isOfficeNoun(view.lemmas[at]));
  return body === undefined ? undefined : view.lemmas[body];
}

/** Of a capital: "Khartoum", "the Khartoum government", not "London police". */
const standsForState = (view: TreeView, at: number): boolean => {
  const next = at + 1;
  return (
    !/^(?:NOUN|PROPN)$/.test(view.pos[next] ?? '') ||
    /^(?:government|regime|authority|administration)$/.test(view.lemmas[next])
  );
};
