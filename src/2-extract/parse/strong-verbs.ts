// Past forms without "-ed" that are rare in the treebanks: the tagger takes "sank", "tore" and "overran" for presents, nouns
// and prepositions, and no ending tells their verb. With the verb of a sentence its subject is lost.
import type { Tag } from './inventories.ts';

/** Pasts that are nothing else. */
const PASTS =
  'awoke:awake bore:bear flew:fly forbade:forbid foresaw:foresee forewent:forego forgave:forgive froze:freeze mistook:mistake outgrew:outgrow outran:outrun outsold:outsell overcame:overcome overran:overrun oversaw:oversee overtook:overtake overthrew:overthrow retook:retake rewrote:rewrite rode:ride sank:sink shook:shake shrank:shrink slew:slay spat:spit sprang:spring stank:stink strode:stride strove:strive swam:swim swore:swear tore:tear trod:tread underwent:undergo undertook:undertake undid:undo withdrew:withdraw woke:wake wore:wear wove:weave';
/** "What a bore" */
const NOUNS_TOO = /^bore$/;
/** Pasts that are participles as well. */
const PASTS_AND_PARTICIPLES =
  'bent:bend burnt:burn clung:cling crept:creep dug:dig flung:fling knelt:kneel leapt:leap lent:lend misled:mislead overheard:overhear rebuilt:rebuild resold:resell shone:shine shot:shoot slid:slide slung:sling smelt:smell spilt:spill spun:spin strung:string stuck:stick stung:sting swept:sweep swung:swing upheld:uphold wept:weep withheld:withhold withstood:withstand wrung:wring';
/** Of those, what may be a noun. */
const PARTICIPLE_OR_NOUN = /^(?:bent|burnt|shot|smelt|spilt|strung|stuck)$/;
/** What is a participle alone, or is spelt like another word unless it is tagged as a verb. */
const PARTICIPLES =
  'awoken:awake beaten:beat bitten:bite forbidden:forbid frozen:freeze mistaken:mistake overrun:overrun overthrown:overthrow overtaken:overtake rewritten:rewrite shaken:shake shed:shed swollen:swell swum:swim torn:tear trodden:tread undergone:undergo undertaken:undertake undone:undo withdrawn:withdraw swelled:swell';

/** Pasts and nouns: verbs behind a noun where a number or an article follows ("unleaded hit 134p"), or a way up or down. */
const MAYBE = /^(?:hit|shed|beat|cut|fell|rose|saw|lost|spent)$/;
const TAKES_OBJECT = /^(?:NUM|SYM|DET)/;
/** "Shot up", "set aside"; "shot 4 of 17" is told of throws. */
const WITH_PARTICLE = /^(?:shot|set|cut)$/;

const read = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(' ').map((row) => row.split(':') as [string, string]));
const ONLY_PAST = read(PASTS);
const PAST_OR_PARTICIPLE = read(PASTS_AND_PARTICIPLES);
const LEMMAS = new Map([...ONLY_PAST, ...PAST_OR_PARTICIPLE, ...read(PARTICIPLES)]);

/** The tags of a sentence in which such forms are verbs of the past. */
export function withStrongVerbs(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)/.test(tags[i] ?? '');
  const isPastBehindNoun = (i: number): boolean => {
    const takes = MAYBE.test(texts[i]) && TAKES_OBJECT.test(tags[i + 1] ?? '');
    const isPhrasal = WITH_PARTICLE.test(texts[i]) && /^(?:up|down|aside)$/.test(texts[i + 1] ?? '');
    return isNoun(i - 1) && (takes || isPhrasal);
  };
  return tags.map((tag, i) => {
    if (/^VERB_VB[DN]/.test(tag) || !/^\p{Ll}/u.test(texts[i])) return tag;
    if (isNoun(i) && isPastBehindNoun(i)) return 'VERB_VBD';
    if (ONLY_PAST.has(texts[i]) && !(NOUNS_TOO.test(texts[i]) && /^(?:NOUN|ADJ)/.test(tag))) return 'VERB_VBD';
    if (!PAST_OR_PARTICIPLE.has(texts[i])) return tag;
    if (isNoun(i) && i > 0 && !PARTICIPLE_OR_NOUN.test(texts[i])) return 'VERB_VBD';
    if (!tag.startsWith('VERB')) return tag;
    return tags.slice(Math.max(0, i - AUXILIARY_REACH), i).some((before) => before.startsWith('AUX'))
      ? 'VERB_VBN'
      : 'VERB_VBD';
  });
}
/** Words from "was" to its participle: "was also later rebuilt". */
const AUXILIARY_REACH = 3;

/** The verb of such a form; undefined for all others. */
export const strongLemma = (text: string, tag: string): string | undefined =>
  tag.startsWith('VERB') ? LEMMAS.get(text.toLowerCase()) : undefined;
