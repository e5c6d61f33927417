// One authority is said to have given rival figures: it may have given neither, but hardly both.
import { nameOf } from '../../lib/names.ts';
import type { Claim } from '../../model.ts';
import { originsOf } from '../question.ts';
import { byValue } from '../say-readings.ts';
import { capitalise, listOf, outletsOf, speakerInWords } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const oneAuthority: Check = {
  meta: { id: 'attribution', weight: 2.2 },
  find: (question) => {
    if (question.rivals.length === 0 || originsOf(question, question.claims).size < 2) return null;
    const authority = authorityOf(question.claims);
    if (authority === undefined) return null;
    const said = byValue(question.readings).map(
      ({ text, claims }) => `${text} (${outletsOf(claims.map(question.articleOf))})`,
    );
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(speakerInWords(authority))} is said to have given ${listOf(said)}.`,
    };
  },
};

/** The one that every claim names; undefined where one names none or another. */
function authorityOf(claims: readonly Claim[]): string | undefined {
  const sources = claims.map(({ attribution }) => (attribution?.anonymous === false ? attribution.source : undefined));
  const [first] = sources;
  const isShared = sources.every((one) => first !== undefined && one !== undefined && isWithin(one, first));
  return isShared ? first : undefined;
}

/** "Interior Ministry" and "Northern Interior Ministry", but not "Labour Ministry": all words of the shorter are in the longer. */
function isWithin(a: string, b: string): boolean {
  const [shorter, longer] = [nameOf(a).words, nameOf(b).words].sort((one, other) => one.length - other.length);
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}
