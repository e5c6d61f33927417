// Pasts that the tagger takes for nouns: "His approval rating sank to 28 percent", "unleaded hit 134p", "the index shed 212
// points". The subject of such a sentence is lost with its verb.
import type { Tag } from './inventories.ts';

/** Nothing but pasts. */
const PASTS =
  /^(?:sank|leapt|shrank|sprang|clung|crept|swept|swam|flew|overtook|outgrew|outsold|withdrew|forewent|slid|swung|flung|strode|wept|forbade|undid|overran)$/;
/** Pasts and nouns: verbs where a number or an article follows, or a way up or down. */
const MAYBE = /^(?:hit|shed|beat|cut|fell|rose|saw|lost|spent)$/;
/** "Shot up", "set aside"; "shot 4 of 17" is told of throws. */
const WITH_PARTICLE = /^(?:shot|set|cut)$/;
const TAKES_OBJECT = /^(?:NUM|SYM|DET)/;

export function withPastVerbs(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (!texts.some((text) => PASTS.test(text) || MAYBE.test(text) || WITH_PARTICLE.test(text))) return tags;
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)/.test(tags[i] ?? '');
  return tags.map((tag, i) => {
    if (!isNoun(i) || i === 0) return tag;
    if (PASTS.test(texts[i])) return 'VERB_VBD';
    const takes = MAYBE.test(texts[i]) && TAKES_OBJECT.test(tags[i + 1] ?? '');
    const isPhrasal = WITH_PARTICLE.test(texts[i]) && /^(?:up|down|aside)$/.test(texts[i + 1] ?? '');
    return isNoun(i - 1) && (takes || isPhrasal) ? 'VERB_VBD' : tag;
  });
}
