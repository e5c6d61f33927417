import type { Action } from './actions.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { labelId } from './inventories.ts';
import type { Scorer } from './linear-model.ts';
import { fillParseFeatures } from './parse-features.ts';
import type { ParseSentence } from './parse-sentence.ts';
import { LEFT, ParseState, RIGHT, SHIFT } from './parse-state.ts';
import { ParseView } from './parse-view.ts';

const ROOT_LABEL = labelId('root');

/** Builds the tree with one move after the other, always the best-scored, never going back. */
export class ArcParser {
  readonly actions: readonly Action[];
  readonly #model: Scorer;
  readonly #features = new FeatureBuffer();

  constructor(actions: readonly Action[], model: Scorer) {
    this.actions = actions;
    this.#model = model;
  }

  parse(sentence: ParseSentence): ParseState {
    const state = new ParseState(sentence.size);
    const view = new ParseView(sentence, state);
    while (!state.isDone) {
      // With one move left there is nothing to choose.
      if (!state.canLeft() && !state.canRight()) {
        state.apply(SHIFT, -1);
        continue;
      }
      fillParseFeatures(this.#features, view, state, sentence);
      const best = bestAction(this.actions, this.#model.score(this.#features), state);
      state.apply(this.actions[best].move, this.actions[best].label);
    }
    return state;
  }
}

/** The best-scored action that the state allows. */
export function bestAction(actions: readonly Action[], scores: Int16Array | Float32Array, state: ParseState): number {
  const isOpen = [state.canShift(), state.canLeft(), state.canRight()];
  let best = -1;
  for (let id = 0; id < actions.length; id += 1) {
    if (best >= 0 && scores[id] <= scores[best]) continue;
    if (isOpen[actions[id].move] && fitsRoot(actions[id], state)) best = id;
  }
  return best;
}

/** The label `root` is for children of the artificial root, and they take no other. */
export function fitsRoot({ move, label }: Action, state: ParseState): boolean {
  if (move === SHIFT) return true;
  const isRootArc = move === RIGHT && state.stackSize === 2;
  return (label === ROOT_LABEL) === isRootArc && (move !== LEFT || label !== ROOT_LABEL);
}
