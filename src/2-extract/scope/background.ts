// A small model of the article's events: which figures speak of an earlier (or later) event than the reported one.
// An event is known by its date. "In April last year a quake struck …" opens one; "the quake" in the next sentence means it.
import { eventClass } from '../lexicon/lexicon.ts';
import type { DatedSpan } from '../tree/times.ts';
import { ancestorsOf, isNoun, isVerb, kidsBy, type TreeView, topOf } from '../tree/tree-view.ts';

/** What a noun was last used for: the date of another event, or null for the reported one. */
export type EventMemory = Map<string, string | null>;

export type BackgroundReader = {
  /** The date of the other event that a node of this sentence speaks of; undefined for the reported event. */
  readonly eventOf: (node: number) => string | undefined;
};

/** Days before the report that still belong to what is reported. Larger joins last month's event to today's. */
const SAME_EVENT_DAYS = 40;

/**
 * Whether a date is too far from the report to be the reported event. Years alone count by the year. Where the article's
 * day is unknown, `year` is the latest one it mentions.
 */
export function isOtherTime(value: string, day: string | null, year: string | null): boolean {
  const date = value.slice(0, 10);
  if (day === null) return /^\d{4}/.test(date) && date.slice(0, 4) !== year;
  if (date.length === 4) return date !== day.slice(0, 4);
  const from = Date.parse(`${date.length === 7 ? `${date}-28` : date}T00:00:00Z`);
  const days = (Date.parse(`${day}T00:00:00Z`) - from) / 86_400_000;
  return days > SAME_EVENT_DAYS || days < -SAME_EVENT_DAYS * 9;
}

/**
 * Reads one sentence; `memory` is carried from sentence to sentence. `dates`: its dates of another time.
 */
export function readBackground(view: TreeView, dates: readonly DatedSpan[], memory: EventMemory): BackgroundReader {
  const anchors = dates.map((date) => ({ value: date.value, nodes: anchorsOf(view, topOf(view, date)) }));
  const dateOf = (node: number): string | undefined => {
    for (const above of ancestorsOf(view, node)) {
      const anchor = anchors.find(({ nodes }) => nodes.includes(above));
      if (anchor !== undefined) return anchor.value;
    }
    return undefined;
  };
  const remembered = rememberedNouns(view, memory);
  remember(view, dateOf, memory);
  const then = pointsBack(view) ? (memory.get(LAST) ?? undefined) : undefined;
  const [own] = dates;
  if (own !== undefined) memory.set(LAST, own.value);
  return { eventOf: (node) => dateOf(node) ?? remembered(node) ?? then };
}

/** Where the memory keeps the date of the last other event, whatever it was called. */
const LAST = '(last)';

/** "Six people died then", "that year": the sentence goes on about the event before. */
const pointsBack = (view: TreeView): boolean =>
  view.tokens.some((token, i) => {
    const word = token.text.toLowerCase();
    if (word === 'then') return view.pos[i] === 'ADV' && i > 1;
    return word === 'that' && /^(?:year|time|day|night|season|match|month|occasion)$/.test(view.lemmas[i + 1] ?? '');
  });

/** What a date says the time of: its head, and above that up to the first verb. */
function anchorsOf(view: TreeView, top: number): readonly number[] {
  if (top < 0) return [];
  const chain = ancestorsOf(view, top).slice(1);
  const verb = chain.findIndex((node) => isVerb(view, node));
  return chain.length === 0 ? [top] : chain.slice(0, verb < 0 ? chain.length : verb + 1);
}

const isDefinite = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^det$/).some((kid) => /^(?:the|that|this)$/.test(view.lemmas[kid]));
const isIndefinite = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^det$/).some((kid) => /^(?:a|an|another)$/.test(view.lemmas[kid]));

/** "Five people died in the quake": a definite noun that stands by a word above the figure and was last used of another event. */
function rememberedNouns(view: TreeView, memory: EventMemory): (node: number) => string | undefined {
  const known = view.tokens.flatMap((_, i) => {
    const value = isNoun(view, i) && isDefinite(view, i) ? memory.get(view.lemmas[i]) : undefined;
    return value == null ? [] : [{ node: i, value }];
  });
  if (known.length === 0) return () => undefined;
  return (node) => {
    const chain = new Set(ancestorsOf(view, node));
    return known.find((one) =>
      ancestorsOf(view, one.node)
        .slice(0, 3)
        .some((above) => chain.has(above)),
    )?.value;
  };
}

/** Nouns for events, as this sentence uses them; an indefinite article opens an event. */
function remember(view: TreeView, dateOf: (node: number) => string | undefined, memory: EventMemory): void {
  for (const [i, lemma] of view.lemmas.entries()) {
    // In "the quake-triggered tsunami of 2004" the quake has no date of its own.
    if (!isNoun(view, i) || view.labels[i] === 'compound' || eventClass(lemma, 'NOUN', 'event') === undefined) continue;
    const value = dateOf(i);
    if (value !== undefined) memory.set(lemma, value);
    else if (isIndefinite(view, i) || !memory.has(lemma)) memory.set(lemma, null);
  }
}
