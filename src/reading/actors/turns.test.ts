import { expect, test } from 'vitest';
import { builtInRegistry } from '../../coding/index.ts';
import { codebook as invented } from '../../../test/reading/invented-codebook.ts';
import { readAttributions } from '../read-attributions.ts';

/** Who says each attribution, and those within it after `>`. */
function speakers(text: string): string[] {
  const context = { registry: builtInRegistry(), codebook: null };
  const found = readAttributions({ text, mediaType: 'text/plain', date: null }, context);
  return found.flatMap((each) => {
    const inner = each.nested ?? [];
    return [inWords(each), ...inner.map((one) => `> ${inWords(one)}`)];
  });
}

const inWords = ({ source, speaker }: ReturnType<typeof readAttributions>[number]): string =>
  `${source?.text ?? ''}: ${speaker?.actor ?? '-'} / ${speaker?.name ?? '-'}`;

const INTERVIEW = [
  'Anna Berg, the foreign minister of Norway, on ferries. Interview: Karl Lund',
  'The harbour is full of gulls.',
  'Q: Is the ferry late?',
  'A: I admit that it is late. My government has said that it will pay.',
  'Q: Why?',
  'A: We believe that the sea is older than the timetable. My Swedish colleague said that it was nothing.',
];

test('“A” is whom the interview is with, and “Q” is nobody', () => {
  const found = speakers(INTERVIEW.join('\n\n'));
  expect(found.filter((each) => each.startsWith('A:') || /^(?:I|We):/.test(each))).not.toEqual([]);
  for (const each of found.filter((one) => /^(?:A|I|We):/.test(one)))
    expect(each).toMatch(/Norway \/ Anna Berg$/);
  for (const each of found.filter((one) => one.startsWith('Q:'))) expect(each).toBe('Q: - / -');
});

test('“my” in a turn is whose turn it is', () => {
  const found = speakers(
    [
      'Anna Berg, foreign minister of Norway, answers.',
      'MODERATOR: The ferry is late, it seems to all of us.',
      'BERG: My government has said that the ferry is late. My Swedish colleague said that it would come.',
      'MODERATOR: Thank you for that, and good night.',
    ].join('\n\n'),
  );
  expect(found).toContain('BERG: Norway / Anna Berg');
  expect(found).toContain('> My Swedish colleague: Sweden / -');
  expect(found).toContain('MODERATOR: - / -');
});

test('two labels are no turns', () => {
  expect(speakers('NOTE: I think that it is late.\n\nIDEA: I think that it is early.')).not.toContain(
    'I: Norway / Anna Berg',
  );
});

const BRIEFING = [
  'MS. BERG: The Secretary General met the minister of Sweden. He said that the ferry is late.',
  'QUESTION: Will it come today?',
  'MS. BERG: I believe that it will come.',
  'QUESTION: Thank you.',
];

test('who answers in a briefing is whom its heading announces', () => {
  const found = speakers(
    ['Noon briefing by the spokesperson of NATO, Brussels, 8 May', ...BRIEFING].join('\n\n'),
  );
  expect(found).toContain('MS. BERG: NATO / BERG');
});

test('two offices in the heading of a briefing announce nobody', () => {
  const heading = 'Briefing by the spokesperson of NATO and by the foreign minister of Norway, 8 May';
  const found = speakers([heading, ...BRIEFING].join('\n\n'));
  expect(found.filter((each) => each.includes('BERG: NATO'))).toEqual([]);
});

test('who is asked is in the office that the line above names, though asked by a newspaper', () => {
  const context = { registry: builtInRegistry(), codebook: invented };
  const text = [
    'The Norwegian navy commander speaks to The Ferry Review',
    'Admiral Anna Berg pours the tea.',
    'FERRY REVIEW: Is the ferry late?',
    'BERG: I believe that the ferry is late.',
    'FERRY REVIEW: Will it come?',
    'BERG: I am sure that it will come.',
  ].join('\n\n');
  const found = readAttributions({ text, mediaType: 'text/plain', date: null }, context);
  const answers = found.filter(({ source }) => source?.text === 'BERG');
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer.speaker?.actor).toBe('Norway');
});
