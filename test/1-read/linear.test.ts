// Lines of a megabyte that make careless patterns look again from every character: the square of such a line takes many
// minutes, reading it a second or two.
import * as assert from 'uvu/assert';
import { readBytes } from '../../src/1-read/read-article.ts';
import { suite } from '../support/suite.ts';

const LENGTH = 1_000_000;
/** Far above what a line takes on a slow machine, far below its square. */
const MOST_SECONDS = 30;

const MARKS: Readonly<Record<string, readonly string[]>> = {
  'a.txt': ['x', '1 ', '1,000 people ', 'a.”', '“', '3 May 2021, ', 'By A', 'share ', '\u0301', 'Photo: a. Photo: '],
  'a.md': ['#', '[', '![', '*', '|-', '> ', '`'],
  'a.html': ['<p>', '<div>', '<', '&amp', '<!--', '<td>1</td>', 'a, b<br>', '<a href="'],
  'a.json': ['[', '{"a":', '"\\u0000"', '1,'],
  'a.csv': [',', '"', '""', 'text,', ';'],
  'a.rss': ['<item>', '<rss>', '<![CDATA[', '&x;', '</item>'],
  'a.eml': ['From: a@b\r\n', '=?utf-8?Q?', '<a@b>, ', '--b\r\n', ' ', '('],
};

/** What a file of the format begins with, so that its reader is the one that is asked. */
const OPENINGS: Readonly<Record<string, string>> = {
  'a.html': '<html><body><p>',
  'a.csv': 'title,text\n',
  'a.rss': '<rss><channel><item><description>',
  'a.eml': 'From: Wire <a@b.example>\r\nSubject: x\r\nDate: Tue, 4 May 2021 10:00:00 +0000\r\nTo: ',
};

suite('time grows with length, not faster', (test) => {
  for (const [name, marks] of Object.entries(MARKS)) {
    test(name, async () => {
      for (const mark of marks) {
        const text = (OPENINGS[name] ?? '') + mark.repeat(LENGTH / mark.length);
        const started = process.cpuUsage().user;
        await readBytes(Buffer.from(text), name);
        const seconds = (process.cpuUsage().user - started) / 1e6;
        assert.ok(seconds < MOST_SECONDS, `a megabyte of ${JSON.stringify(mark)} took ${seconds.toFixed(1)} s`);
      }
    });
  }
});
