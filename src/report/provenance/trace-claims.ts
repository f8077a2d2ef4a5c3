import type { CheckedClaim } from '../../claims/checked-claim.ts';
import type { Interval, Side } from '../../cohesion/index.ts';
import type { Deed } from '../../coding/deed.ts';
import type { Statement } from '../../coding/statement.ts';
import { claimName, columnName } from '../anchors.ts';
import type { ReportColumn } from '../report-input.ts';
import { VERDICT_WORDS, VERDICTS } from '../words/verdicts.ts';
import { figureOf } from './figure-of.ts';
import type { BasisPosition, TracedFigure } from './provenance.ts';
import type { Traced, TraceInput } from './trace-report.ts';

type Records = ReadonlyMap<string, Statement | Deed>;

/** The figures of each claim with the statements behind its verdict, and how many claims of a column have which verdict. */
export function traceClaims({ columns }: TraceInput, records: Records): Traced[] {
  return columns.flatMap((column, place) => [
    verdictsOf(column, place),
    ...column.claims.flatMap((claim, i) => {
      const name = claimName(place, i + 1);
      const again = claim.review?.again ?? null;
      const own = traceClaim(claim, name, column, records);
      if (again === null) return [own];
      const anew = { ...claim, ...again, issue: claim.review?.reading?.says['issue'] ?? claim.issue };
      return [own, traceClaim(anew as CheckedClaim, name, column, records, 'again')];
    }),
  ]);
}

function verdictsOf({ document, claims }: ReportColumn, place: number): Traced {
  const id = `verdicts/${columnName(place)}`;
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    basis: {
      id,
      name: `Claims in ${columnName(place)}`,
      method: 'Claims counted by the machine’s verdicts.',
      positions: [],
      statements: [],
      passages: claims.map((claim, i) => passageOf(claim, claimName(place, i + 1), document.id)),
      from: claims.map((_, i) => `claim/${claimName(place, i + 1)}`),
    },
    figures: [
      ...VERDICTS.map((verdict) =>
        figureOf(id, verdict, `claims ${VERDICT_WORDS[verdict]}`, count(verdict), { of: claims.length }),
      ),
      figureOf(id, 'claims', 'claims', claims.length),
    ],
  };
}

function passageOf({ start, end, text }: CheckedClaim, claim: string, document: string) {
  return { claim, document, span: { start, end, text } };
}

function traceClaim(
  claim: CheckedClaim,
  name: string,
  { document }: ReportColumn,
  records: Records,
  again?: 'again',
): Traced {
  const id = again === undefined ? `claim/${name}` : `claim/${name}/again`;
  return {
    basis: {
      id,
      name: `Verdict on claim ${name}${again === undefined ? '' : ', with what a person corrected'}`,
      method: `${claim.kind}: the claim was held against the evidence below by the rules for its kind.`,
      positions: positionsOf(claim, records),
      statements: [],
      passages: [passageOf(claim, name, document.id)],
      from: [],
    },
    figures: [
      ...numbersIn(claim.figures ?? {}).map(({ path, value, interval }) =>
        figureOf(id, path, wordsOf(path), value, { interval }),
      ),
      figureOf(id, 'statements', 'statements that the verdict rests on', countOf(claim, false)),
      ...(claim.evidence.some(({ deed }) => deed === true)
        ? [figureOf(id, 'deeds', 'deeds that the verdict rests on', countOf(claim, true))]
        : []),
    ],
  };
}

/** How many statements, or deeds, a verdict rests on. */
function countOf({ evidence }: CheckedClaim, deeds: boolean): number {
  const counted = evidence.filter(({ deed = false }) => deed === deeds);
  return new Set(counted.map(({ statement }) => statement)).size;
}

/** The evidence of a claim by whom it counts for; where the claim's figures name its side, with that. */
function positionsOf({ evidence, figures, issue }: CheckedClaim, records: Records): BasisPosition[] {
  const stated = new Map(sidesIn(figures).map((position) => [position.actor, position]));
  const ids = [...new Set(evidence.map(({ statement }) => statement))];
  const byActor = Map.groupBy(ids, (id) => records.get(id)?.actor ?? '');
  return [...byActor].map(([actor, statements]) => {
    const known = stated.get(actor);
    const stance = known === undefined ? null : { pro: 1, ambivalent: 0, contra: -1 }[known.side];
    return { actor, issue, stance, date: known?.date ?? null, statements };
  });
}

function sidesIn(figures: unknown): { actor: string; side: Side; date: string }[] {
  if (typeof figures !== 'object' || figures === null || !('positions' in figures)) return [];
  const { positions } = figures;
  if (!Array.isArray(positions)) return [];
  return positions.filter(({ side }) => side === 'pro' || side === 'contra' || side === 'ambivalent');
}

type Numbers = { readonly path: string } & Pick<TracedFigure, 'value' | 'interval'>;

/** Every number among the figures of a claim, of whatever kind, by its path; two numbers in a list are an interval. */
function numbersIn(value: unknown, path = ''): Numbers[] {
  if (typeof value === 'number') return [{ path, value, interval: null }];
  if (typeof value !== 'object' || value === null) return [];
  const interval = intervalOf(value);
  if (interval !== null) return [{ path, value: null, interval }];
  return Object.entries(value).flatMap(([key, part]) =>
    numbersIn(part, path === '' ? key : `${path}.${nameOf(part) ?? key}`),
  );
}

/** What stands in a list for an actor goes by its name. */
function nameOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null || !('actor' in part)) return null;
  return typeof part.actor === 'string' ? part.actor : null;
}

function intervalOf(value: object): Interval | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [low, high]: unknown[] = value;
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
}

/** @example wordsOf('from.speakersDiffer') // 'from: speakers differ' */
function wordsOf(path: string): string {
  return path.replaceAll('.', ': ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
