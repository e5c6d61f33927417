// What kinds of figures move while the news is told, and which way.
import type { Claim } from '../model.ts';
import type { NumericReading, Question } from './question.ts';

/** What is still being counted while the news comes in: tolls, damage, offers and prices. A force or a fee does not grow by itself. */
const MOVING =
  /^(?:die|injure|critical|missing|trap|rescue|find-body|arrest|charge|kidnap|release|search|evacuate|displace|shelter|strand|hospitalise|infect|test|treat|vaccinate|quarantine|destroy|damage|burn|extinguish|outage|restore|vote|vote-for|turn-out|request|aid|cancel|delay|recall|acquire|bid|share-price|damage-cost|rain|harm|identify)$/;
/** What goes on while it is written about: how long it has lasted grows. */
const RUNNING =
  /^(?:siege|standoff|stand-off|crisis|battle|blockade|occupation|search|manhunt|hunt|ordeal|strike|walkout|sit-in|fighting|blackout|outage|protest|riot|curfew|lockdown|shutdown|offensive)$/;
/** The text says itself that the figure moved. */
const SAYS_SO =
  /\b(?:rose|risen|rises|rising|climbed|increased|grew|grown|jumped|fell|fallen|dropped|revised|raised (?:\w+ ){0,3}(?:to|from)|updated|now|so far|latest(?! reports?\b)|stands at|stood at|initially|preliminary|provisional|corrected|first reported)\b/i;

/** What is counted while it goes on, what itself goes on, and what a text says has moved; not what only a moment or years made so. */
export const isOfMovingKind = (question: Question): boolean =>
  isCounted(question) && !isOfYears(question) && !arePriceMoves(question);

/** A whole is broken down once: its parts do not grow by themselves. */
function isCounted(question: Question): boolean {
  const isMoving =
    question.claims.every(canGrow) &&
    question.claims.some((claim) => MOVING.test(claim.subject?.event ?? '')) &&
    question.claims.some(({ quantity, subject }) => quantity?.aspect !== 'part' || subject?.event === 'identify');
  return (
    isMoving ||
    isRunning(question) ||
    question.claims.some(
      (claim) =>
        // Whoever fell 600 metres did not fall with time, and what fell 4 % is no figure that fell to 4 %.
        /^(?:count|money|percent)$/.test(claim.quantity?.dimension ?? '') &&
        claim.quantity?.change === undefined &&
        SAYS_SO.test(nearby(claim, question.articleOf(claim).text)),
    )
  );
}

/** "The two-day siege" on Sunday, "the four-day siege" on Tuesday. */
export const isRunning = ({ claims }: Question): boolean =>
  claims.every(({ quantity, subject }) => quantity?.dimension === 'duration' && RUNNING.test(subject?.head ?? ''));

/** How long, fast or heavy something is does not grow while it is counted, but for what has burned and what has rained. */
const canGrow = ({ quantity, subject }: Claim): boolean =>
  quantity?.dimension === 'length'
    ? /^(?:burn|rain)$/.test(subject?.event ?? '')
    : !/^(?:duration|speed|mass|age)$/.test(quantity?.dimension ?? '');

/** "The 40-year war has killed 90,000": what took so long does not grow from one day to the next. */
const isOfYears = ({ claims, articleOf }: Question): boolean =>
  claims.some((claim) => LONG_WAR.test(articleOf(claim).text.slice(claim.sentence.start, claim.sentence.end)));
const LONG_WAR =
  /\b(?:years?|decades?|century)\b(?![- ]old\b)(?:[- ]\p{L}+){0,3}[- ](?:war|conflict|insurgency|rebellion|occupation|dispute)\b/iu;

/** By how much a share rose or fell is told of a moment. */
const arePriceMoves = ({ claims }: Question): boolean =>
  claims.some(({ subject }) => subject?.event === 'share-price') &&
  claims.every(({ quantity }) => quantity?.aspect === 'increment');

/** Who is dead, hurt or rescued stays so: fewer of them contradict what was told before, unless a text says that it corrects it. */
export const canFall = ({ articleOf }: Question, readings: readonly NumericReading[]): boolean =>
  !readings.every(({ claims }) => claims.some(({ subject }) => LASTING.test(subject?.event ?? ''))) ||
  readings.some(({ claims }) => claims.some((claim) => CORRECTS.test(nearby(claim, articleOf(claim).text))));
const LASTING = /^(?:die|injure|rescue|find-body|destroy|damage|harm|identify|infect|lose)$/;
const CORRECTS =
  /\b(?:revis\p{L}+|correct(?:ed|s|ing)|lower(?:ed|s|ing)|reduc\p{L}+|cut|downward|double[- ]count\p{L}*|down (?:from|to))\b/iu;

/** Characters before and behind a figure: what stands farther off mostly speaks of something else that moved. */
const [BEFORE, BEHIND] = [60, 40];
const nearby = ({ sentence, span }: Claim, text: string): string =>
  text.slice(Math.max(sentence.start, span.start - BEFORE), Math.min(sentence.end, span.end + BEHIND));
