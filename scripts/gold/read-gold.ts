import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCodebook } from '../../src/coding/index.ts';
import type { Codebook } from '../../src/coding/codebook.ts';
import { builtInRegistry, type Registry, registryWith } from '../../src/coding/registry/index.ts';
import { EntenteError } from '../../src/error.ts';
import type { MarkedText } from '../../src/reading/evaluation/statements/marked-text.ts';
import { parseInlineMarks } from '../../src/reading/evaluation/statements/parse-inline-marks.ts';
import { type KnownIds, parseMarkedText } from '../../src/reading/evaluation/statements/parse-marked-text.ts';

/** A text of the gold with its marks and what it was marked with. */
export interface GoldText
  extends Pick<MarkedText, 'date' | 'statements'>, Partial<Pick<MarkedText, 'genre' | 'direction'>> {
  readonly id: string;
  readonly text: string;
  readonly codebook: Codebook;
  readonly registry: Registry;
}

/**
 * Reads a folder of gold in order of name: `NAME.txt` with `NAME.yaml` beside it, whose codebook is `NAME.yaml` in `codebooks`; or a world of
 * texts that are marked in themselves, where `codebook.yaml` stands beside them, or the folder is called as one of `codebooks`.
 *
 * @throws EntenteError for the first file that does not fit, and for a folder without texts
 */
export function readGold(folder: string, codebooks: string): GoldText[] {
  const files = list(folder);
  const texts = files.filter((name) => name.endsWith('.txt')).toSorted();
  if (texts.length === 0)
    throw new EntenteError('input', 'no texts', folder, 'gold is NAME.txt with NAME.yaml beside it');
  if (files.includes('codebook.yaml')) return texts.map(worldReader(folder, join(folder, 'codebook.yaml')));
  if (files.every((name) => !name.endsWith('.yaml')))
    return texts.map(worldReader(folder, join(codebooks, `${basename(folder)}.yaml`)));
  const known = new Map<string, MarkedWith>();
  const codebookOf = (name: string) => {
    const made = markedWith(join(codebooks, `${name}.yaml`));
    known.set(name, made);
    return made;
  };
  return texts.map((name) => {
    const id = basename(name, '.txt');
    const path = join(folder, `${id}.yaml`);
    const [text, yaml] = [read(join(folder, name)), read(path)];
    const named = /^codebook:\s*(\S+)/m.exec(yaml)?.[1] ?? '';
    const { codebook, registry, ids } = known.get(named) ?? codebookOf(named);
    const marks = parseMarkedText(text, yaml, path, ids);
    return { ...marks, id, text, codebook, registry };
  });
}

/** A codebook, the actors that it names or that everybody knows, and the ids of both. */
interface MarkedWith {
  readonly codebook: Codebook;
  readonly registry: Registry;
  readonly ids: KnownIds;
}

function markedWith(path: string): MarkedWith {
  const codebook = parseCodebook(read(path), path);
  const registry = registryWith(builtInRegistry(), codebook.actors);
  const issues = new Set(codebook.issues.map((issue) => issue.id));
  return { codebook, registry, ids: { actors: new Set(registry.actors.keys()), issues } };
}

/** A world's texts have no date of their own: they are of the year after its last office was taken. */
function worldReader(folder: string, path: string): (name: string) => GoldText {
  const { codebook, registry, ids } = markedWith(path);
  const years = [...read(path).matchAll(/\bfrom: ["']?(\d{4})/g)].map(([, year]) => Number(year));
  const date = `${Math.max(2030, ...years) + 1}-06-15`;
  return (name) => {
    const marked = join(folder, name);
    return {
      ...parseInlineMarks(read(marked), marked, ids),
      date,
      id: basename(name, '.txt'),
      codebook,
      registry,
    };
  };
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
