import { expect, test } from 'vitest';
import { checkedEndpoint, shownAddress } from './checked-endpoint.ts';

test.each([
  ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
  ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
  ['https://example.org/api/v1/', 'https://example.org/api/v1/chat/completions'],
  ['https://example.org/v1/chat/completions', 'https://example.org/v1/chat/completions'],
  ['https://example.org/openai?api-version=1#x', 'https://example.org/openai/chat/completions?api-version=1'],
  ['http://[::1]:8080/v1', 'http://[::1]:8080/v1/chat/completions'],
])('%s is asked at %s', (given, asked) => {
  expect(checkedEndpoint(given).href).toBe(asked);
});

test.each(['', 'localhost', '://', 'ftp://example.org/v1', 'file:///etc/passwd', 'javascript:alert(1)'])(
  'no endpoint: %s',
  (given) => {
    expect(() => checkedEndpoint(given)).toThrow(/ENTENTE_LLM_URL/);
  },
);

test.each([
  'https://me:s3cret-word@example.org/v1',
  'https://s3cret-word@example.org',
  'ftp://a:s3cret-word@b',
  'https://a:s3cret-word@',
])('no name or password is shown: %s', (given) => {
  let message = '';
  try {
    checkedEndpoint(given);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toMatch(/ENTENTE_LLM_URL/);
  expect(message).not.toContain('s3cret');
});

test('an address is shown without what may be a key in it', () => {
  expect(shownAddress(checkedEndpoint('https://example.org/v1?key=s3cret'))).toBe(
    'https://example.org/v1/chat/completions',
  );
});
