import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codebook } from './codebook.ts';
import { codebookYaml } from './codebook-yaml.ts';
import { builtInRegistry, registryWith } from './registry/index.ts';
import { parseCodebook } from './parse-codebook.ts';

const base = 'name: t\nissues:\n  a:\n    question: Q?\n    pro: p\n    contra: c\n';

function messageOf(yaml: string): string {
  try {
    parseCodebook(yaml, 'c.yaml');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'no error';
}

describe('what a person writes', () => {
  test('short forms are understood', () => {
    const codebook = parseCodebook(
      `${base}    terms: [Boots on the Ground]
  b:
    question: R?
    parent: a
    pro: {means: For., cues: [Yes]}
    contra: {means: Against.}
    ambivalent: Hedges.
actors:
  Ada Example:
    offices: [{title: Defence Minister, of: Britain, from: 2022-10, to: 2024}]
    memberships: [NATO]
  France:
    aliases: [the Hexagon]
alliances:
  Ruritanian League:
    aliases: [RL]
    members: [Poland, {actor: Ada Example, from: 1991-02-15}]
variables: {party: short-text}
`,
      'c.yaml',
    );
    expect(codebook.issues[0]).toEqual({
      id: 'a',
      question: 'Q?',
      parent: null,
      terms: ['boots on the ground'],
      pro: { means: 'p', cues: [] },
      contra: { means: 'c', cues: [] },
      ambivalent: { means: '', cues: [] },
    });
    expect(codebook.issues[1]).toMatchObject({
      parent: 'a',
      pro: { cues: ['yes'] },
      ambivalent: { means: 'Hedges.' },
    });
    const actors = codebook.actors.map(({ id, kind, aliases, offices, memberships }) => ({
      id,
      kind,
      aliases,
      offices,
      memberships,
    }));
    expect(actors).toEqual([
      {
        id: 'Ada Example',
        kind: 'person',
        aliases: [],
        offices: [{ title: 'Defence Minister', of: 'United Kingdom', from: '2022-10-01', to: '2024-12-31' }],
        memberships: [
          { in: 'NATO', from: null, to: null },
          { in: 'Ruritanian League', from: '1991-02-15', to: null },
        ],
      },
      { id: 'France', kind: 'state', aliases: ['the Hexagon'], offices: [], memberships: [] },
      { id: 'Ruritanian League', kind: 'organisation', aliases: ['RL'], offices: [], memberships: [] },
      {
        id: 'Poland',
        kind: 'state',
        aliases: [],
        offices: [],
        memberships: [{ in: 'Ruritanian League', from: null, to: null }],
      },
    ]);
    expect(codebook.variables).toEqual([{ name: 'party', type: 'short-text' }]);
  });

  test('the codebook of the README is read', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    const codebook = parseCodebook(/```yaml\n([\s\S]*?)```/.exec(readme)![1]!, 'README.md');
    expect(codebook.issues.map(({ id, parent }) => [id, parent])).toEqual([
      ['troops', null],
      ['trainers', 'troops'],
    ]);
    expect(codebook.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['Ada Example', 'person'],
      ['France', 'state'],
      ['Ruritanian League', 'organisation'],
      ['Poland', 'state'],
      ['Slovakia', 'state'],
    ]);
  });

  test('synonyms are kept in lower case, and left out where there are none', () => {
    const { issues } = parseCodebook(
      `${base}    synonyms: [[Troops, soldiers], [Send, dispatch]]\n`,
      'c.yaml',
    );
    expect(issues[0]?.synonyms).toEqual([
      ['troops', 'soldiers'],
      ['send', 'dispatch'],
    ]);
    expect(parseCodebook(`${base}    synonyms: []\n`, 'c.yaml').issues[0]).not.toHaveProperty('synonyms');
  });

  test('a section may be a list as well', () => {
    const list = 'name: t\nissues:\n  - {id: a, question: Q?, pro: p, contra: c}\n';
    expect(parseCodebook(list, 'c.yaml')).toEqual(parseCodebook(base, 'c.yaml'));
  });

  test('words that other readers of YAML take for dates or truth values stay words', () => {
    const { issues } = parseCodebook(
      '%YAML 1.1\n---\nname: t\nissues:\n  2024-02-26: {question: no, pro: yes, contra: off}',
      'c.yaml',
    );
    expect(issues[0]).toMatchObject({
      id: '2024-02-26',
      question: 'no',
      pro: { means: 'yes' },
      contra: { means: 'off' },
    });
  });
});

describe('what is wrong is named with its line and column', () => {
  test.each([
    ['', 'empty codebook: c.yaml — write name: and issues:'],
    ['- 1', 'c.yaml:1:1: wrong codebook: [1] — write a mapping with name: and issues:'],
    ['name: t\nissues:\n\ta: 1', 'c.yaml:3:1: not YAML: a: 1 — tabs are not allowed as indentation'],
    [base.replace('name: t', 'name: 5'), 'c.yaml:1:7: wrong name: 5 — write a text'],
    [
      base.replace('    contra: c\n', ''),
      'c.yaml:4:5: missing key: contra — write a sentence, or means: and cues:',
    ],
    [
      base.replace('contra: c', 'contra: {means: c, cuse: [x]}'),
      'c.yaml:6:24: unknown key: cuse — did you mean "cues"? known here: means, cues',
    ],
    [
      base.replace('pro: p', 'pro: [p]'),
      'c.yaml:5:10: wrong pro: ["p"] — write a sentence, or means: and cues:',
    ],
    [base.replace('pro: p', 'pro: ""'), 'c.yaml:5:10: wrong pro: (empty) — write a text that is not empty'],
    [`${base}    terms: word\n`, 'c.yaml:7:12: wrong terms: word — write a list of texts: [one, two]'],
    [`${base}    terms: [x, 1]\n`, 'c.yaml:7:16: wrong entry of terms: 1 — write a text'],
    [
      `${base}    synonyms: [one, two]\n`,
      'c.yaml:7:16: wrong entry of synonyms: one — write a group of 2 to 12 words: [troops, soldiers] (and 1 more)',
    ],
    [
      `${base}    synonyms:\n      - [one]\n`,
      'c.yaml:8:9: wrong entry of synonyms: ["one"] — write a group of 2 to 12 words: [troops, soldiers]',
    ],
    [
      `${base}    synonyms:\n      - [one, two]\n      - [three, one]\n`,
      'c.yaml:9:17: synonym named twice: one — put it into one group, once',
    ],
    [
      `${base}    synonyms: word\n`,
      'c.yaml:7:15: wrong synonyms: word — write a list of groups: [[troops, soldiers]]',
    ],
    [`${base}    parent: aa\n`, 'c.yaml:7:13: unknown parent: aa — the codebook has: a'],
    [`${base}    parent: a\n`, 'c.yaml:7:13: cycle of parents: a -> a — take out one of these links'],
    [
      `${base}    parent: b\n  b: {question: Q?, pro: p, contra: c, parent: d}\n  d: {question: Q?, pro: p, contra: c, parent: a}\n`,
      'c.yaml:7:13: cycle of parents: a -> b -> d -> a — take out one of these links',
    ],
    [`${base}  a: {question: Q?, pro: p, contra: c}\n`, 'c.yaml:7:3: key named twice: a — leave one out'],
    [
      'name: t\nissues:\n- &i {id: a, question: Q?, pro: p, contra: c}\n- *i\n',
      'c.yaml:4:3: issue named twice: a — give each an id of its own',
    ],
    [
      `${base}variables: {a: text}\n`,
      'c.yaml:7:16: wrong a: text — write one of short-text, long-text, integer, boolean',
    ],
    [
      `${base}variables: [{name: a, type: integer}, {name: a, type: boolean}]\n`,
      'c.yaml:7:39: variable named twice: a — leave one out',
    ],
    [
      `${base}actors:\n  Ada: {offices: [{title: X, of: Itly}]}\n`,
      'c.yaml:8:34: unknown actor: Itly — did you mean "Italy"? Else add it under actors: or alliances:',
    ],
    [
      `${base}actors:\n  Ada: {offices: [{title: X, of: Italy, from: 2024-02-30}]}\n`,
      'c.yaml:8:47: no such date: 2024-02-30 — write it as 2022-10-22, 2022-10 or 2022',
    ],
    [
      `${base}actors:\n  Ada: {offices: [{title: X, of: Italy, from: 2024, to: 2023}]}\n`,
      'c.yaml:8:57: period ends before it begins: 2024-01-01 to 2023-12-31 — swap the dates',
    ],
    [
      `${base}actors:\n  Ada: {kind: robot}\n`,
      'c.yaml:8:15: wrong kind: robot — write one of person, state, organisation, group',
    ],
    [
      `${base}alliances:\n  A: {members: [B]}\n  B: {members: [A]}\n`,
      'c.yaml:8:6: cycle of memberships: A -> B -> A — take out one of these links',
    ],
    [
      `${base}actors:\n  A: {}\nalliances:\n  A: {members: []}\n`,
      'c.yaml:10:6: actor named twice: A — give each an id of its own',
    ],
    [
      `${base}actors:\n  Ada: {}\n  Foo: {kind: state, aliases: [France]}\n`,
      'c.yaml:9:8: name of two actors: France — France and Foo both have it; rename one, or add to France by its id',
    ],
    [
      'name: t\nissues: &a\n- *a\n',
      'c.yaml:3:3: wrong entry of issues: (an anchor that holds itself) — write id: and question:, pro: and contra:',
    ],
    [
      `${base}isues: {}\n`,
      'c.yaml:7:1: unknown key: isues — did you mean "issues"? known here: name, issues, actors, alliances, variables',
    ],
    [
      `${base}    terms: 1\n    parent: 2\n    colour: red\n    size: 3\n`,
      'c.yaml:7:12: wrong terms: 1 — write a list of texts: [one, two] (and 3 more)',
    ],
  ])('%j', (yaml, message) => {
    expect(messageOf(yaml)).toBe(message);
  });
});

describe('files made to do harm', () => {
  test('aliases that unfold without end are refused', () => {
    const level = (name: string, of: string) =>
      `${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]\n`;
    const bomb = `a: &a [x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`;
    expect(messageOf(bomb)).toBe(
      'c.yaml:1:1: too many aliases: c.yaml — write out what the anchors (&) stand for',
    );
  });
  test.each(['['.repeat(100_000), '{a: '.repeat(50_000), '- '.repeat(5000)])(
    'nesting without end is refused',
    (yaml) => {
      expect(messageOf(yaml)).toBe('nested too deeply: c.yaml — a codebook may be nested 100 levels deep');
    },
  );
  test('more than a million characters are refused', () => {
    expect(messageOf('#'.repeat(1_000_001))).toBe(
      'too large: c.yaml — a codebook may have a million characters',
    );
  });
  test('an id that JavaScript keeps for itself is refused', () => {
    expect(messageOf(base.replace('  a:', '  __proto__:'))).toBe(
      'c.yaml:3:3: name that cannot be used: __proto__ — take another one',
    );
  });
});

describe('writing', () => {
  const text = fc
    .stringMatching(/^[a-z:#\-{}[\]&*!|>'"%@`,? ~\n0-9é🙂\u2028]{1,12}$/u)
    .map((s) => s.trim())
    .filter((s) => s !== '');
  const texts = fc.array(text, { maxLength: 3 });
  const guide = fc.record({ means: text, cues: texts });
  const day = fc.integer({ min: 0, max: 30_000 });
  const iso = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
  const period = fc
    .tuple(fc.option(day, { nil: null }), fc.option(fc.nat(900), { nil: null }))
    .map(([from, length]) => ({
      from: from === null ? null : iso(from),
      to: length === null ? null : iso((from ?? 0) + length),
    }));
  const codebook: fc.Arbitrary<Codebook> = fc
    .record({
      name: text,
      ids: fc.uniqueArray(text, { maxLength: 4 }),
      issue: fc.record(
        {
          question: text,
          terms: texts,
          synonyms: fc.uniqueArray(text, { minLength: 2, maxLength: 4 }).map((group) => [group]),
          pro: guide,
          contra: guide,
          ambivalent: guide,
        },
        { requiredKeys: ['question', 'terms', 'pro', 'contra', 'ambivalent'] },
      ),
      people: fc.uniqueArray(
        text.map((id) => `p ${id}`),
        { maxLength: 3 },
      ),
      person: fc.record({
        name: text,
        code: fc.option(text, { nil: null }),
        aliases: texts,
        governmentNames: texts,
        demonyms: texts,
        capital: fc.option(text, { nil: null }),
      }),
      period,
      kind: fc.constantFrom('person' as const, 'group' as const),
      variables: fc.uniqueArray(
        fc.record({ name: text, type: fc.constantFrom('integer' as const, 'boolean' as const) }),
        { selector: ({ name }) => name },
      ),
    })
    .map(({ name, ids, issue, people, person, period, kind, variables }) => ({
      name,
      issues: ids.map((id, i) => ({ id, ...issue, parent: ids[i - 1] ?? null })),
      actors: people.map((id, i) => ({
        id,
        kind,
        ...person,
        name: `${person.name} ${i}`,
        code: person.code === null ? null : `${person.code} ${i}`,
        offices: [{ title: name, of: 'Italy', ...period }],
        memberships: [{ in: 'NATO', ...period }],
      })),
      variables,
    }));

  function namesFit(actors: Codebook['actors']): boolean {
    try {
      return registryWith(builtInRegistry(), actors).actors.size > 0;
    } catch {
      return false;
    }
  }

  test('a codebook that is written and read is the same codebook', () => {
    fc.assert(
      fc.property(codebook, (written) => {
        fc.pre(namesFit(written.actors));
        expect(parseCodebook(codebookYaml(written), 'c.yaml')).toEqual(written);
      }),
    );
  });
});
