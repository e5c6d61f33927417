import type { ParseState } from '../../src/2-extract/parse/parse-state.ts';

/** A gold tree over nodes: the artificial root is 0, words are 1 and up. */
export type GoldTree = {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly children: readonly (readonly number[])[];
};

const IMPOSSIBLE = 1e9;

/**
 * How many gold arcs each move (shift, left, right) puts out of reach: the dynamic oracle of Goldberg and Nivre (2013)
 * for arc-hybrid. Right also from states that a mistake led to.
 */
export function moveCosts(state: ParseState, gold: GoldTree): readonly [number, number, number] {
  return [
    state.canShift() ? shiftCost(state, gold) : IMPOSSIBLE,
    state.canLeft() ? leftCost(state, gold) : IMPOSSIBLE,
    state.canRight() ? rightCost(state, gold) : IMPOSSIBLE,
  ];
}

/** The word loses its children on the stack, and its head there unless that is the top. */
function shiftCost({ stack, stackSize, next }: ParseState, { heads }: GoldTree): number {
  let cost = 0;
  for (let i = 0; i < stackSize; i += 1) {
    const node = stack[i];
    if (node > 0 && heads[node] === next) cost += 1;
    if (i < stackSize - 1 && heads[next] === node) cost += 1;
  }
  return cost;
}

function leftCost(state: ParseState, gold: GoldTree): number {
  const { stack, stackSize, next } = state;
  const head = gold.heads[stack[stackSize - 1]];
  const isLost = head > next || (stackSize > 1 && head === stack[stackSize - 2]);
  return lostChildren(state, gold) + (isLost ? 1 : 0);
}

function rightCost(state: ParseState, gold: GoldTree): number {
  const head = gold.heads[state.stack[state.stackSize - 1]];
  return lostChildren(state, gold) + (head >= state.next ? 1 : 0);
}

/** Children of the top of the stack that are still to come. */
function lostChildren({ stack, stackSize, next }: ParseState, { children }: GoldTree): number {
  let lost = 0;
  for (const child of children[stack[stackSize - 1]]) if (child >= next) lost += 1;
  return lost;
}
