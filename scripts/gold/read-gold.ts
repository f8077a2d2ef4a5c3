import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCodebook } from '../../src/coding/index.ts';
import type { Codebook } from '../../src/coding/codebook.ts';
import { builtInRegistry, type Registry, registryWith } from '../../src/coding/registry/index.ts';
import { EntenteError } from '../../src/error.ts';
import type { MarkedText } from '../../src/reading/evaluation/statements/marked-text.ts';
import { parseMarkedText } from '../../src/reading/evaluation/statements/parse-marked-text.ts';

/** A text of the gold with its marks and what it was marked with. */
export interface GoldText extends Omit<MarkedText, 'codebook'> {
  readonly id: string;
  readonly text: string;
  readonly codebook: Codebook;
  readonly registry: Registry;
}

/**
 * Reads a folder of gold in order of name: `NAME.txt` with `NAME.yaml` beside it. A codebook is `NAME.yaml` in `codebooks`.
 *
 * @throws EntenteError for the first file that does not fit, and for a folder without texts
 */
export function readGold(folder: string, codebooks: string): GoldText[] {
  const known = new Map<string, { codebook: Codebook; registry: Registry }>();
  const codebookOf = (name: string) => {
    const path = join(codebooks, `${name}.yaml`);
    const codebook = parseCodebook(read(path), path);
    const made = { codebook, registry: registryWith(builtInRegistry(), codebook.actors) };
    known.set(name, made);
    return made;
  };
  const texts = list(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  if (texts.length === 0)
    throw new EntenteError('input', 'no texts', folder, 'gold is NAME.txt with NAME.yaml beside it');
  return texts.map((name) => {
    const id = basename(name, '.txt');
    const path = join(folder, `${id}.yaml`);
    const [text, yaml] = [read(join(folder, name)), read(path)];
    const named = /^codebook:\s*(\S+)/m.exec(yaml)?.[1] ?? '';
    const { codebook, registry } = known.get(named) ?? codebookOf(named);
    const marks = parseMarkedText(text, yaml, path, {
      actors: new Set(registry.actors.keys()),
      issues: new Set(codebook.issues.map((issue) => issue.id)),
    });
    return { ...marks, id, text, codebook, registry };
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new EntenteError('not-found', 'cannot read', folder, 'name a folder of gold', { cause: error });
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new EntenteError('not-found', 'cannot read', path, 'it belongs to the gold', { cause: error });
  }
}
