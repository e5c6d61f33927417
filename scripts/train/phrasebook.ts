// Sentences of our own with their trees, from phrasebook.txt, filled with words by chance.
import { readFileSync } from 'node:fs';
import { LABELS, type Label, TAGS, type Tag, tagId } from '../../src/2-extract/parse/inventories.ts';
import { makeNumber } from './add-figures.ts';
import type { ParseLesson } from './learn-parser.ts';
import { capitalise } from './linked-sentence.ts';
import type { Random } from './random.ts';

type Template = {
  readonly forms: readonly string[];
  readonly tags: readonly Tag[];
  readonly labels: readonly Label[];
  readonly heads: readonly number[];
};

const FILLERS: Readonly<Record<string, readonly string[]>> = {
  people: 'people soldiers civilians workers women children protesters officers passengers villagers students'.split(
    ' ',
  ),
  person: 'resident man woman student driver mother boy farmer pilot nurse worker'.split(' '),
  harmed: 'killed wounded injured arrested detained rescued evacuated displaced hospitalized charged hurt'.split(' '),
  done: 'involved apprehended flooded destroyed damaged deployed affected injured freed trapped found killed'.split(
    ' ',
  ),
  things: 'trains houses villages buildings vehicles ships aircraft schools roads shops'.split(' '),
  state: 'dead injured wounded homeless missing'.split(' '),
  total: 'toll total count figure number tally'.split(' '),
  event: 'storm earthquake blast fire flood explosion crash attack landslide'.split(' '),
  place: 'Manila Texas Nairobi Turin Bavaria Lagos Chile Osaka Leeds Quebec Sindh'.split(' '),
  day: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  year: '1998 2003 2007 2012 2015 2019 2021'.split(' '),
  company: 'Siemens Nokia Intel Boeing Unilever Oracle Ford Danone Hitachi'.split(' '),
  moved: 'rose fell jumped soared dropped gained slid climbed lost plunged surged'.split(' '),
  source: 'officials authorities witnesses doctors residents investigators police'.split(' '),
  office: 'ministry agency hospital court council company army government embassy'.split(' '),
  outlet: 'Reuters CNN AFP Interfax Bloomberg Xinhua reporters'.split(' '),
  name: 'Smith Garcia Tanaka Keller Okafor Novak Rossi Hansen'.split(' '),
};

/** Every sentence of the phrasebook, `times` over, each time with other words. */
export function fillPhrasebook(path: string, times: number, random: Random): readonly ParseLesson[] {
  const templates = readPhrasebook(path);
  const rounds = Array.from({ length: times }, () => templates);
  return rounds.flat().map((template) => fill(template, random));
}

function readPhrasebook(path: string): readonly Template[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readTemplate);
}

function readTemplate(line: string): Template {
  const words = line.split(' ').map((word) => word.split('/'));
  const template = {
    forms: words.map(([form]) => form),
    tags: words.map(([, tag]) => oneOf(TAGS, tag, line)),
    labels: words.map(([, , label]) => oneOf(LABELS, label, line)),
    heads: words.map(([, , , head]) => Number(head) - 1),
  };
  if (!isTree(template.heads)) throw new Error(`The heads in the phrasebook form no tree: ${line}`);
  return template;
}

function oneOf<Name extends string>(names: readonly Name[], name: string, line: string): Name {
  const found = names.find((known) => known === name);
  if (found === undefined) throw new Error(`"${name}" in the phrasebook is no tag or label: ${line}`);
  return found;
}

/** One root, and every word comes to it in fewer steps than there are words. */
function isTree(heads: readonly number[]): boolean {
  const reachesRoot = heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at >= 0 && steps <= heads.length; steps += 1) at = heads[at];
    return at === -1;
  });
  return reachesRoot && heads.filter((head) => head === -1).length === 1;
}

function fill({ forms, tags, labels, heads }: Template, random: Random): ParseLesson {
  const filled = forms.map((form) => form.replace(/^\{(\w+)\}$/, (_, slot: string) => fillSlot(slot, random)));
  const texts = filled.map((form, i) => (i === 0 ? capitalise(form) : form));
  return {
    sentence: { forms: texts, tags, labels, heads, lemmas: texts.map((text) => text.toLowerCase()) },
    tags: tags.map(tagId),
  };
}

function fillSlot(slot: string, random: Random): string {
  if (slot === 'number') return makeNumber(random);
  if (slot === 'small') return String(2 + Math.floor(random.next() * 88));
  if (slot === 'amount') return (1 + random.next() * 30).toFixed(random.next() < 0.5 ? 1 : 2);
  const words = FILLERS[slot];
  if (words === undefined) throw new Error(`The phrasebook has a slot "${slot}" that nothing fills.`);
  return random.pick(words);
}
