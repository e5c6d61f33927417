import { labelId } from './inventories.ts';
import { LEFT, type Move, RIGHT, SHIFT } from './parse-state.ts';

/** The moves with their labels that the training data has often enough to be learned: "shift", "left nsubj", "right obj". */
export type Action = { readonly move: Move; readonly label: number };

export function readActions(names: readonly string[]): readonly Action[] {
  return names.map((name) => {
    const [move, label = ''] = name.split(' ');
    if (move === 'shift') return { move: SHIFT, label: -1 };
    if (move !== 'left' && move !== 'right') throw new Error(`"${name}" is no action of the parser.`);
    return { move: move === 'left' ? LEFT : RIGHT, label: labelId(label) };
  });
}
