// Kinds of things that no source takes for each other: a house is no lorry, and who counts grenades counts no men. Nouns of
// several senses stand in none.

const KINDS: Readonly<Record<string, string>> = {
  settlement: 'village town city hamlet settlement neighbourhood neighborhood suburb',
  region: 'province county region canton prefecture',
  nation: 'nation country continent',
  building: 'house home building apartment hotel school hospital church mosque temple shop store warehouse restaurant',
  refuge: 'shelter refuge',
  storey: 'storey story floor',
  opening: 'window door wall roof',
  road: 'road highway street motorway',
  bridge: 'bridge viaduct flyover',
  vehicle: 'car truck lorry bus van vehicle train tram motorcycle bicycle ambulance taxi',
  aircraft: 'aircraft plane airplane helicopter jet airliner drone',
  vessel: 'ship vessel boat ferry tanker barge trawler yacht',
  weapon: 'grenade bomb missile rocket mortar rifle gun pistol knife bullet',
  blast: 'explosion blast detonation',
  quake: 'quake earthquake aftershock tremor',
  ballot: 'vote ballot',
  station: 'station',
  game: 'game match bout',
  season: 'season',
  animal: 'dog cow sheep pig cat horse',
};
const KIND = new Map(
  Object.entries(KINDS).flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** The kind of thing that a noun names; undefined for people and for all that is in no list. */
export const kindOfNoun = (lemma: string): string | undefined => KIND.get(lemma);

/** Things that stand for the people who live there or cast them: "5,400 customers", "5,000 homes". */
export const standsForPeople = (kind: string): boolean => kind === 'building' || kind === 'ballot';
