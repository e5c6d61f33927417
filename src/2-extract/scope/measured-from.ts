// What a distance is measured from: "38 miles south of Brenn", "180 nautical miles (330 km) off the coast of Orle".
import type { Span } from '../../model.ts';

const DIRECTION = String.raw`(?:(?:to\s+the\s+|due\s+)?(?:north|south|east|west)(?:-?(?:north|south))?(?:-?(?:east|west))?(?:ern)?\s+)`;
const FROM = new RegExp(
  String.raw`^(?:\)|\s*\([^)]*\))?,?\s+(?:away\s+)?${DIRECTION}?(?:of|from|off|outside)\s+(?:the\s+)?(?:(?:coast|shore|town|city|village|port|island|capital|centre|center|district|province)(?:\s+of)?,?\s+)?(?:the\s+)?(?<name>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*|(?:prison|jail|airport|stadium|hospital|school|factory|plant|camp|border|scene|site|station)\b)`,
  'u',
);

/** The name, or the kind of building, behind a length in its sentence; undefined where it is measured from nothing of the two. */
export const measuredFrom = (text: string, sentence: Span, length: Span): string | undefined =>
  FROM.exec(text.slice(length.end, sentence.end))?.groups?.name;
