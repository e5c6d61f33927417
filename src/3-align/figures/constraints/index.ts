// Pairs that never answer one question, whatever else is alike.
import { areDisjoint } from '../../../lib/interval.ts';
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
const ALWAYS = ALL.flatMap(({ always = [] }) => always);
const OF_RIVALS = ALL.flatMap(({ ofRivals = [] }) => ofRivals);

/** `text`: the article of the first figure. */
export const cannotLink = (a: Profile, b: Profile, text: string): boolean =>
  ALWAYS.some((holds) => holds(a, b, text)) || (areRivals(a, b) && OF_RIVALS.some((holds) => holds(a, b, text)));

const areRivals = ({ interval: a }: Profile, { interval: b }: Profile): boolean =>
  a !== null && b !== null && areDisjoint(a, b);
