import type { Transferable } from 'node:worker_threads';

/**
 * The memory of a typed array, or of those that are the values of a plain object or list: what can go to another thread
 * without being copied. Memory that is shared, or of which others use a part, stays.
 */
export function buffersOf(result: unknown): Transferable[] {
  const parts = ArrayBuffer.isView(result) ? [result] : isPlain(result) ? Object.values(result) : [];
  const buffers = new Set<ArrayBuffer>();
  for (const part of parts) {
    if (!ArrayBuffer.isView(part) || !(part.buffer instanceof ArrayBuffer)) continue;
    if (part.byteLength === part.buffer.byteLength) buffers.add(part.buffer);
  }
  return [...buffers];
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null;
