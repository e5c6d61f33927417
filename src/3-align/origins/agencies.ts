// News agencies by the names that articles credit. Facts: the members of the European Alliance of News Agencies and of
// the Organization of Asia-Pacific News Agencies, and the world's large wires.

const AGENCIES: readonly (readonly string[])[] = [
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'Agence-France Presse'],
  ['Reuters', 'Thomson Reuters'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['PA', 'PA Media', 'Press Association'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['Lusa'],
  ['Belga'],
  ['ANP'],
  ['Ritzau'],
  ['NTB'],
  ['TT'],
  ['STT'],
  ['BNS', 'Baltic News Service'],
  ['PAP', 'Polish Press Agency'],
  ['CTK'],
  ['MTI'],
  ['Agerpres'],
  ['Tanjug'],
  ['Ukrinform'],
  ['Interfax'],
  ['TASS', 'ITAR-TASS'],
  ['RIA', 'RIA Novosti'],
  ['Sputnik'],
  ['Anadolu', 'Anadolu Agency'],
  ['IRNA'],
  ['WAFA'],
  ['SANA'],
  ['Xinhua'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['Antara'],
  ['Bernama'],
  ['AAP', 'Australian Associated Press'],
  ['Canadian Press'],
  ['MENA'],
];

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|\s+(?:news\s+)?agency$/g, '')
    .trim();
const BY_NAME = new Map(AGENCIES.flatMap((names) => names.map((name) => [folded(name), names[0]] as const)));
const NAMES = AGENCIES.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
/** "Told AFP", "told the Associated Press": whoever said it said it to the agency. */
const TOLD = new RegExp(String.raw`\btold\s+(?:the\s+)?(${NAMES})\b`);

/** The agency that a name means, by its short name. */
export const agencyOf = (name: string): string | undefined => BY_NAME.get(folded(name));

/** The agency that a sentence says it was told to. */
export const agencyTold = (sentence: string): string | undefined => agencyOf(TOLD.exec(sentence)?.[1] ?? '');
