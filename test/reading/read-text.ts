import { builtInRegistry, type Codebook, registryWith } from '../../src/coding/index.ts';
import { type Attribution, readAttributions } from '../../src/reading/index.ts';

/** Reads a text as if it were a plain file of 2 April 2024. */
export function readText(
  text: string,
  codebook: Codebook | null = null,
  mediaType: 'text/plain' | 'text/markdown' = 'text/plain',
): Attribution[] {
  const registry = codebook === null ? builtInRegistry() : registryWith(builtInRegistry(), codebook.actors);
  return readAttributions({ text, mediaType, date: '2024-04-02' }, { registry, codebook });
}

/** An attribution as `source | cue | content … content`. */
export const inShort = ({ source, cue, content }: Attribution): string =>
  [source?.text ?? '-', cue?.text ?? '-', content.map(({ text }) => text).join(' … ')].join(' | ');
