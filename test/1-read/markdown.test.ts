import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { BODY, readOne } from './topic-folder.ts';

const [LEAD, MORE] = BODY.split('\n\n');

suite('front matter', (test) => {
  test('gives title, outlet, date, address and author', async () => {
    const { article, zones } = await readOne(
      `---\ntitle: "Fire: two halls lost"\nsource: Coast Radio\ndate: 2021-05-03 18:40\nurl: https://coast.example/1\nauthor: [Ada Holm, Nils Brandt]\n---\n\n${BODY}`,
      'a.md',
    );
    assert.is(article.title, 'Fire: two halls lost');
    assert.is(article.outlet, 'Coast Radio');
    assert.equal(article.published, { value: '2021-05-03T18:40', basis: 'stated' });
    assert.is(article.url, 'https://coast.example/1');
    assert.is(article.author, 'Ada Holm, Nils Brandt');
    assert.equal(zones, [`lead: ${LEAD}`, `body: ${MORE}`]);
  });

  test('is read in .txt too, with a date in words and Windows line ends', async () => {
    const { article, zones } = await readOne(`---\r\ndate: May 3, 2021\r\ntitle: null\r\n...\r\n${BODY}`);
    assert.is(article.published?.value, '2021-05-03');
    assert.is(article.title, null);
    assert.is(zones.length, 2);
  });

  test('the manifest goes before it', async () => {
    const manifest = 'articles: [{file: a.md, outlet: Post, title: Port fire}]';
    const { article } = await readOne(`---\noutlet: Radio\ntitle: Fire\n---\n${BODY}`, 'a.md', manifest);
    assert.equal([article.outlet, article.title], ['Post', 'Port fire']);
  });

  test('code in it is never run, broken YAML and unreadable dates are notices', async () => {
    const script = await readOne(`---js\n{ title: globalThis.ran = true }\n---\n${BODY}`, 'a.md');
    assert.equal(script.codes, ['front-matter-ignored']);
    assert.not('ran' in globalThis);
    assert.is(script.zones[0], `lead: ${LEAD}`);
    const broken = await readOne(`---\ntitle: "Fire\nurl: x\n---\n${BODY}`, 'a.md');
    assert.equal(broken.codes, ['front-matter-invalid']);
    assert.is(broken.zones.length, 2);
    assert.equal((await readOne(`---\ndate: soon\n---\n${BODY}`, 'a.md')).codes, ['front-matter-date-unreadable']);
  });

  test('a rule over the article is no front matter', async () => {
    const { zones } = await readOne(`---\n${LEAD}\n\n---\n\n${MORE}`, 'a.md');
    assert.equal(zones, [`lead: ${LEAD}`, `body: ${MORE}`]);
  });
});

suite('markdown', (test) => {
  test('marks are left out of passages and stay in the text', async () => {
    const text = `# Fire destroys warehouses #\n\n> ${LEAD}\n\n- ${MORE}\n* The quay is closed.\n\n1. The crane leans.\n\n## What is known\n\n***\n\nNobody **died**.\n`;
    const { article, zones } = await readOne(text, 'a.md');
    assert.is(article.text, text);
    assert.equal(zones, [
      'headline: Fire destroys warehouses',
      `lead: ${LEAD}`,
      `body: ${MORE}`,
      'body: The quay is closed.',
      'body: The crane leans.',
      'body: What is known',
      'body: Nobody **died**.',
    ]);
  });

  test('underlined headings, pictures, comments, link lists and code', async () => {
    const text = `Fire destroys warehouses\n===\n\n![Quay](q.png)\n\n<!-- draft 12 -->\n\n${LEAD}\n\n\`\`\`\ncode 44\n\`\`\`\n\n[1]: https://coast.example\n\n| a | b |\n|---|---|\n`;
    const { article, zones } = await readOne(text, 'a.md');
    assert.is(article.title, 'Fire destroys warehouses');
    assert.equal(zones, ['headline: Fire destroys warehouses', `lead: ${LEAD}`, 'body: | a | b |']);
  });

  test('a text file that begins with a heading is Markdown', async () => {
    assert.is((await readOne(`# Fire in port\n\n${BODY}`)).article.title, 'Fire in port');
  });
});
