import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { BODY, readFiles, readOne } from './topic-folder.ts';

const TITLE = 'Fire destroys warehouses in Vessby';
const under = (line: string, body = BODY) => readOne(`${TITLE}\n${line}\n\n${body}`);

/** Line under the headline → the day of publishing. */
const DATE_LINES: readonly (readonly [string, string])[] = [
  ['Updated: July 2, 2013 15:01 IST', '2013-07-02T15:01+05:30'],
  ['on July 02 2013 7:41 AM', '2013-07-02T07:41'],
  ['July 2, 2013 07:44', '2013-07-02T07:44'],
  ['Tuesday, July 2nd, 2013', '2013-07-02'],
  ['Tue Jul 2, 2013 1:28PM GMT', '2013-07-02T13:28Z'],
  ['WEDNESDAY 03 JULY 2013', '2013-07-03'],
  ['Sun, 15 Sep 2013', '2013-09-15'],
  ['14:25 Sun Sep 15 2013', '2013-09-15T14:25'],
  ['Last updated 15:48 15/09/2013', '2013-09-15T15:48'],
  ['September 15, 2013 11:26 pm', '2013-09-15T23:26'],
  ['Monday 16 September 2013 03.31 BST', '2013-09-16T03:31+01:00'],
  ['8:44AM BST 16 Sep 2013', '2013-09-16T08:44+01:00'],
  ['16 September 2013 Last updated at 12:42 GMT', '2013-09-16T12:42Z'],
  ['Published 2013-09-16T12:42:10+02:00', '2013-09-16T12:42+02:00'],
  ['2013-09-16', '2013-09-16'],
  ['September 16, 2013 / 8:05 PM', '2013-09-16T20:05'],
  ['VPA - September 16, 2013', '2013-09-16'],
  ['16 September 2013 - 10:21 By Reuters', '2013-09-16T10:21'],
  ['16.09.2013, 9.15 a.m. CEST', '2013-09-16T09:15+02:00'],
  ['First published: 16 Sept. 2013 | 0915 GMT', '2013-09-16T09:15Z'],
  ['12:05 a.m. ET, Sept. 16, 2013', '2013-09-16T00:05'],
  ['Published 15 Sep 2013 10:00 GMT — Updated 16 Sep 2013 11:00 GMT', '2013-09-16T11:00Z'],
  ['05.06.2013', '2013-06-05'],
  ['Aktualisiert am Montag, 16. September 2013, 18:40 Uhr', '2013-09-16T18:40'],
  ['Stand: 16.09.2013, 18 Uhr', '2013-09-16T18:00'],
  ['Publié le 1er août 2013 à 18h40, mis à jour le 2 août 2013 à 9 h', '2013-08-02T09:00'],
  ['lunes, 16 de septiembre de 2013, 18:40 horas', '2013-09-16T18:40'],
  ['Опубликовано: 16 сентября 2013 года, 18:40', '2013-09-16T18:40'],
];

/** These say something. */
const NO_DATE_LINES = [
  'Vier Tote am 2. Juli 2013',
  'Four dead, 16 injured on 2 July 2013',
  'July 2013',
  'Tuesday',
  '31 February 2013',
  'May 4 workers be named?',
  '2013',
];

suite('date lines', (test) => {
  for (const [line, value] of DATE_LINES) {
    test(line, async () => {
      const { article, zones, codes } = await under(line);
      assert.equal(article.published, { value, basis: 'stated' });
      assert.is(article.title, TITLE);
      assert.equal(codes, []);
      assert.not(
        zones.some((zone) => zone.includes(line)),
        'a date line is no passage',
      );
    });
  }

  for (const line of NO_DATE_LINES) {
    test(`no date line: ${line}`, async () => {
      const { article, zones } = await under(line);
      assert.is(article.published, null);
      assert.ok(zones.some((zone) => zone.includes(line)));
    });
  }

  test('a date line may stand before the headline', async () => {
    const { article, zones } = await readOne(`Monday, 3 May 2021\n\n${TITLE}\n\n${BODY}`);
    assert.is(article.published?.value, '2021-05-03');
    assert.is(zones[0], `headline: ${TITLE}`);
  });

  test('a date in the body is no date line of the article', async () => {
    const { article } = await readOne(`${TITLE}\n\n${BODY}\n\n3 May 2021\n\nThe quay stays closed.`);
    assert.is(article.published, null);
  });
});

suite('date lines that are not used', (test) => {
  test('the day of the week does not fit', async () => {
    const { article, codes } = await under('Monday, July 2, 2013');
    assert.is(article.published, null);
    assert.equal(codes, ['date-line-contradicted']);
  });

  test('the manifest knows better', async () => {
    const manifest = 'articles: [{file: a.txt, published: "2021-05-03"}]';
    const { article, codes } = await readOne(`Monday, May 17\n\n${TITLE}\n\n${BODY}`, 'a.txt', manifest);
    assert.is(article.published?.value, '2021-05-03');
    assert.equal(codes, ['date-line-contradicted']);
  });

  test('the manifest says the same with a time', async () => {
    const manifest = 'articles: [{file: a.txt, published: "2021-05-03T10:00+02:00"}]';
    const { article, codes } = await readOne(`${TITLE}\n3 May 2021\n\n${BODY}`, 'a.txt', manifest);
    assert.is(article.published?.value, '2021-05-03T10:00+02:00');
    assert.equal(codes, []);
  });

  test('the text tells of a later day', async () => {
    const { article, codes } = await under(
      '3 May 2021',
      `${BODY}\n\nThe last body was found on 9 May 2021, police said.`,
    );
    assert.is(article.published, null);
    assert.equal(codes, ['date-line-contradicted']);
  });

  test('a later day that lies ahead is no contradiction', async () => {
    const { article } = await under(
      '3 May 2021',
      `${BODY}\n\nThe quay will stay closed until 9 May 2021, police said.`,
    );
    assert.is(article.published?.value, '2021-05-03');
  });

  test('no year, or day and month in doubt', async () => {
    assert.equal((await under('Monday, May 17')).codes, ['date-line-incomplete']);
    assert.equal((await under('05/06/2021')).codes, ['date-line-incomplete']);
    assert.is((await under('05/05/2021')).article.published?.value, '2021-05-05');
  });

  test('the notice points at the line and the article', async () => {
    const { notices } = await readFiles({ 'a.txt': `${TITLE}\nMonday, May 17\n\n${BODY}`, 'b.txt': BODY });
    const start = TITLE.length + 1;
    assert.equal(notices[0].span, { start, end: start + 'Monday, May 17'.length });
    assert.is(notices[0].articleId, 'a.txt');
  });
});
