/** Reading a `.dna` file and an event list of n and 10 n statements into the columns that networks are made of. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writeDnaProject } from '../test/fixtures/dna-project.ts';
import { parseCodedTable } from '../src/coding/coded-table/parse-coded-table.ts';
import { builtInRegistry, writeCsv } from '../src/coding/index.ts';
import { rng } from '../src/stats/rng.ts';
import { dnaTable, readDna } from '../src/store/dna/index.ts';
import { network } from '../src/networks/index.ts';
import { compare, shortest } from './timing.ts';

const registry = builtInRegistry();
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));

/** SQL that adds n statements of 500 organisations on 100 concepts in n / 20 documents. */
function statements(n: number): string {
  const random = rng(n);
  const pick = (count: number) => Math.floor(random() * count);
  const [organisations, concepts, documents] = [500, 100, Math.ceil(n / 20)];
  const list = (count: number, row: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => `(${row(i)})`).join();
  const said = Array.from(
    { length: n },
    () => [pick(organisations), pick(concepts), pick(2), pick(documents)] as const,
  );
  return `insert into ENTITIES select * from (values ${list(organisations, (i) => `${1000 + i}, 2, 'organisation ${i}', 0, 0, 0, null`)});
    insert into ENTITIES select * from (values ${list(concepts, (i) => `${9000 + i}, 3, 'concept ${i}', 0, 0, 0, null`)});
    insert into DOCUMENTS select * from (values ${list(documents, (i) => `${100 + i}, 'title ${i}', '${'A sentence of some length. '.repeat(40)}', 1, '', '', '', '', '', ${1.7e9 + 3600 * i}`)});
    insert into STATEMENTS select * from (values ${list(n, (i) => `${100 + i}, 1, ${100 + said[i]![3]}, 0, 10, 1`)});
    insert into DATASHORTTEXT select * from (values ${list(n, (i) => `${1000 + 2 * i}, ${100 + i}, 2, ${1000 + said[i]![0]}`)});
    insert into DATASHORTTEXT select * from (values ${list(n, (i) => `${1001 + 2 * i}, ${100 + i}, 3, ${9000 + said[i]![1]}`)});
    insert into DATABOOLEAN select * from (values ${list(n, (i) => `${1000 + i}, ${100 + i}, 4, ${said[i]![2]}`)});`;
}

/** The plain way: one joined query, an object a row. */
function plainly(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const query = `select s.ID, d.Date, s.DocumentId, s.Start, s.Stop, o.Value as organization, c.Value as concept, b.Value as agreement
    from STATEMENTS s join DOCUMENTS d on d.ID = s.DocumentId
    left join DATASHORTTEXT ot on ot.StatementId = s.ID and ot.VariableId = 2 left join ENTITIES o on o.ID = ot.Entity
    left join DATASHORTTEXT ct on ct.StatementId = s.ID and ct.VariableId = 3 left join ENTITIES c on c.ID = ct.Entity
    left join DATABOOLEAN b on b.StatementId = s.ID and b.VariableId = 4 where s.StatementTypeId = 1`;
  const rows = database.prepare(query).all();
  database.close();
  return rows.length;
}

const times: { dna: number; list: number; network: number }[] = [];
try {
  for (const n of [5_000, 50_000]) {
    const index =
      'create unique index u on DATASHORTTEXT (StatementId, VariableId); create unique index v on DATABOOLEAN (StatementId, VariableId);';
    const path = writeDnaProject(join(folder, `${n}.dna`), `${statements(n)} ${index}`);
    const read = () => {
      const file = readDna(path);
      return dnaTable(file, file.statementTypes[0]!);
    };
    const table = read();
    if (table.length !== plainly(path)) throw new Error('they differ');
    const csv = eventList(table);
    const parse = () => parseCodedTable(csv, { document: 'list', registry, fileName: 'list.csv' });
    if (parse().length !== table.length) throw new Error('they differ');
    const time = {
      dna: shortest(() => void read()),
      list: shortest(() => void parse()),
      network: shortest(() => void network(table, { rows: 'organization', columns: 'concept', mode: 'one' })),
    };
    times.push(time);
    compare(
      `.dna file, ${n} statements`,
      [shortest(() => void plainly(path)), 'one joined query'],
      [time.dna, 'all of it'],
    );
    compare(`event list, ${n} statements`, [time.list, 'CSV'], [time.dna, '.dna']);
    compare(`reading and a network, ${n} statements`, [time.dna, 'reading'], [time.network, 'network']);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const [small, large] = times as [(typeof times)[0], (typeof times)[0]];
console.log(
  `growth from n to 10 n: .dna x ${(large.dna / small.dna).toFixed(1)}, event list x ${(large.list / small.list).toFixed(1)}`,
);

function eventList(table: ReturnType<typeof dnaTable>): string {
  const words = (name: string, row: number) => {
    const column = table.variables.get(name)!;
    return column.kind === 'text' ? (column.labels[column.codes[row]!] ?? null) : column.values[row]!;
  };
  const rows = table.ids.map((id, row) => [
    Number(id),
    new Date(table.time[row]! * 1000).toISOString().slice(0, 19).replace('T', ' '),
    ...['organization', 'concept', 'agreement'].map((name) => words(name, row)),
    table.documents[table.document[row]!]!.id,
  ]);
  return writeCsv(['statement_id', 'time', 'organization', 'concept', 'agreement', 'document_id'], rows);
}
