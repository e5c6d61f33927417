// Who says so by the order of words, where the tree hangs the figure elsewhere.
import { isCountingVerb, isOpinionVerb, isStatementVerb, tagsSpeech } from '../lexicon/speech.ts';
import { isDeed } from './deeds.ts';
import { isGivenBy } from './given-figures.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { phraseSource, type SourceNode, withoutRepeats } from './source-node.ts';
import { isActive, isDemand, isMark, isTail, subjectOfSaying, verbSources } from './source-subject.ts';
import type { TreeView } from './tree-view.ts';
import { hasParticle } from './tree-view.ts';

/** Clauses that a statement does not reach into. */
const ENDS_STATEMENT = /^[;:]$/;
/** Words that a counting verb's figure stands behind it at most. */
const COUNTING_REACH = 10;

/** A verb of saying with its subject before the figure, or one that ends the sentence. Innermost first. */
export function sourcesByOrder(view: TreeView, node: number): readonly SourceNode[] {
  const found: SourceNode[] = [];
  for (const verb of view.lemmas.keys()) {
    if (!states(view, verb, node) || isDemand(view, verb) || isDeed(view, verb, node)) continue;
    const isReached = verb < node ? reaches(view, verb, node) : isTail(view, verb);
    const subject = isReached ? speakerOf(view, verb, node) : null;
    // A figure among the source's own words, or between source and verb, is not said by it.
    if (subject === null || (node >= subject.first && node <= subject.last)) continue;
    if (verb < node ? subject.last > verb : subject.first < node) continue;
    found.unshift(...verbSources(view, verb, new Set([node])));
  }
  return withoutRepeats([...found, ...accordingByOrder(view)]);
}

const speakerOf = (view: TreeView, verb: number, node: number): SourceNode | null => {
  const quoted = quotedAsSaying(view, verb);
  return quoted === null ? subjectOfSaying(view, verb, new Set([node])) : (quoted[0] ?? null);
};

function states(view: TreeView, verb: number, node: number): boolean {
  if (isGivenBy(view, verb, node)) return true;
  if (quotedAsSaying(view, verb) !== null) return verb < node;
  if (!/^(?:VERB|AUX)$/.test(view.pos[verb]) || !(/_VB[DP]$/.test(view.tags[verb]) || isActive(view, verb)))
    return false;
  const lemma = view.lemmas[verb];
  if (isStatementVerb(lemma)) return true;
  if (node < verb) return tagsSpeech(lemma) && view.tokens.length - verb <= 2;
  if (isCountingVerb(lemma) && node - verb <= COUNTING_REACH) return !hasParticle(view, verb);
  return isOpinionVerb(lemma) && /^(?:that|it|they)$/i.test(view.tokens[verb + 1]?.text ?? '');
}

/** "According to the ministry, …" and "…, according to the ministry": said of the whole sentence. */
function accordingByOrder(view: TreeView): readonly SourceNode[] {
  const at = view.tokens.findIndex((token, i) => /^according$/i.test(token.text) && view.tokens[i + 1]?.text === 'to');
  return at < 0 || (at > 0 && !isMark(view, at - 1)) ? [] : phraseSource(view, at + 2, at);
}

const reaches = (view: TreeView, verb: number, node: number): boolean =>
  !view.tokens
    .slice(verb, node)
    .some(
      (token, i) =>
        ENDS_STATEMENT.test(token.text) ||
        (token.text === ',' && /^(?:but|while|whereas|although)$/.test(view.lemmas[verb + i + 1] ?? '')),
    );
