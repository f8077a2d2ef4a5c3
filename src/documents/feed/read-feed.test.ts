import { describe, expect, test } from 'vitest';
import { documentFile } from '../../../test/fixtures/document-file.ts';
import { defaultLimits } from '../limits.ts';
import { readSource } from '../read-source.ts';

const read = (content: string | Uint8Array, origin = 'a.xml') =>
  readSource(typeof content === 'string' ? new TextEncoder().encode(content) : content, { origin });
const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('the entries of a feed', () => {
  test('of RSS are documents with the fullest text that it gives', async () => {
    const { documents } = await read(documentFile('strelsau.rss'), 'strelsau.rss');
    expect(documents).toMatchObject([
      {
        id: 'strelsau/review-4711',
        title: 'Arel wants a mandate first',
        // As it is written, in the feed's own time zone.
        date: '2024-03-12',
        author: 'Ilse Varga',
        outlet: 'The Strelsau Review',
        language: 'en',
        mediaType: 'text/html',
        origin: 'https://review.strelsau.example/arel-mandate',
        text: 'Tomas Arel said that no ship would sail without a mandate.\n\n“Haste is not a policy,” he added.',
      },
      {
        id: 'strelsau/https://review.strelsau.example/premiums',
        title: 'Premiums & freight',
        date: '2024-03-13',
        author: 'Business desk',
        text: 'Nadia Ost said premiums would be quadrupled.',
      },
    ]);
  });

  test('of Atom have the authors and dates of their own before those of the feed', async () => {
    const { documents } = await read(documentFile('ministry.atom'), 'ministry.atom');
    expect(documents).toMatchObject([
      {
        title: 'Kolt on the strait',
        date: '2024-03-11',
        author: 'Mira Kolt',
        outlet: 'Ministry of Defence of Borduria',
        origin: 'https://defence.borduria.example/17',
        text: 'Kolt said the strait “belongs to nobody”.\n\nIt is open.',
      },
      {
        date: '2024-03-12',
        author: 'Press office',
        mediaType: 'text/plain',
        text: 'The minister did not say that 5 < 4.',
      },
    ]);
  });

  test('of JSON Feed', async () => {
    const { documents } = await read(documentFile('klow.feed.json'), 'klow.feed.json');
    expect(documents).toMatchObject([
      {
        title: 'Brandt promises a proposal',
        date: '2024-03-15',
        author: 'Anton Reis, Petra Holm',
        outlet: 'Klow Dispatch',
        text: 'Jonas Brandt promised a proposal.\n\nHe denied that anyone was divided.',
      },
      { id: 'klow.feed/k2', date: '2024-03-16', author: 'The editors', origin: 'klow.feed.json#2' },
    ]);
  });

  test('of RDF, in the encoding that it declares', async () => {
    const { documents } = await read(documentFile('archive.rdf'), 'archive.rdf');
    expect(documents).toMatchObject([
      { date: '2004-03-01', author: 'V. Lind', text: 'Lind wrote that the café in Klow had closed.' },
    ]);
  });

  test('are told by their id, whatever the feed holds besides', async () => {
    const item = (id: string) => `<item><guid>${id}</guid><description>Text ${id}</description></item>`;
    const today = (await read(rss(item('b') + item('a')))).documents;
    const tomorrow = (await read(rss(item('c') + item('b')))).documents;
    expect(tomorrow.find(({ id }) => id === 'a/b')).toEqual({ ...today[0], origin: 'a.xml#2' });
  });

  test('without a name have their number, and those of one name another', async () => {
    const item = '<item><description>Said.</description></item>';
    const named = '<item><guid>x</guid><description>Said.</description></item>';
    const { documents } = await read(rss(item + named + named));
    expect(documents.map(({ id }) => id)).toEqual(['a/1', 'a/x', 'a.xml#3']);
  });
});

describe('what is refused as a feed', () => {
  test.each([
    [
      '<!doctype html><html><body>No feed</body></html>',
      'not a feed: a.xml is an HTML page — save it as .html',
    ],
    ['<sitemap><url>x</url></sitemap>', 'not a feed: a.xml — give RSS, Atom, RDF or JSON Feed'],
    ['{"version":"1"}', 'not a feed: a.xml — give RSS, Atom, RDF or JSON Feed'],
    [rss(''), 'no text: a.xml — none of its entries has a text'],
    [rss('<item><title>T</title></item>'), 'no text: a.xml — none of its entries has a text'],
    ['', 'empty document: a.xml — there is nothing to read in it'],
  ])('%s', async (content, line) => {
    await expect(read(content)).rejects.toThrow(line);
  });

  test('entities that would grow are not looked up', async () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'
      .split('')
      .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefg'[i]};`.repeat(10)}">`)
      .join('')}]>`;
    const text = await read(`${bomb}${rss('<item><description>Said &h; so.</description></item>')}`).then(
      ({ documents }) => documents[0]!.text,
      (error: Error) => error.message,
    );
    expect(text.length).toBeLessThan(200);
  });

  test('more entries than it may have', async () => {
    const bytes = new TextEncoder().encode(rss('<item><description>Said.</description></item>'.repeat(4)));
    await expect(readSource(bytes, { origin: 'a.rss' }, { ...defaultLimits, entries: 3 })).rejects.toThrow(
      'too large: a.rss has more than 3 entries — it may hold 3; split it',
    );
  });

  test('an entry nested too deeply is left out, and the others stand', async () => {
    const deep = `<item><description>${'&lt;div&gt;'.repeat(300)}x</description></item>`;
    const { documents, refused } = await read(rss(`<item><description>Said.</description></item>${deep}`));
    expect(documents).toHaveLength(1);
    expect(refused.map(({ message }) => message)).toEqual([
      'too large: a.xml#2 has tags nested more than 200 deep — save the article alone',
    ]);
  });
});
