import { readActions } from './actions.ts';
import { ArcParser } from './arc-parser.ts';
import { withHeadlineVerbs } from './headline-verbs.ts';
import { LABELS, TAGS, type Tag, tagId } from './inventories.ts';
import { type LemmaRules, type Lemmatise, makeLemmatiser } from './lemmatiser.ts';
import { Lexicon, type Word } from './lexicon.ts';
import { LinearModel, type PackedModel, packModel } from './linear-model.ts';
import { prepareSentence } from './parse-sentence.ts';
import type { ParseState } from './parse-state.ts';
import { withPastVerbs } from './past-verbs.ts';
import { withPlaceWords } from './place-words.ts';
import { Tagger } from './tagger.ts';
import type { ParseOptions, Parser, Token, Tree } from './tree.ts';
import { type CaseKnowledge, truecase } from './truecase.ts';
import { type ModelFile, type ModelHeader, readModelFile } from './weights-file.ts';

/** What threads can share. */
export type SharedWeights = { readonly tagger: PackedModel; readonly parser: PackedModel };

export const shareWeights = (bytes: Uint8Array): SharedWeights => pack(readModelFile(bytes));

const pack = ({ tagger, parser }: ModelFile): SharedWeights => ({
  tagger: packModel(tagger),
  parser: packModel(parser),
});

/**
 * Makes the tagger and parser from the bytes of assets/models/english.bin, and from their weights where another thread has
 * them already. Throws a plain Error when they are damaged.
 */
export function loadParser(bytes: Uint8Array, shared?: SharedWeights): Parser {
  const file = readModelFile(bytes);
  const { header } = file;
  const weights = shared ?? pack(file);
  checkInventories(header);
  const lexicon = new Lexicon(readAmbiguities(header));
  const knows = caseKnowledge(header, lexicon);
  const lemmatise = makeLemmatiser(readLemmaRules(header));
  const tagger = new Tagger(lexicon, new LinearModel(weights.tagger));
  const arcParser = new ArcParser(readActions(header.actions), new LinearModel(weights.parser));
  const look = (tokens: readonly Token[], options: ParseOptions = {}): readonly Word[] => {
    const texts = tokens.map((token) => token.text);
    return truecase(texts, knows, options.isHeadline).map((text) => lexicon.look(text));
  };
  return {
    tag: (tokens, options) => Array.from(tagger.tag(look(tokens, options)), (id) => TAGS[id]),
    parse: (tokens, options) => {
      const words = look(tokens, options);
      const texts = tokens.map(({ text }) => text);
      const tagged = Array.from(tagger.tag(words), (id) => TAGS[id]);
      const read = withPastVerbs(texts, withPlaceWords(texts, tagged));
      const tags = options?.isHeadline === true ? withHeadlineVerbs(texts, read, lemmatise) : read;
      return makeTree(tokens, tags, arcParser.parse(prepareSentence(words, tags.map(tagId), lexicon)), lemmatise);
    },
  };
}

function makeTree(tokens: readonly Token[], tags: readonly Tag[], state: ParseState, lemmatise: Lemmatise): Tree {
  return {
    tokens,
    tags,
    heads: tokens.map((_, at) => state.heads[at + 1] - 1),
    labels: tokens.map((_, at) => LABELS[state.labels[at + 1]]),
    lemmas: tokens.map((token, at) => lemmatise(token.text, tags[at])),
  };
}

function checkInventories({ tags, labels }: ModelHeader): void {
  if (tags.join() === TAGS.join() && labels.join() === LABELS.join()) return;
  throw new Error('The weights of the parser were trained on other tags or labels than this program has.');
}

function readAmbiguities(header: ModelHeader): ReadonlyMap<string, number> {
  const ambiguities = new Map<string, number>();
  header.words.forEach((words, id) => {
    for (const word of words.split(' ')) ambiguities.set(word, id + 1);
  });
  return ambiguities;
}

function caseKnowledge({ ambiguityClasses }: ModelHeader, lexicon: Lexicon): CaseKnowledge {
  const first = ambiguityClasses.map((tags) => tags.split('|')[0]);
  const isName = first.map((tag) => tag.startsWith('PROPN'));
  return {
    isCommon: (text) => isName[lexicon.ambiguityOf(text) - 1] === false,
    isName: (text) => isName[lexicon.ambiguityOf(text) - 1] === true,
  };
}

function readLemmaRules({ lemmaRules }: ModelHeader): LemmaRules {
  const rules = new Map<string, string>();
  for (const line of lemmaRules.split('\n')) {
    const cut = line.lastIndexOf(' ');
    rules.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return rules;
}
