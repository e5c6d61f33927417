// Past forms without "-ed" that are rare in the treebanks: the tagger takes "sank", "tore" and "overran" for presents and
// prepositions, and no ending tells their verb.
import type { Tag } from './inventories.ts';

/** Pasts that are nothing else. */
const PASTS =
  'awoke:awake bore:bear forbade:forbid foresaw:foresee forgave:forgive froze:freeze mistook:mistake outran:outrun overcame:overcome overran:overrun oversaw:oversee overtook:overtake overthrew:overthrow retook:retake rewrote:rewrite rode:ride sank:sink shook:shake shrank:shrink slew:slay spat:spit sprang:spring stank:stink strode:stride strove:strive swam:swim swore:swear tore:tear trod:tread underwent:undergo undertook:undertake undid:undo withdrew:withdraw woke:wake wore:wear wove:weave';
/** "What a bore" */
const NOUNS_TOO = /^bore$/;
/** Pasts that are participles as well. */
const PASTS_AND_PARTICIPLES =
  'bent:bend burnt:burn clung:cling crept:creep dug:dig flung:fling knelt:kneel leapt:leap lent:lend misled:mislead overheard:overhear rebuilt:rebuild resold:resell shone:shine shot:shoot slung:sling smelt:smell spilt:spill spun:spin strung:string stuck:stick stung:sting swung:swing upheld:uphold wept:weep withheld:withhold withstood:withstand wrung:wring';
/** What is a participle alone, or is spelt like another word unless it is tagged as a verb. */
const PARTICIPLES =
  'awoken:awake beaten:beat bitten:bite forbidden:forbid frozen:freeze mistaken:mistake overrun:overrun overthrown:overthrow overtaken:overtake rewritten:rewrite shaken:shake shed:shed swollen:swell swum:swim torn:tear trodden:tread undergone:undergo undertaken:undertake undone:undo withdrawn:withdraw swelled:swell';

const read = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(' ').map((row) => row.split(':') as [string, string]));
const ONLY_PAST = read(PASTS);
const PAST_OR_PARTICIPLE = read(PASTS_AND_PARTICIPLES);
const LEMMAS = new Map([...ONLY_PAST, ...PAST_OR_PARTICIPLE, ...read(PARTICIPLES)]);

/** The tags of a sentence in which such forms are verbs of the past. */
export function withStrongVerbs(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  return tags.map((tag, i) => {
    if (/^(?:PROPN|VERB_VB[DN])/.test(tag) || !/^\p{Ll}/u.test(texts[i])) return tag;
    if (ONLY_PAST.has(texts[i]) && !(NOUNS_TOO.test(texts[i]) && /^(?:NOUN|ADJ)/.test(tag))) return 'VERB_VBD';
    if (!PAST_OR_PARTICIPLE.has(texts[i]) || !tag.startsWith('VERB')) return tag;
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
