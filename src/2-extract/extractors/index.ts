// The kinds of claim, in the order of the briefing. A new kind is a file here and a line in this list.
import type { Claim } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { extractDates } from './dates.ts';
import { extractIndirectQuotations } from './indirect-quotations.ts';
import { extractNames } from './names.ts';
import { extractQuantities } from './quantities.ts';
import { extractQuotations } from './quotations.ts';
import { extractQuotedWords } from './quoted-words.ts';
import { extractStatements } from './statements.ts';

export const EXTRACTORS: readonly ((reading: Reading) => readonly Claim[])[] = [
  extractQuantities,
  extractDates,
  extractQuotations,
  extractQuotedWords,
  extractIndirectQuotations,
  extractNames,
  extractStatements,
];
