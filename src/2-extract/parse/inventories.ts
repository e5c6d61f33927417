// The closed sets the parser answers in. The weights file names the sets it was trained on; loading compares the two.

/** Universal parts of speech, with tense, number, possession, wh- and the kind of punctuation where Penn tags tell. */
export const TAGS = [
  ...['ADJ', 'ADJ_ORD', 'ADP', 'ADV', 'ADV_W', 'CCONJ', 'DET', 'DET_W', 'INTJ', 'NOUN', 'NOUN_S', 'NUM'],
  ...['AUX_MD', 'AUX_VB', 'AUX_VBD', 'AUX_VBG', 'AUX_VBN', 'AUX_VBP'],
  ...['PART', 'PART_POS', 'PART_TO', 'PRON', 'PRON_EX', 'PRON_P', 'PRON_W', 'PROPN', 'PROPN_S'],
  ...['PUNCT', 'PUNCT_,', 'PUNCT_.', 'PUNCT_:', 'PUNCT_Q', 'SCONJ', 'SYM'],
  ...['VERB_VB', 'VERB_VBD', 'VERB_VBG', 'VERB_VBN', 'VERB_VBP', 'X'],
] as const;

/** Universal Dependencies, with the subtypes that news needs; everything rarer is `dep`. */
export const LABELS = [
  ...['acl', 'acl:relcl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp', 'compound'],
  ...['compound:prt', 'conj', 'cop', 'csubj', 'dep', 'det', 'expl', 'fixed', 'flat', 'iobj', 'mark', 'nmod'],
  ...['nmod:poss', 'nmod:unmarked', 'nsubj', 'nsubj:pass', 'nummod', 'obj', 'obl', 'obl:agent', 'obl:unmarked'],
  ...['parataxis', 'punct', 'root', 'xcomp'],
] as const;

export type Tag = (typeof TAGS)[number];
export type Label = (typeof LABELS)[number];

const LABEL_IDS = new Map<string, number>(LABELS.map((label, id) => [label, id]));
const TAG_IDS = new Map<string, number>(TAGS.map((tag, id) => [tag, id]));

export function labelId(label: string): number {
  return known(LABEL_IDS, label);
}

export function tagId(tag: string): number {
  return known(TAG_IDS, tag);
}

function known(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`"${name}" is no tag or label of this parser.`);
  return id;
}

/** The universal part of speech alone: "VERB" of "VERB_VBN". */
export function universalTag(tag: string): string {
  const cut = tag.indexOf('_');
  return cut < 0 ? tag : tag.slice(0, cut);
}
