// A template as plain data, so that composing needs no disk.

export type TemplateFile = { readonly file: string; readonly source: string };

export type TemplateFiles = {
  readonly name: string;
  /** Shown by `parallax templates`. */
  readonly description: string;
  /** The paper it is made for; `--paper` overrides it. */
  readonly paper: 'a4' | 'letter';
  /** The most pages it may have: where there are more, less is shown and the rest counted. Null for any number. */
  readonly pages: number | null;
  /** What the template shows: one topic, or many. */
  readonly view: 'briefing' | 'digest';
  /** Path of template.hbs, as errors name it. */
  readonly file: string;
  readonly source: string;
  readonly partials: readonly (TemplateFile & { readonly name: string })[];
  readonly css: TemplateFile;
};
