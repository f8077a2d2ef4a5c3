import { EntenteError } from '../error.ts';
import { type Limits, sizeInWords } from './limits.ts';

/** What a source may still unpack and hold: one budget goes through all that lies in it, however deep. */
export class Budget {
  readonly limits: Limits;
  readonly #name: string;
  #entries = 0;
  #bytes = 0;

  /** @param name of the source, for the message */
  constructor(name: string, limits: Limits) {
    this.#name = name;
    this.limits = limits;
  }

  /** Whether a limit was passed: then the whole source is refused, not only what lies in it. */
  get isSpent(): boolean {
    return this.#entries > this.limits.entries || this.#bytes > this.limits.unpackedBytes;
  }

  /** Counts files of an archive, entries of a feed, parts of a message. @throws EntenteError where they are too many */
  addEntries(count: number): void {
    this.#entries += count;
    const { entries } = this.limits;
    if (this.#entries > entries)
      throw tooLarge(this.#name, `more than ${entries} entries`, `it may hold ${entries}; split it`);
  }

  /** Counts bytes as they are unpacked. @throws EntenteError where they are too many */
  addBytes(count: number): void {
    this.#bytes += count;
    const most = sizeInWords(this.limits.unpackedBytes);
    if (this.#bytes > this.limits.unpackedBytes)
      throw tooLarge(this.#name, `more than ${most} when unpacked`, `it may hold ${most}; split it`);
  }

  /** @throws EntenteError for what lies in too many others */
  checkDepth(depth: number, name: string): void {
    const { nesting } = this.limits;
    if (depth > nesting)
      throw tooLarge(name, `more than ${nesting} archives or messages around it`, 'take it out of them');
  }
}

function tooLarge(name: string, has: string, advice: string): EntenteError {
  return new EntenteError('input', 'too large', `${name} has ${has}`, advice);
}
