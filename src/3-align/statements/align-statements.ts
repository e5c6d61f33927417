// Statements of one thing that do not tell the same: groups of claims of two origins or more.
import { groupBy } from '../../lib/group-by.ts';
import { statementDifference } from '../../lib/statement-difference.ts';
import type { Claim, ReadArticle, Statement } from '../../model.ts';
import type { Witness } from '../witness.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { areOfOneThing } from './one-thing.ts';

/** Statements of one form about one thing that are looked at: more are pairs without end, and hardly one question. */
const MOST_OF_ONE = 150;

/** A statement that nobody contradicts is no question: it is in no group. */
export function alignStatements(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
  witness: Witness,
): readonly (readonly Claim[])[] {
  const statements = claims.flatMap((claim) => (claim.statement === undefined ? [] : [{ claim, ...claim.statement }]));
  const mentions = mentionsOf(articles);
  const asked = groupBy(statements, ({ form, about }) => `${form} ${about}`);
  return [...asked.values()]
    .filter((alike) => !areOfSeveral(alike))
    .flatMap((alike) => differing(alike.slice(0, MOST_OF_ONE), mentions, witness));
}

/** One article tells of two of an age: the age alone tells nothing. */
const areOfSeveral = (alike: readonly Told[]): boolean =>
  alike[0].form === 'nation' &&
  [...groupBy(alike, ({ claim }) => claim.articleId).values()].some(
    (own) => new Set(own.flatMap(({ told }) => told)).size > 1,
  );

type Told = Statement & { readonly claim: Claim };

function differing(alike: readonly Told[], mentions: Mentions, witness: Witness): readonly (readonly Claim[])[] {
  const left = new Set(alike);
  const groups: (readonly Claim[])[] = [];
  for (const one of alike) {
    if (!left.has(one)) continue;
    const rivals = [...left].filter((other) => areRivals(one, other, mentions, witness));
    if (rivals.length === 0) continue;
    const together = [one, ...rivals];
    // Who tells the same as one of them, or contradicts another of them.
    const further = [...left].filter(
      (other) =>
        !together.includes(other) &&
        together.some((known) =>
          statementDifference(known, other) === null
            ? areOfOneThing(known, other)
            : areRivals(known, other, mentions, witness),
        ),
    );
    const members = [...together, ...further];
    for (const member of members) left.delete(member);
    groups.push(oncePerArticle(members));
  }
  return groups;
}

function areRivals(a: Told, b: Told, mentions: Mentions, witness: Witness): boolean {
  const [one, other] = [a.claim.articleId, b.claim.articleId];
  return (
    !witness.isOne(one, other) &&
    statementDifference(a, b) !== null &&
    areOfOneThing(a, b) &&
    !isToldElsewhere(a, b, mentions)
  );
}

/** Forms whose words are names: who has the other's word as well speaks of more than one thing. */
const OF_NAMES: readonly Statement['form'][] = ['members', 'route', 'flag'];

function isToldElsewhere(a: Told, b: Told, mentions: Mentions): boolean {
  if (!OF_NAMES.includes(a.form)) return false;
  const has = (article: string, own: Told, other: Told): boolean =>
    other.told.some((word) => !own.told.includes(word) && mentions(article, word));
  return has(a.claim.articleId, a, b) || has(b.claim.articleId, b, a);
}

/** An article's first claim of each telling. */
const oncePerArticle = (members: readonly Told[]): readonly Claim[] => [
  ...new Map(
    [...members]
      .sort((a, b) => b.claim.span.start - a.claim.span.start)
      .map(({ claim, told }) => [`${claim.articleId} ${told.join(' ')}`, claim]),
  ).values(),
];
