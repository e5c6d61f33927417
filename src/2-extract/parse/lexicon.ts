// What the tagger and the parser see of a word, each part hashed once.

export type Word = {
  /** Lower case, digits as 0, quotation marks and dashes made plain. */
  readonly norm: string;
  readonly hash: number;
  /** Hashes of the last 1, 2, 3 and 4 characters of the norm. */
  readonly suffixes: readonly [number, number, number, number];
  /** Hashes of the first 1, 2 and 3 characters of the norm. */
  readonly prefixes: readonly [number, number, number];
  readonly shape: number;
  /** 0 no capital first, 1 a capital first, 2 all capitals. */
  readonly capitals: 0 | 1 | 2;
  /** The set of tags the word usually has, as a number from 1; 0 for a word not in the lexicon. */
  readonly ambiguity: number;
};

/** Words remembered at most; more would save time only on texts of a million words. */
const CACHE_SIZE = 60_000;

export class Lexicon {
  readonly #ambiguities: ReadonlyMap<string, number>;
  readonly #cache = new Map<string, Word>();
  readonly none = makeWord('<none>', 0);
  readonly root = makeWord('<root>', 0);

  /** `ambiguities` maps a word's norm to its ambiguity class. */
  constructor(ambiguities: ReadonlyMap<string, number>) {
    this.#ambiguities = ambiguities;
  }

  look(text: string): Word {
    const cached = this.#cache.get(text);
    if (cached) return cached;
    const norm = normalise(text);
    const word = makeWord(text, this.#ambiguities.get(norm) ?? 0, norm);
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    this.#cache.set(text, word);
    return word;
  }

  ambiguityOf(text: string): number {
    return this.#ambiguities.get(normalise(text)) ?? 0;
  }
}

export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\d/g, '0');
}

function makeWord(text: string, ambiguity: number, norm = normalise(text)): Word {
  const suffix = (length: number) => hashText(norm.slice(-length));
  const prefix = (length: number) => hashText(norm.slice(0, length));
  return {
    norm,
    hash: hashText(norm),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [prefix(1), prefix(2), prefix(3)],
    shape: hashText(shapeOf(text)),
    capitals: capitalsOf(text),
    ambiguity,
  };
}

function capitalsOf(text: string): 0 | 1 | 2 {
  if (!/^\p{Lu}/u.test(text)) return 0;
  return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
}

/** "Covid-19" → "Xx-dd": runs of one kind of character longer than two are cut to two. */
function shapeOf(text: string): string {
  const kinds = text.replace(/\p{Lu}/gu, 'X').replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'));
  return kinds.replace(/\d/g, '0').replace(/(.)\1{2,}/gu, '$1$1');
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
