import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import { openStore } from '../../store/index.ts';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/troops-2024/${name}`, import.meta.url));
const column = `Report of a meeting

2 April 2024

Germany and Italy are against sending troops. Lithuania and Latvia are for sending troops. It rained in the hall.
`;
const latvia = 'Riga. The invented minister of Latvia said that Latvia would gladly send troops.\n';

let folder: string;
let store: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente review '));
  await writeFile(join(folder, 'column.md'), column);
  await writeFile(join(folder, 'latvia.txt'), latvia);
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  store = join(folder, `s${(count += 1)}.db`);
  const files = [
    example('codebook.yaml'),
    example('evidence.csv'),
    join(folder, 'column.md'),
    join(folder, 'latvia.txt'),
  ];
  expect((await runEntente(['import', ...files, '--store', store, '--quiet'])).code).toBe(0);
});

const review = (...args: readonly string[]) => runEntente(['review', 'column', '--store', store, ...args]);
const anna = (...args: readonly string[]) => review(...args, '--by', 'Anna');
const bert = (...args: readonly string[]) => review(...args, '--by', 'Bert');

interface Claims {
  readonly claims: readonly Record<string, unknown>[];
}
async function checked(): Promise<Claims['claims']> {
  const { stdout } = await runEntente([
    'check',
    join(folder, 'column.md'),
    '--store',
    store,
    '--format',
    'json',
    '--quiet',
  ]);
  return (JSON.parse(stdout) as Claims).claims;
}

const overrule = ['--claim', 'A1', '--verdict', 'mixed', '--reason', 'Italy changed its mind'] as const;

describe('entente review', () => {
  test('overrules a verdict with a reason, and the machine’s stays beside it', async () => {
    const before = await checked();
    const { stdout, code } = await anna(...overrule);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^stored review:[0-9a-f]{16}\nA1 “Germany and Italy are against sending troops”\nmachine: supported\nperson: mixed, Anna, 2026-11-29: Italy changed its mind\n$/,
    );
    const [first, ...rest] = await checked();
    expect(first).toEqual({
      ...before[0],
      review: expect.objectContaining({ by: 'Anna', verdict: 'mixed', at: '2026-11-29T12:00:00.000Z' }),
    });
    expect(rest).toEqual(before.slice(1));
  });

  test('tells that two persons disagree, keeps both, and counts the later', async () => {
    await anna(...overrule);
    const { stdout } = await bert(
      '--claim',
      'Italy are against',
      '--verdict',
      'not enough evidence',
      '--reason',
      'old',
    );
    expect(stdout).toContain('Persons disagree: ');
    expect((await checked())[0]!['review']).toMatchObject({ reviews: [{ by: 'Anna' }, { by: 'Bert' }] });
  });

  test('corrects a reading, which the machine checks anew', async () => {
    const { stdout } = await anna('--claim', 'A1', '--actors', 'Germany', '--side', 'pro');
    expect(stdout).toContain(
      'machine: supported\nread by Anna, 2026-11-29 as side, about Germany, issue troops, side for\n',
    );
    expect(stdout).toContain('machine, with that: contradicted: Germany was against');
  });

  test('adds evidence, of the store or entered with its place; for this claim only unless it is accepted', async () => {
    const entered = [
      '--statement',
      'Latvia would gladly send troops',
      '--in',
      'latvia',
      '--who',
      'Latvia',
      '--stance',
      'pro',
      '--when',
      '2024-03-20',
    ];
    const { stdout, stderr } = await anna(
      '--claim',
      'A2',
      '--actors',
      'Latvia',
      ...entered,
      '--evidence',
      'evidence:5',
    );
    expect(stdout).toContain('machine: not enough evidence');
    expect(stdout).toContain('machine, with that: supported: Latvia was for');
    expect(stderr).toContain('it counts for this claim only');
    const opened = await openStore(store);
    const [statement] = await opened.statements({ status: 'suggested' });
    expect(statement).toMatchObject({
      document: 'latvia',
      actor: 'Latvia',
      coder: 'Anna',
      confidence: null,
      issue: 'troops',
    });
    expect(latvia.slice(statement!.span.start, statement!.span.end)).toBe('Latvia would gladly send troops');
    await opened.close();
    expect((await checked())[1]).toMatchObject({
      verdict: 'not-enough-evidence',
      review: { evidence: [{ statement: 'evidence:5' }, { status: 'suggested' }] },
    });
  });

  test('adds a claim that was missed, dismisses one, and takes back what was said', async () => {
    const added = await anna(
      '--claim',
      'It rained in the hall',
      '--add',
      '--kind',
      'side',
      '--actors',
      'Hungary',
      '--side',
      'contra',
      '--issue',
      'troops',
    );
    expect(added.stdout).toContain('A3 “It rained in the hall”\nmachine: supported\nadded by Anna');
    expect((await anna('--claim', 'A3', '--dismiss', '--reason', 'weather')).stdout).toContain(
      'person: no claim, Anna, 2026-11-29: weather',
    );
    expect((await checked())[2]).toMatchObject({
      review: { dismissed: { reason: 'weather' }, found: false },
    });
    expect((await anna('--claim', 'A3', '--undo')).stdout).toContain('added by Anna');
    expect((await anna('--claim', 'A3', '--undo')).code).toBe(0);
    expect(await checked()).toHaveLength(2);
    const { stdout } = await runEntente(['review', '--store', store, '--history', '--format', 'json']);
    expect(
      (JSON.parse(stdout) as { reviews: { state: string }[] }).reviews.map(({ state }) => state).toSorted(),
    ).toEqual([
      'a withdrawal',
      'a withdrawal',
      'withdrawn by Anna, 2026-11-29',
      'withdrawn by Anna, 2026-11-29',
    ]);
    expect((await runEntente(['review', '--store', store, '--list'])).stdout.split('\n')).toHaveLength(2);
  });

  test.each<[string, readonly string[], number, RegExp]>([
    [
      'an unknown number',
      ['--claim', 'A9', '--dismiss'],
      1,
      /^unknown claim: A9 — column has A1 to A2; the last is “Lithuania/,
    ],
    [
      'words that are not there',
      ['--claim', 'Latvia eats troops', '--dismiss'],
      1,
      /^unknown claim: Latvia eats troops — column does not say that: .*the nearest is A2 “Lithuania/,
    ],
    [
      'words of no claim',
      ['--claim', 'It rained', '--dismiss'],
      1,
      /^unknown claim: It rained — no claim was found there: add it with --add/,
    ],
    [
      'words of two claims',
      ['--claim', 'sending troops. Lithuania and', '--dismiss'],
      1,
      /^words of several claims: .* — name one of A1 /,
    ],
    ['no reason', ['--claim', 'A1', '--verdict', 'mixed'], 2, /^a verdict without a reason: mixed — say why/],
    [
      'a verdict that is none',
      ['--claim', 'A1', '--verdict', 'contradictd', '--reason', 'x'],
      2,
      /^no such verdict: contradictd — did you mean contradicted\?/,
    ],
    [
      'an unknown statement',
      ['--claim', 'A1', '--evidence', 'evidense:5'],
      1,
      /^unknown statement or deed: evidense:5 — did you mean evidence:5\?/,
    ],
    [
      'an unknown actor',
      ['--claim', 'A1', '--actors', 'Germny'],
      1,
      /^unknown actor: Germny — did you mean Germany\?/,
    ],
    [
      'an unknown issue',
      ['--claim', 'A1', '--issue', 'trops'],
      1,
      /^unknown issue: trops — the codebook has: /,
    ],
    [
      'a kind that is none',
      ['--claim', 'A1', '--kind', 'cont'],
      2,
      /^no such kind of claim: cont — did you mean count\?/,
    ],
    [
      'a part that the kind has not',
      ['--claim', 'A1', '--set', 'united=no'],
      2,
      /^no part of a claim of kind side: united — /,
    ],
    [
      'a part that it needs',
      ['--claim', 'A1', '--kind', 'count'],
      2,
      /^a claim of kind count needs: quantity — /,
    ],
    [
      'a quantity that is none',
      ['--claim', 'A1', '--kind', 'count', '--set', 'quantity=a lot'],
      2,
      /^no such quantity: a lot — write 6, /,
    ],
    [
      'an alliance that is none',
      ['--claim', 'A1', '--kind', 'trend', '--direction', 'falling', '--actors', 'Germany'],
      1,
      /^unknown alliance: Germany — /,
    ],
    ['nothing said', ['--claim', 'A1'], 2, /^a review that says nothing: A1 — /],
    [
      'two things at once',
      ['--claim', 'A1', '--dismiss', '--undo'],
      2,
      /^two things at once: --dismiss and --undo — /,
    ],
    ['nothing to take back', ['--claim', 'A1', '--undo'], 1, /^nothing of Anna to take back: A1 — /],
    ['no claim named', ['--dismiss'], 2, /^no claim named: column — name one with --claim: it has A1 to A2/],
    [
      'words added twice',
      [
        '--claim',
        'Germany and Italy are against sending troops',
        '--add',
        '--kind',
        'side',
        '--actors',
        'Italy',
      ],
      1,
      /^a claim that is there already: .* — it is A1/,
    ],
    [
      'a new statement in pieces',
      ['--claim', 'A1', '--statement', 'Latvia', '--in', 'latvia'],
      1,
      /^words of several places: Latvia — they stand 2 times/,
    ],
    [
      'a new statement of the text itself',
      ['--claim', 'A1', '--statement', 'It rained', '--in', 'column', '--who', 'Italy', '--stance', 'pro'],
      1,
      /^evidence from the same document: column — /,
    ],
    ['parts of no statement', ['--claim', 'A1', '--who', 'Italy'], 2, /^no statement: --who — /],
  ])('%s is one line that says what to do, and stores nothing', async (_what, args, code, message) => {
    const { stderr, stdout, code: given } = await anna(...args);
    expect(stderr).toMatch(/^entente: [^\n]+\n$/);
    expect(stderr.slice('entente: '.length)).toMatch(message);
    expect({ given, stdout }).toEqual({ given: code, stdout: '' });
    expect((await runEntente(['export', '--what', 'reviews', '--store', store])).stdout).toBe('');
  });

  test('of nobody, and of a document that is not there, is refused', async () => {
    expect((await review(...overrule)).stderr).toMatch(/^entente: nobody named: --by — /);
    const { stderr } = await runEntente(['review', 'colum', '--store', store, ...overrule, '--by', 'Anna']);
    expect(stderr).toMatch(/^entente: document not in the store: colum — did you mean column\? /);
  });

  test('is exported and imported without loss, and before the statements that it rests on', async () => {
    await anna(...overrule);
    await bert(
      '--claim',
      'A2',
      '--statement',
      'Latvia would gladly send troops',
      '--in',
      'latvia',
      '--who',
      'Latvia',
      '--stance',
      'pro',
      '--when',
      '2024-03-20',
    );
    await bert('--claim', 'A1', '--verdict', 'supported', '--reason', '=1+1 <b>"\nnew line');
    await bert('--claim', 'A1', '--undo', '--reason', 'a slip');
    const exported = async (from: string, what: string, format: string) => {
      const out = join(folder, `${what}.${format}`);
      await runEntente(['export', '--store', from, '--what', what, '--format', format, '--out', out]);
      return out;
    };
    const lines = (await runEntente(['export', '--what', 'reviews', '--store', store])).stdout;
    expect(lines.trimEnd().split('\n')).toHaveLength(4);
    const statements = await exported(store, 'statements', 'jsonl');
    for (const format of ['jsonl', 'csv']) {
      const reviews = await exported(store, 'reviews', format);
      const other = join(folder, `other ${format}.db`);
      const tables = [example('codebook.yaml'), example('evidence.csv'), statements];
      const files = [reviews, ...tables, join(folder, 'column.md'), join(folder, 'latvia.txt')];
      expect(await runEntente(['import', ...files, '--store', other])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(': 4 reviews\n'),
      });
      expect((await runEntente(['export', '--what', 'reviews', '--store', other])).stdout).toBe(lines);
      expect((await runEntente(['import', reviews, '--store', other])).stdout).toContain('nothing new');
    }
  });

  test('stays with its words in a file that was edited since', async () => {
    await anna(...overrule);
    const edited = join(folder, 'edited', 'column.md');
    await import('node:fs/promises').then(({ mkdir }) => mkdir(join(folder, 'edited'), { recursive: true }));
    await writeFile(edited, column.replace('Report of', 'A longer report of'));
    const { stdout } = await runEntente(['check', edited, '--store', store, '--format', 'json', '--quiet']);
    expect((JSON.parse(stdout) as Claims).claims[0]).toMatchObject({
      review: { verdict: 'mixed', found: true },
    });
  });

  test('stands in a report in every form, machine and person apart, and from its JSON again', async () => {
    await anna(
      '--claim',
      'A1',
      '--verdict',
      'contradicted',
      '--reason',
      '<script>alert(1)</script> \u202egone',
    );
    await anna(
      '--claim',
      'It rained in the hall',
      '--add',
      '--kind',
      'side',
      '--actors',
      'Hungary',
      '--side',
      'contra',
      '--issue',
      'troops',
    );
    const json = join(folder, 'report.json');
    const report = (...args: readonly string[]) => runEntente(['report', ...args, '--quiet']);
    await report(
      '--store',
      store,
      '--document',
      'column',
      '--alliance',
      'NATO',
      '--format',
      'json',
      '--out',
      json,
    );
    const html = await report('--store', store, '--document', 'column', '--alliance', 'NATO');
    expect(html.stdout).not.toContain('<script');
    expect(html.stdout).not.toContain('\u202e');
    expect(html.stdout).toMatch(
      /By the machine, whatever persons say[^]*By persons, of the claims that they reviewed/,
    );
    expect((await report('--from', json)).stdout).toBe(html.stdout);
    const markdown = (await report('--from', json, '--format', 'md')).stdout;
    expect(markdown).toMatch(/machine: supported[^]*person: contradicted[^]*Anna, 29 Nov 2026/);
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    const reviews = (
      JSON.parse((await report('--from', json, '--format', 'claimreview')).stdout) as { '@graph': object[] }
    )['@graph'];
    expect(reviews).toMatchObject([
      {
        reviewRating: { alternateName: 'supported by the evidence listed' },
        reviewBody: expect.stringContaining(
          'A person, Anna, came to another verdict on 2026-11-29: contradicted.',
        ),
      },
      {
        author: { '@type': 'Person', name: 'Anna' },
        reviewRating: { alternateName: 'contradicted, in the judgement of a person' },
      },
      { claimReviewed: 'It rained in the hall' },
    ]);
    const prov = JSON.parse((await report('--from', json, '--format', 'prov')).stdout) as Record<
      string,
      Record<string, Record<string, unknown>>
    >;
    expect(prov['agent']!['it:coder.Anna']).toMatchObject({ 'prov:type': { $: 'prov:Person' } });
    const entities = Object.entries(prov['entity']!).filter(([id]) => id.startsWith('it:review.'));
    expect(entities).toHaveLength(2);
    for (const [id] of entities) {
      const attributed = Object.values(prov['wasAttributedTo']!).filter((one) => one['prov:entity'] === id);
      expect(attributed).toMatchObject([{ 'prov:agent': 'it:coder.Anna' }]);
    }
  });
});
