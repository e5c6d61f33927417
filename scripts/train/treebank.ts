// Reads Universal Dependencies treebanks (CoNLL-U, gzip) and maps their tags and labels to ours.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LABELS, type Label, TAGS, type Tag } from '../../src/2-extract/parse/inventories.ts';

/** A sentence with its gold tree; all lists run parallel, heads are indexes, -1 for the root. */
export type GoldSentence = {
  readonly forms: readonly string[];
  readonly tags: readonly Tag[];
  readonly heads: readonly number[];
  readonly labels: readonly Label[];
  readonly lemmas: readonly string[];
};

type Row = {
  readonly form: string;
  readonly lemma: string;
  readonly tag: Tag;
  readonly head: number;
  readonly label: Label;
};

const KNOWN_TAGS: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [tag, tag]));
const KNOWN_LABELS: ReadonlyMap<string, Label> = new Map(LABELS.map((label) => [label, label]));

/** Labels that older treebanks spell in another way. */
const LABEL_ALIASES: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['obl:npmod', 'obl:unmarked'],
  ['obl:tmod', 'obl:unmarked'],
  ['nmod:npmod', 'nmod:unmarked'],
  ['nmod:tmod', 'nmod:unmarked'],
]);

export function readTreebank(path: string): readonly GoldSentence[] {
  const blocks = gunzipSync(readFileSync(path)).toString('utf8').split(/\n\n+/);
  return blocks.map(readBlock).filter((sentence) => sentence.forms.length > 0);
}

/** Rows of surface tokens ("1-2") and of empty words ("8.1") are left out. */
function readBlock(block: string): GoldSentence {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map(readRow);
  return {
    forms: rows.map((row) => row.form),
    tags: rows.map((row) => row.tag),
    heads: rows.map((row) => row.head - 1),
    labels: rows.map((row) => row.label),
    lemmas: rows.map((row) => row.lemma),
  };
}

function readRow(line: string): Row {
  const [, form, lemma, upos, xpos, feats, head, relation] = line.split('\t');
  return { form, lemma, tag: mapTag(upos, xpos, feats), head: Number(head), label: mapLabel(relation) };
}

function mapLabel(relation: string): Label {
  const universal = relation.split(':')[0];
  return KNOWN_LABELS.get(relation) ?? LABEL_ALIASES.get(relation) ?? KNOWN_LABELS.get(universal) ?? 'dep';
}

function mapTag(upos: string, xpos: string, feats: string): Tag {
  const tag = KNOWN_TAGS.get(upos + tagDetail(upos, xpos, feats)) ?? KNOWN_TAGS.get(upos);
  if (!tag) throw new Error(`The treebank has a tag "${upos}" that Universal Dependencies has not.`);
  return tag;
}

function tagDetail(upos: string, xpos: string, feats: string): string {
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verbDetail(upos, xpos, feats);
    case 'NOUN':
    case 'PROPN':
      return /Number=(Plur|Ptan)/.test(feats) ? '_S' : '';
    case 'PRON':
    case 'DET':
    case 'ADV':
      return pronounDetail(xpos, feats);
    case 'PART':
      return xpos === 'POS' || xpos === 'TO' ? `_${xpos}` : '';
    case 'ADJ':
      return /NumType=Ord/.test(feats) ? '_ORD' : '';
    case 'PUNCT':
      if (/^[,:.]$/.test(xpos)) return `_${xpos}`;
      return /^(``|''|-LRB-|-RRB-)$/.test(xpos) ? '_Q' : '';
    default:
      return '';
  }
}

function verbDetail(upos: string, xpos: string, feats: string): string {
  const isParticiple = feats.includes('VerbForm=Part');
  if (feats.includes('Tense=Past')) return isParticiple ? '_VBN' : '_VBD';
  if (feats.includes('VerbForm=Ger') || (isParticiple && feats.includes('Tense=Pres'))) return '_VBG';
  if (xpos === 'MD' && upos === 'AUX') return '_MD';
  return feats.includes('VerbForm=Fin') && !feats.includes('Mood=Imp') ? '_VBP' : '_VB';
}

function pronounDetail(xpos: string, feats: string): string {
  if (feats.includes('Poss=Yes')) return '_P';
  if (/PronType=(Rel|Int)/.test(feats) || xpos.startsWith('W')) return '_W';
  return xpos === 'EX' ? '_EX' : '';
}
