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
};

function labelOf(claims: readonly Counted[], quantity: Partial<Quantity> | null = {}): string {
  const texts = claims.map(({ sentence, text = '', predicate = '' }) => sentence ?? `Some 40 ${text} ${predicate}.`);
  return groupLabel(
    claims.map(({ text, head = text ?? '', event, predicate, role, scope = {} }, i): Claim => {
      const subject = { head, text: text ?? '', event, predicate, role };
      return {
        ...{ id: `${i}`, articleId: `${i}`, surface: '40', sentence: { start: 0, end: texts[i].length } },
        ...{ span: { start: 5, end: 7 }, zone: 'body', by: 'hand', scope, modality: 'asserted' },
        ...(text === undefined ? {} : { subject }),
        ...(quantity === null
          ? { kind: 'date', date: { value: '2031-05-01', basis: 'stated', role: 'on' } }
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
