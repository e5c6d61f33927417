// Treebank sentences made more like news: who said it, before or after. The trees stay right.
import type { Label, Tag } from '../../src/2-extract/parse/inventories.ts';
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

const SOURCES = [
  ...['the ministry', 'officials', 'police', 'authorities', 'the Interior Ministry', 'state media', 'witnesses'],
  ...['hospital officials', 'the UN', 'a spokesman', 'Reuters', 'the U.N. refugee agency', 'local media', 'Sky News'],
  ...['he', 'she', 'they', 'the government', 'a police official', 'the company', 'army spokesman Smith'],
  ...['rescue workers', 'a reporter', 'the agency', 'residents', 'analysts', 'the report', 'a statement'],
];
const PRONOUN = /^(he|she|they)$/;
const SAY = ['said', 'said', 'said', 'said', 'reported', 'says', 'added', 'announced', 'claimed', 'told'];
const DAYS = ['Friday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Saturday', 'Sunday'];
/** Verbs that attribute already. */
const SAYING = /^(sa(y|ys|id)|t(ell|ells|old)|th(ink|inks|ought))$/i;

/** A copy of the sentence with a source; undefined where the sentence is no plain statement. */
export function addSource(lesson: ParseLesson, random: Random): ParseLesson | undefined {
  const links = linkSentence(lesson);
  const root = links.find((link) => link.head === null);
  if (!root || !isStatement(links, root)) return undefined;
  const chance = random.next();
  if (chance < 0.22) addAccordingTo(links, root, random);
  else if (chance < 0.65) addAfter(links, root, random);
  else addBefore(links, root, random);
  return numberSentence(links);
}

function isStatement(links: readonly Link[], root: Link): boolean {
  const hasSubject = childrenOf(links, root).some((link) => link.label.startsWith('nsubj'));
  const isVerb = /^VERB_VB[DNPG]$/.test(root.tag) && !SAYING.test(root.form);
  return links.length >= 6 && links[links.length - 1].form === '.' && isVerb && hasSubject;
}

/** "…, according to officials." */
function addAccordingTo(links: Link[], root: Link, random: Random): void {
  const named = SOURCES.filter((source) => !PRONOUN.test(source));
  const { words, head } = makeSource(random.pick(named), 'obl', root);
  const according = newLink('according', 'VERB_VBG', 'case', head);
  const phrase = [
    newLink(',', 'PUNCT_,', 'punct', head),
    according,
    newLink('to', 'ADP', 'fixed', according),
    ...words,
  ];
  links.splice(links.length - 1, 0, ...phrase);
}

/** "…, the ministry said on Friday." */
function addAfter(links: Link[], root: Link, random: Random): void {
  const say = makeVerb(links, root, random.pick(SAY));
  const { words } = makeSource(random.pick(SOURCES), 'nsubj', say);
  const phrase = [newLink(',', 'PUNCT_,', 'punct', root), ...words, say, ...makeCircumstance(say, random)];
  links.splice(links.length - 1, 0, ...phrase);
}

/** "The ministry said that …" */
function addBefore(links: Link[], root: Link, random: Random): void {
  const say = makeVerb(links, root, random.pick(SAY.filter((verb) => verb !== 'told')));
  const { words } = makeSource(random.pick(SOURCES), 'nsubj', say);
  const that = random.next() < 0.4 ? [newLink('that', 'SCONJ', 'mark', root)] : [];
  links[0].form = uncapitalise(links[0]);
  words[0].form = capitalise(words[0].form);
  links.unshift(...words, say, ...that);
}

/** The verb of saying takes the old root as its complement, and the full stop. */
function makeVerb(links: readonly Link[], root: Link, form: string): Link {
  const say = newLink(form, form === 'says' ? 'VERB_VBP' : 'VERB_VBD', 'root', null);
  root.head = say;
  root.label = 'ccomp';
  links[links.length - 1].head = say;
  return say;
}

function makeCircumstance(say: Link, random: Random): readonly Link[] {
  if (say.form === 'told') {
    const hearer = random.pick(['CNN', 'Reuters', 'reporters']);
    return [newLink(hearer, hearer === 'reporters' ? 'NOUN_S' : 'PROPN', 'obj', say)];
  }
  const chance = random.next();
  if (chance < 0.15) {
    const statement = newLink(random.pick(['statement', 'report', 'tweet']), 'NOUN', 'obl', say);
    return [newLink('in', 'ADP', 'case', statement), newLink('a', 'DET', 'det', statement), statement];
  }
  if (chance < 0.3) return [newLink(random.pick(DAYS), 'PROPN', 'obl:unmarked', say)];
  if (chance > 0.45) return [];
  const day = newLink(random.pick(DAYS), 'PROPN', 'obl', say);
  return [newLink('on', 'ADP', 'case', day), day];
}

function makeSource(text: string, label: Label, head: Link): { readonly words: readonly Link[]; readonly head: Link } {
  const forms = text.split(' ');
  const last = forms[forms.length - 1];
  const noun = newLink(last, nounTag(last), label, head);
  const modifiers = forms.slice(0, -1).map((form) => {
    if (/^(the|a)$/.test(form)) return newLink(form, 'DET', 'det', noun);
    if (form === 'local') return newLink(form, 'ADJ', 'amod', noun);
    return newLink(form, /^[A-Z]/.test(form) ? 'PROPN' : 'NOUN', 'compound', noun);
  });
  return { words: [...modifiers, noun], head: noun };
}

function nounTag(form: string): Tag {
  if (PRONOUN.test(form)) return 'PRON';
  if (/^[A-Z]/.test(form)) return 'PROPN';
  return /s$|^(police|media)$/.test(form) ? 'NOUN_S' : 'NOUN';
}
