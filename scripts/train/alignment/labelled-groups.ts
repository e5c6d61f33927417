// Groups of figures of a topic with gold, each with its traits and whether a finding told of it would be right.
import { readTopic } from '../../../src/1-read/read-topic.ts';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { groupedFigures } from '../../../src/3-align/figures/align-figures.ts';
import { contextsOf } from '../../../src/3-align/figures/context.ts';
import { withNamedEvents } from '../../../src/3-align/figures/named-events.ts';
import { profilesOf } from '../../../src/3-align/figures/profile.ts';
import { traitsOf } from '../../../src/3-align/figures/sureness.ts';
import { findOrigins } from '../../../src/3-align/origins/find-origins.ts';
import { witnessOf } from '../../../src/3-align/witness.ts';
import { labelsOf, readLabels } from '../../eval/labels.ts';
import type { Example } from './logistic.ts';

/** Groups of one value tell no difference, and of those with fewer than two labelled figures it is not known what is right. */
export async function labelledGroups(
  folder: string,
  parser: ReturnType<typeof loadParser>,
): Promise<readonly Example[]> {
  const { articles } = await readTopic(folder);
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const figures = withNamedEvents(
    claims.filter(({ kind }) => kind === 'quantity').sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const witness = witnessOf(findOrigins(articles));
  const profiles = profilesOf(figures, contextsOf(articles, figures, witness), witness);
  const labels = readLabels(folder, articles);
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  return groupedFigures(profiles, textOf, witness).flatMap((grouped) => {
    const traits = traitsOf(grouped, witness);
    const articleIds = new Set(grouped.members.map(({ claim }) => claim.articleId));
    if (traits === null || articleIds.size < 2) return [];
    const questions = grouped.members.map(({ claim }) => labelsOf(labels, claim));
    const y = isOneQuestion(questions);
    return y === null ? [] : [{ x: traits, y, weight: 1 }];
  });
}

/** By the questions of each figure: a figure that is not labelled answers a question of its own, one labelled with none is ambiguous. */
function isOneQuestion(questions: readonly (readonly string[] | null)[]): 0 | 1 | null {
  const told = questions.flatMap((own) => (own === null || own.length === 0 ? [] : [own]));
  const isAmbiguous = questions.some((own) => own?.length === 0);
  if (told.length < 2) return isAmbiguous ? null : 0;
  return told[0].some((question) => told.every((own) => own.includes(question))) ? 1 : 0;
}
