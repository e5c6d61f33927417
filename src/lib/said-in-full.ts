// Words as they are said in full: "we'll" is "we will", "can't" is "cannot".

/** Of a text in small letters. */
export const saidInFull = (text: string): string =>
  text
    .replace(/’/g, "'")
    .replace(/\bcan't/g, 'cannot')
    .replace(/\bwon't/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:ll|re|ve|m)\b/g, (short) => ` ${IN_FULL[short]}`)
    .replace(/\b(it|that|there|here|he|she|what|who)'s\b/g, '$1 is');

const IN_FULL: Readonly<Record<string, string>> = { "'ll": 'will', "'re": 'are', "'ve": 'have', "'m": 'am' };
