// The claims of the fixture, each found in its article's text.
import type { Article, Attribution, Claim, DateValue, Quantity } from '../../src/model.ts';
import { FIXTURE_ARTICLES } from './fixture-articles.ts';

export const fixtureArticles: readonly Article[] = FIXTURE_ARTICLES.map((article) => ({
  id: `a${article.label}`,
  file: `${article.label}.txt`,
  outlet: article.outlet,
  title: article.title,
  published: { value: article.published, basis: 'stated' as const },
  language: 'en',
  sha256: article.label.padStart(64, '0'),
  originGroup: `o${article.label[0]}`,
  label: article.label,
  text: article.text,
}));

/** Filled by `add` below, in the order of the findings. */
export const fixtureClaims: Claim[] = [];

type Extra = Partial<Pick<Claim, 'quantity' | 'date' | 'quotation' | 'attribution' | 'scope' | 'subject'>>;

/** Adds the claim whose surface stands at the `nth` occurrence in the article, and gives its id. */
function add(label: string, kind: Claim['kind'], surface: string, extra: Extra, nth = 0): string {
  const article = fixtureArticles.find((candidate) => candidate.label === label);
  if (!article) throw new Error(`No article ${label}.`);
  let start = article.text.indexOf(surface);
  for (let i = 0; i < nth; i += 1) start = article.text.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`"${surface}" is not in ${label}.`);
  const before = article.text.slice(0, start);
  const sentenceStart = Math.max(
    before.lastIndexOf('. ') < 0 ? 0 : before.lastIndexOf('. ') + 2,
    before.lastIndexOf('\n') + 1,
  );
  const stop = article.text.slice(start + surface.length).search(/[.!?]["”]?(\s|$)|\n/);
  const end = stop < 0 ? article.text.length : start + surface.length + stop + 1;
  const id = `c${fixtureClaims.length + 1}`;
  fixtureClaims.push({
    id,
    articleId: article.id,
    kind,
    span: { start, end: start + surface.length },
    surface,
    sentence: { start: sentenceStart, end },
    zone: sentenceStart === 0 ? 'headline' : 'body',
    by: 'fixture',
    scope: {},
    modality: 'asserted',
    ...extra,
  });
  return id;
}

const by = (source: string, ...chain: string[]): Attribution => ({ source, chain, cue: null, anonymous: false });

function quantity(modifier: Quantity['modifier'], low: number | null, high: number | null, unit = 'people'): Quantity {
  const value = modifier === 'vague' || modifier === 'range' ? null : (low ?? high);
  const dimension = unit === 'USD' ? 'money' : 'count';
  return { value, low, high, modifier, dimension, unit, aspect: 'total' };
}
const exact = (value: number, unit?: string) => quantity('exact', value, value, unit);
const part = (value: number): Quantity => ({ ...exact(value), aspect: 'part' });
const about = (value: number, unit?: string): Quantity => ({
  ...quantity('approx', value * 0.95, value * 1.05, unit),
  value,
});
const day = (value: string, role: DateValue['role'] = 'on'): DateValue => ({ value, basis: 'stated', role });

const figure = (label: string, surface: string, value: Quantity, attribution?: Attribution, nth = 0) =>
  add(label, 'quantity', surface, attribution ? { quantity: value, attribution } : { quantity: value }, nth);

export const aboard = {
  a: figure('1a', 'about 212', about(212), by('Coast Guard')),
  b: figure('1b', 'around 212', about(212), by('Coast Guard')),
  c: figure('2', '187', exact(187), by('Velland Line'), 1),
  d: figure('3', '187', exact(187), by('Velland Line')),
  e: figure('4', '178', exact(178), by('Coast Guard', 'TASS', 'Coast Guard')),
  f: figure('4', '187', exact(187), undefined, 1),
  g: figure('5', '187', exact(187)),
};
export const hurt = {
  a: figure('1a', 'More than 30', quantity('moreThan', 30, null)),
  b: figure('1b', 'More than 30', quantity('moreThan', 30, null)),
  c: figure('2', '43', exact(43)),
  crew: figure('2', '18', part(18), undefined, 2),
  passengers: figure('2', '25', part(25)),
  d: figure('3', 'Forty-three', exact(43)),
  e: figure('4', 'About 50', about(50)),
};
export const cars = {
  a: figure('1a', 'Dozens', quantity('vague', 24, 99, 'cars')),
  b: figure('1b', 'Dozens', quantity('vague', 24, 99, 'cars')),
  c: figure('2', 'At least 60', quantity('atLeast', 60, null, 'cars')),
  d: figure('3', 'Up to 80', quantity('atMost', null, 80, 'cars')),
};
export const boats = {
  a: figure('1a', 'Four', exact(4, 'boats'), by('harbour master')),
  c: figure('2', 'Eleven', exact(11, 'boats'), by('Coast Guard')),
  g: figure('5', 'Four', exact(4, 'boats')),
};
export const cost = {
  a: figure('1a', '$12 million to $14 million', quantity('range', 12e6, 14e6, 'USD')),
  b: figure('1b', '$12 million to $14 million', quantity('range', 12e6, 14e6, 'USD')),
  c: figure('2', 'about $13 million', about(13e6, 'USD')),
  e: figure('4', 'at most $40 million', quantity('atMost', null, 40e6, 'USD'), by('Halden Mutual')),
  g: figure('5', '$250 million', exact(250e6, 'USD')),
};
export const struck = {
  a: add('1a', 'date', 'March 8', { date: day('2031-03-08') }),
  b: add('1b', 'date', 'March 8', { date: day('2031-03-08') }),
  c: add('2', 'date', 'March 8', { date: day('2031-03-08') }),
  d: add('3', 'date', 'March 7', { date: day('2031-03-07'), attribution: by('a passenger') }),
  g: add('5', 'date', 'March 8', { date: day('2031-03-08') }),
};
export const closed = {
  a: add('1a', 'date', 'until March 15', { date: day('2031-03-15', 'until') }),
  d: add('3', 'date', 'until at least Saturday', { date: { value: '2031-03-15', basis: 'implied', role: 'after' } }),
};
const quote = (label: string, content: string, speaker: string) =>
  add(label, 'quotation', content, { quotation: { type: 'direct', content }, attribution: by(speaker) });
export const order = {
  a: quote('1a', 'We gave the order to leave the ship at once,', 'Ilse Varga'),
  b: quote('1b', 'We gave the order to abandon the ship at once,', 'Ilse Varga'),
  c: quote('2', 'We ordered everyone to leave the ship,', 'Ilse Varga'),
  d: quote('3', 'We ordered everyone off the ship,', 'the captain'),
};
export const ship = {
  a: add('1a', 'name', 'ferry', {}),
  c: add('2', 'name', 'catamaran', {}, 1),
  g: add('5', 'name', 'ferry', {}),
};
export const list = figure('4', 'nine', exact(9, 'errors'));
export const built = add('5', 'date', '2019', { date: day('2019') });
export const leak = figure('3', 'one tank', exact(1, 'tanks'), by('harbour office'));
