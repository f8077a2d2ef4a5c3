import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { documentFile } from '../../test/fixtures/document-file.ts';
import { zipOf } from '../../test/fixtures/zip-of.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultLimits, LocalAddressError } from '../documents/index.ts';
import { openNetwork } from './network.ts';
import { openDocument, openDocuments } from './open-document.ts';
import type { OpenOptions } from './opener.ts';

const io = (stdin = '') => ({
  stdin: Readable.from([Buffer.from(stdin)]),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  now: () => new Date(0),
});
const limits = { ...defaultLimits, bytes: 100_000 };
const prose = 'Minister A of Ruritania said, on Tuesday, that no soldiers would be sent. '.repeat(10);
const page = `<html lang=en><title>A column</title><p>${prose}</p></html>`;

// Whatever is parsed in a thread of its own waits for that to start.
vi.setConfig({ testTimeout: 30_000 });

describe('files and folders', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente '));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function idsOf(inputs: readonly string[], stdin?: string): Promise<string[]> {
    const ids: string[] = [];
    for await (const { id } of openDocuments(inputs, { limits }, io(stdin))) ids.push(id);
    return ids;
  }

  test('a folder is read in order of name, without hidden files, links and other kinds of file', async () => {
    await mkdir(join(folder, 'deep'));
    await mkdir(join(folder, '.git'));
    for (const name of [
      'b.txt',
      'a.md',
      'Z.html',
      'deep/c.htm',
      '.hidden.txt',
      '.git/x.txt',
      'table.csv',
      'x.xml',
      'x.png',
    ])
      await writeFile(join(folder, name), name.includes('.htm') ? page : prose);
    await symlink('/etc/passwd', join(folder, 'link.txt'));
    await symlink('..', join(folder, 'up'));
    expect(await idsOf([folder])).toEqual(['Z', 'a', 'b', 'c']);
  });

  test('documents that would have one id are told apart', async () => {
    await mkdir(join(folder, 'one'));
    for (const name of ['a.md', 'a.txt', 'one/a.txt']) await writeFile(join(folder, name), prose);
    const a = join(folder, 'a.txt');
    expect(await idsOf([folder, a, a])).toEqual(['a', 'a.txt', join(folder, 'one/a.txt'), a, `${a}#2`]);
  });

  test('standard input is a document too', async () => {
    expect(await idsOf(['-'], prose)).toEqual(['stdin']);
    await expect(idsOf(['-'], 'x'.repeat(100_001))).rejects.toThrow(
      'too large: standard input has 100 kB — a document may have 100 kB; split it',
    );
  });

  test('a file of 200 MB is refused by its size', async () => {
    const path = join(folder, 'big.txt');
    await writeFile(path, '');
    await truncate(path, 200_000_000);
    await expect(openDocument(path, {}, io())).rejects.toThrow(
      `too large: ${path} has 200 MB — a document may have 20 MB; split it`,
    );
  });

  test('what is not there, is a folder, or holds no document is named', async () => {
    const absent = join(folder, 'absent.txt');
    await expect(openDocument(absent, {}, io())).rejects.toThrow(
      `cannot read: ${absent} — there is no such file or folder`,
    );
    await expect(openDocument(folder, {}, io())).rejects.toThrow(
      `not a document: ${folder} — it is a folder; name one file in it`,
    );
    await expect(idsOf([folder])).rejects.toThrow(
      `no documents: ${folder} — the folder has no .txt, .md, .html, .pdf, .docx, .eml, .rss, .atom, .jsonl or .zip file`,
    );
  });

  test('a folder goes on where a document in it cannot be read, and names it', async () => {
    await writeFile(join(folder, 'a.txt'), prose);
    await writeFile(join(folder, 'b.txt'), '');
    await writeFile(join(folder, 'c.pdf'), documentFile('encrypted.pdf'));
    await writeFile(join(folder, 'd.docx'), documentFile('harbour.docx'));
    await writeFile(
      join(folder, 'e.zip'),
      zipOf([
        { name: 'f.txt', content: prose },
        { name: 'g.txt', content: ' ' },
      ]),
    );
    const lines: string[] = [];
    const ids: string[] = [];
    for await (const { id } of openDocuments([folder], {}, io(), ({ message }) => lines.push(message)))
      ids.push(id);
    expect(ids).toEqual(['a', 'd', 'f']);
    expect(lines).toEqual([
      `empty document: ${folder}/b.txt — there is nothing to read in it`,
      `encrypted: ${folder}/c.pdf needs a password — save a copy without one`,
      `empty document: ${folder}/e.zip/g.txt — there is nothing to read in it`,
    ]);
  });

  test('a document named by itself that cannot be read ends the run', async () => {
    const empty = join(folder, 'b.txt');
    await writeFile(empty, '');
    const opened = openDocuments([empty], {}, io(), () => {});
    await expect(opened.next()).rejects.toThrow(`empty document: ${empty} — there is nothing to read in it`);
  });

  test('a pattern names the documents that match it, in order of path', async () => {
    await mkdir(join(folder, 'deep'));
    for (const name of ['b.txt', 'a.md', 'deep/c.txt', 'deep/.d.txt', 't.csv'])
      await writeFile(join(folder, name), prose);
    await symlink('b.txt', join(folder, 'link.txt'));
    expect(await idsOf([join(folder, '*.txt')])).toEqual(['b']);
    expect(await idsOf([join(folder, '**/*')])).toEqual(['a', 'b', 'c']);
    expect(await idsOf([join(folder, '{a,b}.*')])).toEqual(['a', 'b']);
    const none = join(folder, '*.pdf');
    await expect(idsOf([none])).rejects.toThrow(`no documents: ${none} — no document matches the pattern`);
    await writeFile(join(folder, 'x[1].txt'), prose);
    expect(await idsOf([join(folder, 'x[1].txt')])).toEqual(['x[1]']);
  });

  test('a corpus in a folder is read, and statements beside it are left aside', async () => {
    await writeFile(
      join(folder, 'corpus.jsonl'),
      '{"id":"one","text":"He said so."}\n{"text":"She said so."}',
    );
    await writeFile(join(folder, 'said.jsonl'), '{"id":"s","span":{"start":0,"end":1,"text":"a"}}');
    expect(await idsOf([folder])).toEqual(['one', 'corpus-2']);
  });

  test('a file without end is read no further than the limit', async () => {
    await expect(openDocument('/dev/zero', { limits }, io())).rejects.toThrow(
      'too large: /dev/zero has more than 100 kB',
    );
  });
});

describe('addresses', () => {
  let server: Server;
  let home: string;
  const answers: Record<string, RequestListener> = {
    '/page': (_, response) => response.setHeader('content-type', 'text/html').end(page),
    '/latin': (_, response) =>
      response
        .setHeader('content-type', 'text/plain; charset="ISO-8859-1"')
        .end(Buffer.from('Un caf\u00e9.', 'latin1')),
    '/wrong': (_, response) =>
      response
        .setHeader('content-type', 'text/plain; charset=utf-8')
        .end(Buffer.from('Un caf\u00e9.', 'latin1')),
    '/zip': (_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync(page)),
    '/bomb': (_, response) =>
      response
        .setHeader('content-type', 'text/plain')
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync('x'.repeat(5_000_000))),
    '/endless': (request, response) => {
      response.setHeader('content-type', 'text/plain');
      const more = () => {
        while (!request.destroyed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    },
    '/slow': (_, response) => {
      response.setHeader('content-type', 'text/plain').write('one');
    },
    '/pdf': (_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.7'),
    '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
    '/paper': (_, response) =>
      response.setHeader('content-type', 'application/pdf').end(documentFile('harbour-heads.pdf')),
    '/download.pdf': (_, response) =>
      response.setHeader('content-type', 'application/octet-stream').end(documentFile('harbour-heads.pdf')),
    '/feed': (_, response) =>
      response
        .setHeader('content-type', 'application/rss+xml; charset=utf-8')
        .end(documentFile('strelsau.rss')),
    '/untyped': (_, response) => response.end(page),
    '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
    '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
    '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/break': (request) => request.socket.destroy(),
  };

  beforeEach(async () => {
    server = createServer((request, response) => {
      const answer = answers[request.url ?? ''];
      if (answer === undefined) response.writeHead(404).end('nothing here');
      else answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const open = (path: string, options: OpenOptions = {}) =>
    openDocument(`${home}${path}`, { allowLocal: true, limits, ...options }, io());

  test('a page is a document by its address', async () => {
    const document = await open('/page');
    expect(document).toMatchObject({
      id: `${home}/page`,
      origin: `${home}/page`,
      title: 'A column',
      language: 'en',
    });
    expect(document.text).toBe(prose.trim());
  });

  test('a PDF, and a feed, by what the server declares, or by the name where that says nothing', async () => {
    const wide = { limits: defaultLimits };
    expect(await open('/paper', wide)).toMatchObject({ id: `${home}/paper`, mediaType: 'application/pdf' });
    expect(await open('/download.pdf', wide)).toMatchObject({ origin: `${home}/download.pdf` });
    const ids: string[] = [];
    for await (const { id } of openDocuments([`${home}/feed`], { allowLocal: true }, io())) ids.push(id);
    expect(ids).toEqual([
      `${home}/feed/review-4711`,
      `${home}/feed/https://review.strelsau.example/premiums`,
    ]);
  });

  test('a redirect is followed, and the origin is where it led', async () => {
    expect(await open('/moved')).toMatchObject({ id: `${home}/moved`, origin: `${home}/page` });
  });

  test('a compressed page is read, and the charset of the answer holds', async () => {
    expect((await open('/zip')).text).toBe(prose.trim());
    expect((await open('/latin')).text).toBe('Un caf\u00e9.');
  });

  test.each([
    ['/nowhere', 'answer 404: HOME/nowhere — see whether the page opens in a browser'],
    ['/pdf', 'damaged PDF: HOME/pdf — it cannot be opened; save or print it again'],
    ['/picture', 'no document: HOME/picture is of type image/png — give a page, a text, a PDF'],
    ['/untyped', 'no document: HOME/untyped is of type none — give a page, a text, a PDF'],
    ['/wrong', 'not utf-8: HOME/wrong says it is, and is not — save it as UTF-8'],
    ['/bomb', 'too large: HOME/bomb has more than 100 kB — give a smaller document'],
    ['/endless', 'too large: HOME/endless has more than 100 kB — give a smaller document'],
    ['/loop', 'too many redirects: HOME/loop — more than 5'],
    ['/inside', 'address of this machine or its network: http://169.254.169.254/latest'],
    ['/file', 'not an address of the web: file:///etc/passwd — it must begin with http:// or https://'],
    ['/break', 'cannot reach: HOME/break — the server broke off'],
  ])('%s is refused', async (path, message) => {
    await expect(open(path)).rejects.toThrow(message.replaceAll('HOME', home));
  });

  test('a page that never ends is given up', async () => {
    await expect(open('/slow', { timeLimit: 50 })).rejects.toThrow(
      `too slow: ${home}/slow — try again later, or save the page`,
    );
  });

  test('this machine is not asked, unless that is allowed', async () => {
    await expect(open('/page', { allowLocal: false })).rejects.toThrow(
      `address of this machine or its network: ${home}/page — give --allow-local if you mean it`,
    );
  });

  test.each(['ftp://example.org/a', 'file:///etc/passwd', 'data:text/plain,x'])(
    '%s is no page',
    async (address) => {
      await expect(openDocument(address, { limits }, io())).rejects.toThrow(
        `not an address of the web: ${address} — it must begin with http:// or https://`,
      );
    },
  );

  test('a name that leads to this machine is refused when the connection is made', async () => {
    const network = openNetwork(null);
    const { port } = server.address() as AddressInfo;
    const asked = network.fetch(`http://localhost:${port}/page`, {
      headers: {},
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
    });
    await expect(asked).rejects.toMatchObject({ cause: expect.any(LocalAddressError) as unknown });
    await network.close();
  });
});
