// `parallax init <folder>`: a topic.yaml from what the files say of themselves, each guess with where it comes from.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '../1-read/limits.ts';
import { MANIFEST_NAME } from '../1-read/manifest.ts';
import { readTopicWithSources, type TopicWithSources } from '../1-read/read-topic.ts';
import { userError } from '../errors.ts';
import type { Notice, ReadArticle } from '../model.ts';
import { writeFiles } from './write-files.ts';

export type InitOptions = {
  readonly limits: Limits;
  readonly followLinks: boolean;
  /** Whether a manifest that is there is written over. */
  readonly force: boolean;
};

export type InitResult = {
  readonly file: string;
  readonly articles: number;
  /** What the files do not say, or say wrong, one sentence each. */
  readonly missing: readonly string[];
  readonly notices: readonly Notice[];
};

/** Throws `manifest-exists`, and what reading a topic throws. */
export async function init(folder: string, options: InitOptions): Promise<InitResult> {
  const file = join(folder, MANIFEST_NAME);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere && !options.force) throw userError('manifest-exists', { file });
  const read = await readTopicWithSources(folder, { ...options, ignoresManifest: true });
  await writeFiles(folder, [{ name: MANIFEST_NAME, content: manifestOf(read) }]);
  return {
    file,
    articles: read.folder.articles.length,
    missing: missingIn(read),
    notices: read.folder.notices.filter(({ code }) => !DATE_NOTICES.has(code)),
  };
}

const DATE_NOTICES = new Set(['date-line-contradicted', 'date-line-incomplete']);

/** Text as YAML: a JSON string is one. */
const quoted = (text: string): string => JSON.stringify(text);

function manifestOf(read: TopicWithSources): string {
  const { topic, articles } = read.folder;
  const files = [...new Set(articles.map(({ file }) => file))];
  return [
    '# Written by parallax init from what the files say of themselves. Correct what is wrong; what is left out here is',
    '# taken from the files again.',
    `title: ${quoted(topic.title)} # the name of the folder`,
    topic.asOf === null
      ? '# asOf: 2022-01-08 # no article is dated: the day the briefing speaks of'
      : `asOf: ${topic.asOf} # the newest date among the articles`,
    'articles:',
    ...files.flatMap((file) =>
      entryOf(
        file,
        articles.filter((article) => article.file === file),
        read,
      ),
    ),
    '',
  ].join('\n');
}

function entryOf(
  file: string,
  articles: readonly ReadArticle[],
  { folder, told }: TopicWithSources,
): readonly string[] {
  const [article] = articles;
  const head = `  - file: ${quoted(file)}`;
  if (articles.length > 1) return [`${head} # ${articles.length} articles, which speak for themselves`];
  const from = told.get(article.id);
  const aside = folder.notices.filter((one) => one.articleId === article.id && DATE_NOTICES.has(one.code));
  const published =
    article.published === null
      ? '    # published: 2022-01-07 # no date was found'
      : `    published: ${quoted(article.published.value)} # ${from?.published === 'date line' ? 'the date line on the page' : 'as the file says'}`;
  return [
    head,
    ...(article.title === null ? [] : [`    # title: ${quoted(article.title)}`]),
    `    outlet: ${quoted(article.outlet)} # ${OUTLET_FROM[from?.outlet ?? 'file']}`,
    published,
    ...aside.map(({ message }) => `    # ${message.replace(/\s+/g, ' ')}`),
    ...(article.url === undefined ? [] : [`    url: ${quoted(article.url)} # as the file says`]),
    ...(article.author === undefined ? [] : [`    author: ${quoted(article.author)} # as the file says`]),
    ...(article.supersededBy === undefined ? [] : [`    # an older version of ${article.supersededBy}`]),
  ];
}

const OUTLET_FROM = {
  file: 'as the file says',
  address: 'the host of its address',
  name: "unknown: the file's name stands in",
} as const;

function missingIn({ folder, told }: TopicWithSources): readonly string[] {
  const { articles, notices } = folder;
  const unknown = articles.filter(({ id }) => told.get(id)?.outlet === 'name').map(({ id }) => id);
  const undated = articles.filter(({ published }) => published === null).map(({ id }) => id);
  return [
    ...(unknown.length === 0 ? [] : [`The outlet is nowhere stated: ${unknown.join(', ')}.`]),
    ...(undated.length === 0 ? [] : [`The date is nowhere stated: ${undated.join(', ')}.`]),
    ...notices.filter(({ code }) => DATE_NOTICES.has(code)).map(({ articleId, message }) => `${articleId}: ${message}`),
  ];
}
