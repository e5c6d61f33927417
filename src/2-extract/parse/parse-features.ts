// The feature templates of the parser. The order is part of every key: a change here needs new weights.
import type { FeatureBuffer } from './feature-buffer.ts';
import type { ParseSentence } from './parse-sentence.ts';
import type { ParseState } from './parse-state.ts';
import type { ParseView } from './parse-view.ts';

/** Fills the buffer with what the next move is chosen by. */
export function fillParseFeatures(
  out: FeatureBuffer,
  view: ParseView,
  state: ParseState,
  sentence: ParseSentence,
): void {
  out.reset();
  view.refresh();
  addSingles(out, view);
  addPairs(out, view);
  addTriples(out, view);
  addChildTags(out, view);
  addChildLabels(out, view);
  addLabelSets(out, view, state);
  addChildWords(out, view);
  addDistances(out, view, state);
  addWordForms(out, view, sentence);
  addClauses(out, view, sentence);
  out.finish();
}

function addSingles(out: FeatureBuffer, v: ParseView): void {
  out.add(v.s0w);
  out.add(v.s0t);
  out.add(v.s0wt);
  out.add(v.s1w);
  out.add(v.s1t);
  out.add(v.s1wt);
  out.add(v.b0w);
  out.add(v.b0t);
  out.add(v.b0wt);
  out.add(v.b1w);
  out.add(v.b1t);
  out.add(v.b1w, v.b1t);
  out.add(v.b2t);
  out.add(v.s2t);
  out.add(v.s2w);
  out.add(v.b2t, v.b3t);
}

function addPairs(out: FeatureBuffer, v: ParseView): void {
  out.add(v.s0wt, v.b0wt);
  out.add(v.s0wt, v.b0w);
  out.add(v.s0w, v.b0wt);
  out.add(v.s0wt, v.b0t);
  out.add(v.s0t, v.b0wt);
  out.add(v.s0w, v.b0w);
  out.add(v.s0t, v.b0t);
  out.add(v.s1wt, v.s0wt);
  out.add(v.s1wt, v.s0t);
  out.add(v.s1t, v.s0wt);
  out.add(v.s1w, v.s0w);
  out.add(v.s1t, v.s0t);
  out.add(v.b0t, v.b1t);
  out.add(v.b0w, v.b1t);
  out.add(v.b0t, v.b1w);
  out.add(v.s1wt, v.b0t);
  out.add(v.s1t, v.b0wt);
  out.add(v.s1w, v.b0w);
  out.add(v.s1t, v.b0t);
}

function addTriples(out: FeatureBuffer, v: ParseView): void {
  out.add(v.s0t, v.b0t, v.b1t);
  out.add(v.s1t, v.s0t, v.b0t);
  out.add(v.s2t, v.s1t, v.s0t);
  out.add(v.b0t, v.b1t, v.b2t);
  out.add(v.s0t, v.b1t, v.b2t, v.b0t);
  out.add(v.s1t, v.s0t, v.b0t, v.b1t);
  out.add(v.s1t, v.s0w, v.b0t);
  out.add(v.s1w, v.s0t, v.b0t);
  out.add(v.s1t, v.s0t, v.b0w);
  out.add(v.s0w, v.b0t, v.b1t);
  out.add(v.s0t, v.b0w, v.b1t);
  out.add(v.s2t, v.s1t, v.s0t, v.b0t);
  out.add(v.s3t, v.s2t, v.s1t);
  out.add(v.s2w, v.s0t, v.b0t);
  out.add(v.s2t, v.s0w, v.b0t);
}

function addChildTags(out: FeatureBuffer, v: ParseView): void {
  const s0L = v.tag(v.s0L);
  const s0R = v.tag(v.s0R);
  const s1L = v.tag(v.s1L);
  const s1R = v.tag(v.s1R);
  out.add(v.s0t, s0L, v.b0t);
  out.add(v.s0t, s0R, v.b0t);
  out.add(v.s0t, v.b0t, v.tag(v.b0L));
  out.add(v.s1t, v.s0t, s0L);
  out.add(v.s1t, v.s0t, s0R);
  out.add(v.s1t, s1L, v.s0t);
  out.add(v.s1t, s1R, v.s0t);
  out.add(v.s0t, s0R, v.tag(v.s0R2), v.b0t);
  out.add(v.s0t, s0L, v.tag(v.s0L2), v.b0t);
  out.add(v.s1t, s1R, v.tag(v.s1R2), v.s0t);
}

function addChildLabels(out: FeatureBuffer, v: ParseView): void {
  const s0L = v.label(v.s0L);
  const s0R = v.label(v.s0R);
  const s1L = v.label(v.s1L);
  const s1R = v.label(v.s1R);
  const b0L = v.label(v.b0L);
  out.add(v.s0w, s0R);
  out.add(v.s0w, s0L);
  out.add(v.s1w, s1R);
  out.add(v.s1w, s1L);
  out.add(v.b0w, b0L);
  out.add(v.s0t, s0L, v.label(v.s0L2));
  out.add(v.s0t, s0R, v.label(v.s0R2));
  out.add(v.s1t, s1R, v.label(v.s1R2));
  out.add(v.b0t, b0L, v.label(v.b0L2));
  out.add(s0L, s0R, v.s0t, v.b0t);
  out.add(s1L, s1R, v.s1t, v.s0t);
  out.add(s0L, v.s1t, v.s0t, s1R);
  out.add(s0L, v.s0t, v.b0t, b0L);
}

/** What a word has already: a subject, an object, a case. */
function addLabelSets(out: FeatureBuffer, v: ParseView, { leftLabels, rightLabels }: ParseState): void {
  const s0Left = v.s0 < 0 ? 0 : leftLabels[v.s0];
  const s0Right = v.s0 < 0 ? 0 : rightLabels[v.s0];
  const s1Left = v.s1 < 0 ? 0 : leftLabels[v.s1];
  const s1Right = v.s1 < 0 ? 0 : rightLabels[v.s1];
  out.add(v.s0t, s0Left, s0Right);
  out.add(v.s1t, s1Left, s1Right);
  out.add(v.s0t, s0Right, v.b0t);
  out.add(v.s1t, s1Right, v.s0t);
  out.add(v.s1w, s1Right);
  out.add(v.s0t, s0Left, v.s1t);
  out.add(v.s0t, s0Left, v.b0t);
  out.add(v.b0t, v.b0 < 0 ? 0 : leftLabels[v.b0], v.s0t);
}

function addChildWords(out: FeatureBuffer, v: ParseView): void {
  const s0L = v.word(v.s0L);
  const b0L = v.word(v.b0L);
  out.add(s0L, v.s0t);
  out.add(v.word(v.s0R), v.s0t);
  out.add(v.word(v.s1R), v.s1t);
  out.add(v.word(v.s1L), v.s1t);
  out.add(b0L, v.b0t);
  out.add(s0L, v.s0w);
  out.add(v.word(v.s0R), v.s0w);
  out.add(s0L, v.s1w);
  out.add(s0L, v.s1t, v.s0t);
  out.add(s0L, v.b0t, v.s0t);
  out.add(s0L, v.s1w, v.s0w);
  out.add(s0L, v.s2w);
  out.add(s0L, v.s2t, v.s1t, v.s0t);
  out.add(b0L, v.s0w);
  out.add(b0L, v.s0t, v.b0t);
  out.add(b0L, v.s1t, v.s0t);
}

function addDistances(out: FeatureBuffer, v: ParseView, state: ParseState): void {
  const s0Children = v.s0 < 0 ? 0 : state.rightCount[v.s0] * 8 + state.leftCount[v.s0];
  const s1Children = v.s1 < 0 ? 0 : state.rightCount[v.s1] * 8 + state.leftCount[v.s1];
  const b0Children = v.b0 < 0 ? 0 : state.leftCount[v.b0];
  out.add(v.s0t, v.b0t, v.s0b0);
  out.add(v.s0w, v.s0b0);
  out.add(v.b0w, v.s0b0);
  out.add(v.s1t, v.s0t, v.s1s0);
  out.add(v.s1w, v.s1s0);
  out.add(v.s0w, v.s1s0);
  out.add(v.s0t, s0Children);
  out.add(v.s0w, s0Children);
  out.add(v.s1t, s1Children);
  out.add(v.s1w, s1Children);
  out.add(v.b0t, b0Children);
  out.add(v.b0w, b0Children);
  out.add(state.lastMove, v.s0t, v.b0t);
  out.add(state.lastMove, v.s1t, v.s0t);
  out.add(v.b0 < 0 ? 0 : 1, Math.min(state.stackSize, 4), v.s0t);
}

function addWordForms(out: FeatureBuffer, v: ParseView, { suffixes, ambiguities, words }: ParseSentence): void {
  const s0 = Math.max(v.s0, 0);
  const s1 = Math.max(v.s1, 0);
  const b0 = Math.max(v.b0, 0);
  out.add(suffixes[s0], v.b0t);
  out.add(suffixes[b0], v.s0t);
  out.add(suffixes[s1], v.s0t);
  out.add(suffixes[s0], v.s1t);
  out.add(suffixes[s0], suffixes[s1]);
  out.add(words[s0].capitals, v.s0t, words[b0].capitals, v.b0t);
  out.add(ambiguities[s0], v.s0t, v.b0t);
  out.add(ambiguities[b0], v.b0t, v.s0t);
  out.add(ambiguities[s1], ambiguities[s0], v.b0t);
}

/** What stands between the words and after them: whether another clause follows or was passed over. */
function addClauses(out: FeatureBuffer, v: ParseView, sentence: ParseSentence): void {
  const inner = v.s1 < 0 ? 15 : passed(sentence, v.s1 + 1, v.s0);
  const outer = v.b0 < 0 || v.s0 < 0 ? 15 : passed(sentence, v.s0 + 1, v.b0);
  const verb = v.b0 < 0 ? NO_BUFFER : sentence.nextVerb[v.b0];
  const later = v.b0 < 0 ? NO_BUFFER : sentence.nextVerb[v.b0 + 1];
  out.add(v.s1t, v.s0t, inner);
  out.add(v.s1w, v.s0t, inner);
  out.add(v.s0t, v.b0t, outer);
  out.add(v.s0t, v.b0t, verb);
  out.add(v.s0t, v.b0t, later);
  out.add(v.s1t, v.s0t, v.b0t, verb);
  out.add(v.s0w, verb);
}

const NO_BUFFER = 98;

/** From `from` up to but not including `to`: no, one or more verbs; any comma; any conjunction. */
function passed({ verbsBefore, commasBefore, conjunctionsBefore }: ParseSentence, from: number, to: number): number {
  const verbs = Math.min(verbsBefore[to] - verbsBefore[from], 2);
  const commas = commasBefore[to] > commasBefore[from] ? 3 : 0;
  const conjunctions = conjunctionsBefore[to] > conjunctionsBefore[from] ? 6 : 0;
  return verbs + commas + conjunctions;
}
