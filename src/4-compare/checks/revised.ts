// A source changed its own figure: an older version of an article has another than the newest.
import type { Article, Claim } from '../../model.ts';
import { rivalDates } from '../date-readings.ts';
import type { Question } from '../question.ts';
import { dayInWords, printedFigure } from '../words.ts';
import type { Check } from './check.ts';

/** An update by class, apart from update.ts: that one tells what moved from source to source, this one within one. */
export const revised: Check = {
  meta: { id: 'update', weight: 1, standsAlone: true, readsVersions: true },
  find: (question) => {
    const change = changesOf(question)[0];
    if (change === undefined) return null;
    const { before, after } = change;
    const [old, now] = [question.articleOf(before), question.articleOf(after)];
    const said = (claim: Claim): string => sayValue(claim, question.articleOf(claim));
    return {
      readings: [before, after].map((claim) => ({ text: said(claim), claimIds: [claim.id] })),
      explanation: `${now.outlet} changed its own ${before.kind === 'date' ? 'date' : 'figure'}: ${said(before)} in the version of ${timeOf(old)}, ${said(after)} in that of ${timeOf(now)}.`,
    };
  },
};

type Change = { readonly before: Claim; readonly after: Claim };

/** What the newest version says otherwise, and says nowhere as the older one did; of several older versions the last. */
function changesOf(question: Question): readonly Change[] {
  const { claims, articleOf } = question;
  const changes = claims.flatMap((before) => {
    const newest = articleOf(before).supersededBy;
    const rivals = newest === undefined ? [] : claims.filter((after) => articleOf(after).id === newest);
    return rivals.every((after) => isChanged(question, before, after))
      ? rivals.slice(0, 1).map((after) => ({ before, after }))
      : [];
  });
  const time = ({ before }: Change): string => versionTime(articleOf(before)) ?? '';
  return changes.sort((a, b) => (time(a) < time(b) ? 1 : -1));
}

/** "About 40" that became "40" has changed: both stand in one text at two times. */
function isChanged({ readings }: Question, before: Claim, after: Claim): boolean {
  if (before.kind === 'date')
    return rivalDates([before, after].map((claim) => ({ text: '', claims: [claim] }))).length > 0;
  const readingOf = (claim: Claim) => readings.find(({ claims }) => claims.includes(claim));
  return readingOf(before) !== readingOf(after);
}

const sayValue = (claim: Claim, article: Article): string => {
  const value = claim.date?.value;
  return value === undefined || value.includes('T') ? printedFigure(claim, article.text) : dayInWords(value);
};

/** The later of the two times that stand on it: a page that was changed has kept its day of publication. */
const versionTime = ({ modified, published }: Article): string | undefined =>
  [modified, published?.value]
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);

function timeOf(article: Article): string {
  const time = versionTime(article) ?? '';
  const clock = /T(\d{2}:\d{2})/.exec(time)?.[1];
  return `${dayInWords(time)}${clock === undefined ? '' : `, ${clock}`}`;
}
