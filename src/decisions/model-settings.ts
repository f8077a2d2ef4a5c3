import { nearest } from '../coding/nearest.ts';
import { EntenteError } from '../error.ts';
import type { ModelSettings } from './forecast.ts';
import type { DecisionModel, Setting } from './model.ts';

/**
 * Every setting of a model: as given, else as the preset has it, else the standard. Those without a standard are left out.
 *
 * @param given keys and values as `--set` has them, without regard to case
 * @throws EntenteError (usage) for an unknown preset, key or value, naming those there are
 */
export function withStandards(
  model: DecisionModel,
  preset: string | null,
  given: ModelSettings,
): ModelSettings {
  const settings: Record<string, string> = {};
  for (const [key, { standard }] of Object.entries(model.settings))
    if (standard !== null) settings[key] = String(standard);
  return { ...settings, ...presetOf(model, preset), ...checkedSettings(model, given) };
}

/** What a preset sets. @throws EntenteError (usage) for an unknown one */
function presetOf(model: DecisionModel, preset: string | null): ModelSettings {
  if (preset === null) return {};
  const found = Object.keys(model.presets).find((name) => name.toLowerCase() === preset.toLowerCase());
  if (found !== undefined) return model.presets[found]!;
  const names = Object.keys(model.presets);
  const advice =
    names.length === 0 ? `${model.name} has none; leave it out` : `${model.name} has: ${names.join(', ')}`;
  throw new EntenteError('usage', 'unknown preset', preset, advice);
}

/** The settings given, with keys and values as the model writes them. */
export function checkedSettings(model: DecisionModel, given: ModelSettings): ModelSettings {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const key = keyOf(model, name);
      return [key, valueOf(key, value, model.settings[key]!)];
    }),
  );
}

function keyOf(model: DecisionModel, name: string): string {
  const keys = Object.keys(model.settings);
  const key = keys.find((key) => key.toLowerCase() === name.toLowerCase());
  if (key !== undefined) return key;
  const meant = nearest(name, keys);
  const advice =
    keys.length === 0
      ? `${model.name} has none; leave it out`
      : `${meant === null ? '' : `did you mean ${meant}? `}${model.name} has: ${keys.join(', ')}`;
  throw new EntenteError('usage', 'unknown setting', name, advice);
}

function valueOf(key: string, text: string, setting: Setting): string {
  if (setting.kind === 'choice') {
    const value = setting.values.find((value) => value.toLowerCase() === text.trim().toLowerCase());
    if (value !== undefined) return value;
    throw new EntenteError('usage', `no such ${key}`, text, `it may be: ${setting.values.join(', ')}`);
  }
  const number = Number(text);
  const { least, most, whole = false } = setting;
  if (text.trim() !== '' && number >= least && number <= most && (!whole || Number.isInteger(number)))
    return String(number);
  const kind = whole ? 'a whole number' : 'a number';
  const bounds = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new EntenteError('usage', `no such ${key}`, text, `it must be ${kind} ${bounds}`);
}
