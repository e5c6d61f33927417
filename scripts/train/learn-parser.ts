import { type Action, readActions } from '../../src/2-extract/parse/actions.ts';
import { bestAction, fitsRoot } from '../../src/2-extract/parse/arc-parser.ts';
import { FeatureBuffer } from '../../src/2-extract/parse/feature-buffer.ts';
import { LABELS, labelId } from '../../src/2-extract/parse/inventories.ts';
import type { Lexicon } from '../../src/2-extract/parse/lexicon.ts';
import { fillParseFeatures } from '../../src/2-extract/parse/parse-features.ts';
import { type ParseSentence, prepareSentence } from '../../src/2-extract/parse/parse-sentence.ts';
import { LEFT, ParseState, SHIFT } from '../../src/2-extract/parse/parse-state.ts';
import { ParseView } from '../../src/2-extract/parse/parse-view.ts';
import type { Lesson } from './fit.ts';
import { type GoldTree, moveCosts } from './oracle.ts';
import type { Random } from './random.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { GoldSentence } from './treebank.ts';

/** A label seen less often on one side of its head is not learned there. */
const LEAST_SEEN = 10;

/** After the first epoch, mistakes are followed with this chance, so that the parser learns to live with them. */
const FOLLOW_MISTAKES = 0.9;

/** A sentence to learn from: its gold tree, and tags as a tagger gave them that had not seen it. */
export type ParseLesson = { readonly sentence: GoldSentence; readonly tags: ArrayLike<number> };

/** The actions that occur in the trees often enough, most frequent first. */
export function listActions(sentences: readonly GoldSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { heads, labels } of sentences) {
    labels.forEach((label, i) => {
      const name = `${heads[i] > i ? 'left' : 'right'} ${label}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const frequent = [...counts].filter(([, count]) => count >= LEAST_SEEN).sort((a, b) => b[1] - a[1]);
  return ['shift', ...frequent.map(([name]) => name)];
}

export function parseLesson(lessons: readonly ParseLesson[], actionNames: readonly string[], lexicon: Lexicon): Lesson {
  const learner = new ParseLearner(readActions(actionNames));
  const prepared = lessons.map(({ sentence, tags }) => ({
    sentence: prepareSentence(
      sentence.forms.map((form) => lexicon.look(form)),
      tags,
      lexicon,
    ),
    gold: goldTree(sentence),
  }));
  return (model, random, epoch) => {
    const follow = epoch === 0 ? 0 : FOLLOW_MISTAKES;
    for (const { sentence, gold } of random.shuffle(prepared)) learner.learn(model, sentence, gold, random, follow);
  };
}

function goldTree({ heads, labels }: GoldSentence): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, i) => {
    children[head + 1].push(i + 1);
  });
  return {
    heads: Int32Array.from([-1, ...heads.map((head) => head + 1)]),
    labels: Int32Array.from([-1, ...labels.map(labelId)]),
    children,
  };
}

class ParseLearner {
  readonly #actions: readonly Action[];
  /** Action by label, one list a move; -1 where the pair is no action. */
  readonly #actionOf: readonly Int32Array[];
  readonly #features = new FeatureBuffer();

  constructor(actions: readonly Action[]) {
    this.#actions = actions;
    this.#actionOf = [SHIFT, LEFT, LEFT + 1].map(() => new Int32Array(LABELS.length).fill(-1));
    actions.forEach(({ move, label }, id) => {
      if (label >= 0) this.#actionOf[move][label] = id;
    });
  }

  learn(model: TrainableModel, sentence: ParseSentence, gold: GoldTree, random: Random, follow: number): void {
    const state = new ParseState(sentence.size);
    const view = new ParseView(sentence, state);
    while (!state.isDone) {
      fillParseFeatures(this.#features, view, state, sentence);
      const scores = model.score(this.#features);
      const costs = moveCosts(state, gold);
      const guess = bestAction(this.#actions, scores, state);
      const isRight = this.#isRight(guess, state, gold, costs);
      const best = isRight ? guess : this.#bestRight(scores, state, gold, costs);
      model.tick();
      if (!isRight) model.update(this.#features, best, guess);
      const taken = isRight || random.next() < follow ? guess : best;
      state.apply(this.#actions[taken].move, this.#actions[taken].label);
    }
  }

  /** A move that costs least; its label matters only if the arc itself is a gold one and its label can be had. */
  #isRight(id: number, state: ParseState, gold: GoldTree, costs: readonly number[]): boolean {
    const { move, label } = this.#actions[id];
    if (costs[move] > Math.min(...costs)) return false;
    if (move === SHIFT) return true;
    const child = state.stack[state.stackSize - 1];
    if (gold.heads[child] !== state.headAfter(move)) return true;
    return label === gold.labels[child] || this.#actionOf[move][gold.labels[child]] < 0;
  }

  #bestRight(scores: ArrayLike<number>, state: ParseState, gold: GoldTree, costs: readonly number[]): number {
    let best = -1;
    for (let id = 0; id < this.#actions.length; id += 1) {
      if (best >= 0 && scores[id] <= scores[best]) continue;
      if (fitsRoot(this.#actions[id], state) && this.#isRight(id, state, gold, costs)) best = id;
    }
    return best;
  }
}
