// The user's mistakes. Each has a stable code, says what happened with the value, and what to do about it.

type Params = {
  'topic-not-found': { path: string };
  'topic-not-a-folder': { path: string };
  'topic-empty': { path: string; why?: string };
  'topic-too-large': { path: string; limit: number };
  'file-not-found': { path: string };
  'file-not-a-file': { path: string };
  'manifest-invalid': { file: string; line: number; column: number; problem: string };
  'manifest-exists': { file: string };
  'manifest-file-missing': { file: string; line: number; missing: string };
  'output-not-writable': { path: string; problem: string };
  'font-invalid': { file: string; problem: string };
  'folder-exists': { path: string };
  'folder-not-writable': { path: string; problem: string };
  'template-not-found': { name: string; known: string };
  'template-invalid': { file: string; line: number; problem: string; hint: string };
  'stage-damaged': { file: string };
  'topics-not-found': { path: string };
  'list-not-readable': { path: string; problem: string };
  'analysis-not-readable': { path: string; problem: string };
  'log-not-writable': { path: string; problem: string };
  'records-without-topic': { file: string; line: number };
  'summary-missing': { path: string };
  'summary-damaged': { file: string };
  'shards-missing': { missing: string; of: number };
  'topic-id-twice': { id: string; path: string };
  'stage-missing': { stage: string; file: string };
  'queue-not-reachable': { url: string; problem: string };
  'folder-not-shared': { path: string };
  'option-invalid': { option: string; value: string; allowed: string };
};

export type ErrorCode = keyof Params;

const CATALOGUE: { readonly [C in ErrorCode]: (p: Params[C]) => string } = {
  'topic-not-found': (p) => `There is no folder "${p.path}". Give the path of a folder that holds articles.`,
  'topic-not-a-folder': (p) => `"${p.path}" is not a folder. Give the path of a folder that holds articles.`,
  'topic-empty': (p) =>
    `The folder "${p.path}" holds no article that can be read. ${p.why ?? 'Put text files, web pages, PDFs or Word files into it.'}`,
  'topic-too-large': (p) =>
    `The folder "${p.path}" holds more than ${p.limit} articles. Raise the limit with --max-articles, or list the articles in topic.yaml.`,
  'file-not-found': (p) => `There is no file "${p.path}". Give the path of an article.`,
  'file-not-a-file': (p) => `"${p.path}" is no file. Give the path of an article.`,
  'manifest-invalid': (p) => `${p.file}:${p.line}:${p.column}: ${p.problem}. Correct the manifest or remove it.`,
  'manifest-exists': (p) => `"${p.file}" is there already. Rename it, or write over it with --force.`,
  'manifest-file-missing': (p) =>
    `${p.file}:${p.line}: the manifest names "${p.missing}", which is not in the folder. Add the file or remove the entry.`,
  'output-not-writable': (p) => `Cannot write into "${p.path}" (${p.problem}). Choose another folder with --out.`,
  'font-invalid': (p) => `Cannot read the font "${p.file}" (${p.problem}). Give a TrueType or OpenType file.`,
  'folder-exists': (p) => `"${p.path}" is there already. Give the name of a new folder.`,
  'folder-not-writable': (p) => `Cannot write into "${p.path}" (${p.problem}). Choose another folder.`,
  'template-not-found': (p) =>
    `There is no template "${p.name}". Use one of ${p.known}, or the path of a template folder.`,
  'template-invalid': (p) => `${p.file}:${p.line}: ${p.problem}. ${p.hint}`,
  'stage-damaged': (p) => `"${p.file}" is no JSON any more. Run once with --save-stages and without --from.`,
  'topics-not-found': (p) =>
    `There is no topic in "${p.path}". Give a folder that has folders of articles in it, or a topic.yaml.`,
  'list-not-readable': (p) =>
    `Cannot read the list "${p.path}" (${p.problem}). Give a text file with the path of a topic folder in each line.`,
  'analysis-not-readable': (p) =>
    `Cannot read the analysis "${p.path}" (${p.problem}). Give an analysis.json that "parallax report" wrote.`,
  'log-not-writable': (p) => `Cannot write the log "${p.path}" (${p.problem}). Give another file with --log.`,
  'records-without-topic': (p) =>
    `${p.file}:${p.line}: the line is no JSON object with a text under "topic". Add the field, or give folders.`,
  'summary-missing': (p) => `There is no summary of a batch in "${p.path}". Give folders that "parallax batch" wrote.`,
  'summary-damaged': (p) => `"${p.file}" is no summary of a batch. Run that batch again.`,
  'shards-missing': (p) => `Of ${p.of} shards these are not there: ${p.missing}. Run them, or give their folders too.`,
  'topic-id-twice': (p) =>
    `"${p.path}" would be written into the same folder "${p.id}" as another topic of this run. Rename one of the folders.`,
  'stage-missing': (p) =>
    `The stage "${p.stage}" was never saved: there is no ${p.file}. Run once with --save-stages and without --from.`,
  'queue-not-reachable': (p) =>
    `No Redis answers at ${p.url} (${p.problem}). Start it, or give its address with --queue.`,
  'folder-not-shared': (p) =>
    `"${p.path}" is not the folder that the batch writes into. Start the worker where the batch was started, on a disk that both see.`,
  'option-invalid': (p) => `"${p.value}" is no value for ${p.option}. Use ${p.allowed}.`,
};

/** A mistake the user can mend: one message of two sentences, what happened and what to do. */
export class ParallaxError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ParallaxError';
    this.code = code;
  }
}

/** Makes the catalogue's error for `code`. */
export function userError<C extends ErrorCode>(code: C, params: Params[C], cause?: unknown): ParallaxError {
  return new ParallaxError(code, CATALOGUE[code](params), cause);
}
