import { expect, test } from 'vitest';
import { looksLikeHtml } from './media-type.ts';
import { formOf, formOfBytes, formOfType, isFoundInFolders } from './source-form.ts';

const known = (text: string) => formOfBytes(new TextEncoder().encode(text));

test.each([
  ['a/b.PDF', 'application/pdf'],
  ['https://example.org/feed.rss?x=1', 'feed'],
  ['c.jsonl', 'lines'],
  ['d.zip', 'archive'],
  ['e.txt', 'text/plain'],
  ['f.exe', null],
  ['none', null],
])('%s is %s by its ending', (name, form) => {
  expect(formOf(name)).toBe(form);
});

test.each([
  ['%PDF-1.7', 'application/pdf'],
  ['<?xml version="1.0"?>\n<!-- a -->\n<!-- b --><rss version="2.0">', 'feed'],
  ['\uFEFF<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['{ "version": "https://jsonfeed.org/version/1.1"', 'feed'],
  ['{"id":1,"text":"A."}\n', 'lines'],
  ['Return-Path: <a@b.example>\r\nReceived: from c\r\n\tby d; today\r\nSubject: S\r\n', 'message/rfc822'],
  ['From: the editors\n\nA text that begins so.', null],
  ['<!doctype html><title>A page', null],
  ['A text.', null],
])('%j is %s by how it begins', (text, form) => {
  expect(known(text)).toBe(form);
});

test('a type that says nothing leaves it to the name; a table is no document', () => {
  expect(formOfType('application/octet-stream', 'a.pdf')).toBe('application/pdf');
  expect(formOfType('text/plain', 'a.md')).toBe('text/markdown');
  expect(formOfType('image/png', 'a.pdf')).toBeNull();
  expect(formOfType('', 'a.csv')).toBeNull();
});

test('of a folder what may be anything is left aside', () => {
  expect(['a.txt', 'a.eml', 'a.zip', 'a.jsonl'].every(isFoundInFolders)).toBe(true);
  expect(['a.csv', 'a.xml', 'a.json', 'a.png'].some(isFoundInFolders)).toBe(false);
});

test('ten thousand comments before nothing are looked through once', () => {
  const comments = '<!---->'.repeat(10_000);
  expect(known(comments)).toBeNull();
  expect(looksLikeHtml(comments)).toBe(false);
  expect(looksLikeHtml(`<?xml version="1.0"?>${'<!-- -->'.repeat(99)} <html>`)).toBe(true);
});
