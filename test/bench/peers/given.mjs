// What every peer is given: the content, and the product's own fonts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FONTS = join(import.meta.dirname, '../../../assets/fonts');
export const fontFile = (name) => join(FONTS, `${name}.ttf`);
export const contentIn = (folder) => JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8'));
