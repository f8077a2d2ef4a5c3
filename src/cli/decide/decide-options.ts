import { InvalidArgumentError } from 'commander';
import type { ModelSettings } from '../../decisions/index.ts';

/** Parses one `--set key=value`, which may be given again. */
export function setting(text: string, before: ModelSettings = {}): ModelSettings {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('write it as key=value');
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
}

/** Parses `--scale low,high`. */
export function scale(text: string): readonly [number, number] {
  const ends = text.split(/,|\.\./).map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [low, high] = ends;
  if (ends.length === 2 && Number.isFinite(low) && Number.isFinite(high) && low! < high!)
    return [low!, high!];
  throw new InvalidArgumentError('write the lowest and the highest outcome: 0,100');
}
