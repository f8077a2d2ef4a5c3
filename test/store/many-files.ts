import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to import, and how many statements it holds. */
export interface ManyFile {
  readonly id: string;
  readonly path: string;
  readonly statements: number;
}

/** Tables of fictional statements and, every fifth file, a text without any. */
export function manyFiles(folder: string, prefix: string, count: number, rows: number): ManyFile[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, file) => {
    const id = `${prefix}${String(file).padStart(3, '0')}`;
    const isText = file % 5 === 4;
    const path = join(folder, `${id}.${isText ? 'md' : 'csv'}`);
    writeFileSync(path, isText ? textOf(id) : tableOf(id, file, rows));
    return { id, path, statements: isText ? 0 : rows };
  });
}

function textOf(file: string): string {
  return `# Report ${file}\n\n${`Minister A of Ruritania spoke about matter ${file}. `.repeat(400)}\n`;
}

function tableOf(id: string, file: number, rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = String(1 + (row % 28)).padStart(2, '0');
    const stance = ['pro', 'contra', 'ambivalent'][row % 3];
    return `2024-02-${day},Minister ${row % 7},Ruritania ${row % 5},matter ${file % 3},${stance},"Said, on row ${row} of ${id}, much."`;
  });
  return `date,speaker,country,issue,stance,paraphrase\n${lines.join('\n')}\n`;
}
