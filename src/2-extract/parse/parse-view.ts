import type { ParseSentence } from './parse-sentence.ts';
import type { ParseState } from './parse-state.ts';

/** Ids for places where there is no node; above every tag and label id. */
const NO_TAG = 99;
const NO_LABEL = 77;
const UNLABELLED = 78;
const NO_WORD = 7;

/**
 * The nodes a decision looks at, as numbers: the three top words of the stack (s0, s1, s2), the four first of the buffer
 * (b0 … b3) and their outermost children. One object is filled again and again, to spare the garbage collector.
 */
export class ParseView {
  s0 = 0;
  s1 = 0;
  s2 = 0;
  b0 = 0;
  s0w = 0;
  s0t = 0;
  s0wt = 0;
  s1w = 0;
  s1t = 0;
  s1wt = 0;
  s2w = 0;
  s2t = 0;
  s3t = 0;
  b0w = 0;
  b0t = 0;
  b0wt = 0;
  b1w = 0;
  b1t = 0;
  b2t = 0;
  b3t = 0;
  /** Outermost children: s0L is the leftmost child of s0, s0L2 the next one inside; -1 for none. */
  s0L = -1;
  s0R = -1;
  s0L2 = -1;
  s0R2 = -1;
  s1L = -1;
  s1R = -1;
  s1R2 = -1;
  b0L = -1;
  b0L2 = -1;
  s0b0 = 0;
  s1s0 = 0;
  readonly #sentence: ParseSentence;
  readonly #state: ParseState;

  constructor(sentence: ParseSentence, state: ParseState) {
    this.#sentence = sentence;
    this.#state = state;
  }

  refresh(): void {
    const { stack, stackSize, next } = this.#state;
    this.s0 = stackSize > 0 ? stack[stackSize - 1] : -1;
    this.s1 = stackSize > 1 ? stack[stackSize - 2] : -1;
    this.s2 = stackSize > 2 ? stack[stackSize - 3] : -1;
    this.b0 = this.#ahead(next);
    this.#readStack(stackSize > 3 ? stack[stackSize - 4] : -1);
    this.#readBuffer(next);
    this.#readChildren();
    this.s0b0 = this.distance(this.s0, this.b0);
    this.s1s0 = this.distance(this.s1, this.s0);
  }

  tag(node: number): number {
    return node < 0 ? NO_TAG : this.#sentence.tags[node];
  }

  word(node: number): number {
    return node < 0 ? NO_WORD : this.#sentence.hashes[node];
  }

  label(node: number): number {
    if (node <= 0) return NO_LABEL;
    const label = this.#state.labels[node];
    return label < 0 ? UNLABELLED : label;
  }

  /** Words between two nodes, in steps that grow. */
  distance(from: number, to: number): number {
    if (from < 0 || to < 0) return 9;
    const words = Math.abs(to - from);
    if (words <= 5) return words;
    return words > 10 ? 7 : 6;
  }

  #ahead(node: number): number {
    return node < this.#sentence.size ? node : -1;
  }

  #readStack(s3: number): void {
    this.s0w = this.word(this.s0);
    this.s0t = this.tag(this.s0);
    this.s0wt = this.s0w + Math.imul(this.s0t, 0x3d4d51cb);
    this.s1w = this.word(this.s1);
    this.s1t = this.tag(this.s1);
    this.s1wt = this.s1w + Math.imul(this.s1t, 0x3d4d51cb);
    this.s2w = this.word(this.s2);
    this.s2t = this.tag(this.s2);
    this.s3t = this.tag(s3);
  }

  #readBuffer(next: number): void {
    this.b0w = this.word(this.b0);
    this.b0t = this.tag(this.b0);
    this.b0wt = this.b0w + Math.imul(this.b0t, 0x3d4d51cb);
    const b1 = this.#ahead(next + 1);
    this.b1w = this.word(b1);
    this.b1t = this.tag(b1);
    this.b2t = this.tag(this.#ahead(next + 2));
    this.b3t = this.tag(this.#ahead(next + 3));
  }

  #readChildren(): void {
    const { left1, left2, right1, right2 } = this.#state;
    this.s0L = child(left1, this.s0);
    this.s0L2 = child(left2, this.s0);
    this.s0R = child(right1, this.s0);
    this.s0R2 = child(right2, this.s0);
    this.s1L = child(left1, this.s1);
    this.s1R = child(right1, this.s1);
    this.s1R2 = child(right2, this.s1);
    this.b0L = child(left1, this.b0);
    this.b0L2 = child(left2, this.b0);
  }
}

function child(children: Int32Array, node: number): number {
  return node < 0 || children[node] === 0 ? -1 : children[node];
}
