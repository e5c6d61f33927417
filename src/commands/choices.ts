// The words that options take. Apart from the commands, so that the command line is parsed before they are loaded.

export const FORMATS = ['pdf', 'html', 'json', 'csv'] as const;
export const SEVERITIES = ['low', 'medium', 'high'] as const;
export const RULES = ['latest', 'majority', 'authority', 'conservative'] as const;
export const PAPERS = ['a4', 'letter'] as const;
export const EXTRACT_FORMATS = ['jsonl', 'csv', 'table'] as const;
/** What `extract` prints unless asked: of names and statements there are many, and most sources tell them alike. */
export const USUAL_KINDS = ['quantity', 'date', 'quotation'] as const;
export const KINDS = [...USUAL_KINDS, 'name', 'statement'] as const;

/** What "-" becomes before the command line is parsed: yargs drops a lone dash. */
export const STANDARD_INPUT = 'stdin:';
