/** Claims checked a second over n and 10 n statements, with the evidence put in order once and by a walk for each claim. */
import { builtInRegistry, membersOn, registryWith } from '../src/coding/registry/index.ts';
import type { Codebook, Issue } from '../src/coding/codebook.ts';
import type { Statement } from '../src/coding/statement.ts';
import { checkClaim, type Claim, type Evidence, findClaims } from '../src/claims/index.ts';
import { agreementIndex, countSides } from '../src/cohesion/index.ts';
import { readDocument } from '../src/documents/index.ts';
import { dateOf, dayOf } from '../src/stats/calendar.ts';
import { rng } from '../src/stats/rng.ts';
import { compare, shortest } from './timing.ts';

const date = '2024-04-02';
const carry = 90;
const guide = { means: '', cues: [] };
const issue: Issue = {
  id: 'canal',
  question: 'Should the canal be dug?',
  parent: null,
  terms: ['canal'],
  pro: guide,
  contra: guide,
  ambivalent: guide,
};
const codebook: Codebook = { name: 'canal', issues: [issue], actors: [], variables: [] };
const registry = registryWith(builtInRegistry(), codebook.actors);
const members = membersOn(registry, 'NATO', date);

const sentences = [
  'Disagreement within NATO over the canal is growing.',
  'Germany and Italy are against the canal.',
  'Most members are for the canal.',
  'At least twelve members oppose the canal.',
  'France sides with Spain on the canal.',
];
const text = `${Array.from({ length: 20 }, () => sentences.join(' ')).join('\n\n')}\n`;
const document = readDocument(new TextEncoder().encode(text), { origin: 'column.txt', date });
const find = () => findClaims(document, { registry, codebook, attributions: [] });
const claims = find();

function statements(length: number): Statement[] {
  const random = rng(length);
  const pick = (n: number) => Math.floor(random() * n);
  return Array.from({ length }, (_, i) => ({
    id: `s${i}`,
    document: 'bench',
    span: { start: 0, end: 1, text: '-' },
    actor: members[pick(members.length)]!,
    speaker: `speaker ${pick(3)}`,
    office: null,
    issue: 'canal',
    stance: pick(3) - 1,
    date: dateOf(dayOf(date)! - pick(730)),
    voice: 'reported',
    status: 'accepted',
    coder: 'bench',
    confidence: null,
    occasion: null,
    page: null,
    variables: {},
  }));
}

/** The plain way: for each claim walk through all statements and keep the last of each member; trends at every day. */
function plainly(evidence: readonly Statement[], claim: Claim): number {
  const last = (until: string) => {
    const since = dateOf(dayOf(until)! - carry);
    const positions = new Map<string, Statement>();
    for (const statement of evidence) {
      if (statement.issue !== claim.issue || statement.date > until || statement.date < since) continue;
      const known = positions.get(statement.actor);
      if (known === undefined || known.date < statement.date) positions.set(statement.actor, statement);
    }
    return [...positions.values()];
  };
  const now = last(date);
  if (claim.kind !== 'trend') return now.length;
  for (let day = dayOf(date)! - carry; day < dayOf(date)!; day++) {
    const then = last(dateOf(day));
    if (then.length >= 5) return agreementIndex(countSides(now))! - agreementIndex(countSides(then))!;
  }
  return 0;
}

const found = shortest(find);
const words = text.split(/\s+/).length;
console.log(
  `finding ${claims.length} claims in ${words} words: ${found.toFixed(1)} ms, ${Math.round((1000 * words) / found)} words/s`,
);

const times: { indexed: number; plain: number }[] = [];
for (const n of [10_000, 100_000]) {
  const given = statements(n);
  const run = (evidence: Evidence) => {
    for (const claim of claims) checkClaim(claim, evidence, { date, carry });
  };
  // A new object each time: the index is kept by the evidence it was built for.
  const indexed = shortest(() => run({ statements: given, registry, codebook }), 3);
  const plain = shortest(() => {
    for (const claim of claims) plainly(given, claim);
  }, 3);
  const ready: Evidence = { statements: given, registry, codebook };
  const warm = shortest(() => run(ready), 3);
  times.push({ indexed, plain });
  compare(`${claims.length} claims, ${n} statements`, [plain, 'a walk a claim'], [indexed, 'an index']);
  console.log(
    `  ${Math.round((1000 * claims.length) / indexed)} claims/s, ${Math.round((1000 * claims.length) / warm)} once the index is there`,
  );
}
const [small, large] = times as [(typeof times)[0], (typeof times)[0]];
console.log(
  `growth from n to 10 n: an index x ${(large.indexed / small.indexed).toFixed(1)}, a walk a claim x ${(large.plain / small.plain).toFixed(1)}`,
);
