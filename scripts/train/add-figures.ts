// Treebank sentences made more like news: figures before plural nouns. The trees stay right.
import type { Tag } from '../../src/2-extract/parse/inventories.ts';
import type { ParseLesson } from './learn-parser.ts';
import {
  capitalise,
  childrenOf,
  type Link,
  linkSentence,
  newLink,
  numberSentence,
  uncapitalise,
} from './linked-sentence.ts';
import type { Random } from './random.ts';

const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred'.split(
    ' ',
  );

/** Words that hedge a figure, with their tags; the second of two is `fixed` to the first. */
const HEDGES: readonly (readonly (readonly [string, Tag])[])[] = [
  [
    ['more', 'ADJ'],
    ['than', 'ADP'],
  ],
  [
    ['fewer', 'ADJ'],
    ['than', 'ADP'],
  ],
  [
    ['less', 'ADJ'],
    ['than', 'ADP'],
  ],
  [
    ['up', 'ADP'],
    ['to', 'ADP'],
  ],
  ...['about', 'around', 'some', 'nearly', 'almost', 'over', 'only', 'approximately', 'roughly', 'just'].map(
    (word): readonly [readonly [string, Tag]] => [[word, 'ADV']],
  ),
];

const COUNTABLE = /^(nsubj|nsubj:pass|obj|obl|conj|nmod|root)$/;
const REPLACEABLE = /^(the|these|those|some|many|any|few|several|all)$/i;
const BLOCKING = /^(det:predet|advmod|nsubj|cop|mark|nummod|nmod:poss)$/;

/** A copy of the sentence with figures before one or two of its plural nouns; undefined where none fits. */
export function addFigures(lesson: ParseLesson, random: Random): ParseLesson | undefined {
  const links = linkSentence(lesson);
  let added = 0;
  for (const noun of links.filter((link) => link.tag === 'NOUN_S' && COUNTABLE.test(link.label))) {
    if (added === 2) break;
    if (random.next() < 0.55 && insertFigure(links, noun, random)) added += 1;
  }
  return added === 0 ? undefined : numberSentence(links);
}

function insertFigure(links: Link[], noun: Link, random: Random): boolean {
  const before = childrenOf(links.slice(0, links.indexOf(noun)), noun);
  const article = before.find((link) => link.label === 'det');
  if (before.some((link) => BLOCKING.test(link.label)) || (article && !REPLACEABLE.test(article.form))) return false;
  const at = article ? links.indexOf(article) : startOfModifiers(links, noun, before);
  if (article) links.splice(at, 1);
  const figure = random.next() < 0.12 ? vagueFigure(links, noun, before, random) : exactFigure(noun, random);
  if (at === 0) {
    links[0].form = uncapitalise(links[0]);
    figure[0].form = capitalise(figure[0].form);
  }
  links.splice(at, 0, ...figure);
  return true;
}

/** Before the adjectives and compounds of the noun, and before what hangs on those. */
function startOfModifiers(links: readonly Link[], noun: Link, before: readonly Link[]): number {
  const modifiers = before.filter((link) => /^(amod|compound)$/.test(link.label));
  const belongs = (link: Link) =>
    modifiers.includes(link) || modifiers.some((modifier) => link.head === modifier || link.head?.head === modifier);
  const first = links.findIndex((link) => link === noun || belongs(link));
  return Math.max(first, 0);
}

/** "at least 40", "some 1,200 other", "more than 3 million". */
function exactFigure(noun: Link, random: Random): readonly Link[] {
  const number = newLink(makeNumber(random), 'NUM', 'nummod', noun);
  const figure = [...makeHedge(number, noun, random), number];
  if (random.next() < 0.12) figure.push(newLink('other', 'ADJ', 'amod', noun));
  if (random.next() < 0.1 && /^\d/.test(number.form)) return scaleUp(figure, number, noun, random);
  return figure;
}

function scaleUp(figure: Link[], number: Link, noun: Link, random: Random): readonly Link[] {
  const scale = newLink(random.pick(['million', 'thousand', 'billion']), 'NUM', 'nummod', noun);
  for (const link of figure) if (link.head === number && link.label !== 'fixed') link.head = scale;
  number.label = 'compound';
  number.head = scale;
  figure.splice(figure.indexOf(number) + 1, 0, scale);
  return figure;
}

function makeHedge(number: Link, noun: Link, random: Random): readonly Link[] {
  const chance = random.next();
  if (chance < 0.5) return [];
  if (chance < 0.54) return [newLink('another', 'DET', 'det', noun)];
  if (chance < 0.6) {
    const least = newLink(random.pick(['least', 'most']), 'ADJ', 'nmod', number);
    return [newLink('at', 'ADP', 'case', least), least];
  }
  const [[word, tag], second] = random.pick(HEDGES);
  const hedge = newLink(word, tag, 'advmod', number);
  return second ? [hedge, newLink(second[0], second[1], 'fixed', hedge)] : [hedge];
}

/** "dozens of": the noun comes to hang on the vague word, which takes the noun's place in the sentence. */
function vagueFigure(links: readonly Link[], noun: Link, before: readonly Link[], random: Random): readonly Link[] {
  const vague = newLink(
    random.pick(['dozens', 'hundreds', 'thousands', 'scores', 'tens']),
    'NOUN_S',
    noun.label,
    noun.head,
  );
  const figure = [vague];
  let top = vague;
  if (vague.form === 'tens') {
    top = newLink(random.pick(['thousands', 'millions']), 'NOUN_S', 'nmod', vague);
    figure.push(newLink('of', 'ADP', 'case', top), top);
  }
  figure.push(newLink('of', 'ADP', 'case', noun));
  noun.head = top;
  noun.label = 'nmod';
  const after = childrenOf(links.slice(links.indexOf(noun) + 1), noun);
  for (const link of before) if (/^(case|cc|punct)$/.test(link.label)) link.head = vague;
  for (const link of after) if (/^(punct|conj|cop)$/.test(link.label)) link.head = vague;
  return figure;
}

export function makeNumber(random: Random): string {
  const below = (limit: number) => Math.floor(random.next() * limit);
  const chance = random.next();
  if (chance < 0.3) return random.pick(NUMBER_WORDS);
  if (chance < 0.7) return String(2 + below(98));
  if (chance < 0.85) return String(100 + below(900));
  return `${1 + below(99)},${String(below(1000)).padStart(3, '0')}`;
}
