// "Authorities put the number of dead at 27; the Red Cross said 31": another figure for what was just counted.
import type { Figure } from '../quantity/read-figures.ts';
import type { ReadSentence } from '../reading.ts';
import { gappedAt, gappedOwner } from '../tree/gapped.ts';
import { singularOf } from './by-words/kind.ts';
import type { Counting } from './counting.ts';

/** The countings of a sentence: a bare number that somebody only names counts what the one before it counts. */
export const withRestated = (
  text: string,
  sentence: ReadSentence,
  countings: readonly Counting[],
): readonly Counting[] => {
  const done: Counting[] = [];
  for (const one of countings) {
    const before = done.at(-1);
    const gapped = before === undefined ? null : asGapped(sentence, one, before);
    if (gapped !== null) {
      done.push(gapped);
      continue;
    }
    const isSame =
      before !== undefined &&
      isCount(one) &&
      (isCount(before) ? isRestated(text, before, one) : isShareOfAll(text, before, one));
    done.push(isSame ? asBefore(text, one, before) : one);
  }
  return done;
};

/** "Labour won 140 seats, the Liberals 81": seats won, and theirs. */
function asGapped(sentence: ReadSentence, one: Counting, before: Counting): Counting | null {
  const isShare = before.figure.quantity.dimension === 'percent';
  if (one.node < 0 || !isCount(one) || !(isShare || isCount(before))) return null;
  const view = sentence.tree();
  const gapped = gappedAt(view, one.node);
  if (gapped === null) return null;
  const { counted, event, predicate } = before;
  return {
    ...one,
    figure: isShare ? asPercent(one.figure) : one.figure,
    counted,
    event,
    predicate,
    owner: gappedOwner(view, gapped),
  };
}

/** "31 percent, the Liberals 28": the unit is printed once. */
const asPercent = (figure: Figure): Figure => ({
  ...figure,
  quantity: { ...figure.quantity, dimension: 'percent', unit: 'percent' },
});

function asBefore(text: string, one: Counting, before: Counting): Counting {
  const noun = before.counted === null ? SHARED.exec(text.slice(before.figure.end))?.[1] : undefined;
  const counted = noun === undefined ? before.counted : { head: singularOf(noun), text: noun };
  return { ...one, counted, event: before.event, predicate: before.predicate };
}
/** "30 percent of the homes" */
const SHARED = /^\s+of\s+(?:(?:the|all|its|their)\s+)?(\p{Ll}+)/u;

const isCount = ({ figure: { quantity, form } }: Counting): boolean =>
  quantity.dimension === 'count' && form !== 'ordinal';

function isRestated(text: string, { figure: before }: Counting, { figure }: Counting): boolean {
  const between = text.slice(before.end, figure.start);
  const behind = text.slice(figure.end);
  if (between.length > REACH || /\.\s/.test(between)) return false;
  if (STEP.test(between) || REVISED.test(between) || isLowered(text, before, between)) return STEP_ENDS.test(behind);
  if (ONE_SIDE.test(between)) return OTHER_SIDE.test(behind);
  return (
    ((SAID.test(between) || OTHER_COUNT.test(between)) && ENDS.test(behind)) ||
    (BY.test(between) && BY_OTHERS.test(behind))
  );
}

/** "30 percent of the homes, some 4,200 in all, were damaged": how many the share is. */
const isShareOfAll = (text: string, { figure: before }: Counting, { figure }: Counting): boolean =>
  before.quantity.dimension === 'percent' &&
  SHARE_OF.test(text.slice(before.end, figure.start)) &&
  /^\s+(?:in all|in total|all told|altogether)\s*[,.;)–—]/.test(text.slice(figure.end));
const SHARE_OF =
  /^\s+of\s[^,.;]{1,60}[,(–—]\s*(?:or\s+)?(?:(?:about|some|around|nearly|more than|at least|roughly)\s+)?$/;

/** Characters from the one figure to the other. */
const REACH = 120;
const SAID =
  /[,;]\s(?:[^,;]{1,60}\s)?(?:said|says|counted|counts|reported|recorded|listed|documented|(?:puts?|gave|gives|made|makes) (?:it|the (?:figure|number|total|toll|count|tally))(?: (?:at|as))?|spoke of|speaks? of|the (?:\p{Ll}+ )?(?:figure|number|total|toll) (?:is|was|may be|could be)(?: (?:closer|nearer) to| as high as)?)\s+(?:(?:only|just|about|around|at least|some|more than|up to|it was|it were)\s+)?$/u;
/** "141 people, up from an original count of 79" */
const STEP =
  /^(?:\s+[\p{L}'’-]+){0,10}?,?\s+\(?(?:up|down)\s+from\s+(?:(?:an?|the)\s+(?:\p{Ll}+\s+){1,3}of\s+)?(?:(?:about|some|around|just|only|at least|nearly)\s+)?$/u;
/** "A figure of 64 dead but revised this to 51" */
const REVISED =
  /\b(?:revised|corrected|lowered|raised|cut|changed|updated)\s+(?:this|that|it|the (?:figure|number|toll|total|count))\s+(?:down\s+|up\s+)?to\s+(?:(?:about|some|at least)\s+)?$/;
const STEP_ENDS =
  /^\s*(?:[.,;)–—]|$)|^\s+(?:an?|the|last|in|on|at|earlier|previously|before|when|after|later|because|as)\b/;
const ENDS = /^\s*(?:[.,;)–—]|$)/;
/** "54 dead on one side and 39 on the other" */
const ONE_SIDE = /\bon (?:the )?(?:one|either|our|their) (?:side|hand),?\s+and\s+(?:(?:about|some|at least)\s+)?$/;
const OTHER_SIDE = /^\s+on the other\b/;
/** "Lowered its estimate of the dead to 310 from 370" */
const isLowered = (text: string, { start }: Figure, between: string): boolean =>
  /^\s+from\s+(?:(?:about|some|around|nearly)\s+)?$/.test(between) &&
  /\bto\s+(?:(?:about|some|around|nearly|at least)\s+)?$/.test(text.slice(Math.max(0, start - 20), start));
/** "Twice the official count of 51" */
const OTHER_COUNT =
  /\bthe\s+(?:\p{Ll}+\s+){0,2}(?:count|tally|toll|figure|total|estimate|number)\s+of\s+(?:(?:about|some|only|just|at least)\s+)?$/u;
/** "As 54 by police and 80 by hospital staff" */
const BY = /^\s+by\s[^,.;]{1,50}\s(?:and|but)\s+(?:as\s+)?$/;
const BY_OTHERS = /^\s+by\s+/;
