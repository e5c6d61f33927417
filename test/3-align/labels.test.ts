import * as assert from 'uvu/assert';
import { groupLabel } from '../../src/3-align/labels.ts';
import type { Claim, Quantity, Scope } from '../../src/model.ts';
import { suite } from '../support/suite.ts';

type Counted = {
  readonly text?: string;
  readonly head?: string;
  readonly event?: string;
  readonly predicate?: string;
  readonly role?: string;
  readonly scope?: Scope;
  readonly sentence?: string;
  /** The figure or date as printed; where it stands in the sentence. */
  readonly surface?: string;
  readonly date?: string;
  readonly source?: string;
};

function labelOf(claims: readonly Counted[], quantity: Partial<Quantity> | null = {}): string {
  const texts = claims.map(({ sentence, text = '', predicate = '' }) => sentence ?? `Some 40 ${text} ${predicate}.`);
  return groupLabel(
    claims.map(({ text, head = text ?? '', event, predicate, role, scope = {}, surface = '40', ...more }, i): Claim => {
      const subject = { head, text: text ?? '', event, predicate, role };
      const start = Math.max(0, texts[i].indexOf(surface));
      return {
        ...{ id: `${i}`, articleId: `${i}`, surface, sentence: { start: 0, end: texts[i].length } },
        ...{ span: { start, end: start + surface.length }, zone: 'body', by: 'hand', scope, modality: 'asserted' },
        ...(more.source === undefined ? {} : { attribution: { source: more.source } }),
        ...(text === undefined ? {} : { subject }),
        ...(quantity === null
          ? { kind: 'date', date: { value: more.date ?? '2031-05-01', basis: 'stated', role: 'on' } }
          : {
              kind: 'quantity',
              quantity: {
                ...{ value: 40, low: 40, high: 40, modifier: 'exact', dimension: 'count', unit: 'people' },
                ...{ aspect: 'total', ...quantity },
              },
            }),
      } as Claim;
    }),
    (claim) => texts[Number(claim.id)],
  );
}
const things: Partial<Quantity> = { unit: 'thing' };

suite('labels of counts', (test) => {
  test('who was counted and what befell them, as most claims have it', () => {
    const people = { text: 'people', predicate: 'injured' };
    assert.is(
      labelOf([people, people, { text: 'villagers', head: 'villager', predicate: 'in hospital' }]),
      'people injured',
    );
  });
  test('no possessive, no figure, no clause and no quotation mark stands in a title', () => {
    assert.is(
      labelOf([{ text: 'terminal’s 24 cranes', head: 'crane', predicate: 'destroyed' }], things),
      'cranes destroyed',
    );
    assert.is(labelOf([{ text: 'his 68 “lucky” punches', head: 'punch' }], things), 'lucky punches');
    assert.is(labelOf([{ text: 'crew of the Solvane, a tanker', head: 'crew' }]), 'crew of the Solvane');
    assert.is(
      labelOf([{ text: 'reported hurt and houses', head: 'house', predicate: 'damaged' }], things),
      'houses damaged',
    );
  });
  test('a long phrase is cut at its "of"', () => {
    assert.is(labelOf([{ text: 'leaders of the old trade union of the port', head: 'leader' }]), 'leaders');
  });
  test('a word of the same stem is not said twice', () => {
    assert.is(labelOf([{ text: 'arrests', head: 'arrest', predicate: 'arrested' }], things), 'arrests');
  });
  test('what only people suffer is not said of things', () => {
    assert.is(labelOf([{ text: 'trucks', head: 'truck', predicate: 'in hospital' }], things), 'trucks');
  });
  test('what somebody does to something else is left out, and kept where "people" alone would say too little', () => {
    const sentence = 'Some 40 of the containers held oil, and 90 people were sleeping.';
    assert.is(labelOf([{ text: 'containers', predicate: 'holding', sentence }], things), 'containers');
    assert.is(labelOf([{ text: 'people', predicate: 'sleeping', sentence }]), 'people sleeping');
  });
  test('a word of the class that no source has is left out', () => {
    const sentence = 'Some 40 pumps were handed to the brigade.';
    assert.is(labelOf([{ text: 'pumps', predicate: 'distributed', sentence }], things), 'pumps');
  });
  test('claims that do not agree what happened are told by what they count', () => {
    const planes = { text: 'planes', sentence: 'Nine planes boarded and consumed.' };
    assert.is(
      labelOf(
        [
          { ...planes, predicate: 'boarded' },
          { ...planes, predicate: 'consumed' },
        ],
        things,
      ),
      'planes',
    );
  });
  test('where sources dispute who they were, no side’s word is the title', () => {
    const criminals = { text: 'armed criminals', head: 'criminal', role: 'suspects', predicate: 'killed' };
    const protesters = { text: 'protesters', head: 'protester', role: 'protesters', predicate: 'killed' };
    assert.is(labelOf([criminals, criminals, protesters, { text: 'people', predicate: 'killed' }]), 'people killed');
  });
  test('the head of another phrase brings nothing along', () => {
    assert.is(labelOf([{ text: 'dead as harbour burns', head: 'burn', predicate: 'pulled' }], things), 'dead');
  });
});

suite('labels with more than a count', (test) => {
  test('whose they are, where all say so', () => {
    const wives = { text: 'wives', head: 'wife', predicate: 'married', scope: { owner: 'Oskar Brandt' } };
    assert.is(labelOf([wives, wives]), 'wives of Oskar Brandt');
    assert.is(labelOf([wives, { ...wives, scope: {} }]), 'wives married');
  });
  test('when, where it is an earlier event; and the one place of all claims', () => {
    const dead = { text: 'people', predicate: 'killed' };
    assert.is(
      labelOf([
        { ...dead, scope: { event: '2011-11' } },
        { ...dead, scope: { event: '2011-11-04' } },
      ]),
      'people killed in November 2011',
    );
    assert.is(
      labelOf([{ ...dead, scope: { event: '2011' } }, { ...dead, scope: { event: '2011' } }, dead]),
      'people killed in 2011',
    );
    assert.is(
      labelOf([
        { ...dead, scope: { place: 'Tove' } },
        { ...dead, scope: { place: 'Tove' } },
      ]),
      'people killed in Tove',
    );
    assert.is(labelOf([{ ...dead, scope: { place: 'Tove' } }, dead]), 'people killed');
    assert.is(
      labelOf([
        { ...dead, scope: { place: 'the city' } },
        { ...dead, scope: { place: 'the city' } },
      ]),
      'people killed',
    );
  });
  test('a measure of something or somebody', () => {
    const shares = { text: 'Halle’s shares', head: 'share', predicate: 'share price', scope: { owner: 'Halle' } };
    assert.is(labelOf([shares], { dimension: 'percent', unit: 'percent' }), 'share price of Halle');
    const epicentre = { text: 'its epicentre', head: 'epicentre', predicate: 'distance' };
    assert.is(labelOf([epicentre], { dimension: 'length', unit: 'km' }), 'distance of epicentre');
    assert.is(
      labelOf([{ text: 'damage', predicate: 'cost of the damage' }], { dimension: 'money', unit: 'EUR' }),
      'cost of the damage',
    );
    assert.is(
      labelOf([{ text: 'depth of just 10 km', head: 'depth', predicate: 'depth' }], { dimension: 'length' }),
      'depth',
    );
    assert.is(
      labelOf([{ text: 'quake', predicate: 'striking' }], { dimension: 'magnitude', unit: null }),
      'magnitude of quake',
    );
    assert.is(
      labelOf([{ text: 'blaze', predicate: 'burned' }], { dimension: 'other', unit: 'hectare' }),
      'area burned',
    );
  });
  test('a measure that no source names is called by its kind, and one that is a measure stands alone', () => {
    const verb = { text: 'had', head: 'had', scope: { owner: 'Halle' } };
    assert.is(labelOf([verb], { dimension: 'money', unit: 'EUR' }), 'amount of Halle');
    assert.is(labelOf([{ text: 'profit', predicate: 'revenue' }], { dimension: 'money', unit: 'EUR' }), 'profit');
    assert.is(labelOf([{ text: 'fines of up to', head: 'fine' }], { dimension: 'money', unit: 'EUR' }), 'fines');
    const ridge = { text: 'fire', scope: { owner: 'Tove Ridge', place: 'Tove Ridge' } };
    assert.is(labelOf([ridge, ridge], things), 'fire of Tove Ridge');
  });
  test('a day of something', () => {
    assert.is(labelOf([{ text: 'match', predicate: 'start' }], null), 'start of match');
    assert.is(
      labelOf([{ text: 'tove', predicate: 'fighting', sentence: 'On 1 May Tove fought.' }], null),
      'day of Tove',
    );
    assert.is(labelOf([{ text: 'panel', predicate: 'appointed' }], null), 'panel appointed');
    assert.is(labelOf([{}], null), 'day');
  });
});

suite('labels of measures', (test) => {
  const money: Partial<Quantity> = { dimension: 'money', unit: 'EUR' };
  const percent: Partial<Quantity> = { dimension: 'percent', unit: 'percent' };
  const time: Partial<Quantity> = { dimension: 'duration', unit: 'day' };
  const way: Partial<Quantity> = { dimension: 'length', unit: 'km' };
  test('money is called by what is done with it, and not by who does it', () => {
    const savers = { text: 'savers', head: 'saver', predicate: 'withdrawn', sentence: 'Savers withdrew 40 euros.' };
    assert.is(labelOf([savers, savers], money), 'amount withdrawn');
    assert.is(labelOf([{ text: 'club', sentence: 'The club takes 40 euros.' }], money), 'amount (club)');
    const sold = {
      text: 'lamps',
      head: 'lamp',
      event: 'sell',
      predicate: 'sold',
      sentence: 'Its lamps sold for about 40 euros.',
    };
    assert.is(labelOf([sold], money), 'price of lamps');
    const asks = { text: 'lawyer', sentence: 'Her lawyer is asking for 40 euros.' };
    assert.is(labelOf([asks], money), 'amount (lawyer)');
  });
  test('a noun that is a measure needs no other', () => {
    assert.is(labelOf([{ text: 'deficit', predicate: 'loss' }], money), 'deficit');
    assert.is(labelOf([{ text: 'prize money', head: 'money', predicate: 'returned' }], money), 'prize money');
    assert.is(labelOf([{ text: 'Tove Heights', head: 'heights' }], time), 'duration of Tove Heights');
    const bill = { text: 'bill', predicate: 'spending' };
    assert.is(labelOf([{ text: 'recall' }, { text: 'recall' }, bill, bill], money), 'bill');
  });
  test('a share is of what stands behind it', () => {
    const staff = {
      text: 'normal staff',
      head: 'staff',
      sentence: 'With 40% of normal staff, it ran.',
      surface: '40%',
    };
    assert.is(labelOf([staff], percent), 'share of normal staff');
    const offer = { text: 'union', predicate: 'demanded', sentence: 'The union demanded 40%.', surface: '40%' };
    assert.is(labelOf([offer], percent), 'percentage demanded');
  });
  test('a length of time is how long something lasted, whatever else is told', () => {
    const strike = { text: 'strike', predicate: 'on strike', sentence: 'A three-day strike.', surface: 'three-day' };
    assert.is(labelOf([strike], time), 'duration of strike');
    assert.is(labelOf([{ text: 'on strike', head: 'strike', predicate: 'on strike' }], time), 'duration of strike');
    assert.is(labelOf([{ text: 'crew', predicate: 'waiting' }], time), 'crew waiting');
    assert.is(labelOf([{ text: 'killed', head: 'death', predicate: 'killed' }], time), 'duration');
    const race = { text: 'final', predicate: 'competed', scope: { owner: 'Ida Lund' }, surface: '2:09:47' };
    assert.is(labelOf([race], time), 'time of Ida Lund');
  });
  test('a way is a distance, and of a noun a length', () => {
    assert.is(labelOf([{ text: 'quake', predicate: 'earthquake' }], way), 'distance of quake');
    assert.is(labelOf([{ text: 'front', predicate: 'size' }], way), 'length of front');
  });
  test('a unit is not what is measured', () => {
    assert.is(labelOf([{ text: 'per cent', head: 'cent', predicate: 'share price' }], money), 'share price');
  });
  test('a name that any source gives is whose age it is', () => {
    const man = { text: 'man', predicate: 'age' };
    const age: Partial<Quantity> = { dimension: 'age', unit: 'year' };
    assert.is(labelOf([man, man, { ...man, scope: { owner: 'Jon Vik' } }], age), 'age of Jon Vik');
  });
});

suite('labels of counts, by the words around', (test) => {
  test('what stands aside of the verb is not what it befalls', () => {
    const sentence = 'The firm withdrew its lamps after 40 complaints.';
    assert.is(labelOf([{ text: 'complaints', predicate: 'withdrawn', sentence }], things), 'complaints');
    const whole = 'Three of the 40 cranes were sold.';
    assert.is(labelOf([{ text: 'cranes', predicate: 'sold', sentence: whole }], things), 'cranes');
    const hurt = 'It ended with 40 miners injured.';
    assert.is(labelOf([{ text: 'miners', predicate: 'injured', sentence: hurt }]), 'miners injured');
  });
  test('a short participle and a name tell only what is printed', () => {
    const sentence = 'Some 40 shops seem to have been robbed in Eastgate.';
    assert.is(labelOf([{ text: 'shops', predicate: 'won', event: 'win', sentence }], things), 'shops');
    assert.is(labelOf([{ text: 'shops', predicate: 'eastgated', sentence }], things), 'shops');
  });
  test('a hyphen makes the noun behind it what is counted', () => {
    const sentence = 'The 40-seat hall is closed.';
    assert.is(labelOf([{ text: 'seat hall', head: 'hall', sentence }], things), 'seats of hall');
  });
  test('deaths are of people', () => {
    assert.is(labelOf([{ text: 'deaths', head: 'death', predicate: 'killed' }]), 'people killed');
  });
});

suite('labels of dates', (test) => {
  const dated = (claims: readonly Counted[]): string => labelOf(claims, null);
  test('what is asked is a year, a month or a time where all tell no other', () => {
    assert.is(dated([{ text: 'flood', date: '2009' }]), 'year of flood');
    assert.is(dated([{ text: 'flood', date: '2009-04' }]), 'month of flood');
    assert.is(dated([{ text: 'vote', date: '2031-05-01T10:00' }]), 'time of vote');
    assert.is(dated([{ text: 'vote', date: '2031-05-01T10:00' }, { text: 'vote' }]), 'day of vote');
  });
  test('words of time, ages and datelines are not what is dated', () => {
    assert.is(dated([{ text: 'Thursday doctors', head: 'doctor' }]), 'day of doctors');
    assert.is(dated([{ text: 'year old man', head: 'man' }]), 'day of man');
    assert.is(dated([{ text: 'PORT TOVE', head: 'tove' }]), 'day');
    assert.is(dated([{ text: 'Oct', head: 'oct' }]), 'day');
  });
  test('the words of one source, where all tell of one event', () => {
    const died = { text: 'guard', event: 'die', predicate: 'died', sentence: 'The guard died.' };
    const killed = { text: 'guard', event: 'die', predicate: 'slain', sentence: 'The guard was slain.' };
    assert.is(dated([died, killed]), 'guard died');
  });
  test('a day has no duration, and who speaks made a statement', () => {
    assert.is(dated([{ text: 'ban', event: 'last', predicate: 'duration' }]), 'day of ban');
    assert.is(dated([{ text: 'fire brigade', head: 'brigade', source: 'fire brigade' }]), 'statement of fire brigade');
    assert.is(dated([{ text: 'meeting', event: 'meet', predicate: 'met' }]), 'day of meeting');
  });
});
