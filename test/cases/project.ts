// Each stage's result as somebody reads it: one line an entry, labels and surfaces in the place of ids and offsets.
import type {
  Alignment,
  Article,
  Claim,
  Comparison,
  Quantity,
  Reading,
  Statement,
  TopicFolder,
} from '../../src/model.ts';

/** JSON with one entry of each list a line, so that a golden's diff names what changed. */
function lines(lists: Readonly<Record<string, readonly unknown[]>>): string {
  const parts = Object.entries(lists).map(([name, list]) => {
    const entries = list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
    return `  ${JSON.stringify(name)}: [${entries === '' ? '' : `\n${entries}\n  `}]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

const codes = (notices: readonly { readonly code: string }[]): readonly string[] => notices.map(({ code }) => code);

export function projectRead({ topic, articles, notices }: TopicFolder): string {
  const passages = articles.flatMap((article) =>
    article.passages.map(({ start, end, zone }) => `${article.id} ${zone}: ${article.text.slice(start, end)}`),
  );
  const heads = articles.map(({ file, outlet, title, published }) => ({ file, outlet, title, published }));
  return lines({ topic: [topic], articles: heads, passages, notices: codes(notices) });
}

/** "atLeast 40 people", "range 12-14 km per day". */
function sayQuantity({ modifier, value, low, high, unit, per, aspect, change }: Quantity): string {
  const figure = value ?? `${low}-${high}`;
  const extras = [aspect === 'total' ? null : aspect, change === undefined ? null : `change ${change}`];
  return [modifier, figure, unit, per === undefined ? null : `per ${per}`, ...extras]
    .filter((part) => part !== null)
    .join(' ');
}

/** "standing of harl leader: former, part". */
const sayStatement = ({ form, about, told }: Statement): string => `${form} of ${about}: ${told.join(', ')}`;

function projectClaim(claim: Claim): object {
  const { articleId, surface, zone, quantity, date, subject, scope, attribution, modality } = claim;
  return {
    in: articleId,
    surface,
    ...(zone === 'body' ? {} : { zone }),
    ...(quantity === undefined ? {} : { quantity: sayQuantity(quantity) }),
    ...(date === undefined ? {} : { date: `${date.role} ${date.value} ${date.basis}` }),
    ...(claim.kind === 'quotation' ? { quotation: claim.quotation?.type } : {}),
    ...(claim.statement === undefined ? {} : { statement: sayStatement(claim.statement) }),
    ...(subject === undefined || claim.kind === 'date' ? {} : { head: subject.head, event: subject.event }),
    ...(scope.place === undefined
      ? {}
      : { place: `${scope.place}${scope.placeBasis === undefined ? '' : ' (implied)'}` }),
    ...(attribution === undefined ? {} : { by: attribution.chain.join(' < ') }),
    ...(modality === 'asserted' ? {} : { modality }),
  };
}

/** Names, of which most are asked by nobody, a line an article. */
export function projectExtract(claims: readonly Claim[]): string {
  const names = new Map<string, string[]>();
  for (const { kind, articleId, surface } of claims)
    if (kind === 'name') names.set(articleId, [...(names.get(articleId) ?? []), surface]);
  return lines({
    claims: claims.filter(({ kind }) => kind !== 'name').map(projectClaim),
    names: [...names].map(([articleId, surfaces]) => `${articleId}: ${surfaces.join(', ')}`),
  });
}

/** "2b:at least 40": which article says it, and how. */
function citer(articles: readonly Article[], claims: readonly Claim[]): (id: string) => string {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  return (id) => {
    const claim = claimById.get(id);
    const article = articleById.get(claim?.articleId ?? '');
    const { start, end } = claim?.printed ?? claim?.span ?? { start: 0, end: 0 };
    return `${article?.label}:${article?.text.slice(start, end)}`;
  };
}

/** Groups of one claim are only counted: the rest of them is what stage 2 said. */
export function projectAlign({ articles, groups, notices }: Alignment, claims: readonly Claim[]): string {
  const cite = citer(articles, claims);
  return lines({
    articles: articles.map(({ id, label }) => `${label} ${id}`),
    groups: groups
      .filter(({ claimIds }) => claimIds.length > 1)
      .map(({ label, kind, independentOrigins, claimIds }) => ({
        label: kind === 'date' ? kind : label,
        origins: independentOrigins,
        claims: claimIds.map(cite),
      })),
    alone: groups.filter(({ claimIds }) => claimIds.length === 1).map(({ claimIds }) => cite(claimIds[0])),
    notices: codes(notices),
  });
}

export function projectCompare(
  { groups, discrepancies, notices }: Comparison,
  articles: readonly Article[],
  claims: readonly Claim[],
): string {
  const cite = citer(articles, claims);
  const say = ({ text, claimIds }: Reading): string => `${text} <- ${claimIds.map(cite).join(', ')}`;
  return lines({
    verdicts: groups
      .filter(({ claimIds }) => claimIds.length > 1)
      .map(({ label, kind, verdict, estimate }) =>
        estimate === undefined
          ? `${kind === 'date' ? kind : label} = ${verdict}`
          : `${label} = ${verdict}: ${estimate.low}, best ${estimate.best} (${estimate.rule}), ${estimate.high}`,
      ),
    discrepancies: discrepancies.map(({ class: kind, also, severity, readings, explanation }) => ({
      class: kind,
      also,
      severity,
      readings: readings.map(say),
      explanation,
    })),
    notices: codes(notices),
  });
}
