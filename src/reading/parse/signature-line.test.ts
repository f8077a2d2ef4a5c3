import { describe, expect, it } from 'vitest';
import { builtInRegistry } from '../../coding/registry/index.ts';
import { readAttributions } from '../read-attributions.ts';

const read = (text: string) =>
  readAttributions(
    { text, mediaType: 'text/plain', date: null },
    { registry: builtInRegistry(), codebook: null },
  ).map(({ source, cue, content, kind }) => [
    source?.text,
    cue?.text,
    content.map((span) => span.text),
    kind,
  ]);

describe('a line with a name under a quotation', () => {
  it('names who says the quotation', () => {
    expect(read('“The bridge must open before the winter.”\n\n― Anna Berg, minister of transport')).toEqual([
      ['Anna Berg, minister of transport', '―', ['“The bridge must open before the winter.”'], 'direct'],
    ]);
  });

  it('names it too with a full stop and a plain dash', () => {
    expect(read('"We will not pay."\n\n- Karl Lund.')).toEqual([
      ['Karl Lund', '-', ['"We will not pay."'], 'direct'],
    ]);
  });

  it('stops before what the person did', () => {
    expect(read('"We will not pay."\n\n- Karl Lund, writing to the council.')[0]?.[0]).toBe('Karl Lund');
  });

  it('is nothing where the quotation has a speaker already', () => {
    for (const [, , content] of read('said“n\n“d”\n―Aa.')) expect(content).not.toEqual([]);
  });

  it('is nothing under plain prose, or where the line is an aside', () => {
    expect(read('The bridge stays shut.\n\n- Karl Lund')).toEqual([]);
    expect(read('"We will not pay."\n\n– Old hands –')).toEqual([]);
  });
});
