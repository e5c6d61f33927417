// The package ships no types.
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    /** The next opportunity: `position` is the index of the character after it. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export = LineBreaker;
}
