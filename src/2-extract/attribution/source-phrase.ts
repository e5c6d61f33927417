// A source as printed, cut down to what a reader calls it: "US Secretary of State Antony Blinken" is Antony Blinken.
import { outletName } from '../../lib/outlet-name.ts';
import { isPerson, isSourceNoun } from '../lexicon/lexicon.ts';
import { isBodyNoun, isTitleWord, officeLength } from '../lexicon/speech.ts';

type SourceKind = 'person' | 'name' | 'body' | 'outlet' | 'role' | 'document';

export type SourcePhrase = {
  readonly kind: SourceKind;
  /** Without articles, titles and lower-case possessors. */
  readonly name: string;
  /** What stands before a person's name: the last word of "Fire Chief". */
  readonly role: string | null;
  /** "the ministry": which one is told elsewhere. */
  readonly isBare: boolean;
};

const PARTICLE = /^(?:al|bin|ibn|de|del|della|da|dos|van|von|der|den|la|le|el|y|of)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|our|my|whose|this|that|some|these|those)\s+/i;
export const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
/** Last words of the names of papers, agencies and stations. General English usage. */
const PAPER =
  /^(?:Presse?|News|Newswire|Herald|Times|Post|Tribune|Journal|Radio|TV|Television|Gazette|Chronicle|Telegraph|Mail|Mirror|Courier|Observer|Examiner|Dispatch|Sentinel|Weekly|Daily|Magazine)$/;
const DOCUMENT =
  /^(?:report|statement|survey|study|document|poll|census|index|filing|letter|affidavit|indictment|complaint|memo|bulletin|communiqu[eé]|data|figures|register|list|log|count|tally|statistics|record)s?$/;
/** Groups of people who speak as one are bodies, as far as names go: "Police Federation". A faith is no office: "Christian Holm". */
const NO_ROLE =
  /^(?:christian|muslim|jew|hindu|buddhist|sikh|catholic|protestant|police|military|army|force|people|staff|team|family|crew|group|life|other|public|member|pair|local|national|british|american)$/;

const lower = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/[’']s$/, '');
const isCapitalised = (word: string): boolean => /^[“"‘']?\p{Lu}/u.test(word);
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');

/** "3rd Class" and "First Class" are grades of a rank. */
export const isOrdinal = (word: string): boolean => /^(?:\d(?:st|nd|rd|th)|First|Second|Third|Fourth)$/.test(word);

/** A word that names what a person is: "minister", "Chief", "spokeswoman". */
export const isRoleWord = (word: string): boolean => {
  const plain = lower(word);
  const last = plain.slice(plain.lastIndexOf('-') + 1);
  return isTitleWord(last) || (isPerson(last) && !NO_ROLE.test(last));
};

/**
 * Null for what can be no source: a date, a place word, a thing. `lemma`: of the phrase's head; `isSpeaker`: words in
 * quotation marks stand beside it.
 */
export function readSourcePhrase(printed: string, lemma: string, isSpeaker = false): SourcePhrase | null {
  const isDefinite = /^the\s/i.test(printed);
  const text = printed.replace(/\s+/g, ' ').trim().replace(ARTICLE, '');
  const publisher = publisherOf(text);
  if (publisher !== null) return readSourcePhrase(publisher, headOf(publisher).toLowerCase(), isSpeaker);
  const words = withoutDescription(withoutVerb(text.split(' ').filter((word) => word !== '')));
  // "the Brenn- | and Orle-listed group": half a word is no source.
  if (/-$/.test(text)) return null;
  if (words.length === 0 || !/\p{L}{2}/u.test(text) || words.every((word) => TIME.test(word) || /^\d/.test(word)))
    return null;
  const outlet = outletIn(words);
  if (outlet !== null) return { kind: 'outlet', name: outlet, role: null, isBare: false };
  const person = personIn(beforePreposition(words));
  if (person !== null) return { kind: 'person', ...person, isBare: false };
  return bodyOrRole(words, lemma, isDefinite) ?? (isSpeaker ? someone(words, lemma) : null);
}

/** "Harlco Confirms Layoffs, Reveals Loss": the capital of a headline makes no name of its verb. */
const withoutVerb = (words: readonly string[]): readonly string[] =>
  words.length > 1 && SAYS.test(words[words.length - 1]) ? words.slice(0, -1) : words;
/** "Reports" and "States" end names. */
const SAYS = /^(?:Says|Confirms|Announces|Reveals|Admits|Warns|Tells|Denies|Insists|Vows)$/;

/** "latest figures from the Health Institute", "a statement of the Orle government": whose word it is; null for what names nobody. */
function publisherOf(phrase: string): string | null {
  const [, document, joint, name] =
    /^(?:\p{L}[\p{L}-]* ){0,3}?(\p{L}+) (?:(?:released|issued|published|given|provided) )?(from|by|of) (?:the )?(?=\p{Lu})(.+)$/u.exec(
      phrase,
    ) ?? [];
  if (document === undefined || !DOCUMENT.test(lower(document))) return null;
  // "a survey of Orle residents" is of them and not by them.
  return joint === 'of' && !isBodyNoun(lower(headOf(name))) ? null : name;
}

/** "Centre" of "Orle Centre for Health" */
const headOf = (name: string): string => / ?(\S+)(?= (?:of|for|in|on|at) |$)/.exec(name)?.[1] ?? name;

/** What kind of body or of person it is: no part of the name. */
const DESCRIBES =
  /^(?:(?:\p{L}[\p{L}.]*-)*(?:based|listed|run|owned|backed|controlled|affiliated)|giant|maker|manufacturer|operator|organi[sz]er|newspaper|broadcaster|retailer|insurer|carrier|developer|publisher|group|firm|company|online|equipment|mine|parent|rival|watchdog|campaigners?|charity)$/iu;

/** "UK-based | Orle Observatory", "networking giant | Brenn Systems", "online | Orle's Health Ministry". */
function withoutDescription(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => isCapitalised(word) && !/-(?:based|listed|run|owned|backed)$/.test(word));
  const described = words.slice(0, Math.max(0, first));
  return described.length > 0 && described.every((word) => DESCRIBES.test(word)) ? words.slice(first) : words;
}

/** A speaker of whom the word lists know nothing: "the miller". */
const someone = (words: readonly string[], lemma: string): SourcePhrase => ({
  kind: 'role',
  name: words.join(' '),
  role: lemma,
  isBare: false,
});

/** "Russian news agency RIA", "CNN": a known outlet, alone or behind a word for one. */
function outletIn(words: readonly string[]): string | null {
  const whole = outletName(words.join(' '));
  if (whole !== undefined) return whole;
  if (words.length > 1 && words.every((word) => isCapitalised(word)) && PAPER.test(words[words.length - 1]))
    return words.join(' ');
  if (
    !words.some((word) =>
      /^(?:agency|newspaper|broadcaster|television|radio|channel|magazine|tv|wire|daily)$/i.test(word),
    )
  )
    return null;
  for (const [i, word] of words.entries()) {
    const name = isCapitalised(word) ? (outletName(words.slice(i).join(' ')) ?? outletName(word)) : undefined;
    if (name !== undefined) return name;
  }
  return null;
}

/** "an adviser to Mr Zas" is not Mr Zas; "Secretary of State Antony Blinken" is himself. */
function beforePreposition(words: readonly string[]): readonly string[] {
  const cut = words.findIndex((word, i) => {
    if (/^(?:to|at|for|in|from|with|on|by|about|near)$/.test(word)) return true;
    return (
      word === 'of' &&
      !(isRoleWord(words[i - 1] ?? '') && words.length > i + 2 + Math.max(1, officeLength(words.slice(i + 1))))
    );
  });
  return cut < 0 ? words : words.slice(0, cut);
}

/** The name behind the last word for what a person is, without the office: "Secretary of State | Antony Blinken". */
function personIn(words: readonly string[]): { readonly name: string; readonly role: string } | null {
  const role = words.findLastIndex((word, i) => isRoleWord(word) && i < words.length - 1 && !/[’']s?$/.test(words[i]));
  if (role < 0) return null;
  let behind = words.slice(role + 1);
  if (isOrdinal(behind[0]) && behind[1] === 'Class') behind = behind.slice(2);
  if (behind[0] === 'of') {
    const skipped = Math.max(1, officeLength(behind.slice(1)));
    if (!isCapitalised(behind[1] ?? '') || behind.length <= skipped + 2) return null;
    behind = behind.slice(1 + skipped);
  }
  const name = leadingName(behind);
  return name === null ? null : { name, role: lower(words[role]) };
}

/** Capitalised words up to the first that is no name: "Helen Marwick | of Westmarch Police". */
function leadingName(words: readonly string[]): string | null {
  let next = 0;
  while (next < words.length && isNamePart(words[next]) && words[next] !== 'of') next += 1;
  while (next > 0 && (PARTICLE.test(words[next - 1]) || TIME.test(words[next - 1]))) next -= 1;
  const name = words.slice(0, next);
  if (name.length === 0 || name.length > 4 || name.some((word) => /\d/.test(word) || isBodyNoun(lower(word))))
    return null;
  return name.join(' ').replace(/[’']s?$/, '');
}

/** "Jihad", "de", "al-Makki" */
const isNamePart = (word: string): boolean =>
  isCapitalised(word) || PARTICLE.test(word) || /^(?:al|el|ul|ad|an|as|at)-\p{Lu}/u.test(word);

function bodyOrRole(words: readonly string[], lemma: string, isDefinite: boolean): SourcePhrase | null {
  const own = afterCommonPossessor(words);
  const name = own.join(' ');
  const isBare =
    isDefinite &&
    own.length <= 3 &&
    !own.some((word) => isCapitalised(word) || /^(?:of|at|for|in|from|to|with)$/.test(word));
  const isNamed = own.some((word) => isCapitalised(word) && !TIME.test(word));
  const head = lemma === 'medium' ? 'media' : singular(lower(lemma));
  if (
    isNamed &&
    own.every((word) => isCapitalised(word) || PARTICLE.test(word)) &&
    !own.some((word) => isBodyNoun(lower(word)))
  )
    return { kind: 'name', name, role: null, isBare: false };
  if (DOCUMENT.test(head)) return { kind: 'document', name, role: null, isBare };
  if (isBodyNoun(head) || own.some((word) => isCapitalised(word) && isBodyNoun(lower(word))))
    return { kind: 'body', name, role: null, isBare };
  if (isPerson(head) || isSourceNoun(head) || isTitleWord(head))
    return { kind: 'role', name: words.join(' '), role: head, isBare: isBare && own.length === words.length };
  return isNamed && isCapitalised(own[own.length - 1]) ? { kind: 'name', name, role: null, isBare: false } : null;
}

/** "the nation’s Interior Ministry" → "Interior Ministry"; a named possessor stays. */
function afterCommonPossessor(words: readonly string[]): readonly string[] {
  const complement = words.findIndex((word) => /^(?:of|at|for|in|from|to|with)$/.test(word));
  const possessor = words
    .slice(0, complement < 0 ? words.length : complement)
    .findIndex((word) => /[’']s?$/.test(word));
  const isCommon = possessor >= 0 && !words.slice(0, possessor + 1).some(isCapitalised);
  return isCommon && possessor < words.length - 1 ? words.slice(possessor + 1) : words;
}
