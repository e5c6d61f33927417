// Places that are named only by their kind ("the city", "there"), and whom a figure takes in ("nationwide", "alone").
import type { Claim, Scope } from '../../model.ts';
import { KIND_OF_PLACE, PLACE_NAME } from '../lexicon/place-words.ts';
import type { Reading } from '../reading.ts';
import { carriedPlace, placeBefore } from './carried-place.ts';

const KIND = /^(?:city|town|village|district|province|region|state|county|island|port|neighbou?rhood|suburb)$/i;
const EVERYWHERE = /^(?:nationwide|countrywide|worldwide|statewide|citywide)$/i;
/** "There", said of a place; "there were" and "there is" name none. */
const THERE =
  /\bthere(?=[,.;:]|\s+(?:on|in|at|since|after|before|when|while|as|with|during|and|but|for|by|last|this|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}`;

/** The claim with its place as far as the article names it, and its population. */
export function withResolvedScope(reading: Reading, claim: Claim): Claim {
  if (claim.kind === 'name' || claim.kind === 'statement') return claim;
  const place = resolvedPlace(reading, claim);
  const population = populationOf(reading.article.text, claim);
  const carried = place === undefined ? carriedPlace(reading, claim) : undefined;
  if (place === claim.scope.place && population === undefined && carried === undefined) return claim;
  const scope: Scope = {
    ...claim.scope,
    ...(place === undefined ? {} : { place }),
    ...(carried === undefined ? {} : { place: carried, placeBasis: 'implied' }),
    ...(population === undefined ? {} : { population }),
  };
  return { ...claim, scope };
}

function resolvedPlace(reading: Reading, { scope, sentence }: Claim): string | undefined {
  const { text } = reading.article;
  const before = text.slice(0, sentence.start);
  const place = scope.place === undefined ? undefined : withoutKind(scope.place);
  if (place !== undefined)
    return KIND.test(place)
      ? (placeOfAuthority(text.slice(sentence.start, sentence.end)) ?? lastOfKind(before, place) ?? place)
      : place;
  return THERE.test(text.slice(sentence.start, sentence.end)) ? placeBefore(reading, sentence.start) : undefined;
}

/** "The town of Brenn" is Brenn, and "11 towns of the island" are the island. */
const withoutKind = (place: string): string => place.replace(OF_KIND, '').replace(PARTS_OF_KIND, '$<kind>');
const OF_KIND = new RegExp(
  String.raw`^(?:\p{Ll}+\s)?(?:${KIND_OF_PLACE})\sof\s(?=\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}$)`,
  'u',
);
const PARTS_OF_KIND = new RegExp(
  String.raw`^(?:\p{Ll}+\s)?(?:towns|villages|cities|districts|municipalities|communities|parts|areas|places|regions|provinces|counties)\s(?:of|on|in)\s(?:the|this|that)\s(?<kind>${KIND_OF_PLACE})$`,
  'u',
);

/** "77 died in the province, the Orle police chief said": whoever speaks for a place means that one. */
function placeOfAuthority(words: string): string | undefined {
  const names = new Set(
    [...words.matchAll(AUTHORITY), ...words.matchAll(AUTHORITY_OF)].map(({ groups }) =>
      groups?.name.replace(/['’]s$/, ''),
    ),
  );
  return names.size === 1 ? [...names][0] : undefined;
}
const AUTHORITY = new RegExp(
  String.raw`(?:^|\s)(?!(?:The|An?|In|As|But|And|Local|State|Provincial|Regional|City|Other|Some|Senior|Deputy)\s)(?<name>${PLACE_NAME})(?:['’]s)?\s(?:\p{Ll}+\s){0,2}?(?:police|governor|gov(?:ernor)?\.|mayor|authorities|officials?|health\s(?:department|service|office)|disaster\s(?:office|agency|management))\b`,
  'gu',
);

/** "The governor of Orle" */
const AUTHORITY_OF = new RegExp(
  String.raw`\b(?:[Gg]overnor|[Mm]ayor|(?:police|fire)\s(?:chief|director|commander)|authorities|officials)\s(?:of|in)\s(?<name>${PLACE_NAME})`,
  'gu',
);

/** "Orle district", "the city of Brenn", "Brenn, a port city": the last that the text before names. */
function lastOfKind(before: string, kind: string): string | undefined {
  const noun = kind.toLowerCase();
  const patterns = [
    String.raw`(?<name>${NAME}\s(?:${noun}|${capital(noun)}))\b`,
    String.raw`\b(?:${noun}|${capital(noun)})\s(?:of\s)?(?<name>${NAME})`,
    String.raw`(?<name>${NAME}),\s(?:a|an|the)\s(?:\p{Ll}+\s){0,3}${noun}\b`,
  ];
  const found = patterns.flatMap((pattern) => [...before.matchAll(new RegExp(pattern, 'gu'))]);
  const last = found.reduce<RegExpMatchArray | undefined>(
    (best, match) => (best === undefined || (match.index ?? 0) > (best.index ?? 0) ? match : best),
    undefined,
  );
  return last?.groups?.name.replace(/\s+/g, ' ').replace(/^The\s/, '');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const WHOLE_COUNTRY =
  /\b(?:across|throughout|all over|around)\s+(?:the\s+)?(?:whole\s+|entire\s+)?(?:country|nation)\b/i;

/** "The combined work force", "the newly merged company", "Combined, the two had …": of several in one. */
const COMBINED =
  /\b(?:combined|merged)\s+(?!to\b|with\b|into\b|by\b|for\b|(?:cuts?|lay-?offs?|losses|effects?|efforts?|moves?|measures)\b)\p{L}|^Combined,/u;
/** Characters before and behind a figure. */
const [BEFORE, BEHIND] = [70, 30];

/** "Nationwide" and "across the country" take in everyone; "in Brenn alone" those of one place. */
function populationOf(text: string, { kind, scope: { place }, sentence, span }: Claim): string | undefined {
  const around = text.slice(Math.max(sentence.start, span.start - BEFORE), Math.min(sentence.end, span.end + BEHIND));
  if (kind === 'quantity' && COMBINED.test(around)) return 'combined';
  if (place === undefined) return undefined;
  if (EVERYWHERE.test(place)) return place.toLowerCase();
  const words = text.slice(sentence.start, sentence.end);
  const behind = words.split(place).slice(1);
  if (behind.some((rest) => /^\s+alone\b/.test(rest))) return `${place} alone`;
  return /^(?:country|nation)$/i.test(place) && WHOLE_COUNTRY.test(words) ? 'nationwide' : undefined;
}
