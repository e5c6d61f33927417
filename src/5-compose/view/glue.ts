// Keeps together what must not part at the end of a line: "about | 3,600", "40 | km".

const NO_BREAK_SPACE = '\u00a0';
const QUALIFIER = /\b(about|around|roughly|nearly|almost|over|under|than|least|most|to|some|as|of) (?=[$€£¥]?\d)/gi;
/** A unit of up to three letters after a figure; "of" and the like are no units. */
const SHORT_UNIT = /(\d) (?=(?:km|m|cm|mm|kg|g|t|mph|kph|bn|mn|tn|ha|mi|ft|°C|°F)\b)/g;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH_DAY = new RegExp(`\\b(${MONTHS}) (?=\\d{1,2}\\b)|\\b(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g');

export function glued(text: string): string {
  return text
    .replace(MONTH_DAY, `$1$2${NO_BREAK_SPACE}`)
    .replace(QUALIFIER, `$1${NO_BREAK_SPACE}`)
    .replace(SHORT_UNIT, `$1${NO_BREAK_SPACE}`);
}
