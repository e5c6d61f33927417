// Who is blamed, and who denies it: "the governor accused the Talvian army of bombing the camp", "Talvia denied the claims".
import { folded } from '../../lib/spelling.ts';
import { isBlame, isBlaming, isDenial, isOfficeNoun, stateOf } from '../lexicon/statement-words.ts';
import { caseOf, isNoun, kidsBy, lastName, phraseOf, spanOf, type TreeView } from '../tree/tree-view.ts';
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
    const party = found?.party;
    const about = party === undefined ? undefined : partyOf(view, party);
    if (found === undefined || about === undefined) return [];
    const nodes = [
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

/** Whom the verb blames, where it names who does: "accused Talvia of …", "blamed the attack on Talvia"; not "blamed each other", "blamed the rain". */
function blamedBy(view: TreeView, verb: number): number | undefined {
  if (kidsBy(view, verb, /^nsubj$/).length === 0) return undefined;
  const on = kidsBy(view, verb, /^obl$/).find((kid) => kid > verb && caseOf(view, kid) === 'on');
  return on ?? kidsBy(view, verb, /^obj$/).find((kid) => kid > verb);
}

/** Who denies, where it is blame that is denied: "denied the claims", "denied that its troops …"; not "denied him bail". */
function denierOf(view: TreeView, verb: number): number | undefined {
  const [subject] = kidsBy(view, verb, /^nsubj$/);
  const denied = kidsBy(view, verb, /^(?:obj|xcomp|ccomp|advcl)$/).filter((kid) => kid > verb);
  const isOfBlame = denied.some(
    (kid) => isBlame(view.lemmas[kid]) || (view.lemmas[verb] === 'deny' && view.pos[kid] === 'VERB'),
  );
  return isOfBlame ? subject : undefined;
}

/** A state by any of its names, its capital's too; else a body by its last name. Persons and those who have no name are nobody's rivals. */
function partyOf(view: TreeView, node: number): string | undefined {
  const words = phraseOf(view, node).map((at) => view.tokens[at].text.replace(/['’]s?$/, '').toLowerCase());
  for (const [i, word] of words.entries()) {
    const two = `${words[i - 1] ?? ''} ${word}`;
    const state = stateOf(two) ?? stateOf(word);
    // "the South Talvian army"
    if (state !== undefined)
      return /^(?:north|south)$/.test(words[i - 1] ?? '')
        ? (stateOf(`${words[i - 1]} ${state}`) ?? `${words[i - 1]} ${state}`)
        : state;
  }
  if (!isNoun(view, node)) return undefined;
  const name = lastName(view, node);
  if (view.pos[name] === 'PROPN') return folded(view.tokens[name].text);
  return isOfficeNoun(view.lemmas[node]) ? view.lemmas[node] : undefined;
}
