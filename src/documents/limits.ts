/** How much of a document is read before it is refused. */
export interface Limits {
  /** Bytes of a file or of an answer from the network, before and after decompression. */
  readonly bytes: number;
  /** Bytes of an HTML page: a parsed page takes some hundred times its size in memory. */
  readonly htmlBytes: number;
  /** Tags of an HTML page. */
  readonly tags: number;
  /** How deep the tags of an HTML page may be nested. */
  readonly depth: number;
  /** Bytes of a PDF, an office file, a message, an archive or a corpus of JSON lines as they come. */
  readonly packedBytes: number;
  /** Bytes of all that an archive holds, archives in it too. */
  readonly unpackedBytes: number;
  /** How many times its packed size a file of an archive may have, if it is larger than a megabyte. */
  readonly ratio: number;
  /** Files of an archive, entries of a feed, parts of a message: what one source may hold, all in all. */
  readonly entries: number;
  /** How deep archives and messages may lie in each other. */
  readonly nesting: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

/** 20 MB of text are some 3 million words; the largest front pages of newspapers have about 3 MB, 10,000 tags, depth 40. */
export const defaultLimits: Limits = {
  bytes: 20_000_000,
  htmlBytes: 10_000_000,
  tags: 50_000,
  depth: 200,
  packedBytes: 100_000_000,
  unpackedBytes: 200_000_000,
  ratio: 200,
  entries: 10_000,
  nesting: 3,
  pages: 2000,
};

/** A number of bytes in words. @example sizeInWords(200_000_000) // '200 MB' */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Number((bytes / 1000).toPrecision(3))} kB`;
  if (bytes < 1_000_000_000) return `${Number((bytes / 1_000_000).toPrecision(3))} MB`;
  return `${Number((bytes / 1_000_000_000).toPrecision(3))} GB`;
}
