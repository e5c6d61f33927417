// Which files of a topic folder are read, and in which order.
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { userError } from '../errors.ts';
import type { Notice } from '../model.ts';
import type { KnownDetails } from './finish-article.ts';
import { MANIFEST_NAME, type Manifest, type ManifestEntry } from './manifest.ts';
import { notice } from './notices.ts';
import { KNOWN_UNREAD, READERS } from './readers/index.ts';

type ListedFile = { readonly path: string; readonly file: string; readonly known: KnownDetails };
export type FileList = { readonly files: readonly ListedFile[]; readonly notices: readonly Notice[] };

export type FileOptions = {
  /** Whether links that lead out of the folder are read. */
  readonly followLinks: boolean;
};

/** A README tells about the folder; it is an article only where the manifest lists it. */
const README = /^readme(?:\.\w+)?$/i;
const MISNAMED_MANIFEST = /^topic\.(?:yml|json)$|^manifest\.ya?ml$/i;
const EXTENSIONS = new Set(READERS.flatMap((reader) => reader.extensions));
const UNREAD = new Set(KNOWN_UNREAD);

/** Whether a file of this name is taken for an article. */
export function isArticleName(name: string): boolean {
  return EXTENSIONS.has(extname(name).toLowerCase()) && !README.test(name);
}

/** By code point, so that the order is the same under every locale. */
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function leavesFolder(folder: string, path: string): Promise<boolean> {
  const inside = relative(await realpath(folder), await realpath(path));
  return inside === '..' || inside.startsWith(`..${sep}`);
}

type Checked = { readonly isFile: boolean; readonly notices: readonly Notice[] };

/** Devices, pipes and folders are passed over; a link out of the folder or to nowhere is reported. */
async function checkEntry(folder: string, file: string, options: FileOptions): Promise<Checked> {
  const path = join(folder, file);
  try {
    const entry = await lstat(path);
    if (!entry.isSymbolicLink()) return { isFile: entry.isFile(), notices: [] };
    if (!options.followLinks && (await leavesFolder(folder, path)))
      return { isFile: false, notices: [notice('file-outside-folder', { file })] };
    return { isFile: (await stat(path)).isFile(), notices: [] };
  } catch (cause) {
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { isFile: false, notices: [notice('file-unreadable', { file, problem })] };
  }
}

type Names = { readonly names: readonly string[]; readonly notices: readonly Notice[] };

/** Every file of the folder itself (not of folders in it) that a reader reads. */
async function findFiles(folder: string, hasList: boolean, options: FileOptions): Promise<Names> {
  const names: string[] = [];
  const notices: Notice[] = [];
  for (const name of (await readdir(folder)).sort(byCodePoint)) {
    if (name.startsWith('.') || name === MANIFEST_NAME) continue;
    if (MISNAMED_MANIFEST.test(name)) notices.push(notice('manifest-misnamed', { file: name }));
    const extension = extname(name).toLowerCase();
    if (UNREAD.has(extension)) notices.push(notice('file-unsupported', { file: name }));
    if (!EXTENSIONS.has(extension)) continue;
    if (README.test(name)) {
      if (!hasList) notices.push(notice('readme-skipped', { file: name }));
      continue;
    }
    const checked = await checkEntry(folder, name, options);
    notices.push(...checked.notices);
    if (checked.isFile) names.push(name);
  }
  return { names, notices };
}

async function checkListed(
  folder: string,
  manifestFile: string,
  entry: ManifestEntry,
  options: FileOptions,
): Promise<ListedFile> {
  const { file, line, column, known } = entry;
  const path = join(folder, file);
  const found = await stat(path).catch((cause) => {
    throw userError('manifest-file-missing', { file: manifestFile, line, missing: file }, cause);
  });
  const problem = !found.isFile()
    ? 'is not a file'
    : !options.followLinks && (await leavesFolder(folder, path))
      ? 'is outside the topic folder'
      : null;
  if (problem === null) return { path, file, known };
  throw userError('manifest-invalid', { file: manifestFile, line, column, problem: `"${file}" ${problem}` });
}

/** Throws `manifest-file-missing` and `manifest-invalid`. */
export async function listFiles(
  folder: string,
  manifestFile: string,
  manifest: Manifest,
  options: FileOptions,
): Promise<FileList> {
  const found = await findFiles(folder, manifest.entries !== undefined, options);
  if (manifest.entries === undefined) {
    const files = found.names.map((file) => ({ path: join(folder, file), file, known: {} }));
    return { files, notices: found.notices };
  }
  const files: ListedFile[] = [];
  for (const entry of manifest.entries) files.push(await checkListed(folder, manifestFile, entry, options));
  const listed = new Set(files.map(({ file }) => file));
  // A forgotten article looks like the others; a table or JSON beside listed texts is about them.
  const formats = new Set(files.map(({ file }) => extname(file).toLowerCase()));
  const extra = found.names.filter((name) => !listed.has(name) && formats.has(extname(name).toLowerCase()));
  return { files, notices: [...found.notices, ...extra.map((file) => notice('file-not-listed', { file }))] };
}
