import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import Table from 'cli-table3';
import { EntenteError } from '../error.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

/**
 * Writes the result of a command to standard output, or to `--out`: there under another name first, so that a reader
 * never sees half a file and a failed run leaves the old one. What is no plain file, such as `/dev/null`, is written to.
 *
 * @throws EntenteError where the file cannot be written
 */
export async function writeResult(
  io: Io,
  options: CommonOptions,
  chunks: Iterable<string> | AsyncIterable<string> | string,
) {
  const parts = typeof chunks === 'string' ? [chunks] : chunks;
  if (options.out === undefined) {
    for await (const part of parts) if (!io.stdout.write(part)) await once(io.stdout, 'drain');
    return;
  }
  try {
    const out = await placeOf(options.out);
    if (out.plain) await replaceFile(out.path, parts);
    else await writeAll(out.path, 'a', parts);
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('input', 'cannot write', options.out, reasonOf(error), { cause: error });
  }
}

/** Where a result goes: through links to the file itself, so that a link stays one. */
async function placeOf(out: string): Promise<{ readonly path: string; readonly plain: boolean }> {
  try {
    const path = await realpath(out);
    const found = await stat(path);
    if (found.isDirectory()) throw new EntenteError('input', 'cannot write', out, 'it is a folder');
    return { path, plain: found.isFile() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { path: out, plain: true };
    throw error;
  }
}

async function replaceFile(path: string, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  try {
    await writeAll(draft, 'ax', parts);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeAll(
  path: string,
  flag: string,
  parts: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const file = await open(path, flag);
  try {
    // Unlike `write`, this goes on until all is written or something fails.
    for await (const part of parts) await file.appendFile(part);
    if (flag === 'ax') await file.sync();
  } finally {
    await file.close();
  }
}

/** Rows as a table with lines in a terminal, as tab-separated text in a pipe. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[], io: Io): string {
  if (!io.stdout.isTTY) {
    const line = (cells: readonly string[]) =>
      cells.map((cell) => printable(cell.replace(/[\t\r\n]+/g, ' '))).join('\t');
    return `${[head, ...rows].map(line).join('\n')}\n`;
  }
  const table = new Table({
    head: [...head],
    colWidths: columnWidths(head, rows, io.stdout.columns || 100),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => row.map(printable)));
  return `${table.toString()}\n`;
}

/** One line on standard error, unless `--quiet`. */
export function say(io: Io, options: CommonOptions, message: string): void {
  if (!options.quiet) io.stderr.write(`${printable(message)}\n`);
}

/** What the machine said about a file, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission was denied';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EFBIG') return 'it would be larger than is allowed here';
  if (code === 'EROFS') return 'it is on a disk that is read-only';
  if (code === 'ENOTDIR') return 'a part of the path is no folder';
  return error instanceof Error ? error.message : String(error);
}

/** Text without control characters, which in a hostile document could steer the terminal. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}

/** Widths that fit the terminal: short columns keep theirs, the long ones share the rest. */
function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const natural = head.map(
    (title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)) + 2,
  );
  const room = Math.max(width - head.length - 1, head.length * 6);
  const fair = Math.floor(room / head.length);
  const narrow = natural.filter((w) => w <= fair);
  const left = room - narrow.reduce((sum, w) => sum + w, 0);
  const wide = natural.length - narrow.length;
  return natural.map((w) => (w <= fair ? w : Math.min(w, Math.floor(left / wide))));
}
