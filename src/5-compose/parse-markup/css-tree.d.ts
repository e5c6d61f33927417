// The parts of css-tree without its dictionary of CSS, which takes longer to load than a style sheet to read.
// @types/css-tree tells only of the whole.
declare module 'css-tree/parser' {
  import { parse } from 'css-tree';
  export = parse;
}
declare module 'css-tree/generator' {
  import { generate } from 'css-tree';
  export = generate;
}
