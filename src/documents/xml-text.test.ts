import { expect, test } from 'vitest';
import { xmlNestsDeeper } from './xml-depth.ts';
import { xmlText } from './xml-text.ts';

test('properties are elements or attributes, by the first of the names that has a text', () => {
  const text = xmlText(
    '<?xml version="1.0"?><r a:b="five &amp; six"><d:title>\n A <i>day</i>\n</d:title><d:none/><d:title>B</d:title></r>',
  );
  expect(text('D:Title')).toBe('A day');
  expect(text('d:none', 'x', 'a:b')).toBe('five & six');
  expect(text('d:none')).toBeNull();
});

test('XML that is broken, nested deeply or too large says nothing, and no entity is looked up', () => {
  expect(xmlText('<r><d:title>A')('nothing')).toBeNull();
  expect(xmlText(`${'<a>'.repeat(60)}<t>A</t>`)('t')).toBeNull();
  expect(xmlText(`<t>A</t>${' '.repeat(1_000_000)}`)('t')).toBeNull();
  expect(xmlText('<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><t>A&e;</t>')('t')).not.toContain(
    'root',
  );
});

test('depth counts what is open, not what is closed, alone or commented', () => {
  expect(xmlNestsDeeper('<a><b/><b/><b>x</b><!-- <c><d> --><![CDATA[<c><d>]]></a>', 2)).toBe(false);
  expect(xmlNestsDeeper('<a><b><c/></b></a>', 2)).toBe(false);
  expect(xmlNestsDeeper('<a><b><c></c></b></a>', 2)).toBe(true);
});
