// The words of statements, indexed once.
import words from './statements.json' with { type: 'json' };

const LEADERS = new Set(words.leaders);
const LEADING = new Set(words.leading);
const LED = new Set(words.led);
const EMPLOYED = new Set(words.employed);
const PROVIDED = new Set(words.provided);
const WELL = new Set(words.well);
const ILL = new Set(words.ill);
const FIRST = new Set(words.first);
const STANDING = new Map(Object.entries(words.standing).flatMap(([name, list]) => list.map((word) => [word, name])));

const REMOVING = new Set(words.removing);

export const isLeader = (lemma: string): boolean => LEADERS.has(lemma);
/** "lead", "run": whoever does so is the leader of what is led. */
export const isLeading = (lemma: string): boolean => LEADING.has(lemma);
export const isLed = (lemma: string): boolean => LED.has(lemma);
/** Who has an employer that is named beside him. */
export const isEmployed = (lemma: string): boolean => EMPLOYED.has(lemma);
export const isProvided = (lemma: string): boolean => PROVIDED.has(lemma);
/** "well": true; "poorly": false; undefined for all that is neither. */
export const isWell = (word: string): boolean | undefined =>
  WELL.has(word) ? true : ILL.has(word) ? false : undefined;
export const isFirst = (word: string): boolean => FIRST.has(word);
/** "oust": whoever is ousted held the role until then. */
export const isRemoving = (lemma: string): boolean => REMOVING.has(lemma);
/** In what standing: "former", "acting"; undefined for all other words. */
export const standingOf = (word: string): string | undefined => STANDING.get(word);

const BLAMING = new Set(words.blaming);
const DENIAL = new Set(words.denial);
const BLAME = new Set(words.blame);
const OFFICES = new Set(words.offices);

export const isBlaming = (lemma: string): boolean => BLAMING.has(lemma);
export const isDenial = (lemma: string): boolean => DENIAL.has(lemma);
/** "accusation", "involvement": what is denied by whoever is blamed. */
export const isBlame = (lemma: string): boolean => BLAME.has(lemma);
/** "government": a body that is known without its name. */
export const isOfficeNoun = (lemma: string): boolean => OFFICES.has(lemma);

const PLACES = new Set(words.places);
const DECISIONS = new Set(words.decisions);
const GOOD = new Set(words.good);
const BAD = new Set(words.bad);
const NATIONS = new Map(Object.entries(words.nations).flatMap(([name, list]) => list.map((word) => [word, name])));

const CAUSING = new Set(words.causing);
const UNCERTAIN = new Set(words.uncertain);
const MISHAPS = new Set(words.mishaps);

/** "cause", the noun and the verb: what it has an object of came about by its subject. */
export const isCausing = (lemma: string): boolean => CAUSING.has(lemma);
/** "unclear": nobody knows yet. */
export const isUncertain = (word: string): boolean => UNCERTAIN.has(word);
/** "crash": whoever tells of one asks what caused it. */
export const isMishap = (lemma: string): boolean => MISHAPS.has(lemma);
const STATES = new Map(Object.entries(words.states).flatMap(([name, list]) => list.map((word) => [word, name])));
const SEATS = new Map(Object.entries(words.seats).flatMap(([name, list]) => list.map((word) => [word, name])));

/** "city", "island": each region has a largest one. */
export const isPlaceKind = (lemma: string): boolean => PLACES.has(lemma);
export const isDecision = (lemma: string): boolean => DECISIONS.has(lemma);
/** "good": true; "risky": false; undefined for all that is neither. */
export const isGood = (word: string): boolean | undefined =>
  GOOD.has(word) ? true : BAD.has(word) ? false : undefined;
/** "danish", "dane": Denmark; undefined for all other words. */
export const nationOf = (words: string): string | undefined => NATIONS.get(words);

/** By any of its names: "sudan", "sudanese", "us"; undefined for all other words. */
export const stateOf = (name: string): string | undefined =>
  name in words.nations || name in words.seats ? name : (STATES.get(name) ?? NATIONS.get(name));
/** By its capital, which may stand for it: "khartoum". */
export const seatOf = (name: string): string | undefined => SEATS.get(name);
