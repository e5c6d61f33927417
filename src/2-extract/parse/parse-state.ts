// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer and three moves.

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;

/** Children counted at most; more tells nothing. */
const MOST_CHILDREN = 7;

/** A half-built tree over `size` nodes. Node 0 is an artificial root, the words are 1 and up; 0 also means "none". */
export class ParseState {
  readonly size: number;
  readonly stack: Int32Array;
  stackSize = 1;
  /** The first node of the buffer. */
  next = 1;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost child on either side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The labels of the children on either side, a bit each; a few rare ones share a bit. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  lastMove = 0;

  constructor(size: number) {
    const column = (index: number) => nodes.subarray(index * size, (index + 1) * size);
    const nodes = new Int32Array(11 * size);
    this.size = size;
    this.stack = column(0);
    this.heads = column(1).fill(-1);
    this.labels = column(2).fill(-1);
    this.left1 = column(3);
    this.left2 = column(4);
    this.right1 = column(5);
    this.right2 = column(6);
    this.leftCount = column(7);
    this.rightCount = column(8);
    this.leftLabels = column(9);
    this.rightLabels = column(10);
  }

  get isDone(): boolean {
    return this.next >= this.size && this.stackSize === 1;
  }

  canShift(): boolean {
    return this.next < this.size;
  }

  /** The first word of the buffer takes the top of the stack as its child. */
  canLeft(): boolean {
    return this.next < this.size && this.stackSize > 1;
  }

  /** The second of the stack takes the top as its child. The artificial root takes one child, the last. */
  canRight(): boolean {
    return this.stackSize > 2 || (this.stackSize === 2 && this.next >= this.size);
  }

  /** The node a move would make the head of the top of the stack. */
  headAfter(move: Move): number {
    return move === LEFT ? this.next : this.stack[this.stackSize - 2];
  }

  apply(move: Move, label: number): void {
    this.lastMove = move + 1;
    if (move === SHIFT) {
      this.stack[this.stackSize] = this.next;
      this.stackSize += 1;
      this.next += 1;
      return;
    }
    const child = this.stack[this.stackSize - 1];
    const head = this.headAfter(move);
    this.stackSize -= 1;
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) this.#addLeft(head, child);
    else this.#addRight(head, child);
  }

  #addLeft(head: number, child: number): void {
    this.left2[head] = this.left1[head];
    this.left1[head] = child;
    this.leftLabels[head] |= 1 << this.labels[child];
    if (this.leftCount[head] < MOST_CHILDREN) this.leftCount[head] += 1;
  }

  #addRight(head: number, child: number): void {
    this.right2[head] = this.right1[head];
    this.right1[head] = child;
    this.rightLabels[head] |= 1 << this.labels[child];
    if (this.rightCount[head] < MOST_CHILDREN) this.rightCount[head] += 1;
  }
}
