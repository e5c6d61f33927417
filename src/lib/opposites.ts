// Events of which one undoes or excludes the other: whoever counts the one does not count the other. Left out are the two
// sides of one thing: one wins what the other loses, and whoever is brought home returns.

const PAIRS = [
  'die survive',
  'die birth',
  'arrest release',
  'kidnap release',
  'imprison release',
  'charge acquit',
  'convict acquit',
  'sentence acquit',
  'hospitalise release',
  'infect recover',
  'appoint dismiss',
  'marry divorce',
  'earn lose-money',
  'spend save',
  'borrow repay',
  'import export',
  'produce consume',
  'vote-for vote-against',
  'approve reject',
  'open-site close-site',
  'restore outage',
  'destroy build',
  'destroy rebuild',
  'damage rebuild',
  'burn extinguish',
  'fight ceasefire',
  'enrol graduate',
];
const OPPOSITES = new Map<string, Set<string>>();
for (const [one, other] of PAIRS.map((pair) => pair.split(' ')))
  for (const [event, opposite] of [
    [one, other],
    [other, one],
  ])
    OPPOSITES.set(event, (OPPOSITES.get(event) ?? new Set()).add(opposite));

/** `a`, `b`: event classes. */
export const areOpposite = (a: string, b: string): boolean => OPPOSITES.get(a)?.has(b) === true;
