// Nouns that the news uses for one thing, so that "600 stores" and "500 shops" count the same. General English usage; no labels
// that take sides ("rebels", "terrorists"), which are compared as such.

const SETS = [
  'home house dwelling residence',
  'shop store outlet',
  'aircraft plane airplane aeroplane airliner jet',
  'car vehicle automobile',
  'lorry truck',
  'employee worker staffer',
  'tourist holidaymaker vacationer',
  'policeman officer cop constable',
  'student pupil',
  'child kid youngster',
  'demonstrator protester marcher',
  'inmate prisoner convict',
  'firefighter fireman',
  'explosion blast',
  'phone handset smartphone',
];
const FIRST = new Map(
  SETS.map((set) => set.split(' ')).flatMap((words) => words.map((word) => [word, words[0]] as const)),
);

/** The first of the nouns that mean what `lemma` does; itself where there is no other. */
export const sameNoun = (lemma: string): string => FIRST.get(lemma) ?? lemma;
