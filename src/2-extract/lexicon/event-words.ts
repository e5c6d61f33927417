// An event class in words, as it stands behind what is counted: "people injured", "containers destroyed".
import events from './events.json' with { type: 'json' };

/** Where the participle of the class's first verb would mislead or does not exist. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  die: 'killed',
  critical: 'in critical condition',
  survive: 'surviving',
  missing: 'missing',
  feared: 'feared dead',
  'find-body': 'found dead',
  shock: 'in shock',
  suicide: 'by suicide',
  visit: 'visiting',
  commute: 'on board',
  arm: 'held as weapons',
  attend: 'attending',
  sign: 'signing',
  protest: 'protesting',
  'strike-work': 'on strike',
  fight: 'fighting',
  deploy: 'deployed',
  survivor: 'surviving',
  'vote-for': 'in favour',
  'vote-against': 'against',
  abstain: 'abstaining',
  vote: 'voting',
  'turn-out': 'turning out',
  'poll-support': 'in support',
  'run-office': 'standing',
  unemploy: 'out of work',
  'lay-off': 'laid off',
  infect: 'infected',
  test: 'tested',
  hospitalise: 'in hospital',
  inhabit: 'living there',
  belong: 'belonging',
  number: 'in number',
  'market-share': 'share',
  'share-price': 'share price',
  'close-site': 'closed',
  'open-site': 'opened',
  earn: 'earnings',
  'lose-money': 'loss',
  drop: 'fall',
  fall: 'fall',
  rise: 'rise',
  reach: 'reached',
  away: 'distance',
  magnitude: 'magnitude',
  depth: 'depth',
  measure: 'size',
  speed: 'speed',
  last: 'duration',
  age: 'age',
  win: 'won',
  'send-home': 'sent home',
  'part-with': 'lost',
  lose: 'lost',
  'defend-title': 'title defences',
  'land-punch': 'landed',
  'record-sport': 'record',
  'economy-size': 'size',
  'damage-cost': 'cost of the damage',
  wind: 'wind',
  rain: 'rain',
  temperature: 'temperature',
  enrol: 'enrolled',
  wait: 'waiting',
  survey: 'asked',
  pray: 'at prayer',
};

const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'bear:born become:become begin:begun bring:brought build:built buy:bought catch:caught choose:chosen come:come cost:cost ' +
    'cut:cut deal:dealt do:done draw:drawn drink:drunk drive:driven eat:eaten fall:fallen feel:felt fight:fought find:found ' +
    'flee:fled fly:flown forget:forgotten freeze:frozen get:got give:given go:gone grow:grown have:had hear:heard hide:hidden ' +
    'hit:hit hold:held hurt:hurt keep:kept know:known lay:laid lead:led leave:left lend:lent lie:lain lose:lost make:made ' +
    'mean:meant meet:met pay:paid put:put read:read ride:ridden rise:risen run:run say:said see:seen seek:sought sell:sold ' +
    'send:sent set:set shake:shaken shoot:shot show:shown shut:shut sing:sung sink:sunk sit:sat sleep:slept speak:spoken ' +
    'spend:spent split:split spread:spread stand:stood steal:stolen stick:stuck strike:struck sweep:swept swim:swum take:taken ' +
    'teach:taught tell:told think:thought throw:thrown understand:understood wear:worn win:won withdraw:withdrawn write:written ' +
    'be:there blow:blown break:broken burn:burned let:let tear:torn sting:stung quit:quit swear:sworn bind:bound bite:bitten ' +
    'bleed:bled breed:bred cling:clung creep:crept dig:dug dream:dreamt feed:fed forbid:forbidden forgive:forgiven grind:ground ' +
    'hang:hung kneel:knelt lean:leant leap:leapt overthrow:overthrown overtake:overtaken rid:rid ring:rung shed:shed ' +
    'shrink:shrunk slide:slid spin:spun spring:sprung string:strung swing:swung undergo:undergone upset:upset ' +
    'weave:woven weep:wept wind:wound wring:wrung rebuild:rebuilt retake:retaken undertake:undertaken beat:beaten bet:bet'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** What befalls its subject, whatever the grammar says: people who die are killed. */
const BEFALLS =
  /^(?:die|critical|survive|missing|feared|find-body|shock|suicide|test|hospitalise|drop|fall|rise|reach|infect)$/;

/** Of those who do it: "engines fighting", "officers searching". */
export function agentWords(event: string, verb: string): string {
  if (BEFALLS.test(event) || verb === 'be') return eventWords(event);
  if (!/^[a-z]+$/.test(verb)) return verb;
  if (/[^aeioy]e$/.test(verb) || verb.endsWith('ue')) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** One syllable, or the last one stressed. */
const doubles = (verb: string): boolean => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || DOUBLING.has(verb);
const DOUBLING: ReadonlySet<string> = new Set(
  (
    'occur recur incur concur refer prefer defer confer infer transfer deter admit commit permit submit omit emit transmit ' +
    'equip acquit expel compel propel repel control patrol regret forget begin kidnap rebel'
  ).split(' '),
);

export function participle(verb: string): string {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  if (!/^[a-z]+$/.test(verb)) return verb;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  // "trap" and "refer" double their last letter, "visit" and "repair" do not.
  if (doubles(verb)) return `${verb}${verb.slice(-1)}ed`;
  return `${verb}ed`;
}

const NOUN_FRAMES = /^(?:money|event)$/;
const BY_CLASS = new Map(events.classes.map((entry) => [entry.id, OWN_WORDS[entry.id] ?? wordsOf(entry)]));

function wordsOf(entry: (typeof events.classes)[number]): string {
  const [verb] = entry.verbs;
  const [noun] = entry.nouns;
  if (NOUN_FRAMES.test(entry.frame)) return noun ?? participle(verb);
  return verb === undefined ? noun : participle(verb);
}

const NOUN_OF_CLASS = new Map(events.classes.map(({ id, nouns }) => [id, nouns[0]]));

/** What is measured where nothing is printed: "fell 200 feet" measures a fall, "closed at $40" a share. */
export const eventNoun = (event: string): string => classNoun(event) ?? event;

/** Undefined for a verb of no class. */
export const classNoun = (event: string): string | undefined => NOUN_OF_CLASS.get(event);

/** Words for an event class; for a verb of no class its participle. */
export const eventWords = (event: string): string => BY_CLASS.get(event) ?? participle(event);
