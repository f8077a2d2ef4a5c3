import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { nestsDeeper } from './depth.ts';

const sentence = 'Minister A of Ruritania said, on Tuesday, that no soldiers would be sent. ';
const prose = sentence.repeat(4);

function of(html: string) {
  return readDocument(new TextEncoder().encode(html), { origin: 'page.html' });
}

function messageOf(html: string): string {
  try {
    of(html);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'no error';
}

describe('the text of an article', () => {
  test('is its paragraphs, without menus, scripts and styles, white space collapsed and entities decoded', () => {
    const menu = '<nav>' + '<a href="x">Somewhere else</a> '.repeat(20) + '</nav>';
    const html = `<!doctype html><html><head><title>T</title><style>p{}</style><script>var p = "<p>no</p>"</script></head>
      <body>${menu}<article><p>${prose}</p><p>One &amp;\n  two&nbsp;&ldquo;three&rdquo;<br>four</p>
      <blockquote><p>${sentence}</p></blockquote><ul><li>first</li><li>second ${sentence}</li></ul>
      <table><tr><td>cell</td><td>cell</td></tr></table><p>${prose}</p></article></body></html>`;
    const s = sentence.trim();
    expect(of(html).text.split('\n\n')).toEqual([
      prose.trim(),
      'One & two “three” four',
      s,
      'first',
      `second ${s}`,
      'cell cell',
      prose.trim(),
    ]);
  });

  test.each([
    `<p>${prose}</p>`,
    `<!doctype html><title>A title</title><p>${prose}`,
    `<html><p>${prose}`,
    `<html><head><title>A title</title></head><p>${prose}</html>`,
    `<body>${prose}</body>`,
    `<HTML><BODY><DIV>${prose}</DIV></BODY></HTML>`,
  ])('is found where tags that may be left out are: %s', (html) => {
    expect(of(html).text).toBe(prose.trim());
  });
});

describe('what a page says about itself', () => {
  const page = (head: string, attributes = '') =>
    `<html${attributes}><head>${head}</head><body><p>${prose}</p></body></html>`;

  test('title, paper, author and language', () => {
    const head =
      '<title>A day in Ruritania | The Ruritanian</title><meta property="og:site_name" content="The Ruritanian"><meta name="author" content="By A. Writer">';
    expect(of(page(head, ' lang="fr-BE"'))).toMatchObject({
      title: 'A day in Ruritania',
      outlet: 'The Ruritanian',
      author: 'A. Writer',
      language: 'fr',
    });
    expect(of(page('')).language).toBe('en');
  });

  test.each([
    [
      '<script type="application/ld+json">{"@graph":[{"x":1},{"datePublished":"2024-04-02T23:30:00+02:00"}]}</script>',
    ],
    [
      '<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2024-04-02T01:00:00Z">',
    ],
    ['<meta name="date" content="2 April 2024">'],
    ['<meta name="citation_publication_date" content="2024/04/02">'],
    ['<meta name="DC.date.issued" content="2024-04-02">'],
    ['<meta name="sailthru.date" content="Tue, 02 Apr 2024 23:30:00 -0500">'],
    ['<meta name="date" content="02/04/2024"><meta itemprop="datePublished" content="2024-04-02">'],
  ])('date by %s', (head) => {
    expect(of(page(head)).date).toBe('2024-04-02');
  });

  test.each([
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"H","author":[{"name":"Ada Arel"},{"name":"B. Kolt"}],"publisher":{"@type":"Organization","name":"The Ruritanian"}}</script>',
    ],
    [
      '<meta name="citation_author" content="Ada Arel"><meta name="citation_author" content="B. Kolt"><meta name="citation_journal_title" content="The Ruritanian">',
    ],
    [
      '<meta name="DC.creator" content="Ada Arel, B. Kolt"><meta name="DC.publisher" content="The Ruritanian">',
    ],
    [
      '<meta property="article:author" content="https://pages.example/ada"><meta name="author" content="Ada Arel, B. Kolt"><meta property="og:site_name" content="The Ruritanian">',
    ],
  ])('author and paper by %s', (head) => {
    expect(of(page(`<title>H</title>${head}`))).toMatchObject({
      author: 'Ada Arel, B. Kolt',
      outlet: 'The Ruritanian',
    });
  });

  test('author by what is marked so in the text', () => {
    const byline = '<p>By <a rel="author" href="/ada">Ada Arel</a></p>';
    expect(of(`<html><body>${byline}<p>${prose}</p></body></html>`).author).toBe('Ada Arel');
  });

  test('date by its first <time>', () => {
    expect(of(`<p><time datetime="2024-04-02T10:00">2 April</time></p><p>${prose}</p>`).date).toBe(
      '2024-04-02',
    );
  });

  test('a charset that the page declares is used', () => {
    const latin = new Uint8Array(
      Buffer.from(`<meta charset="iso-8859-1"><p>${prose} Un caf\u00e9 \u0093so\u0094.`, 'latin1'),
    );
    expect(readDocument(latin, { origin: 'page.html' }).text).toContain('Un café “so”.');
    const wide = new Uint8Array(Buffer.from(`\uFEFF<p>${prose}`, 'utf16le'));
    expect(readDocument(wide, { origin: 'page.html' }).text).toBe(prose.trim());
    expect(messageOf(`<meta charset="klingon"><p>${prose}`)).toBe(
      'unknown charset: klingon of page.html — save it as UTF-8',
    );
    expect(messageOf(`<meta charset="utf-16"><p>${prose} 🙂`)).toBe('no error');
  });
});

describe('pages that are no article', () => {
  test.each([
    ['<html><body></body></html>', 0],
    [`<nav>${'<a href="x">Somewhere else</a>'.repeat(50)}</nav>`, 0],
    [`<script>${prose.repeat(9)}</script>`, 0],
    ['<p>Please enable cookies.</p>', 22],
  ])('%s', (html, length) => {
    expect(messageOf(html)).toBe(
      `no article: page.html has ${length} characters of prose — save the page of the article itself, or its text as .txt`,
    );
  });
});

describe('pages made to do harm', () => {
  test.each([
    ['<div>'.repeat(100_000), '100000 tags — a page may have 50000; save the article alone'],
    ['<div>'.repeat(40_000), 'tags nested more than 200 deep — save the article alone'],
    ['<div></x>'.repeat(40_000), 'tags nested more than 200 deep — save the article alone'],
    ['&amp;'.repeat(500_000), '500000 marks "<" and "&" — save the article as text'],
    ['<!--'.repeat(500_000), '500000 marks "<" and "&" — save the article as text'],
    ['x'.repeat(10_000_001), '10 MB — a page may have 10 MB'],
  ])('are refused before they are parsed', (html, has) => {
    expect(messageOf(html)).toBe(`too large: page.html has ${has}`);
  });

  test('depth is told as the parser would build it', () => {
    expect(nestsDeeper('<div>'.repeat(3), 3)).toBe(false);
    expect(nestsDeeper('<div>'.repeat(4), 3)).toBe(true);
    expect(nestsDeeper('<p>x'.repeat(9) + '<br>'.repeat(9) + '<li>'.repeat(9), 3)).toBe(false);
    expect(nestsDeeper('<div><b></div>'.repeat(9), 3)).toBe(false);
    expect(nestsDeeper(`<script>${'<i>'.repeat(9)}</script><!-- ${'<i>'.repeat(9)} -->`, 3)).toBe(false);
    expect(nestsDeeper(`<svg>${'<path/>'.repeat(9)}</svg>`, 3)).toBe(false);
    expect(nestsDeeper('<div/>'.repeat(9), 3)).toBe(true);
  });
});
