// wink's English model, made without the copies that its own reader makes first, of 3 MB of JSON and of each byte of base64:
// a sixth of the time `parallax extract` took to start. Once a thread, since what is made is what the package loaded.
import { createRequire } from 'node:module';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

type Feature = {
  readonly list: unknown[];
  hash?: { [text: string]: number };
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
};
type Core = {
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
  readonly features: { readonly [name: string]: Feature };
  readonly pos: { readonly hash: { readonly [tag: string]: number } };
  readonly packing: {
    /** For each feature: word, mask, shift, 0 where its values are listed, 1 where they are told of new words too. */
    readonly layout: { readonly [name: string]: readonly number[] };
    efList?: string[];
  };
};

const JSON_FILE = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';

let made: Core | null = null;

/** What `model.core()` of the package returns; its load-core-model.js and read-core-model.js say the same at length. */
export function readCore(): unknown {
  if (made !== null) return made;
  const core: Core = createRequire(import.meta.url)(JSON_FILE);
  const { features, packing } = core;
  core.lexicon = numbersOf(core.lexicon);
  core.xpansions = numbersOf(core.xpansions);
  packing.efList = [];
  for (const [name, [, mask, shift, isPlain, isTold]] of Object.entries(packing.layout)) {
    if (isPlain === 0) Object.assign(features[name], indexed(features[name].list), { maxIndex: mask >>> shift });
    if (isTold === 1) packing.efList.push(name);
  }
  Object.assign(features.lexeme, indexed(features.lexeme.list));
  const clusters = features.posClusters.list;
  for (const [at, tags] of clusters.entries())
    clusters[at] = new Set(
      String(tags)
        .split('_')
        .map((tag) => core.pos.hash[tag] || 0),
    );
  made = core;
  return core;
}

function indexed(list: readonly unknown[]): Pick<Feature, 'hash' | 'intrinsicSize' | 'index'> {
  // As wink has it, and looked up by it: an object without a prototype, not a Map.
  const hash: { [text: string]: number } = Object.create(null);
  for (const [at, text] of list.entries()) hash[String(text)] = at;
  return { hash, intrinsicSize: list.length, index: list.length };
}

function numbersOf(data: string | Uint32Array): Uint32Array {
  if (typeof data !== 'string') return data;
  // A copy, since what Buffer reads into need not begin at a whole number.
  return new Uint32Array(Uint8Array.from(Buffer.from(data, 'base64')).buffer);
}

/** The package's model, for winkNLP. */
const winkModel: typeof model = { ...model, core: readCore };

/** New words that one reader remembers before another takes its place: some megabytes. */
const MOST_NEW_WORDS = 100_000;

let reader: WinkMethods | null = null;
/** Where the words that are not the reader's own begin, and up to where those are looked up no more. */
let [firstNew, forgotten] = [0, 0];

/**
 * What `read` asks of wink, which then forgets the words it met: it would cut a word otherwise once it has seen it in another
 * place ("year's"), so that a text would be read by what was read before. Entities, sentiment, negation and its sentences
 * are not asked for: they would take most of its time.
 */
export function withReader<T>(read: (nlp: WinkMethods) => T): T {
  readCore();
  const lexeme = made?.features.lexeme;
  if (lexeme !== undefined && (reader === null || lexeme.list.length - firstNew > MOST_NEW_WORDS)) {
    lexeme.list.length = lexeme.intrinsicSize ?? lexeme.list.length;
    lexeme.index = lexeme.list.length;
    reader = null;
  }
  if (reader === null) {
    reader = winkNLP(winkModel, ['pos']);
    firstNew = lexeme?.list.length ?? 0;
    forgotten = firstNew;
  }
  const found = read(reader);
  for (; lexeme?.hash !== undefined && forgotten < lexeme.list.length; forgotten += 1)
    delete lexeme.hash[String(lexeme.list[forgotten])];
  return found;
}

/** One of the 87,000 words of the model's own vocabulary: common words, and names as common as "Iran". */
export function isKnownWord(lower: string): boolean {
  readCore();
  const { hash, intrinsicSize = 0 } = made?.features.lexeme ?? {};
  // Words met in texts are put behind those of the model.
  return (hash?.[lower] ?? intrinsicSize) < intrinsicSize;
}
