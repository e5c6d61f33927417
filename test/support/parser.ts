// The English parser, loaded once a test file.
import { loadParser } from '../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../src/lib/load-models.ts';

export const parser = loadParser(readEnglishModel());
