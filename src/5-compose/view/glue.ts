// Keeps together what must not part at the end of a line: "about | 3,600", "40 | km".

const NO_BREAK_SPACE = '\u00a0';
const QUALIFIER = /\b(about|around|nearly|almost|over|under|than|least|most|to|some) (?=[$€£¥]?\d)/gi;
/** A unit of up to three letters after a figure; "of" and the like are no units. */
const SHORT_UNIT = /(\d) (?=(?:km|m|cm|mm|kg|g|t|mph|kph|bn|mn|tn|ha|mi|ft|°C|°F)\b)/g;

export function glued(text: string): string {
  return text.replace(QUALIFIER, `$1${NO_BREAK_SPACE}`).replace(SHORT_UNIT, `$1${NO_BREAK_SPACE}`);
}
