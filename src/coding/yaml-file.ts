import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { EntenteError } from '../error.ts';
import { excerpt, fail, type Problems } from './problems.ts';

/** Where something stands in a YAML file: keys and indices from the top. */
export type Path = readonly PropertyKey[];

/** A YAML file and where its parts stand. */
export interface YamlFile {
  readonly value: unknown;
  /** `line:column` of the value at a path, or of the last part of the path that there is. */
  place(path: Path): string;
  /** `line:column` of a key of the mapping at a path. */
  placeOfKey(path: Path, key: string): string;
}

/** A codebook of a hundred issues has some 100 kB. */
const MOST_UNITS = 1_000_000;
/** Anchors that unfold into more than this are a bomb ("billion laughs") or a slip. */
const MOST_ALIASES = 100;
/** The reader of YAML recurses; a codebook needs a depth of five. */
const MOST_DEPTH = 100;

/**
 * Reads YAML 1.2 with plain keys: dates stay text, `yes` and `no` are words.
 *
 * @throws EntenteError with line and column where it is no YAML, or unfolds beyond measure
 */
export function yamlFile(yaml: string, fileName: string, problems: Problems): YamlFile {
  if (yaml.trim() === '')
    throw new EntenteError('input', 'empty codebook', fileName, 'write name: and issues:');
  if (yaml.length > MOST_UNITS)
    throw new EntenteError('input', 'too large', fileName, 'a codebook may have a million characters');
  const nested = deepest(yaml);
  if (nested > MOST_DEPTH)
    throw new EntenteError(
      'input',
      'nested too deeply',
      fileName,
      `a codebook may be nested ${MOST_DEPTH} levels deep`,
    );
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    // Its own check compares each key with each other one; `noteKeys` does it in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  const [error, ...others] = document.errors;
  if (error !== undefined) {
    const advice = error.message.replace(/\s+/g, ' ').trim();
    problems.add(at(error.pos[0]), 'not YAML', lineAt(yaml, error.pos[0]), lowerFirst(excerpt(advice)));
    problems.more(others.length);
  }
  noteKeys(document, at, problems);
  problems.throwFirst();
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    fail(problems, '1:1', 'too many aliases', fileName, 'write out what the anchors (&) stand for');
  }
  return {
    value,
    place: (path) => at(offsetOf(document, path)),
    placeOfKey(path, key) {
      const map = document.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = pair?.key;
      return at(isNode(node) ? (node.range?.[0] ?? 0) : offsetOf(document, path));
    },
  };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return 0;
}

/** An upper bound of how deep YAML is nested: brackets, and dashes and spaces before a line. Costs O(n). */
function deepest(yaml: string): number {
  let brackets = 0;
  let most = 0;
  for (const [sign] of yaml.matchAll(/[[\]{}]|(?:^|\n)[ ]*(?:[-?:] +){20,}/g)) {
    if (sign === '[' || sign === '{') brackets += 1;
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    else most = Math.max(most, sign.length);
    most = Math.max(most, brackets);
  }
  return most;
}

function noteKeys(document: Document, at: (offset: number) => string, problems: Problems): void {
  visit(document, {
    Map(_, map) {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value))
          problems.add(at(key.range?.[0] ?? 0), 'key named twice', String(key.value), 'leave one out');
        // Some steps between YAML and a codebook would drop it without a word.
        if (key.value === '__proto__')
          problems.add(at(key.range?.[0] ?? 0), 'name that cannot be used', '__proto__', 'take another one');
        keys.add(key.value);
      }
    },
  });
}

/** The last line with text up to the end of the line that holds `offset`. */
function lineAt(yaml: string, offset: number): string {
  const end = yaml.indexOf('\n', offset);
  const before = yaml.slice(0, end === -1 ? yaml.length : end).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1).trim();
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
