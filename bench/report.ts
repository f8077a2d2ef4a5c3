/** A report over n and 10 n statements, beside writing the same records as JSON. */
import { membersOn } from '../src/coding/registry/index.ts';
import { statementTable } from '../src/coding/statement-table.ts';
import { measureUnity } from '../src/cohesion/index.ts';
import { renderReport } from '../src/report/index.ts';
import { dateOf, dayOf } from '../src/stats/calendar.ts';
import { rng } from '../src/stats/rng.ts';
import { fixtureInput } from '../test/fixtures/canal-report.ts';
import { compare, shortest } from './timing.ts';

const input = fixtureInput();
const times: number[] = [];
for (const n of [300, 3000]) {
  const random = rng(n);
  const statements = Array.from({ length: n }, (_, i) => {
    const model = input.statements[Math.floor(random() * input.statements.length)]!;
    return { ...model, id: `s${i}`, date: dateOf(dayOf('2024-01-01')! + Math.floor(random() * 366)) };
  });
  const unity = measureUnity(
    statementTable(statements),
    (date) => membersOn(input.registry, input.alliance, date),
    { issue: 'canal', from: '2024-01-01', to: '2024-12-31', by: 'week', carry: 90 },
  );
  const report = { ...input, statements, columns: [], unity: [{ issue: 'canal', unity }] };
  const page = shortest(() => renderReport(report), 2);
  const json = shortest(() => JSON.stringify({ statements, unity }), 2);
  compare(`${n} statements, ${renderReport(report).length >> 10} KiB`, [page, 'page'], [json, 'JSON']);
  times.push(page);
}
console.log(`growth from n to 10 n: x ${(times[1]! / times[0]!).toFixed(1)}`);
