import { describe, expect, test } from 'vitest';
import { readText } from '../../../test/reading/read-text.ts';
import type { Document } from '../../documents/index.ts';
import { rules, writeBratAttributions } from '../../reading/index.ts';
import { printerWith } from './print-document.ts';
import type { Reading } from './reading.ts';
import { readingCsv } from './readings-csv.ts';
import { htmlHead, readingHtml } from './readings-html.ts';
import { readingJson } from './readings-jsonl.ts';

const bands = { accept: 0.8, review: 0.5 };

function documentOf(text: string, title: string): Document {
  return {
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
}

function reading(text: string, title = 'A column'): Reading {
  return { document: documentOf(text, title), attributions: readText(text), bands };
}

describe('the bands of a reader', () => {
  // By the rules .84 for what is quoted, .57 for the claim and .4 for the position.
  const text = '“We go,” Berg said. Lund claimed that it failed. Hungary is against it.';
  const printed = (format: string, minConfidence?: number) =>
    printerWith({ ...rules, bands }, { format, codebook: null, minConfidence })(documentOf(text, 'A column'));

  test('what a reader would drop is left out, and counted', () => {
    const { shown, dropped, rows } = printed('table');
    expect({ shown, dropped }).toEqual({ shown: { accept: 1, review: 1, drop: 0 }, dropped: 1 });
    expect(rows.map((row) => [row[1], row.at(-1)])).toEqual([
      ['said', 'accept'],
      ['claimed', 'review'],
    ]);
  });

  test('a least confidence of 0 shows all', () => {
    const { shown, dropped, rows } = printed('table', 0);
    expect({ shown, dropped }).toEqual({ shown: { accept: 1, review: 1, drop: 1 }, dropped: 0 });
    expect(rows.map((row) => row.at(-1))).toEqual(['accept', 'review', 'drop']);
  });

  test('a least confidence above a band leaves out of it', () => {
    expect(printed('csv', 0.8)).toMatchObject({ shown: { accept: 1, review: 0, drop: 0 }, dropped: 2 });
  });

  test('a page marks what is less sure', () => {
    const marks = [...printed('html', 0).text.matchAll(/<mark class="cue ([^"]*)" title="[^"]*, (\w+)">/g)];
    expect(marks.map(([, classes, band]) => [classes, band])).toEqual([
      ['reported', 'accept'],
      ['reported unsure', 'review'],
      ['reported unsure', 'drop'],
    ]);
  });
});

describe('a reading as JSON', () => {
  test('has the keys of the contract and no others, also where two speak', () => {
    const { attributions } = JSON.parse(readingJson(reading('Hungary and Slovakia are against it.')));
    expect(attributions.map(Object.keys)).toEqual([
      ['source', 'cue', 'content', 'kind', 'voice', 'confidence', 'reader', 'speaker', 'issue', 'stance'],
    ]);
    expect(Object.keys(attributions[0].speaker)).toEqual(['actor', 'name', 'office', 'behalfOf']);
  });
});

describe('what somebody reports of others', () => {
  const chain = reading('Minister Lund said that Berg wants more ships.');

  test('is one key more of who reports it, in JSON', () => {
    const { attributions } = JSON.parse(readingJson(chain));
    expect(attributions).toHaveLength(1);
    expect(Object.keys(attributions[0]).at(-1)).toBe('nested');
    const [nested] = attributions[0].nested;
    expect(Object.keys(nested)).toEqual(Object.keys(attributions[0]).slice(0, -1));
    expect([nested.source.text, nested.cue.text, nested.content[0].text]).toEqual([
      'Berg',
      'wants',
      'more ships',
    ]);
  });

  test('has no row of its own in a CSV, where it would count as first-hand', () => {
    const rows = readingCsv(chain).trimEnd().split('\n');
    expect(rows).toHaveLength(1);
    expect(rows[0]!.endsWith(',Berg: wants: more ships')).toBe(true);
  });

  test('says in a table who reports it, and is left out where it is less sure than asked for', () => {
    const who = (minConfidence: number) =>
      printerWith(rules, { format: 'table', codebook: null, minConfidence })(chain.document).rows.map(
        ([first]) => first,
      );
    expect(who(0)).toEqual(['Lund, Minister', 'Berg, as Lund, Minister says']);
    expect(who(0.7)).toEqual(['Lund, Minister']);
  });

  test('is marked within the page', () => {
    const html = readingHtml(chain);
    expect(html).toContain('title="Berg, as Lund, Minister says');
    expect(html.replace(/<[^>]+>/g, '')).toContain('Minister Lund said that Berg wants more ships.');
  });

  test('is an event within another in brat', () => {
    expect(writeBratAttributions(chain.attributions, chain.document.text)).toMatch(
      /^E2\tNested:T\d+ Within:E1 Source:T\d+ Cue:T\d+ Content:T\d+$/m,
    );
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
