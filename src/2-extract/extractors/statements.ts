// What is told without a figure: in what standing, for whom, which of several, from where to where.
import type { Claim } from '../../model.ts';
import { located } from '../located.ts';
import type { Reading } from '../reading.ts';
import { blames } from '../statement/blames.ts';
import { causes } from '../statement/causes.ts';
import type { StatementReader } from '../statement/draft.ts';
import { employers } from '../statement/employers.ts';
import { firsts } from '../statement/firsts.ts';
import { flags } from '../statement/flags.ts';
import { members } from '../statement/members.ts';
import { nations } from '../statement/nations.ts';
import { provisions } from '../statement/provisions.ts';
import { routes } from '../statement/routes.ts';
import { standings } from '../statement/standings.ts';
import { verdicts } from '../statement/verdicts.ts';

const READERS: readonly StatementReader[] = [
  standings,
  employers,
  nations,
  members,
  routes,
  provisions,
  firsts,
  flags,
  verdicts,
  causes,
  blames,
];

/** Not of headlines: what they leave out makes other statements of them. */
export const extractStatements = (reading: Reading): readonly Claim[] =>
  reading.sentences.flatMap((sentence, at) => {
    if (sentence.zone === 'headline') return [];
    const claims = READERS.flatMap((read) => read(reading, at)).map(({ span, statement }) => ({
      ...located(reading.article, sentence, 'statement', span),
      by: `statement-${statement.form}`,
      statement,
      scope: {},
      modality: 'asserted' as const,
    }));
    // Two forms may have one span, by which a claim is known.
    return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  });
