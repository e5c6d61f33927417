import * as assert from 'uvu/assert';
import { onOneAxis } from '../../../src/5-compose/view/axis-unit.ts';
import type { Claim, Quantity } from '../../../src/model.ts';
import { fixtureAnalysis } from '../../support/analysis-fixture.ts';
import { suite } from '../../support/suite.ts';

const [model] = fixtureAnalysis.claims.filter(({ quantity }) => quantity);

function claims(...units: readonly (readonly [Quantity['dimension'], string | null])[]): readonly Claim[] {
  return units.map(([dimension, unit], index) => {
    if (!model?.quantity) throw new Error('The fixture has no figure.');
    return { ...model, id: String(index), quantity: { ...model.quantity, dimension, unit } };
  });
}

suite('figures on one axis', (test) => {
  test('counts share one, whatever is counted', () => {
    const counts = claims(['count', 'arrest'], ['count', 'people'], ['count', 'people'], ['count', null]);
    assert.equal(onOneAxis(counts), { claims: counts, unit: 'people' });
  });

  test('of other units only those of the most frequent one', () => {
    const lengths = claims(['length', 'mile'], ['length', 'km'], ['length', 'km']);
    assert.equal(onOneAxis(lengths), { claims: lengths.slice(1), unit: 'km' });
  });
});
