import type { CheckedQuotation, FidelityClass } from '../../claims/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

const inWords: Readonly<Record<FidelityClass, string>> = {
  same: 'same',
  shortened: 'shortened',
  'words-changed': 'words changed',
  'negation-changed': 'negation changed',
  'modality-changed': 'modality changed',
  'moved-context': 'moved context',
  paraphrase: 'paraphrase',
  'only-here': 'only here',
};

/** Each quotation with what it is beside the nearest other version, and where they differ; nothing where there are none. */
export function quotationsTable(quotations: readonly CheckedQuotation[], io: Io): string {
  if (quotations.length === 0) return '';
  const rows = quotations.map(({ text, speaker, class: given, differences, versions }) => {
    const nearest = versions[0];
    return [
      text.replace(/\s+/g, ' '),
      speaker ?? 'not known',
      inWords[given],
      differences.map(({ words }) => words.replace(/\s+/g, ' ')).join('; '),
      nearest === undefined
        ? ''
        : `${nearest.quote.replace(/\s+/g, ' ')} (${nearest.document}, ${nearest.date})`,
    ];
  });
  return `\n${formatTable(['quotation', 'speaker', 'fidelity', 'differences', 'nearest version'], rows, io)}`;
}
