import { describe, expect, test } from 'vitest';
import { readText } from '../../../test/reading/read-text.ts';
import type { Document } from '../../documents/index.ts';
import type { Reading } from './reading.ts';
import { htmlHead, readingHtml } from './readings-html.ts';
import { readingJson } from './readings-jsonl.ts';

const bands = { accept: 0.8, review: 0.3 };

function reading(text: string, title = 'A column'): Reading {
  const document: Document = {
    id: 'a',
    title,
    date: null,
    language: 'en',
    text,
    sha256: '',
    mediaType: 'text/plain',
    origin: 'a.txt',
    author: null,
    outlet: null,
  };
  return { document, attributions: readText(text), bands };
}

describe('a reading as JSON', () => {
  test('has the keys of the contract and no others, also where two speak', () => {
    const { attributions } = JSON.parse(readingJson(reading('Hungary and Slovakia are against it.')));
    expect(attributions.map(Object.keys)).toEqual([
      ['source', 'cue', 'content', 'kind', 'voice', 'confidence', 'reader', 'speaker', 'issue', 'stance'],
    ]);
    expect(Object.keys(attributions[0].speaker)).toEqual(['actor', 'name', 'office', 'behalfOf']);
  });
});

describe('a reading as a page', () => {
  test('forbids everything from elsewhere', () => {
    expect(htmlHead).toContain(`Content-Security-Policy" content="default-src 'none'`);
  });

  test('lets no markup of a text or title through', () => {
    const html = readingHtml(reading('<b>Berg</b> said "it" failed.', '<script>x</script>'));
    expect(html).not.toMatch(/<b>|<script>/);
    expect(html).toContain('&lt;b&gt;');
  });

  test('shows controls that cannot stand or that reorder a title as replacement characters', () => {
    expect(readingHtml(reading('Berg said it\u0001 failed.', 'a\u202eb'))).toMatch(/a\ufffdb[^]*it\ufffd/);
  });

  test('keeps the characters of a text within its marks', () => {
    const html = readingHtml(reading('Berg said it failed.'));
    const article = /<article>([^]*)<\/article>/.exec(html)![1]!;
    expect(article.replace(/<[^>]+>/g, '')).toBe('Berg said it failed.');
  });
});
