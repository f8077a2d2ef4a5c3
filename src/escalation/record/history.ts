import { csvTable } from '../../coding/csv-table.ts';
import { problemsOf } from '../../coding/problems.ts';
import { EntenteError } from '../../error.ts';

/** One case of the past, with what was known when it began and what became of it. */
export interface HistoricCase {
  /** Cases of one group are tested together, so that no crisis is in what is learned and in what is tested. */
  readonly group: string;
  readonly year: number;
  /** What was known at the start, by name. */
  readonly known: Readonly<Record<string, string>>;
  readonly happened: boolean;
}

/** A question put to history. */
export interface HistoricQuestion {
  readonly id: string;
  /** What is asked, in words. */
  readonly question: string;
  readonly source: string;
  readonly cases: readonly HistoricCase[];
  /** Names of what was known that a forecast may look at, each by itself and all together. */
  readonly predictors: readonly string[];
}

type Row = Readonly<Record<string, string>>;

const ICB =
  'International Crisis Behavior Project (Brecher, Wilkenfeld, Beardsley, James, Quinn), crises from 1946 on';
const MID = 'Militarized Interstate Disputes as corrected by Gibler, Miller and Little, 1946 to 2010';

/** Full-scale wars and agreements in crises, from the ICB table of crises (`ICB_system_core.csv`). */
export function crisisQuestions(csv: string, fileName: string): HistoricQuestion[] {
  const columns = [
    'crisno',
    'trigger_year',
    'trigger',
    'gravity',
    'violence',
    'outcome',
    'protracted_conflict',
  ];
  const rows = rowsOf(csv, fileName, columns).filter((row) => yearOf(row) >= 1946);
  const known = (row: Row) => ({
    trigger: row.trigger!.trim(),
    gravity: row.gravity!.trim(),
    protracted: row.protracted_conflict === 'Non-protracted conflict' ? 'no' : 'yes',
  });
  const of = (test: (row: Row) => boolean, among = rows) =>
    among.map((row) => ({ group: row.crisno!, year: yearOf(row), known: known(row), happened: test(row) }));
  const isWar = ({ violence }: Row) => violence === 'Full-scale war';
  const isViolent = ({ trigger }: Row) => trigger === 'Violent act';
  return [
    {
      id: 'war-in-crisis',
      question: 'Did the crisis become a full-scale war?',
      source: ICB,
      cases: of(isWar),
      predictors: ['trigger', 'gravity', 'protracted'],
    },
    {
      id: 'war-after-non-violent-trigger',
      question: 'Did a crisis that no violent act had begun become a full-scale war?',
      source: ICB,
      cases: of(
        isWar,
        rows.filter((row) => !isViolent(row)),
      ),
      predictors: ['trigger', 'gravity', 'protracted'],
    },
    {
      id: 'agreement-in-crisis',
      question: 'Did the crisis end in a formal or semi-formal agreement?',
      source: ICB,
      cases: of(({ outcome }) => outcome === 'Formal agreement' || outcome === 'Semi-formal agreement'),
      predictors: ['trigger', 'gravity', 'protracted'],
    },
  ];
}

/** How states answered, from the ICB table of crisis actors (`ICB_actor_core.csv`). */
export function responseQuestions(csv: string, fileName: string): HistoricQuestion[] {
  const columns = ['crisno', 'trigger_year', 'trigger', 'response', 'protracted_conflict'];
  const rows = rowsOf(csv, fileName, columns).filter((row) => yearOf(row) >= 1946 && row.response !== '');
  const isViolent = ({ response }: Row) =>
    response === 'Violent military act' || response === 'Multiple, violent military act';
  const of = (among: readonly Row[]) =>
    among.map((row) => ({
      group: row.crisno!,
      year: yearOf(row),
      known: {
        trigger: row.trigger!.trim(),
        protracted: row.protracted_conflict === 'Non-protracted conflict' ? 'no' : 'yes',
      },
      happened: isViolent(row),
    }));
  return [
    {
      id: 'violent-response',
      question: 'Did the state answer the trigger with a violent military act?',
      source: ICB,
      cases: of(rows),
      predictors: ['trigger', 'protracted'],
    },
    {
      id: 'violent-response-to-non-violent-military-trigger',
      question: 'Did the state answer a non-violent military act with a violent one?',
      source: ICB,
      cases: of(rows.filter(({ trigger }) => trigger === 'Non-violent military act')),
      predictors: ['protracted'],
    },
  ];
}

/** Wars in disputes, from the table of disputes (`gml_mid_disps.csv`), which tells nothing of a dispute's beginning but its date. */
export function disputeQuestions(csv: string, fileName: string): HistoricQuestion[] {
  const rows = rowsOf(csv, fileName, ['dispnum', 'styear', 'hostlev']);
  const cases = rows.flatMap(({ dispnum, styear, hostlev }) => {
    const year = Number(styear);
    if (!(year >= 1946 && year <= 2010)) return [];
    return [
      {
        group: dispnum!,
        year,
        known: { decade: `${Math.floor(year / 10) * 10}s` },
        happened: hostlev === '5',
      },
    ];
  });
  return [
    {
      id: 'war-in-dispute',
      question: 'Did the dispute become a war?',
      source: MID,
      cases,
      predictors: ['decade'],
    },
  ];
}

function rowsOf(csv: string, fileName: string, needed: readonly string[]): Row[] {
  const problems = problemsOf(fileName);
  const { header, records } = csvTable(csv, fileName, problems);
  const missing = needed.find((name) => !header.includes(name));
  if (missing !== undefined)
    throw new EntenteError('input', `${fileName}: missing column`, missing, 'is it another table?');
  const rows = Array.from(records, ({ cells }) =>
    Object.fromEntries(header.map((name, i) => [name, cells[i]!])),
  );
  problems.throwFirst();
  return rows;
}

const yearOf = ({ trigger_year: year }: Row): number => (year === '' ? 0 : Number(year));
