// Nouns that say what was measured, so that a title needs no more: "insured losses", "turnout", "height advantage".

const MONEY =
  'price|cost|value|worth|revenue|turnover|profit|sales?|loss|losses|fine|deficit|surplus|debt|bill|payment|payout|bonus|bonuses|prize|purse|fee|' +
  'salary|wage|pay|pension|grant|subsidy|fund|money|cash|capital|equity|asset|deposit|saving|savings|loan|guarantee|credit|rescue|' +
  'budget|expenditure|spending|income|earnings|tax|rent|damages|compensation|settlement|premium|reward|donation|claims?';
const SHARE =
  'share|percentage|proportion|rate|turnout|rise|raise|increase|decrease|fall|drop|growth|decline|inflation|yield|interest|majority|limit|offer|discount';
const SIZE =
  'depth|height|width|length|distance|altitude|size|stretch|radius|diameter|thickness|speed|gust|wind|weight|area|temperature|age|duration|waiting time';
const NAMED = new RegExp(`(?:^|[ -])(?:${MONEY}|${SHARE}|${SIZE})s?(?: of |$)`);

/** "Cost of repairs" and "share price" are; "share issue" is none, nor is "Tove Heights". */
export const isMeasureNoun = (phrase: string): boolean => NAMED.test(phrase.charAt(0).toLowerCase() + phrase.slice(1));
