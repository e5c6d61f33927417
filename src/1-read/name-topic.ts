// What a topic is called and which day it speaks of, where nobody says.
import type { ReadArticle, Topic } from '../model.ts';
import { dayOfIso, formatDay } from './calendar.ts';

/** `name`: of its folder, or its title; what is stated goes before what is found. */
export function nameTopic(
  name: string,
  stated: { readonly title?: string; readonly asOf?: string; readonly font?: string },
  articles: readonly ReadArticle[],
): Topic {
  return {
    id: slug(name),
    title: stated.title ?? titleOf(name),
    asOf: stated.asOf ?? newestDay(articles),
    ...(stated.font === undefined ? {} : { font: stated.font }),
  };
}

/** Safe as a folder's name on any system: letters, digits and hyphens. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'topic';
}

function titleOf(name: string): string {
  const words = name.replace(/[_\s-]+/g, ' ').trim();
  return words === '' ? 'Topic' : words[0].toUpperCase() + words.slice(1);
}

/** The newest known day among the articles, each in its own zone, as printed. */
function newestDay(articles: readonly ReadArticle[]): string | null {
  const days = articles.flatMap(({ published }) => {
    const day = published && dayOfIso(published.value);
    return day ? [formatDay(day)] : [];
  });
  return days.sort().at(-1) ?? null;
}
