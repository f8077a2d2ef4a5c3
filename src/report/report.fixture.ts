import { checkClaim } from '../claims/check-claim.ts';
import type { CheckedClaim } from '../claims/checked-claim.ts';
import type { Claim, CountClaim, SideClaim } from '../claims/claim.ts';
import type { Evidence } from '../claims/evidence.ts';
import { atLeast, number } from '../claims/quantity.ts';
import type { Actor } from '../coding/actor.ts';
import type { Codebook } from '../coding/codebook.ts';
import { builtInRegistry, registryWith } from '../coding/registry/index.ts';
import type { Statement } from '../coding/statement.ts';
import { statementTable } from '../coding/statement-table.ts';
import { measureUnity } from '../cohesion/measure-unity.ts';
import type { Document } from '../documents/document.ts';
import { spanOf } from '../documents/span.ts';
import { membersOn } from '../coding/registry/members.ts';
import type { Attribution } from '../reading/attribution.ts';
import type { ReportInput } from './report-input.ts';

/** An alliance of invented states, what their ministers said about a canal, and two columns about it. */
const STATES = [
  'Altland',
  'Borduria',
  'Cimmeria',
  'Drachenfels',
  'Elbonia',
  'Freedonia',
  'Grand Fenwick',
  'Hyrkania',
];

export const fixtureCodebook: Codebook = {
  name: 'canal',
  issues: [
    {
      id: 'canal',
      question: 'Should members dig the canal together?',
      parent: null,
      terms: ['canal'],
      pro: { means: 'Says that it should be dug, or offers to help.', cues: ['dig'] },
      contra: { means: 'Says that it should not be dug, or refuses to help.', cues: ['refuse'] },
      ambivalent: { means: 'Weighs it without a decision.', cues: ['weigh'] },
    },
  ],
  actors: [],
  variables: [],
};

const ROWS = `
2024-02-05,Minister A,Minister of Works,Altland,1,Offered two thousand diggers for the canal.
2024-02-05,Chancellor A,Chancellor,Altland,1,Called the canal the work of a generation.
2024-02-09,Minister B,Foreign Minister,Borduria,-1,Refused any share in the canal.
2024-02-12,Minister C,Prime Minister,Cimmeria,-1,Said that no canal would cross Cimmeria.
2024-02-13,Minister D,Minister of Works,Drachenfels,-1,Ruled out money for the canal.
2024-02-20,Minister E,Prime Minister,Elbonia,0,Said that it was too early to tell.
2024-02-27,Minister F,President,Freedonia,-1,Called the canal a ditch.
2024-03-04,Minister B,Foreign Minister,Borduria,1,Said that Borduria would dig after all.
2024-03-11,Minister G,Regent,Grand Fenwick,1,Offered the fleet of Grand Fenwick.
2024-03-19,Minister C,Prime Minister,Cimmeria,0.5,Would allow a canal along the border.
2024-03-28,Envoy Z,Envoy,Zembla,1,Wished the canal well.
2024-04-16,Minister D,Minister of Works,Drachenfels,-1,Repeated that there was no money.
`.trim();

const evidenceText = `date,speaker,office,country,stance,paraphrase\n${ROWS}\n`;

export const evidenceDocument: Document = {
  id: 'canal-evidence',
  title: null,
  date: null,
  language: null,
  text: evidenceText,
  sha256: '0'.repeat(64),
  mediaType: 'text/csv',
  origin: 'canal-evidence.csv',
  author: null,
  outlet: null,
};

export const fixtureStatements: readonly Statement[] = ROWS.split('\n').map((row, i) => {
  const [date, speaker, office, actor, stance] = row.split(',') as [string, string, string, string, string];
  const text = row.split(',').slice(5).join(',');
  const start = evidenceText.indexOf(text, evidenceText.indexOf(row));
  return {
    id: `canal-evidence:${i + 2}`,
    document: 'canal-evidence',
    span: spanOf(evidenceText, start, start + text.length),
    actor,
    speaker,
    office,
    issue: 'canal',
    stance: Number(stance),
    date,
    voice: 'reported',
    status: 'accepted',
    coder: 'coder 1',
    confidence: null,
    occasion: i % 2 === 0 ? 'Press conference' : null,
    page: i % 3 === 0 ? 'https://gazette.example/canal' : 'gazette.example, front page',
    variables: { seen: true },
  };
});

function state(id: string): Actor {
  return {
    id,
    kind: 'state',
    name: id,
    code: null,
    aliases: [],
    governmentNames: [],
    demonyms: [],
    capital: null,
    offices: [],
    memberships:
      id === 'Zembla'
        ? []
        : [{ in: 'Canal League', from: id === 'Grand Fenwick' ? '2024-03-01' : null, to: null }],
  };
}

export const fixtureRegistry = registryWith(builtInRegistry(), [
  { ...state('Canal League'), kind: 'organisation', memberships: [] },
  ...[...STATES, 'Zembla'].map(state),
]);

const sceptical = `# The canal that divides

3 April 2024

Nobody agrees any more. Altland's Minister of Works, Minister A, offered two thousand diggers, and "the work of a
generation", as the Chancellor called it, has become a quarrel. Disagreement within the Canal League over the canal is
growing.

Most members are against the canal. Borduria and Cimmeria are against the canal. One may call that a league; I call it
a ditch.

- First came the plans.
- Then came the bills.
`;

const hopeful = `The league holds. Borduria is for the canal & Grand Fenwick sends its fleet.\r\n\r\nAt least four members are for the canal. The moon is made of canals.`;

function column(id: string, title: string, text: string, date: string): Document {
  return {
    ...evidenceDocument,
    id,
    title,
    date,
    text,
    language: 'en',
    mediaType: id === 'hopeful' ? 'text/plain' : 'text/markdown',
    author: 'A writer invented for the test',
  };
}

const fixtureEvidence: Evidence = {
  statements: fixtureStatements,
  registry: fixtureRegistry,
  codebook: fixtureCodebook,
};

const anyTime = { since: null, until: null };
const league = {
  actors: ['Canal League'],
  issue: 'canal',
  issueFrom: 'claim',
  time: anyTime,
  uncheckable: null,
  voice: 'author',
} as const;

type Rest<C> = C extends Claim ? Omit<C, 'start' | 'end' | 'text'> : never;

/** A claim on the words `quote` of a column, checked against the evidence. */
function checked(text: string, quote: string, date: string, rest: Rest<Claim>): CheckedClaim {
  const start = text.indexOf(quote);
  const claim: Claim = { ...rest, ...spanOf(text, start, start + quote.length) };
  return checkClaim(claim, fixtureEvidence, { date, carry: 45 });
}

function side(subjects: readonly string[], claimed: 'pro' | 'contra'): Rest<SideClaim> {
  return { ...league, actors: subjects, kind: 'side', subjects, side: claimed, partners: [], negated: false };
}

function count(least: number, claimed: 'pro' | 'contra'): Rest<CountClaim> {
  return {
    ...league,
    kind: 'count',
    side: claimed,
    negated: false,
    quantity: atLeast(number(least)),
    named: [],
  };
}

function attribution(
  text: string,
  source: string,
  cue: string,
  content: string,
  rest: Partial<Attribution>,
): Attribution {
  const span = (quote: string) => spanOf(text, text.indexOf(quote), text.indexOf(quote) + quote.length);
  return {
    source: source === '' ? null : span(source),
    cue: cue === '' ? null : span(cue),
    content: [span(content)],
    kind: 'indirect',
    voice: 'reported',
    confidence: 0.7,
    reader: 'rules 1',
    speaker: null,
    issue: { id: 'canal', score: 0.8 },
    stance: null,
    ...rest,
  };
}

/** A report in which every section and every verdict occurs. */
export function fixtureInput(): ReportInput {
  const table = statementTable(fixtureStatements);
  const members = (date: string) => membersOn(fixtureRegistry, 'Canal League', date);
  const unity = measureUnity(table, members, {
    issue: 'canal',
    from: '2024-02-29',
    to: '2024-04-30',
    by: 'month',
    carry: 45,
  });
  return {
    title: 'The canal and the league',
    codebook: fixtureCodebook,
    registry: fixtureRegistry,
    alliance: 'Canal League',
    statements: fixtureStatements,
    documents: [evidenceDocument],
    columns: [
      {
        document: column('sceptical', 'The canal that divides', sceptical, '2024-04-03'),
        attributions: [
          attribution(
            sceptical,
            "Altland's Minister of Works, Minister A",
            'offered',
            'two thousand diggers',
            {
              speaker: { actor: 'Altland', name: 'Minister A', office: 'Minister of Works', behalfOf: null },
              stance: 1,
            },
          ),
          attribution(sceptical, 'the Chancellor', 'called', '"the work of a\ngeneration"', {
            kind: 'direct',
          }),
          attribution(sceptical, '', '', 'Borduria and Cimmeria are against the canal.', {
            voice: 'author',
            stance: -1,
          }),
        ],
        claims: [
          checked(
            sceptical,
            'Disagreement within the Canal League over the canal is\ngrowing.',
            '2024-04-03',
            {
              ...league,
              kind: 'trend',
              direction: 'falling',
              time: { since: { first: '2024-02-29', last: '2024-02-29' }, until: null },
            },
          ),
          checked(sceptical, 'Most members are against the canal.', '2024-04-03', count(7, 'contra')),
          checked(
            sceptical,
            'Borduria and Cimmeria are against the canal. One may',
            '2024-04-03',
            side(['Borduria', 'Cimmeria'], 'contra'),
          ),
          checked(sceptical, 'Nobody agrees any more.', '2024-04-03', side(['Cimmeria', 'Elbonia'], 'pro')),
        ],
      },
      {
        document: column('hopeful', 'The league holds', hopeful, '2024-04-04'),
        attributions: [],
        claims: [
          checked(hopeful, 'Borduria is for the canal', '2024-04-04', side(['Borduria'], 'pro')),
          checked(hopeful, 'At least four members are for the canal.', '2024-04-04', count(4, 'pro')),
          checked(hopeful, 'The moon is made of canals.', '2024-04-04', {
            ...side([], 'pro'),
            issue: null,
            issueFrom: null,
          }),
        ],
      },
    ],
    unity: [{ issue: 'canal', unity }],
    carry: 45,
    generated: '2024-05-02',
  };
}
