// Events whose moment one source tells by one verb and the next by another: a firm is founded, set up or started.

const KINDRED: readonly (readonly string[])[] = [
  ['begin', 'found', 'open-site', 'launch', 'erupt', 'burn'],
  ['end', 'close-site'],
  ['depart', 'travel'],
  ['arrive', 'reach'],
  ['kidnap', 'attack'],
  ['arrest', 'surrender'],
  ['sentence', 'imprison'],
  ['request', 'demand'],
  ['vote', 'vote-for', 'vote-against', 'elect'],
];

const FIRST = new Map(KINDRED.flatMap((kin) => kin.map((event) => [event, kin[0]] as const)));

/** One event for all that are kindred; any other is itself. */
export const kindOfEvent = (event: string): string => FIRST.get(event) ?? event;
