import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { Estimated, OutletSlant, SourceSlant } from '../../cohesion/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

/** The slant of sources, and what was asked. */
export interface SlantSummary {
  readonly group: string;
  readonly issue: string;
  readonly from: string;
  readonly to: string;
  readonly slant: SourceSlant;
}

/** The answer in words and a table, for people. */
export function slantWords({ group, issue, from, to, slant }: SlantSummary, io: Io): string {
  const { index, statements, documents, members, pro, contra, ambivalent, outlets, warnings } = slant;
  const head = [
    'outlet',
    'statements',
    'documents',
    'members',
    'pro',
    'less all',
    'contra',
    'less all',
    'selection (by chance)',
    'index own',
    'index without',
    'effect',
  ];
  const rows = outlets.map((outlet) => [
    outlet.outlet,
    String(outlet.statements),
    String(outlet.documents),
    String(outlet.members),
    percent(outlet.pro),
    estimated(outlet.proDifference),
    percent(outlet.contra),
    estimated(outlet.contraDifference),
    `${outlet.selection.toFixed(2)}${outlet.selectionByChance === null ? '' : ` (${outlet.selectionByChance.toFixed(2)})`}`,
    number(outlet.indexOwn),
    number(outlet.indexWithout),
    outlet.effect === null ? 'not known' : estimated(outlet.effect),
  ]);
  const lines = [
    `Slant of ${outlets.length} ${outlets.length === 1 ? 'outlet' : 'outlets'} on ${issue}: ${group}, ${from} to ${to}`,
    `All evidence: ${statements} statements in ${documents} documents by ${members} members, ${percent(pro)} pro, ${percent(contra)} contra, ${percent(ambivalent)} ambivalent; agreement index of last positions ${index.toFixed(3)}.`,
    'Less all: difference from the share of all evidence [95% interval, documents drawn again]. Selection: 0 reports each member as all do, 1 none in common.',
    'Effect: index of all evidence less that without the outlet; below 0 it makes the alliance look more divided.',
    '',
    formatTable(head, rows, io).trimEnd(),
    '',
    ...outlets.slice(0, 10).map(coverageWords),
    ...(warnings.length === 0 ? [] : ['', 'Bear in mind', ...warnings.map((warning) => `  ${warning}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Which members an outlet reports more than all do, and whom it leaves out. */
export function coverageWords({ outlet, coverage, missing }: OutletSlant): string {
  const more = coverage
    .filter(({ share, shareOfAll }) => share > shareOfAll)
    .slice(0, 4)
    .map(({ actor, share, shareOfAll }) => `${actor} ${percent(share)} (all ${percent(shareOfAll)})`);
  const without =
    missing.length === 0
      ? 'leaves out nobody'
      : `leaves out ${missing.length}: ${missing.slice(0, 6).join(', ')}${missing.length > 6 ? ', ...' : ''}`;
  return `${outlet} reports ${more.length === 0 ? 'each as all do' : `more of ${more.join(', ')}`}; ${without}.`;
}

/** One row an outlet and member, and one of an empty member for the outlet as a whole; an empty cell is not known. */
export function slantCsv({ outlets }: SourceSlant): string {
  const header =
    'outlet,member,statements,documents,pro,contra,ambivalent,pro_difference,pro_low,pro_high,contra_difference,contra_low,contra_high,selection,selection_by_chance,index_own,index_without,effect,effect_low,effect_high,share,share_of_all';
  const bounds = (figure: Estimated | null): CellValue[] => {
    const [low = null, high = null] = figure?.interval ?? [];
    return [figure?.value ?? null, low, high];
  };
  const nothing = (count: number): null[] => Array.from({ length: count }, () => null);
  const rows = outlets.flatMap((outlet): CellValue[][] => [
    [
      outlet.outlet,
      null,
      outlet.statements,
      outlet.documents,
      outlet.pro,
      outlet.contra,
      outlet.ambivalent,
      ...bounds(outlet.proDifference),
      ...bounds(outlet.contraDifference),
      outlet.selection,
      outlet.selectionByChance,
      outlet.indexOwn,
      outlet.indexWithout,
      ...bounds(outlet.effect),
      null,
      null,
    ],
    ...outlet.coverage.map(({ actor, statements, share, shareOfAll }): CellValue[] => [
      outlet.outlet,
      actor,
      statements,
      ...nothing(17),
      share,
      shareOfAll,
    ]),
  ]);
  return writeCsv(header.split(','), rows);
}

function estimated({ value, interval }: Estimated): string {
  const bounds = interval === null ? '' : ` [${interval.map(signed).join(', ')}]`;
  return `${signed(value)}${bounds}`;
}

function signed(value: number): string {
  const text = value.toFixed(2);
  return Number(text) > 0 ? `+${text}` : Number(text) === 0 ? '0.00' : text;
}

/** @example percent(0.25) // '25 %' */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function number(value: number | null): string {
  return value === null ? 'not known' : value.toFixed(3);
}
