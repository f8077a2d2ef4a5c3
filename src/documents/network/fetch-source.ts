import { EntenteError } from '../../error.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { formOfType, mostBytes, type SourceForm } from '../source-form.ts';
import { checkedAddress, localAddress } from './checked-address.ts';
import { readBody } from './read-body.ts';

/** What `fetchSource` asks of an answer; that of `fetch` fits. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** How the network is reached. */
export interface Network {
  /**
   * Like the standard one, but it must follow no redirect by itself, and must refuse to connect to an address that is
   * not public, with a `LocalAddressError`, unless it was made to allow local ones.
   */
  readonly fetch: (
    address: string,
    options: {
      readonly headers: Readonly<Record<string, string>>;
      readonly redirect: 'manual';
      readonly signal: AbortSignal;
    },
  ) => Promise<Answer>;
}

/** Thrown by a `Network` that was about to connect to an address of this machine or its network. */
export class LocalAddressError extends Error {
  override readonly name = 'LocalAddressError';
}

export interface FetchOptions {
  /** Ends the fetch; the caller gives one with a time limit. */
  readonly signal: AbortSignal;
  /** Default false: addresses of this machine and its network are refused; true allows the server named, no other. */
  readonly allowLocal?: boolean | undefined;
  readonly limits?: Limits | undefined;
}

/** An answer, not yet read: what `readSource` takes. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address that it came from in the end. */
  readonly origin: string;
  readonly form: SourceForm;
  /** What the server declares. */
  readonly charset: string | null;
}

const MOST_REDIRECTS = 5;

/**
 * Fetches what an address answers: a page, a text, a PDF, an office file, a feed, a message, a corpus or an archive. At most
 * five redirects, each to an address that may be asked for; the size is limited as it comes in, after decompression.
 *
 * @throws EntenteError for addresses that are refused, a status other than 200, answers that hold no documents, too large or
 *   too slow
 * @example
 * const answer = await fetchSource('https://example.org/column', network, { signal: AbortSignal.timeout(30_000) });
 * answer.form // 'text/html'
 */
export async function fetchSource(
  address: string,
  network: Network,
  options: FetchOptions,
): Promise<Fetched> {
  const { limits = defaultLimits, allowLocal = false, signal } = options;
  let url = checkedAddress(address, allowLocal);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(url, network, signal);
    const target = answer.headers.get('location');
    if ([301, 302, 303, 307, 308].includes(answer.status) && target !== null) {
      await discard(answer);
      if (redirects === MOST_REDIRECTS)
        throw new EntenteError('input', 'too many redirects', address, `more than ${MOST_REDIRECTS}`);
      const next = URL.parse(target, url.href);
      if (next === null)
        throw new EntenteError('input', 'redirect to no address', target, `it came from ${url.href}`);
      // Who names a local server does not mean every other one that it sends to.
      url = checkedAddress(next.href, allowLocal && next.hostname === url.hostname);
      continue;
    }
    if (answer.status !== 200) {
      await discard(answer);
      throw new EntenteError(
        'input',
        `answer ${answer.status}`,
        url.href,
        'see whether the page opens in a browser',
      );
    }
    const { form, charset } = contentType(answer, url.href);
    if (form === null) {
      await discard(answer);
      const type = answer.headers.get('content-type') ?? 'none';
      throw new EntenteError(
        'input',
        'no document',
        `${url.href} is of type ${type}`,
        'give a page, a text, a PDF, an office file or a feed',
      );
    }
    let bytes: Uint8Array;
    try {
      bytes = await readBody(answer.body, url.href, { ...limits, bytes: mostBytes(form, limits) });
    } catch (cause) {
      throw failure(cause, url.href, signal);
    }
    return { bytes, origin: url.href, form, charset };
  }
}

async function ask(url: URL, network: Network, signal: AbortSignal): Promise<Answer> {
  try {
    return await network.fetch(url.href, {
      redirect: 'manual',
      signal,
      headers: {
        accept:
          'text/html, application/pdf, application/rss+xml, application/atom+xml, text/plain, */*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
  } catch (cause) {
    throw failure(cause, url.href, signal);
  }
}

/** What went wrong on the way, in words. */
function failure(cause: unknown, address: string, signal: AbortSignal): EntenteError {
  if (cause instanceof EntenteError) return cause;
  if (signal.aborted)
    return new EntenteError('input', 'too slow', address, 'try again later, or save the page', { cause });
  for (let error = cause; error instanceof Error; error = error.cause) {
    if (error instanceof LocalAddressError) return localAddress(address);
    if ('code' in error && typeof error.code === 'string')
      return new EntenteError('input', 'cannot reach', address, reasons[error.code] ?? unreadable, {
        cause,
      });
  }
  return new EntenteError('input', 'cannot reach', address, unreadable, { cause });
}

const unreadable = 'the answer cannot be read; save the page and give the file';

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of this name',
  EAI_AGAIN: 'the name could not be looked up; is there a network?',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the server broke off',
  ETIMEDOUT: 'the server did not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the server did not answer',
  UND_ERR_SOCKET: 'the server broke off',
};

/** Ends an answer whose body nobody reads, so that its connection is free. */
async function discard(answer: Answer): Promise<void> {
  await answer.body?.[Symbol.asyncIterator]().return?.();
}

function contentType(
  answer: Answer,
  address: string,
): { readonly form: SourceForm | null; readonly charset: string | null } {
  const [type = '', ...parameters] = (answer.headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  return { form: formOfType(type.trim(), new URL(address).pathname), charset: charset ?? null };
}
