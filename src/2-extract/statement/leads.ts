// Who leads what, as a verb tells it: "Harl leads about half the union", "he once ran the northern branch".
import { folded } from '../../lib/spelling.ts';
import { isLeading, isLed, standingOf } from '../lexicon/statement-words.ts';
import { isNoun, kidsBy, lastName, phraseOf, type TreeView } from '../tree/tree-view.ts';
import type { StatementDraft } from './draft.ts';
import { ofWhatIsLed, standing } from './standing.ts';

/** Only of what is led by somebody: a race is run by many. */
export const leads = (view: TreeView): readonly StatementDraft[] =>
  view.tokens.flatMap((_, verb) => {
    if (view.pos[verb] !== 'VERB' || !isLeading(view.lemmas[verb])) return [];
    const [subject] = kidsBy(view, verb, /^nsubj$/);
    const object = kidsBy(view, verb, /^(?:obj|obl)$/).find((kid) => kid > verb && isOfLeader(view, kid));
    if (subject === undefined || object === undefined || view.pos[subject] !== 'PROPN') return [];
    const once = kidsBy(view, verb, /^advmod$/).find(
      (kid) => standingOf(view.tokens[kid].text.toLowerCase()) === 'former',
    );
    // Whoever led may lead still.
    if (once === undefined && /^VERB_VB[DN]$/.test(view.tags[verb])) return [];
    const next = endOf(view, object);
    const words = view.tokens.slice(verb, next).map(({ text }) => text.toLowerCase());
    const name = lastName(view, subject);
    const told = [...ofWhatIsLed(words), ...(once === undefined ? [] : ['former'])];
    const first = once === undefined || once > verb ? verb : once;
    const { text } = view.tokens[name];
    return [
      {
        span: { start: view.tokens[first].start, end: view.tokens[next - 1].end },
        statement: standing(folded(text), text, 'leader', told),
      },
    ];
  });

const isOfLeader = (view: TreeView, node: number): boolean =>
  isNoun(view, node) &&
  (isLed(view.lemmas[node]) || view.kids[node].some((kid) => standingOf(view.lemmas[kid]) === 'part'));

/** The token behind the phrase; names are told to their end: "the Church of Orle | and Brenn". */
function endOf(view: TreeView, object: number): number {
  let next = Math.max(...phraseOf(view, object)) + 1;
  const isName = (at: number): boolean => /^\p{Lu}/u.test(view.tokens[at]?.text ?? '');
  while (isName(next) || (view.tokens[next]?.text === 'of' && isName(next - 1) && isName(next + 1))) next += 1;
  return next;
}
