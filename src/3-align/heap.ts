// A binary heap of links between clusters: the strongest first, of equal ones the one of the lowest indices.

/** Two clusters by index, how alike they are on average, and the number of what joins them. */
type Link = { readonly mean: number; readonly high: number; readonly low: number; readonly bond: number };

export type Heap = {
  readonly push: (mean: number, high: number, low: number, bond: number) => void;
  readonly pop: () => Link | undefined;
};

/** `count`: of clusters. Links are numbers in lists: a large topic has too many for each to be a thing of its own. */
export function createHeap(count: number): Heap {
  // The place of a link among those of its mean: by the higher of the two, then by the lower.
  const [means, places, bonds]: [number[], number[], number[]] = [[], [], []];
  const isBefore = (a: number, b: number): boolean =>
    means[a] !== means[b] ? means[a] > means[b] : places[a] < places[b];
  const swap = (a: number, b: number): void => {
    for (const list of [means, places, bonds]) {
      const kept = list[a];
      list[a] = list[b];
      list[b] = kept;
    }
  };
  const push: Heap['push'] = (mean, high, low, bond) => {
    let at = means.push(mean) - 1;
    places.push(high * count + low);
    bonds.push(bond);
    for (let above = (at - 1) >> 1; at > 0 && isBefore(at, above); above = (at - 1) >> 1) {
      swap(at, above);
      at = above;
    }
  };
  const pop: Heap['pop'] = () => {
    if (means.length === 0) return undefined;
    swap(0, means.length - 1);
    const [mean = 0, place = 0, bond = 0] = [means.pop(), places.pop(), bonds.pop()];
    for (let at = 0, below = 1; below < means.length; below = 2 * at + 1) {
      if (below + 1 < means.length && isBefore(below + 1, below)) below += 1;
      if (!isBefore(below, at)) break;
      swap(below, at);
      at = below;
    }
    return { mean, high: Math.floor(place / count), low: place % count, bond };
  };
  return { push, pop };
}
