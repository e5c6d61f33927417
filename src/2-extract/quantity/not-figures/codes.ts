// Numbers that only identify: telephone numbers, versions, list numbers, footnotes, references, addresses of the web.
import { type Check, isDigits } from './check.ts';

const isGluedDigits = (lexeme: { readonly kind: string; readonly isGlued: boolean } | undefined): boolean =>
  lexeme?.kind === 'digits' && lexeme.isGlued;

/** "#4", "3/4/2020", "118/2020", "QX-2281/7". */
const isReference: Check = (lexemes, first, next) => {
  if (!isDigits(lexemes[first])) return false;
  const [before, behind] = [lexemes[first - 1], lexemes[next]];
  if (/^[#@_/\\]$/.test(before?.text ?? '') && lexemes[first].isGlued) return true;
  return /^[/\\_@]$/.test(behind?.text ?? '') && behind.isGlued && isGluedDigits(lexemes[next + 1]);
};

/** Both ends of "2.4.1". */
const isVersion: Check = (lexemes, first, next) => {
  const isPoint = (at: number) => lexemes[at]?.text === '.' && lexemes[at].isGlued;
  if (isPoint(next) && isGluedDigits(lexemes[next + 1])) return true;
  return isPoint(first - 1) && isGluedDigits(lexemes[first]) && isDigits(lexemes[first - 2]);
};

/** "87990cbe", "3Com": letters glued behind that are no unit. */
const isMixed: Check = (lexemes, first, next, figure) => {
  const behind = lexemes[next];
  return (
    behind?.kind === 'word' &&
    behind.isGlued &&
    figure.quantity.dimension === 'count' &&
    (behind.text.length < 3 || /^\p{Lu}\p{Ll}+$/u.test(behind.text)) &&
    isDigits(lexemes[first])
  );
};

/** "0800 555 019", "+44 20 7946 0000": digits in groups that no figure is written in, or a leading zero. */
const isTelephone: Check = (lexemes, first, next) => {
  if (!isDigits(lexemes[first])) return false;
  const isGroup = (at: number) => /^\d+$/.test(lexemes[at]?.text ?? '');
  if (next !== first + 1) return /^0\d+$/.test(lexemes[first].text);
  if (/^0\d/.test(lexemes[first].text) && !lexemes[first].text.includes('.')) return true;
  if (!isGroup(first)) return false;
  let start = first;
  while (start > first - 4 && isGroup(start - 1)) start -= 1;
  let count = first - start + 1;
  while (count < 4 && isGroup(start + count)) count += 1;
  return count >= 3 || (count === 2 && /^0/.test(lexemes[start].text)) || lexemes[start - 1]?.text === '+';
};

/** "555-0134", "978-3-16-148410-0": digits chained by hyphens that are no result. */
const isChain: Check = (lexemes, first, next, figure) => {
  if (figure.form === 'score' || !isDigits(lexemes[first]) || figure.quantity.dimension !== 'count') return false;
  const isDash = (at: number) => /^[-–]$/.test(lexemes[at]?.text ?? '') && lexemes[at].isGlued;
  const isBehind = isDash(next) && isGluedDigits(lexemes[next + 1]);
  const isBefore = isDash(first - 1) && lexemes[first].isGlued && isDigits(lexemes[first - 2]);
  return isBehind || isBefore;
};

/** "dial 999", "text 80888", "call 0800…": what one calls is no amount. */
const isCalled: Check = (lexemes, first, next) =>
  /^\d{3,6}$/.test(lexemes[first].text) &&
  next === first + 1 &&
  /^(?:call|called|calling|dial|dialling|dialing|dialled|dialed|phoned|text|texting|ring)$/.test(
    lexemes[first - 1]?.lower ?? '',
  ) &&
  !/\p{Ll}{2}s$|^people$/u.test(lexemes[next]?.lower ?? '');

/** "51.5074 N": coordinates. */
const isCoordinate: Check = (lexemes, first, next) =>
  isDigits(lexemes[first]) && /^[NSEW]$/.test(lexemes[lexemes[next]?.text === '°' ? next + 1 : next]?.text ?? '');

/** "1. Boil the water", "(2) The governor", "1)" at the start of a sentence; "[3]" anywhere. */
const isListNumber: Check = (lexemes, first, next) => {
  if (!isDigits(lexemes[first]) || next !== first + 1 || !/^\d{1,3}$/.test(lexemes[first].text)) return false;
  const [before, behind] = [lexemes[first - 1]?.text, lexemes[next]];
  if (before === '[' && behind?.text === ']') return true;
  if (first === 0) return /^[.)]$/.test(behind?.text ?? '') && behind.isGlued;
  return first === 1 && before === '(' && behind?.text === ')';
};

/** "A .357 handgun", "9-1-1" */
const isCalibre: Check = (lexemes, first, next) =>
  (/^\.\d{2,3}$/.test(lexemes[first].text) &&
    /^(?:-|calib(?:er|re)|magnum|handguns?|pistols?|revolvers?|rifles?|guns?)$/.test(lexemes[next]?.lower ?? '')) ||
  lexemes
    .slice(first, next)
    .map(({ text }) => text)
    .join('') === '9-1-1';

/** "Julian dates ranging from 32 to 126", "serial numbers 4000 to 5000" */
const isSerial: Check = (lexemes, first) =>
  lexemes
    .slice(Math.max(0, first - NAMED), first)
    .some(({ lower }) => /^(?:julian|serial|upc|sku|barcodes?)$/.test(lower));
/** Words between the name of a code and its number. */
const NAMED = 5;

/** How many pieces an address is looked back for. Larger only costs time. */
const LONGEST_ADDRESS = 40;

/** "example.org/2022", "letters77@example.org". */
const isInAddress: Check = (lexemes, first) => {
  let at = first;
  while (at > 0 && at > first - LONGEST_ADDRESS && lexemes[at].isGlued) {
    at -= 1;
    if (lexemes[at].text === '@' || /^(?:https?|www)$/.test(lexemes[at].lower)) return true;
  }
  return false;
};

/** "A 911 call", "999 operators" */
const isEmergencyNumber: Check = (lexemes, first, next) =>
  /^(?:911|999|112|000)$/.test(lexemes[first].text) &&
  /^(?:calls?|callers?|operators?|dispatch\p{Ll}*|tapes?|recordings?|emergency)$/u.test(lexemes[next]?.lower ?? '');

export const CODES: readonly Check[] = [
  isEmergencyNumber,
  isReference,
  isVersion,
  isMixed,
  isTelephone,
  isChain,
  isCalled,
  isCoordinate,
  isListNumber,
  isSerial,
  isCalibre,
  isInAddress,
];
