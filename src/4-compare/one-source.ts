// Whether two names of sources mean one authority: a body under two names, or somebody and the body that she speaks for.
import { mayBeOne } from './speakers.ts';
import { isSpokenFor } from './speaks-for.ts';

/** A name with what it is compared by, made once: the body behind its officials, and the words of that. */
export type SourceName = { readonly core: string; readonly words: readonly string[] };

export function sourceName(name: string): SourceName {
  const core = coreOf(name);
  return { core, words: wordsOf(core) };
}

/** By the names themselves, then by what the articles' own words say of them. */
export function isOneSource(a: SourceName, b: SourceName, texts: readonly string[]): boolean {
  const [one, other] = [a.core, b.core];
  return (
    sameWords(a, b) ||
    isBodyWithin(one, other) ||
    isGovernments(one, other, texts) ||
    isGloss(one, other, texts) ||
    isToldOf(one, other, texts) ||
    isSpokenFor(one, other, texts)
  );
}

/** "Coast Guard officials" are the Coast Guard, and "the health ministry of the island nation" is the Health Ministry. */
function coreOf(name: string): string {
  const whole = name
    .replace(
      /^(?:the )?(?:head|director|chief|spokes\p{L}+|statisticians|researchers|scientists|officials?|experts) (?:of|at|from|for) (?=\p{Lu})/u,
      '',
    )
    .replace(/ of the (?:\S+ ){0,5}(?:nation|country|republic|kingdom|island|state|region|territory)$/u, '');
  // Most names have no such word, and are looked through often.
  const core = ENDS.test(whole) ? whole.replace(/(\p{Lu}\p{L}+) \p{L}+$/u, '$1') : whole;
  return core.trim() === '' ? name : core.trim();
}

const ENDS =
  / (?:officials?|officers?|authorities|sources?|statements?|reports?|data|records|figures|statistics|spokes\p{L}+)$/u;

/** "Interior Ministry" and "Northern Interior Ministry", "Internal Affairs Ministry" too; not "city authorities" and "city radio". */
function sameWords(a: SourceName, b: SourceName): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (longer.length === 0) return a.core === b.core;
  const isWithin = shorter.length > 0 && shorter.every((word) => longer.includes(word));
  return isWithin || shorter.at(-1) === longer.at(-1) || isPolice(shorter, longer) || isMilitary(shorter, longer);
}

/** "Centre" and "Center", "Defence" and "Defense", "Labour" and "Labor" are spelled as one. */
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/centre/g, 'center')
    .replace(/defence/g, 'defense')
    .replace(/labour/g, 'labor')
    .replace(/organis/g, 'organiz')
    .match(/\p{L}{3,}/gu) ?? [];

/** "the federal police force" and "Royal Talvian Police": of the country's police there is one. */
function isPolice(a: readonly string[], b: readonly string[]): boolean {
  const isOfCountry = (words: readonly string[]): boolean =>
    words.includes('police') && words.every((word) => /^(?:the|national|federal|police|force|service)$/.test(word));
  return (
    [a, b].every((words) => words.includes('police')) &&
    (isOfCountry(a) || isOfCountry(b)) &&
    ![...a, ...b].some((word) => LEVEL.test(word) && !/^(?:national|federal)$/.test(word))
  );
}

/** "the Talvian navy" and "Talvia's Joint Chiefs of Staff" are one country's military. */
function isMilitary(a: readonly string[], b: readonly string[]): boolean {
  if (![a, b].every((words) => FORCES.test(words.join(' ')) && !words.includes('former'))) return false;
  const [one, other] = [a, b].map((words) => words.filter((word) => !OF_FORCES.test(word)));
  return one.every((word, k) => other[k] === undefined || other[k].slice(0, STEM) === word.slice(0, STEM));
}
const FORCES =
  /\b(?:military|army|navy|marines|armed forces|joint chiefs|defense (?:ministry|department)|ministry defense)\b/;
const OF_FORCES =
  /^(?:the|military|army|navy|marines|armed|forces?|joint|chiefs|defense|ministry|department|staff|general|command|national)$/;
/** Letters that a country and what is of it have in common: "Talvia", "Talvian". */
const STEM = 4;

const LEVEL = /^(?:city|town|county|district|state|provincial|regional|municipal|local|transit|airport|port)$/;

/** "University of Orle's polling programme" beside "University of Orle": two words and more with a capital, one for a body. */
function isBodyWithin(a: string, b: string): boolean {
  const within = (name: string, other: string): boolean => {
    const capitals = name.match(/\p{Lu}[\p{L}]+/gu) ?? [];
    return (
      capitals.length > 1 && BODY.test(name) && capitals.every((word) => new RegExp(`\\b${word}\\b`, 'u').test(other))
    );
  };
  return within(a, b) || within(b, a);
}

const BODY =
  /\b(?:Ministry|Office|Agency|Authority|Commission|Department|Council|Police|Service|Cross|Nations|Union|Committee|Bank|Court|Board|Bureau|Federation|Association|Institute|Survey|Administration|Government|University|Guard|Centers?|Centres?)\b/;

/** "the government" and its ministers and ministries, by their names or by what an article calls somebody. */
function isGovernments(a: string, b: string, texts: readonly string[]): boolean {
  const isOf = (government: string, other: string): boolean => {
    if (
      !/^(?:\p{Lu}\S* |the )?(?:\p{Lu}\S* )?government$/iu.test(government) ||
      /\b(?:state|city|county|local|regional|provincial)\b/i.test(government)
    )
      return false;
    return OF_GOVERNMENT.test(other) || texts.some((text) => isTitled(other, text));
  };
  return isOf(a, b) || isOf(b, a);
}

const OF_GOVERNMENT =
  /\b(?:ministry|minister|ministers|president|premier|cabinet|chancellor|government|(?:secretary|bureau|department) of \p{L}+)\b/iu;

/** "Interior Minister Ada Holm", "Ada Holm, the minister of state" */
function isTitled(name: string, text: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (!isPersonal(name) && name !== last) return false;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const before = text.slice(Math.max(0, at - 40), at);
    const behind = text.slice(at + last.length, at + last.length + 60);
    if (
      /\b(?:minister|cabinet secretary|president|premier),? (?:\p{Lu}\S* ){0,3}$/iu.test(before) &&
      !/\b(?:vice|former|party) /i.test(before)
    )
      return true;
    if (
      /^, (?:the |a )?(?:\S+ ){0,3}(?:minister|president|cabinet secretary|premier)\b/iu.test(behind) &&
      !/\b(?:vice|former|ex)\b/i.test(behind)
    )
      return true;
  }
  return false;
}

/** "Cruz Roja (Red Cross)": what stands in brackets behind a name is that name. */
const isGloss = (a: string, b: string, texts: readonly string[]): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([name, gloss]) =>
    texts.some((text) => {
      for (let at = text.indexOf(`${name} (`); at >= 0; at = text.indexOf(`${name} (`, at + 1)) {
        const [, inside] = /^\(([^()]{2,60})\)/.exec(text.slice(at + name.length + 1)) ?? [];
        if (
          inside !== undefined &&
          sameWords({ core: inside, words: wordsOf(inside) }, { core: gloss, words: wordsOf(gloss) })
        )
          return true;
      }
      return false;
    }),
  );

/** "The president" and whoever an article calls the president; an authority that is told beside somebody is not he. */
const isToldOf = (a: string, b: string, texts: readonly string[]): boolean =>
  ((isTitle(a) && isPersonal(b)) || (isTitle(b) && isPersonal(a))) && mayBeOne(a, b, texts);

/** Two words or three, each with a capital, and nothing that people work for: mostly somebody's name. */
const isPersonal = (name: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(name) && !isTitle(name) && !BODY.test(name);

const isTitle = (name: string): boolean =>
  /\b(?:president|minister|secretary|chief|spokes\w+|mayor|governor|director|commissioner|chancellor|premier|king|queen|pope|prosecutor|chair\w+|head|commander|general)(?: of (?:the )?(?:\S+ ?){1,6})?$/i.test(
    name,
  );
