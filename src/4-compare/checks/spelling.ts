// One name in several spellings.
import { originsOf } from '../question.ts';
import { readingsOfName } from '../spellings.ts';
import { outletsDo } from '../words.ts';
import type { Check } from './check.ts';

/** Wording by class; apart from wording.ts because a name is no label and no quotation, and matters less. */
export const spelling: Check = {
  meta: { id: 'wording', weight: 0.2, most: 5 },
  /** "The Echo and The Courier write “Brenn”; The Ledger writes “Brehn”." */
  find: (question) => {
    if (question.group.kind !== 'name' || originsOf(question, question.claims).size < 2) return null;
    const readings = readingsOfName(question.claims);
    if (readings.length < 2) return null;
    const said = readings.map(
      ({ text, claims }) => `${outletsDo(claims.map(question.articleOf), 'writes', 'write')} “${text}”`,
    );
    return {
      readings: readings.map(({ text, claims }) => ({ text, claimIds: claims.map(({ id }) => id) })),
      explanation: `${said.join('; ')}.`,
    };
  },
};
