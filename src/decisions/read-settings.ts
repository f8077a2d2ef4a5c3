import { EntenteError } from '../error.ts';
import type { ModelSettings } from './forecast.ts';

/** What a setting may be: one of some words, or a number between two. */
export type SettingKind =
  | readonly string[]
  | { readonly least: number; readonly most: number; readonly whole?: boolean; readonly word?: string };

type SettingValue<Kind> = Kind extends readonly (infer Word)[]
  ? Word
  : Kind extends { readonly word: infer Word }
    ? number | Word
    : number;

/**
 * Reads the settings of a model by their kinds: a word of a list, or a number within bounds, or one word instead of it.
 *
 * @param kinds what each setting may be
 * @param defaults what holds where a setting is not given
 * @throws EntenteError of kind usage for a setting that the model does not have, or a value that it may not have
 * @example readSettings('mean', { weights: 'equal' }, { weights: ['equal', 'salience'] }, { weights: 'salience' }) // { weights: 'equal' }
 */
export function readSettings<const Kinds extends Readonly<Record<string, SettingKind>>>(
  model: string,
  settings: ModelSettings,
  kinds: Kinds,
  defaults: { readonly [Key in keyof Kinds]: SettingValue<Kinds[Key]> },
): { [Key in keyof Kinds]: SettingValue<Kinds[Key]> } {
  const read: Record<string, string | number> = { ...(defaults as Record<string, string | number>) };
  for (const [key, text] of Object.entries(settings)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined) {
      const known = Object.keys(kinds);
      throw new EntenteError(
        'usage',
        `unknown setting of ${model}`,
        key,
        known.length === 0 ? 'it has none' : `it has: ${known.join(', ')}`,
      );
    }
    read[key] = valueOf(model, key, text, kind);
  }
  return read as { [Key in keyof Kinds]: SettingValue<Kinds[Key]> };
}

function valueOf(model: string, key: string, text: string, kind: SettingKind): string | number {
  if ('length' in kind) {
    if (kind.includes(text)) return text;
    throw new EntenteError('usage', `no ${key} of ${model}`, text, `it is one of: ${kind.join(', ')}`);
  }
  if (text === kind.word) return text;
  const number = Number(text);
  const inside = text.trim() !== '' && number >= kind.least && number <= kind.most;
  if (inside && (kind.whole !== true || Number.isInteger(number))) return number;
  const bounds = `a ${kind.whole === true ? 'whole ' : ''}number from ${kind.least} to ${kind.most}`;
  throw new EntenteError(
    'usage',
    `no ${key} of ${model}`,
    text,
    `it is ${bounds}${kind.word === undefined ? '' : `, or ${kind.word}`}`,
  );
}
