// A sentence whose words are linked to their heads instead of numbered, so that words can be put in anywhere.
import { type Label, TAGS, type Tag, tagId } from '../../src/2-extract/parse/inventories.ts';
import type { ParseLesson } from './learn-parser.ts';

export type Link = {
  form: string;
  readonly tag: Tag;
  /** What a tagger that had not seen the word made of it; for words put in, the right tag. */
  readonly guess: Tag;
  label: Label;
  head: Link | null;
};

export function linkSentence({ sentence, tags }: ParseLesson): Link[] {
  const links: Link[] = sentence.forms.map((form, i) => ({
    form,
    tag: sentence.tags[i],
    guess: TAGS[tags[i]],
    label: sentence.labels[i],
    head: null,
  }));
  sentence.heads.forEach((head, i) => {
    links[i].head = head < 0 ? null : links[head];
  });
  return links;
}

/** Lemmas are not kept up: they are learned from original sentences only. */
export function numberSentence(links: readonly Link[]): ParseLesson {
  const places = new Map(links.map((link, i) => [link, i]));
  return {
    sentence: {
      forms: links.map((link) => link.form),
      tags: links.map((link) => link.tag),
      heads: links.map((link) => (link.head === null ? -1 : (places.get(link.head) ?? -1))),
      labels: links.map((link) => link.label),
      lemmas: links.map((link) => link.form.toLowerCase()),
    },
    tags: links.map((link) => tagId(link.guess)),
  };
}

export function newLink(form: string, tag: Tag, label: Label, head: Link | null): Link {
  return { form, tag, guess: tag, label, head };
}

export function childrenOf(links: readonly Link[], head: Link): readonly Link[] {
  return links.filter((link) => link.head === head);
}

export function capitalise(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** The first word of a sentence once something stands before it; names keep their capital. */
export function uncapitalise({ form, tag }: Link): string {
  const isName = tag.startsWith('PROPN') || form === 'I' || /^\p{Lu}{2}/u.test(form);
  return isName ? form : form.slice(0, 1).toLowerCase() + form.slice(1);
}
