// What a few words right beside a figure say of it, whatever tree and tags make of the sentence.
import type { Span } from '../../model.ts';
import { eventClass, isPerson, isPersonClass } from '../lexicon/lexicon.ts';
import type { Counting } from './counting.ts';

const PEOPLE = { head: 'people', text: 'people' } as const;

export function settledByWords(text: string, sentence: Span, counting: Counting): Counting {
  const { figure } = counting;
  const [before, behind] = [text.slice(sentence.start, figure.start), text.slice(figure.end, sentence.end)];
  if (IS_PARENT_OF.test(before)) return ofChildren(counting);
  if (figure.quantity.dimension === 'duration') return ofTime(behind, counting);
  if (OF_COUNTED.test(behind)) return { ...counting, event: 'count-votes', predicate: 'counted' };
  if (figure.quantity.dimension === 'speed') return ofWind(before, counting);
  if (figure.quantity.dimension !== 'count') return counting;
  if (HOLDS.test(before) || /^\s+capacity\b/.test(behind))
    return { ...counting, event: 'store', predicate: 'capacity' };
  if (ON_BOARD.test(behind) && (OF_WHOLE.test(before) || !isPersonClass(counting.event ?? '')))
    return { ...counting, event: 'commute', predicate: 'on board' };
  if (IDENTIFIED.test(behind)) return { ...counting, event: 'identify', predicate: 'identified', isPart: true };
  const none = figure.quantity.value === 0 ? TOLL_NOUN.exec(behind)?.[1].toLowerCase() : undefined;
  if (none !== undefined) return ofNone(none, counting);
  const kind = kindOfThem(behind, counting);
  if (kind !== null) return kind;
  if (HOSTAGES.test(behind)) return { ...counting, event: 'kidnap', predicate: 'holding hostages' };
  if (CLAIMED.test(before) && ENDS.test(behind))
    return { ...counting, counted: PEOPLE, event: 'die', predicate: 'killed' };
  if (IN_SERIES.test(behind)) return ofSeries(before, counting);
  if (NAMED.test(before) || (/\bidentified\s+$/.test(before) && /^\s+by name\b/.test(behind)))
    return { ...counting, event: 'identify', predicate: 'identified', isPart: true };
  if (counting.event === 'injure' && GRAVELY.test(behind)) return { ...counting, event: 'critical' };
  const some = SOME_OF.exec(behind)?.[1].toLowerCase();
  const fate = some === undefined ? undefined : eventClass(some, 'ADJ', 'person');
  if (fate !== undefined && (fate === counting.event || LISTED.test(behind)))
    return { ...counting, event: fate, predicate: some, isPart: true };
  const toll = TOLL_ENDS.test(behind) ? IS_TOLL.exec(before.replace(MOVED, 'from ')) : null;
  if (toll === null) return inState(behind.replace(ASIDE, ' '), counting);
  const told = ofToll(toll[1] ?? toll[2] ?? TOLL, counting);
  return told.event === 'die' && FORECAST.test(toll[0]) ? { ...told, event: 'feared', predicate: 'feared dead' } : told;
}

/** "taking the death toll from the two attacks to 31", "raised the number of injured to 43": whatever was counted before. */
function ofToll(state: string, counting: Counting): Counting {
  const event = eventClass(state.toLowerCase(), 'ADJ', 'person') ?? 'die';
  return event === counting.event && state !== TOLL
    ? counting
    : { ...counting, counted: PEOPLE, event, predicate: state.toLowerCase() };
}
/** "15 gunmen are still holding a number of hostages": nobody holds the gunmen. */
const HOSTAGES =
  /^\s+(?:\p{L}+\s+){1,4}(?:are|were|is|was|have been|had been)\s+(?:still\s+)?(?:holding|keeping)\s+(?:\p{L}+\s+){0,4}?(?:hostages?|captives?)\b/u;

/** "The bombing has now claimed 21": lives, where nothing else is counted. */
const CLAIMED =
  /\b(?:has|had|have)\s+(?:now\s+|so far\s+|already\s+)?claimed\s+(?:(?:at least|more than|about|some|over|nearly)\s+)?$/;
const ENDS = /^\s*(?:[.;)]|,\s|$)/;
/** "A capacity of about 600", "licensed for 600": how many may be aboard, and not how many were. */
const HOLDS =
  /\b(?:capacity (?:of|is|was)|capacity to (?:carry|hold)|(?:licen[cs]ed?|certified|certificated?|registered|designed|built|rated|authori[sz]ed|permitted|allowed|permit) (?:for|to (?:carry|hold|accommodate|seat|transport))|(?:let|lets|letting) (?:her|it|him|them|the \p{Ll}+) (?:carry|hold|seat)|(?:ship|boat|ferry|vessel|bus|plane|hall|club|stadium) (?:is |was )?allowed)\s+(?:(?:only|just|about|around|some|up to|at most|a maximum of|no more than|as many as)\s+)?$/iu;
/** "It had more than 800 people aboard although it was licensed for fewer" */
const ON_BOARD = /^\s+(?:\p{Ll}+\s+){0,2}(?:aboard|on board)\b/u;
/** "Of the more than 800 people aboard, 619 were rescued": what befell the part did not befall the whole. */
const OF_WHOLE = /\bof\s+(?:the\s+)?(?:(?:more than|at least|about|around|some|nearly|almost|over)\s+)?$/i;
/** "192 bodies had been identified" */
const IDENTIFIED =
  /^\s+(?:bodies|victims|remains)\s+(?:(?:have|had|has)\s+)?(?:(?:been|were|are|was)\s+)(?:\p{L}+ly\s+)?identified\b/u;
/** "The toll will likely rise to around 40": those are not dead yet. */
const FORECAST =
  /\b(?:will|could|may|might|would|likely|expected|feared)\b(?:\s+\p{L}+){0,3}\s+(?:rise|climb|reach|go|grow|exceed|increase|hit)\b/iu;

/** "Winds of 195 kph and gusts of up to 230": how strong the gusts were is no contradiction. */
const ofWind = (before: string, counting: Counting): Counting => {
  const noun = /\b(winds?|gust(?:s|ed|ing)?)\b(?:(?!\bwinds?\b|\bgust)[^.;]){0,40}$/i.exec(before)?.[1];
  if (noun === undefined) return counting;
  const head = /^gust/i.test(noun) ? 'gust' : 'wind';
  const counted = counting.counted?.head === head ? counting.counted : { head, text: noun };
  return { ...counting, counted, event: 'wind', predicate: 'wind' };
};

/** What a toll is of, where it is only called one. */
const TOLL = 'killed';
/** "To 25 from 27" */
const MOVED = /\bto\s+[\d,]+\s+from\s+$/;
const TOLL_ENDS = /^\s*(?:[.,;:)–—]|$)|^\s+(?:on|by|as|after|from|in|since|while|and)\b/;
const IS_TOLL =
  /\b(?:toll|(?:death|dead|body) count|number of (?:the )?(dead|killed|injured|wounded|hurt|missing)(?=\s+(?:in|from|after|at|on|near|among|across|by|since|to|is|was|has|had|there|reached|hit|passed|topped|crossed|recovered|found|so far|rises|rose|climbs|climbed|stands|stood)\b)|number (killed|injured|wounded|missing)(?=,? ranging\b))\b(?:(?!\d|[.;:,]).){0,70}(?:, ranging from|\b(?:from|to|at|is|was|reached|hit|passe[ds]|topped|crosse[ds]))\s+(?:\p{Ll}+\s+){0,2}$/iu;

/** "Released names for nine of the dead": nine are known, and not all of them. */
const NAMED = /\b(?:names?|identities) (?:for|of)\s+(?:(?:only|just|about|some|at least)\s+)?$/iu;

/** "Five of the dead were with the mine rescue": nothing else befell them. */
const SOME_OF = /^\s+of\s+the\s+(dead|killed|injured|wounded|missing|arrested)\b/i;
/** "Four of the dead and three of the missing were French": each has a fate of its own. */
const LISTED = /^\s+of\s+the\s+\p{Ll}+\s+(?:and|were|was|are|is)\b/u;

/** "Some 30 people were seriously injured": not all who were hurt. */
const GRAVELY =
  /^(?:\s+(?!and\b|or\b)\p{L}+){0,4}\s+(?:seriously|critically|gravely|severely|badly)\s+(?:injured|hurt|wounded|burned|burnt)\b/iu;

/** "71 dead, 169 alive, 47 missing", "50 reported injured and buildings destroyed": the number and its state, whatever else stands there. */
function inState(behind: string, counting: Counting): Counting {
  if (counting.figure.quantity.value !== 0 && EITHER.test(behind))
    return { ...counting, counted: PEOPLE, event: 'harm', predicate: 'dead or injured' };
  const isLost = counting.event === undefined && LOSSES.test(behind);
  const state =
    isLost || TO_DEATH.test(behind)
      ? 'dead'
      : (STATE.exec(behind) ?? (counting.event === undefined ? FATE.exec(behind) : null))?.[1].toLowerCase();
  const event = state === undefined ? undefined : state === 'died' ? 'die' : eventClass(state, 'ADJ', 'person');
  if (event === undefined || (event === counting.event && !isState(counting.counted?.head))) return counting;
  const isOfKind = counting.counted !== null && counting.counted.head !== 'people' && isPerson(counting.counted.head);
  return {
    ...counting,
    counted: isOfKind ? counting.counted : PEOPLE,
    event,
    predicate: state,
  };
}

/** "Three years remain on his contract": how much is left, and not how long something took. */
const ofTime = (behind: string, counting: Counting): Counting =>
  counting.event === 'last' && LEFT.test(behind) ? { ...counting, event: 'remain', predicate: 'left' } : counting;
const LEFT = /^\s+(?:\p{Ll}+\s+){0,2}(?:remain(?:s|ed|ing)?|left|to go|to run)\b/u;

/** "75 percent of the votes counted" are no votes in favour. */
const OF_COUNTED =
  /^\s+(?:of\s+)?(?:the\s+)?(?:votes?|ballots?|returns)\s+(?:(?:were|was|had been|have been|are|is)\s+)?(?:counted|tallied|processed)\b/;

/** "34 dead, seven of them children": the seven are counted as children. */
function kindOfThem(behind: string, counting: Counting): Counting | null {
  const noun = OF_KIND.exec(behind)?.[1];
  const head = noun === undefined ? undefined : singularOf(noun);
  const isTold = counting.counted !== null && counting.counted.head !== 'people';
  return noun === undefined || head === undefined || isTold || !isPerson(head)
    ? null
    : { ...counting, counted: { head, text: noun }, isPart: true };
}
const OF_KIND =
  /^\s+of\s+(?:them|whom)\s+(?:(?:were|are|was|being)\s+)?(\p{Ll}+)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|were|are|was|under|aged|who|from|in)\b)/u;
const singularOf = (noun: string): string =>
  noun === 'children' ? 'child' : noun.replace(/(?<=m|wom)en$/, 'an').replace(/(?<!s)s$/, '');

/** "No casualties" are no people who were killed. */
const ofNone = (noun: string, counting: Counting): Counting => ({
  ...counting,
  counted: PEOPLE,
  ...(noun === 'injuries' ? { event: 'injure', predicate: 'injured' } : { event: 'die', predicate: 'killed' }),
});
const TOLL_NOUN = /^\s+(?:(?:other|human|known|confirmed)\s+)?(casualties|deaths|fatalities|injuries|victims)\b/i;

/** "7,300 dead or missing" are not the dead. */
const EITHER =
  /^(?:\s+(?:people|men|women|children|others))?(?:\s+(?:was|were|are|left))?\s+(?:dead|killed|injured|wounded)\s+(?:or|and)\s+(?:missing|injured|wounded|hurt)\b/;

/** "14 were beaten to death", "14 people beaten to death" */
const TO_DEATH =
  /^\s+(?:drown|drowned|perish|perished)\b|^(?:\s+\p{L}+){0,2}?(?:\s+(?:was|were|been|being))?\s+(?:beaten|stabbed|shot|burned|burnt|hacked|crushed|trampled|frozen|starved|battered)\s+to\s+death\b/u;

/** "Led to at least 40 deaths": what is counted says what happened. */
const LOSSES = /^\s+(?:deaths|fatalities)\b/;
/** "24 people — 21 from Orle — died" */
const ASIDE = /\s+[—–]\s*[^—–.;]{1,80}[—–]\s*/;
const FATE = /^\s+people\s+(?:(?:have|had)\s+)?(?:(?:were|was|are|been)\s+)?(died|killed|injured|wounded|missing)\b/;

/** "6 shot dead and 70 arrested": a tree takes the shot for what is counted. */
const isState = (head: string | undefined): boolean => /^(?:shot|dead|hurt|injured|wounded|killed)$/.test(head ?? '');

const STATE =
  /^\s+(?:(?:people|patients|workers|residents|children|men|women|others|of them)\s+(?:being\s+)?)?(?:(?:reported|reportedly|feared|believed|confirmed|presumed|still|now|officially|shot|found|left)\s+){0,2}(dead|killed|martyred|injured|wounded|hurt|missing|trapped|unaccounted|homeless|stranded|displaced|arrested|detained|hospitali[sz]ed|rescued)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|or|in|at|on|after|as|for|when|while|but|near|off|since|so)\b)/iu;

/** "They have lost six in a row": losses, where nothing else is counted. */
function ofSeries(before: string, counting: Counting): Counting {
  const verb = (SERIES_VERB.exec(before) ?? SERIES_NOUN.exec(before))?.[1]?.toLowerCase();
  if (verb === undefined || (counting.counted !== null && counting.counted.head !== 'people')) return counting;
  const isWon = /^(?:w[io]n|victory)/.test(verb);
  const noun = isWon ? 'win' : 'loss';
  return {
    ...counting,
    counted: { head: noun, text: isWon ? 'wins' : 'losses' },
    event: isWon ? 'win' : 'lose',
    predicate: isWon ? 'won' : 'lost',
  };
}
const IN_SERIES =
  /^\s+(?:in a row|in succession|on the (?:trot|spin)|straight|running)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|to|at|in|for|since|after|with)\b)/i;
/** "A loss to Brenn that was their sixth in succession" */
const SERIES_NOUN = /\b(loss|defeat|win|victory)\b(?:(?![.;:]).){0,60}\b(?:was|is)\s+(?:their|its|his|her|the)\s+$/iu;
const SERIES_VERB = /\b(lost|losing|loses?|dropped|drop|won|winning|wins?)\s+(?:\p{Ll}+\s+){0,3}$/iu;

/** "The dad-of-two died": he has two children. */
const ofChildren = (counting: Counting): Counting => ({
  ...counting,
  counted: { head: 'child', text: 'children' },
  event: 'have',
  predicate: 'have',
});
const IS_PARENT_OF = /\b(?:father|mother|dad|mum|mom|parent|grand\p{L}+|gran)-of-$/iu;
