// A binary heap of links between clusters: the strongest first, of equal ones the one of the lowest indices.

type Link = {
  readonly mean: number;
  readonly high: number;
  readonly low: number;
};

export type Heap = { readonly push: (link: Link) => void; readonly pop: () => Link | undefined };

const isBefore = (a: Link, b: Link): boolean =>
  a.mean !== b.mean ? a.mean > b.mean : a.high !== b.high ? a.high < b.high : a.low < b.low;

export function createHeap(): Heap {
  const links: Link[] = [];
  const push = (link: Link): void => {
    let at = links.push(link) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(link, links[above])) break;
      links[at] = links[above];
      at = above;
    }
    links[at] = link;
  };
  const pop = (): Link | undefined => {
    const [top] = links;
    const last = links.pop();
    if (last === undefined || links.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= links.length) break;
      if (below + 1 < links.length && isBefore(links[below + 1], links[below])) below += 1;
      if (!isBefore(links[below], last)) break;
      links[at] = links[below];
      at = below;
    }
    links[at] = last;
    return top;
  };
  return { push, pop };
}
