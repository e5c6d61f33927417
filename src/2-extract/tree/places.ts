// Where it happened: place phrases that hang on a word above the figure, nearest first.
import { isPerson } from '../lexicon/lexicon.ts';
import { unitOf } from '../quantity/units.ts';
import { ancestorsOf, caseOf, isNoun, kidsBy, phraseOf, spanOf, type TreeView } from './tree-view.ts';

const PREPOSITION =
  /^(?:in|at|near|outside|inside|within|from|across|around|throughout|off|along|on|outside of|west of|north of|south of|east of)$/;
const TIME =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|week|weekend|month|year|decade|time|hour|minute|summer|winter|spring|autumn|\d{4})s?$/i;
/** Nouns that name a place when no proper name does. */
const PLACE_NOUN =
  /^(?:country|city|town|village|district|province|region|state|capital|centre|center|port|harbour|harbor|airport|camp|area|island|county|world|building|stadium|prison|hospital|school|church|mosque|factory|street|square|border|coast|sea|park|station|market|hotel|house|neighbourhood|neighborhood|suburb|zone|site|terminal)$/;

/** The place as printed, without its preposition; undefined where none governs the figure. */
export function placeOf(text: string, view: TreeView, node: number): string | undefined {
  for (const [depth, above] of ancestorsOf(view, node).entries()) {
    const there = whereOf(text, view, above);
    if (there !== undefined) return there;
    // "One at Pine Hollow covers 700 hectares": what the subject is at, after what the verb is at.
    const subjects = view.kids[above].filter(
      (kid) => view.labels[kid] === 'nsubj' || view.labels[kid] === 'nsubj:pass',
    );
    const below = ancestorsOf(view, node)[depth - 1] ?? node;
    // "Of the 88 dead, 51 were in the capital": not all of them.
    if (below <= node && isThere(view, above) && /^nsubj/.test(view.labels[below])) return nameAt(text, view, above);
    const died = raisedBy(view, above).flatMap((verb) => [...view.kids[verb]].reverse());
    const hanging = [...[...view.kids[above]].reverse(), ...subjects.flatMap((subject) => view.kids[subject])];
    for (const kid of [...hanging, ...died]) {
      if (isBeyondSemicolon(view, kid, node)) continue;
      const place = placeAt(text, view, kid);
      if (place !== undefined) return isCounted(view, kid, node) ? undefined : place;
    }
  }
  return placeInFront(text, view, node) ?? placeOfCause(text, view, node);
}

/** "69 of the deaths were on the island": the place itself is what is said of them. */
const isThere = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^cop$/).length > 0 &&
  /^(?:in|on|at|near|outside|inside|within)$/.test(caseOf(view, node)) &&
  (view.pos[node] === 'PROPN' || PLACE_NOUN.test(view.lemmas[node]));

/** "25 are believed to have died in Orle": what is believed of them. */
const raisedBy = (view: TreeView, verb: number): readonly number[] =>
  /^(?:believe|think|fear|report|say|know|presume|confirm|estimate)$/.test(view.lemmas[verb])
    ? kidsBy(view, verb, /^xcomp$/)
    : [];

/** "Rescuers in Orle found 39 bodies; in Brenn they found 14" */
const isBeyondSemicolon = (view: TreeView, kid: number, node: number): boolean =>
  view.tokens.slice(Math.min(kid, node), Math.max(kid, node)).some(({ text }) => text === ';');

/** "Posts at Brenn, where it employs 3,600": the place that "where" stands behind, however its clause hangs. */
function whereOf(text: string, view: TreeView, verb: number): string | undefined {
  const where = kidsBy(view, verb, /^(?:advmod|mark)$/).find((kid) => view.lemmas[kid] === 'where' && kid < verb);
  if (where === undefined) return undefined;
  let at = view.tokens[where - 1]?.text === ',' ? where - 2 : where - 1;
  while (at > 0 && /^(?:flat|compound)$/.test(view.labels[at])) at = view.heads[at];
  if (at <= 0 || !isNoun(view, at)) return undefined;
  // "Spread to Brenn, where nine were killed"
  return (
    placeAt(text, view, at) ??
    (view.pos[at] === 'PROPN' && caseOf(view, at) === 'to' ? nameAt(text, view, at) : undefined)
  );
}

/** "Killed and injured by collapsing roofs in Orle": what befell them happened where its cause did. */
function placeOfCause(text: string, view: TreeView, node: number): string | undefined {
  const verbs = ancestorsOf(view, node).flatMap((above) => [above, ...kidsBy(view, above, /^conj$/)]);
  const causes = verbs.flatMap((verb) => kidsBy(view, verb, /^(?:obj|obl|obl:agent|advcl)$/));
  for (const kid of causes.filter((cause) => isBy(view, cause)).flatMap((cause) => belowOf(view, cause))) {
    const place = placeAt(text, view, kid);
    if (place !== undefined) return place;
  }
  return undefined;
}

const isBy = (view: TreeView, cause: number): boolean =>
  view.kids[cause].some((kid) => /^(?:case|mark)$/.test(view.labels[kid]) && view.lemmas[kid] === 'by') ||
  view.tokens[phraseOf(view, cause)[0]].text === 'by';

/** What hangs on a node, and on that. "Falling roofs" are read as roofs that somebody fells. */
const belowOf = (view: TreeView, node: number): readonly number[] =>
  view.kids[node].flatMap((kid) => [kid, ...view.kids[kid]]);

/** "In neighbouring Orle district, 10 people were killed, 140 were hurt": what opens the sentence holds for all of it. */
function placeInFront(text: string, view: TreeView, node: number): string | undefined {
  const semicolon = view.tokens.findLastIndex((token, i) => i < node && token.text === ';');
  if (semicolon > 0 && IN_FRONT.test(view.tokens[semicolon + 1]?.text ?? '')) {
    const name = view.pos.findIndex((pos, i) => i > semicolon && i <= semicolon + 5 && pos === 'PROPN');
    return name < 0 ? undefined : placeAt(text, view, name);
  }
  const comma = view.tokens.findIndex((token) => token.text === ',');
  if (comma < 2 || comma > 9 || !IN_FRONT.test(view.tokens[0].text)) return undefined;
  const phrase = view.tokens
    .slice(1, comma)
    .findLastIndex((_, i) => view.pos[i + 1] === 'PROPN' || view.pos[i + 1] === 'NOUN');
  return phrase < 0 ? undefined : placeAt(text, view, phrase + 1);
}

const IN_FRONT = /^(?:in|at|across|near|outside|inside)$/i;

/** Where the main clause happens, by the one proper name it gives: "In Brenn a bridge fell"; undefined for lists and for none. */
export function sceneOf(text: string, view: TreeView): string | undefined {
  const scenes = [...view.tokens.keys()].filter(
    (node) =>
      /^(?:obl|nmod)$/.test(view.labels[node]) &&
      (view.pos[node] === 'PROPN' || hasProperName(view, node)) &&
      SCENE.test(caseOf(view, node)) &&
      !TIME.test(view.tokens[node].text) &&
      isOfMainClause(view, node),
  );
  const [scene] = scenes;
  if (scene === undefined || scenes.length > 1 || kidsBy(view, scene, /^conj$/).length > 0) return undefined;
  return placeAt(text, view, scene);
}

/** "Protesters in Brenn stormed the airport" happens where they are. */
function isOfMainClause(view: TreeView, node: number): boolean {
  const above = view.heads[node];
  const isOfSubject = view.labels[node] === 'nmod' && /^nsubj/.test(view.labels[above] ?? '');
  // "Shares in Brenn Mills" are no place.
  if (isOfSubject && !isPerson(view.lemmas[above])) return false;
  const verb = isOfSubject ? view.heads[above] : above;
  return verb >= 0 && /^(?:root|ccomp|conj)$/.test(view.labels[verb]);
}

/** "At" names a building or a firm more often than a place. */
const SCENE = /^(?:in|near|outside|across|around|throughout)$/;

function placeAt(text: string, view: TreeView, kid: number): string | undefined {
  if (
    view.labels[kid] === 'advmod' &&
    /^(?:nationwide|countrywide|worldwide|statewide|citywide)$/.test(view.lemmas[kid])
  )
    return view.lemmas[kid];
  if (!/^(?:obl|nmod)$/.test(view.labels[kid]) || !PREPOSITION.test(caseOf(view, kid)) || !isNoun(view, kid))
    return undefined;
  if (
    TIME.test(view.tokens[kid].text) ||
    !/\p{L}/u.test(view.tokens[kid].text) ||
    (view.pos[kid] !== 'PROPN' && !PLACE_NOUN.test(view.lemmas[kid]) && !hasProperName(view, kid))
  )
    return undefined;
  if (isHeldIn(view, kid) || isNoScene(view, kid)) return undefined;
  // "In an 80 km/h zone": of what kind, and not which.
  if (view.kids[kid].some((below) => below < kid && isUnit(view, below))) return undefined;
  if ([kid, ...kidsBy(view, kid, /^compound$/)].some((word) => MEDIUM.test(view.lemmas[word]))) return undefined;
  return nameAt(text, view, kid);
}

/** The words of a place; undefined for a time of day. */
function nameAt(text: string, view: TreeView, kid: number): string | undefined {
  const span = spanOf(view, unbroken(view, kid));
  const place = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:mostly|mainly|largely|chiefly)\s+(?:in|at|from|near)\s+/i, '')
    .replace(/^(?:(?:the|a|an|its|his|her|their|neighbou?ring|nearby|surrounding)\s+)+/i, '')
    .replace(BROKEN_OFF, '');
  return /^\d+(?::\d|[ap]m\b)/i.test(place) ? undefined : place;
}

/** "On its Facebook page", "on the radio station": where somebody said it. */
const MEDIUM = /^(?:page|website|radio|television|tv|channel|blog|facebook|twitter|youtube|instagram|programme)$/i;
/** "Brenn, where he", "Orle, late", "the mill “more": what a broken tree hangs on a name. */
const BROKEN_OFF = /(?:["“”]|,? and \d|, (?=\p{Ll})|\salone$).*$/u;

/** "In a Marketline survey": who was asked, and not where. */
const isNoScene = (view: TreeView, node: number): boolean =>
  view.pos[node] !== 'PROPN' &&
  /^(?:survey|poll|report|statement|interview|filing|memo|forecast|study)$/.test(view.lemmas[node]);

/** "Cut off 40 villages": those that are counted are not where they are. */
const isCounted = (view: TreeView, place: number, node: number): boolean =>
  place === node && view.pos[node] !== 'PROPN' && kidsBy(view, node, /^nummod$/).length > 0;

/** "Shares in Kestrel", "a stake in the port": what somebody has a part of is no place. */
export const isHeldIn = (view: TreeView, node: number): boolean =>
  view.labels[node] === 'nmod' &&
  caseOf(view, node) === 'in' &&
  /^(?:share|stake|stock|shareholding|holding|interest|investor|investment|shareholder|confidence|trust)$/.test(
    view.lemmas[view.heads[node]] ?? '',
  );

const isUnit = (view: TreeView, node: number): boolean =>
  unitOf(view.tokens[node].text.toLowerCase()) !== undefined && kidsBy(view, node, /^nummod$/).length > 0;

/** The phrase as far as it runs without a number, a verb or a time: a broken tree hangs half a sentence on a place. */
function unbroken(view: TreeView, node: number): readonly number[] {
  const words = phraseOf(view, node);
  const isPlain = (word: number): boolean =>
    !/^(?:NUM|VERB|AUX|PUNCT)$/.test(view.pos[word]) &&
    !TIME.test(view.tokens[word].text) &&
    !(view.pos[word] === 'ADP' && /^(?:for|with|by|to|from|after|before|during|on|at|as)$/.test(view.lemmas[word]));
  const at = words.indexOf(node);
  const first = words.slice(0, at).findLastIndex((word) => !isPlain(word)) + 1;
  const behind = words.slice(at + 1).findIndex((word) => !isPlain(word));
  const kept = words.slice(first, behind < 0 ? words.length : at + 1 + behind);
  // "pit on" and "town in" end with the preposition of what was cut off.
  while (kept.length > 1 && /^(?:ADP|DET)$/.test(view.pos[kept[kept.length - 1]])) kept.pop();
  return kept;
}

const hasProperName = (view: TreeView, node: number): boolean =>
  view.kids[node].some((kid) => view.pos[kid] === 'PROPN' && view.labels[kid] === 'compound');
