// Words of units and of time: a figure or a date has them, and neither tells what is measured or dated.

const UNIT =
  'per|cents?|per ?cents?|euros?|dollars?|pounds?|yen|rub(?:le)?s?|hectares?|acres?|ton(?:ne)?s?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|' +
  'degrees?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|[ap]\\.?m\\.?';
const TIME =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Jan(?:uary)?|Feb(?:ruary)?|March|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|' +
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|[Ll]ast|[Nn]ext|[Ll]east|[Ee]arly|[Ll]ate|' +
  'morning|afternoon|evening|midnight|noon|today|yesterday|tomorrow|tonight|spring|summer|autumn|winter|one|\\d+(?:[.:]\\d+)?(?:[ap]m)?';

const A_UNIT = new RegExp(`^(?:${UNIT})$`, 'i');
const A_TIME = new RegExp(`^(?:${TIME}|${UNIT})$`);

export const isUnit = (word: string): boolean => A_UNIT.test(word);
export const isTimeWord = (word: string): boolean => A_TIME.test(word);
