// Who counted, told with "by": "estimated by police at 6,000 and by organisers at 12,000", "put at 6,000 by police".
import { phraseSource, type SourceNode } from './source-node.ts';
import type { TreeView } from './tree-view.ts';

/** The source right before or behind the number at `node`; none without such a verb. */
export function agentSource(view: TreeView, node: number): readonly SourceNode[] {
  const verb = view.lemmas.findLastIndex((lemma, i) => i < node && i >= node - REACH && isReckoned(view, i, lemma));
  if (verb < 0) return [];
  if (wordAt(view, node + 1) === 'by') return phraseSource(view, node + 2, verb);
  let at = node - 1;
  while (SOFTENS.test(wordAt(view, at))) at -= 1;
  if (!/^(?:at|as)$/.test(wordAt(view, at))) return [];
  let first = at;
  while (first > verb && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(view.pos[first - 1])) first -= 1;
  return first < at && wordAt(view, first - 1) === 'by' ? phraseSource(view, first, verb) : [];
}

/** Words from the verb to its last number. */
const REACH = 12;
const SOFTENS = /^(?:only|just|about|around|some|nearly|almost|over|more|least|than|up|to)$/;

const wordAt = (view: TreeView, at: number): string => view.tokens[at]?.text.toLowerCase() ?? '';

const isReckoned = (view: TreeView, at: number, lemma: string): boolean =>
  view.tags[at] === 'VERB_VBN' && /^(?:put|estimate|give|count|place|reckon|set)$/.test(lemma);
