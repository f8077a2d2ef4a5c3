import { isNominal, isRelative } from './noun-phrases.ts';
import type { Scene } from './scene.ts';

/** "75" or "Ill." between commas after a name. */
export function isAge(tokens: Scene['tokens'], start: number, open: number): boolean {
  return (
    open - start <= 3 && (tokens[start]!.tag === 'NUM' || /^[A-Z][a-z]{0,4}\.$/.test(tokens[start]!.text))
  );
}

/** What stands between two commas: an apposition or a relative clause belongs to the source, an aside does not. */
export function asideKind(
  scene: Scene,
  first: number,
  close: number,
): 'apposition' | 'relative' | 'aside' | 'none' {
  const { tokens, groupAt } = scene;
  const token = tokens[first];
  if (token === undefined || first >= close) return 'none';
  if (
    isRelative(token) ||
    (token.tag === 'ADP' && tokens[first + 1] !== undefined && isRelative(tokens[first + 1]!))
  )
    return 'relative';
  if (token.tag === 'ADV' || token.tag === 'SCONJ' || token.tag === 'CCONJ') return 'aside';
  if (token.tag === 'ADP') return 'aside';
  if (token.tag === 'VERB') return 'aside';
  for (let i = first; i < close; i++) {
    const group = scene.groups[groupAt[i]!];
    if (group === undefined || groupAt[i]! < 0) continue;
    if (group.form === 'finite' && !isRelativeBefore(scene, group.first, first)) return 'none';
  }
  return isNominal(token) || token.tag === 'DET' || token.tag === 'ADJ' ? 'apposition' : 'aside';
}

function isRelativeBefore(scene: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= low; i--) if (isRelative(scene.tokens[i]!)) return true;
  return false;
}
