import * as assert from 'uvu/assert';
import { standingsOf } from '../../src/3-align/standings.ts';
import { suite } from '../support/suite.ts';

const never = (): boolean => false;

suite('how what was grouped stands', (test) => {
  // 0 and 1 are of article a, 2 and 3 of b, 4 of c.
  const articleIds = ['a', 'a', 'b', 'b', 'c'];
  const likenesses = {
    high: Int32Array.of(2, 3, 3, 4, 4),
    low: Int32Array.of(0, 0, 1, 0, 2),
    score: Float64Array.of(1, 2, 5, 7, Number.NEGATIVE_INFINITY),
  };

  test('the best of the group, and the best outside it in the articles that the group has', () => {
    const [first, , third] = standingsOf(articleIds, likenesses, [[0, 2], [1, 3], [4]], never);
    // 4 is liker to 0 than all others, but no figure of its article is in the group.
    assert.equal(first, { inside: 1, outside: 2 });
    assert.equal(third, { inside: 1, outside: -8 });
  });

  test('what was kept apart or never compared is as unlike as can be', () => {
    const standings = standingsOf(articleIds, likenesses, [[0, 4], [2], [1, 3]], never);
    assert.equal(standings[0], { inside: 7, outside: -8 });
    assert.equal(standings[2], { inside: -8, outside: -8 });
  });

  test('a copy is no likeness of its own', () => {
    const isCopy = (i: number, k: number): boolean => i + k === 4;
    assert.is(standingsOf(articleIds, likenesses, [[0, 4], [2], [1, 3]], isCopy)[0].inside, -8);
  });

  test('figures of one article are no alternatives of each other', () => {
    const own = { high: Int32Array.of(1), low: Int32Array.of(0), score: Float64Array.of(4) };
    const standings = standingsOf(['a', 'a'], own, [[0], [1]], never);
    assert.equal(standings, [
      { inside: -8, outside: -8 },
      { inside: -8, outside: -8 },
    ]);
  });
});
