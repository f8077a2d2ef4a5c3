import { EntenteError } from '../../../error.ts';
import { parseRational, type Rational } from '../rational.ts';
import { type Token, tokens } from './tokens.ts';

/** Reads the pieces of a game file in order; every error says the line. */
export class TokenReader {
  readonly #tokens: Generator<Token, void>;
  #next: Token | null;
  #line = 1;

  constructor(source: string) {
    this.#tokens = tokens(source);
    this.#next = this.#tokens.next().value ?? null;
  }

  /** The line of the next piece, or of the last one where there is none. */
  get line(): number {
    return this.#next?.line ?? this.#line;
  }

  get isAtEnd(): boolean {
    return this.#next === null;
  }

  isNext(kind: Token['kind'], text?: string): boolean {
    return this.#next?.kind === kind && (text === undefined || this.#next.text === text);
  }

  /** Takes a piece of a kind. @param meaning what it is, for the error */
  take(kind: Token['kind'], meaning: string, text?: string): string {
    if (!this.isNext(kind, text)) throw this.unexpected(meaning);
    const found = this.#next!;
    this.#line = found.line;
    this.#next = this.#tokens.next().value ?? null;
    return found.text;
  }

  skip(sign: string): boolean {
    if (!this.isNext('sign', sign)) return false;
    this.take('sign', sign, sign);
    return true;
  }

  /** A whole number from 0 up, that doubles hold. */
  whole(meaning: string): number {
    const { line } = this;
    const text = this.take('number', meaning);
    if (/^\+?\d{1,9}$/.test(text)) return Number(text);
    throw new EntenteError(
      'input',
      `not a whole number`,
      `${text} at line ${line}`,
      `${meaning} is expected there`,
    );
  }

  rational(meaning: string): Rational {
    const { line } = this;
    const text = this.take('number', meaning);
    const value = parseRational(text);
    if (value !== null) return value;
    const advice = `${meaning} is expected there: 4, -0.25, 1e-3 or 1/3`;
    throw new EntenteError('input', 'not a number', `${text.slice(0, 60)} at line ${line}`, advice);
  }

  /** Texts or others between braces. */
  list<Item>(read: () => Item): Item[] {
    this.take('sign', '{', '{');
    const items: Item[] = [];
    while (!this.skip('}')) {
      items.push(read());
      this.skip(',');
    }
    return items;
  }

  unexpected(meaning: string): EntenteError {
    if (this.#next === null)
      return new EntenteError(
        'input',
        'the file ends too early',
        `line ${this.#line}`,
        `${meaning} is missing`,
      );
    const value = `${this.#next.text.slice(0, 60)} at line ${this.#next.line}`;
    return new EntenteError('input', 'not a game file (.efg)', value, `${meaning} is expected there`);
  }
}
