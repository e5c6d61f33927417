// Who says so, read off the tree: verbs of saying above or beside the figure, "according to X", "citing X", "told X".
import { isCountingVerb, isOpinionVerb, isStatementVerb, tagsSpeech } from '../lexicon/speech.ts';
import { isDeed } from './deeds.ts';
import { sayingOf } from './quoted-as-saying.ts';
import { listed, phraseSource, type SourceNode, sourceAt, withoutRepeats } from './source-node.ts';
import { isDemand, isHearerVerb, verbSources } from './source-subject.ts';
import { ancestorsOf, caseOf, hasParticle, kidsBy, type TreeView } from './tree-view.ts';

/** Sources that govern a token, innermost first: in "TASS said, citing the ministry" the ministry, then TASS. */
export function sourcesOf(view: TreeView, node: number): readonly SourceNode[] {
  const chain = ancestorsOf(view, node);
  const above = new Set(chain);
  const near = accordingBehind(view, node);
  const found: SourceNode[] = [...near, ...tollOwner(view, node)];
  for (const [depth, at] of chain.entries()) {
    for (const kid of view.kids[at])
      if (!above.has(kid) && !(near.length > 0 && isAccording(view, kid))) found.push(...besideSource(view, kid, at));
    if (depth > 0 && governs(view, at, chain[depth - 1], node)) found.push(...verbSources(view, at, above));
  }
  return withoutRepeats(found);
}

/** "13,800 according to the ministry, 20,000 according to the union": each figure has its own, whatever the tree hangs where. */
function accordingBehind(view: TreeView, node: number): readonly SourceNode[] {
  const at = view.lemmas.findIndex((_, i) => i > node && isAccordingTo(view, i));
  const isNear = at >= 0 && !view.tokens.slice(node + 1, at).some(({ text }) => /^[,;:–—]$/.test(text));
  return isNear && view.lemmas.some((_, i) => i !== at && isAccordingTo(view, i)) ? phraseSource(view, at + 2, at) : [];
}

/** "Dismissed the government's toll of 80", "Unicef's estimate of 4,000": whose figure it is. */
function tollOwner(view: TreeView, node: number): readonly SourceNode[] {
  const of = view.lemmas.findLastIndex((lemma, i) => i < node && i > node - TOLL_REACH && lemma === 'of');
  if (of < 1 || !/^(?:toll|estimate|tally|count|figure|total|claim|projection)$/.test(view.lemmas[of - 1])) return [];
  if (view.tokens.slice(of + 1, node).some((_, k) => /^(?:NOUN|VERB|PUNCT)$/.test(view.pos[of + 1 + k]))) return [];
  const owner = kidsBy(view, of - 1, /^nmod:poss$/).find((kid) => /^['’]s?$/.test(view.tokens[kid + 1]?.text ?? ''));
  return owner === undefined ? [] : listed(sourceAt(view, owner, view.tokens[of - 1]));
}
/** Words from "of" to the figure: "of more than 4,000". */
const TOLL_REACH = 5;

const isAccordingTo = (view: TreeView, i: number): boolean =>
  view.tokens[i].text.toLowerCase() === 'according' && view.tokens[i + 1]?.text === 'to';
const isAccording = (view: TreeView, kid: number): boolean => /^according\b/.test(caseOf(view, kid));

/** Whether a verb says what stands below it: its complement, not its subject or whom it tells. */
function governs(view: TreeView, verb: number, below: number, node: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(view.pos[verb])) return false;
  if (isDemand(view, verb)) return false;
  const lemma = view.lemmas[verb];
  // "Put the dead at 118 and the injured at 500", where the tree takes the injured for a verb
  const label = view.pos[below - 1] === 'DET' && view.labels[below] === 'conj' ? 'obj' : view.labels[below];
  if (/^(?:nsubj|nsubj:pass|iobj|csubj|obl:agent)$/.test(label)) return false;
  if (label === 'obj' && /^(?:tell|inform|assure|warn)$/.test(lemma)) return false;
  if (isDeed(view, verb, node)) return false;
  if (isStatementVerb(lemma)) return true;
  const isClause =
    /^(?:ccomp|xcomp|parataxis)$/.test(label) || (label === 'obj' && kidsBy(view, verb, /^xcomp$/).length > 0);
  if (isOpinionVerb(lemma)) return isClause;
  return isCountingVerb(lemma) && !hasParticle(view, verb) && /^(?:obj|obl|ccomp|xcomp)$/.test(label);
}

/** "according to the ministry", "…, the ministry said" hung on what is said. */
function besideSource(view: TreeView, kid: number, at: number): readonly SourceNode[] {
  if (/^according\b/.test(caseOf(view, kid))) return listed(sourceAt(view, kid, view.tokens[kid]));
  if (view.lemmas[kid] === 'accord') {
    const named = kidsBy(view, kid, /^obl$/)[0];
    return named === undefined ? [] : listed(sourceAt(view, named, view.tokens[kid]));
  }
  if (/^(?:cite|quote)$/.test(view.lemmas[kid]) && view.tags[kid] === 'VERB_VBG')
    return verbSources(view, kid, new Set());
  const saying = /^(?:quote|cite)$/.test(view.lemmas[kid]) && kid > at ? sayingOf(view, kid) : -1;
  if (saying >= 0 && /^(?:parataxis|discourse|dep|conj|ccomp)$/.test(view.labels[kid]))
    return verbSources(view, saying, new Set());
  const isTagVerb = isStatementVerb(view.lemmas[kid]) || (tagsSpeech(view.lemmas[kid]) && kid > at);
  if (!isTagVerb || !/^(?:VERB|AUX)$/.test(view.pos[kid]) || !isTagOf(view, kid, at)) return [];
  return verbSources(view, kid, new Set());
}

/** A verb of saying beside the clause and not inside it: "…, the ministry said". A complement of its own makes it another statement. */
function isTagOf(view: TreeView, kid: number, at: number): boolean {
  if (hasSemicolon(view, at, kid)) return false;
  if (/^(?:parataxis|discourse|dep|appos)$/.test(view.labels[kid]))
    return (
      kidsBy(view, kid, /^(?:ccomp|xcomp)$/).length === 0 &&
      !kidsBy(view, kid, /^obj$/).some((object) => object > kid && !isHearerVerb(view, kid))
    );
  if (!/^(?:conj|ccomp|advcl|acl|acl:relcl)$/.test(view.labels[kid]) || kid < at) return false;
  if (/^acl/.test(view.labels[kid]) && !isBehindComma(view, kid)) return false;
  return kidsBy(view, kid, /^(?:cc|mark|ccomp|obj)$/).length === 0;
}

/** "It has offered 3.5 per cent; the union is asking for 6": another statement, and not who makes the first. */
const hasSemicolon = (view: TreeView, at: number, kid: number): boolean =>
  view.tokens.slice(Math.min(at, kid), Math.max(at, kid)).some(({ text }) => text === ';');

const isBehindComma = (view: TreeView, verb: number): boolean =>
  kidsBy(view, verb, /^nsubj$/).length > 0 &&
  kidsBy(view, verb, /^punct$/).some((kid) => kid < verb && view.tokens[kid].text === ',');
