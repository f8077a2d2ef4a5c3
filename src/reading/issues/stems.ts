import { fixedStems, irregularForms } from './irregular-forms.ts';

/**
 * A word without its inflection, alike on both sides of a comparison and in British and American spelling; no dictionary form.
 *
 * @example stemOf('Sending') // 'send'
 * @example stemOf('deliveries') // 'delivery'
 * @example stemOf('authorised') === stemOf('authorize') // true
 */
export function stemOf(word: string): string {
  return stemmed(lowered(word));
}

function lowered(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}

function stemmed(lower: string): string {
  const fixed = fixedStems.get(lower);
  if (fixed !== undefined) return fixed;
  return spelling(withoutEnding(irregularForms.get(lower) ?? lower));
}

/** The word without plural, past, gerund and a last `e`. */
function withoutEnding(lower: string): string {
  if (lower.length < 4) return lower;
  let stem = lower;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ied') && stem.length > 4) return `${stem.slice(0, -3)}y`;
  const ending = stem.endsWith('ing') ? 3 : stem.endsWith('ed') ? 2 : 0;
  if (ending > 0 && stem.length - ending >= 3 && /[aeiouy]/.test(stem.slice(0, -ending))) {
    stem = stem.slice(0, -ending);
    if (/([bdgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** One spelling of those that differ between Britain and America by rule: `authoris`, `favor`, `travel`. */
function spelling(stem: string): string {
  if (stem.length < 6) return stem;
  if (stem.endsWith('iz') || stem.endsWith('yz')) return `${stem.slice(0, -1)}s`;
  if (stem.endsWith('our')) return `${stem.slice(0, -2)}r`;
  if (stem.endsWith('ll')) return stem.slice(0, -1);
  return stem.includes('ization') ? stem.replace('ization', 'isation') : stem;
}
