import { EntenteError } from '../../../error.ts';

/**
 * The address that chat completions are asked of: as given if it ends in `/chat/completions`, else that is added, to a bare
 * host with `/v1` before it. Its key goes in a header, so a name or password in it is refused, without being shown.
 *
 * @throws EntenteError for what is no address of the web
 * @example checkedEndpoint('http://localhost:11434').href // 'http://localhost:11434/v1/chat/completions'
 */
export function checkedEndpoint(address: string): URL {
  const url = URL.parse(address);
  // What cannot be read may hold anything, a password too.
  if (url === null)
    throw new EntenteError(
      'usage',
      'not an address',
      'ENTENTE_LLM_URL',
      'write it as https://example.org/v1',
    );
  if (url.username !== '' || url.password !== '')
    throw new EntenteError(
      'usage',
      'address with a name or password',
      `ENTENTE_LLM_URL (${url.host})`,
      'leave them out and give the key in ENTENTE_LLM_KEY',
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new EntenteError(
      'usage',
      'not an address of the web',
      `ENTENTE_LLM_URL (${url.protocol})`,
      'it must begin with http:// or https://',
    );
  url.hash = '';
  const path = url.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/chat/completions')) url.pathname = `${path === '' ? '/v1' : path}/chat/completions`;
  return url;
}

/** An address as messages show it: what follows the path may hold a key. */
export const shownAddress = ({ origin, pathname }: URL): string => `${origin}${pathname}`;
