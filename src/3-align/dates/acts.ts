// Whether two dates are of unlike acts: who was sworn in and who was shot, a flight's start and its end. Classes of events
// that one source tells for another's (a bomb went off, nine died) share a family, and all that is in no family may be anything.
import type { Claim } from '../../model.ts';

/** Each family by the classes in it; a class may be of several. */
const FAMILIES: readonly string[] = [
  'die injure critical harm attack bomb shoot stab crash occur quake flood landslide wind erupt burn destroy damage drop trap fight raid poison suicide leak sweep collapse explode rain accident disaster tragedy',
  'die find-body',
  'find find-body miss missing',
  'missing watch see',
  'arrest surrender kidnap seize raid imprison capture-territory attack attempt steal quarantine occur last',
  'capture-territory drop',
  'release rescue recover return evacuate ceasefire refloat salvage',
  'break breach violate flout annul overturn quash revoke',
  'charge sue request demand warn communicate',
  'try appear meet compete charge begin',
  'convict acquit sentence imprison win lose settle rule end',
  'appoint elect win hire become attend recruit join begin',
  'retire dismiss lay-off depart end withdraw suspend-player release fire lose recall',
  'meet attend perform compete try show agree occur pray visit debate discuss begin',
  'agree sign acquire announce buy trade sell bid transfer contract accept merge hire order found join attend',
  'depart travel launch evacuate explore-space flee withdraw begin',
  'arrive return land visit advance transport compete travel reach attend deploy wind flood quake occur end',
  'begin found open-site launch erupt burn compete build repeat',
  'restore open-site rebuild extinguish end return',
  'end close-site cancel delay outage extinguish last suspend-player',
  'outage missing lose',
  'vote vote-for vote-against elect approve legislate reject count-votes agree turn-out cancel win lose',
  'protest strike-work fight disperse attend vandalise occur blockade begin',
  'publish announce communicate launch request say disclose',
  'graduate enrol birth teach',
  'infect diagnose test find die hospitalise',
  'sanction declare-emergency impose begin',
  'marry divorce',
];
const OF = new Map<string, ReadonlySet<number>>();
for (const [family, classes] of FAMILIES.entries())
  for (const one of classes.split(' ')) OF.set(one, new Set([...(OF.get(one) ?? []), family]));

type Told = Pick<Claim, 'subject'>;

export function areUnlikeActs(a: Told, b: Told): boolean {
  if (areOfOtherTurn(a, b)) return true;
  const [one, other] = [a.subject?.event, b.subject?.event];
  if (one === undefined || other === undefined) return false;
  if (one === other) return ONE_BY_ONE.test(one) && areOtherNames(a, b);
  const [ours, theirs] = [OF.get(one), OF.get(other)];
  return (
    ours !== undefined &&
    theirs !== undefined &&
    ![...ours].some((f) => theirs.has(f)) &&
    !isToldBy(a, b) &&
    !isToldBy(b, a)
  );
}

/** What is done to many in turn: who bought the one firm in May may have bought the next in June. */
const ONE_BY_ONE = /^(?:buy|acquire|sell|capture-territory|win|found|merge|visit)$/;
const areOtherNames = (a: Told, b: Told): boolean => {
  const [one, other] = [a, b].map(({ subject }) => subject?.text.split(' ') ?? []);
  return [...one, ...other].every((word) => /^\p{Lu}/u.test(word)) && !one.some((word) => other.includes(word));
};

/** "The strike will begin" and "the nurses will strike": what begins is the other's act. */
const isToldBy = ({ subject: told }: Told, { subject }: Told): boolean => {
  if (!/^(?:begin|end|occur|last|expect)$/.test(told?.event ?? '')) return false;
  if (/^(?:begin|end|last|cancel|delay|close-site|restore)$/.test(subject?.event ?? '')) return false;
  const stem = (told?.head ?? '').slice(0, STEM);
  return stem.length > 3 && [subject?.head, subject?.event, subject?.predicate].some((word) => word?.startsWith(stem));
};
/** Letters that "strike" and "struck" do not share, and "voting" and "vote-for" do. */
const STEM = 4;

/** "A second bomb" beside "a bomb", an aftershock beside the quake. */
const areOfOtherTurn = (a: Told, b: Told): boolean =>
  isSetApart(a) !== isSetApart(b) && a.subject?.head !== undefined && b.subject?.head !== undefined;
const isSetApart = ({ subject }: Told): boolean => SET_APART.test(subject?.text ?? '');
const SET_APART = /\b(?:second|third|fourth|aftershocks?|further)\b/i;
