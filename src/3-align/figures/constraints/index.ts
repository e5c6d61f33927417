// Pairs that never answer one question, whatever else is alike.
import { areDisjoint } from '../../../lib/interval.ts';
import type { Dimension } from '../../../model.ts';
import type { Profile } from '../profile.ts';
import { ages } from './ages.ts';
import type { Constraints } from './constraint.ts';
import { durations } from './durations.ts';
import { events } from './events.ts';
import { feesAndPrices } from './fees-and-prices.ts';
import { handling } from './handling.ts';
import { harm } from './harm.ts';
import { lengths } from './lengths.ts';
import { markets } from './markets.ts';
import { measures } from './measures.ts';
import { money } from './money.ts';
import { moves } from './moves.ts';
import { noReadings } from './no-readings.ts';
import { nouns } from './nouns.ts';
import { oneArticle } from './one-article.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { peopleAndThings } from './people-and-things.ts';
import { places } from './places.ts';
import { ranks } from './ranks.ts';
import { shares } from './shares.ts';
import { unlikeEvents } from './unlike-events.ts';
import { wholes } from './wholes.ts';

const ALL: readonly Constraints[] = [
  harm,
  events,
  moves,
  peopleAndThings,
  wholes,
  oneArticle,
  people,
  nouns,
  feesAndPrices,
  measures,
  ranks,
  noReadings,
  durations,
  lengths,
  money,
  shares,
  handling,
  markets,
  parts,
  unlikeEvents,
  places,
  ages,
];
type Lists = Required<Pick<Constraints, 'always' | 'ofRivals'>>;

/** Those about figures of a kind, sorted out once: millions of pairs ask for them. */
const BY_DIMENSION = new Map<Dimension | undefined, Lists>();
function constraintsOf(dimension: Dimension | undefined): Lists {
  const known = BY_DIMENSION.get(dimension);
  if (known !== undefined) return known;
  const own = ALL.filter(({ of }) => of === undefined || dimension === undefined || of.includes(dimension));
  const lists = {
    always: own.flatMap(({ always = [] }) => always),
    ofRivals: own.flatMap(({ ofRivals = [] }) => ofRivals),
  };
  BY_DIMENSION.set(dimension, lists);
  return lists;
}

/** `text`: the article of the first figure; both are of one kind. */
export function cannotLink(a: Profile, b: Profile, text: string): boolean {
  const { always, ofRivals } = constraintsOf(a.claim.quantity?.dimension);
  return always.some((holds) => holds(a, b, text)) || (areRivals(a, b) && ofRivals.some((holds) => holds(a, b, text)));
}

const areRivals = ({ interval: a }: Profile, { interval: b }: Profile): boolean =>
  a !== null && b !== null && areDisjoint(a, b);
