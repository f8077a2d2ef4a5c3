import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { inShort, readText } from '../../../test/reading/read-text.ts';

const interview = [
  'Anna Berg, the minister, is not a patient woman. We met in her kitchen.',
  'Q: Minister, will you send ground troops?',
  'A: I will not. Nobody has asked me politely.',
  'Q: Your neighbours say that it is a disgrace.',
  'A: He who says so never saw a war. Berlin wants tariffs raised instead. That is no better.',
  'She poured the coffee and closed the door. The ministry later asked to see the text.',
];
const briefing = [
  'TRANSCRIPT: Noon briefing, 3 March',
  'Speakers: Karl Lund, spokesman; Una Moe, general',
  'MR LUND: Good afternoon to all of you, and thank you for coming in this rain. On ground troops there is no news.',
  'Let me be plain. The tariffs stay.',
  'REPORTER (Daily Post): Will the boots on the ground come?',
  'MR LUND: No.',
  'GEN. MOE: I would add that we have none.',
];
const all = (paragraphs: readonly string[]) => readText(paragraphs.join('\n\n'), codebook);

describe('a transcript', () => {
  test('has answers as statements and no questions, and none of it in the author’s voice', () => {
    const found = all(interview).filter(({ cue }) => cue?.text === ':');
    expect(found.map(inShort)).toEqual([
      'A | : | I will not. Nobody has asked me politely.',
      'A | : | He who says so never saw a war. Berlin wants tariffs raised instead. That is no better.',
    ]);
    expect(all(interview).filter(({ content }) => content[0]!.text.includes('neighbours'))).toEqual([]);
  });

  test('ends where the author tells again', () => {
    expect(all(interview).at(-1)!.source?.text).toBe('The ministry');
  });

  test('goes over to another statement where it goes over to another issue, also in the next paragraph', () => {
    expect(all(briefing).map((each) => [inShort(each), each.issue?.id ?? null])).toEqual([
      ['MR LUND | : | Good afternoon to all of you, and thank you for coming in this rain.', null],
      ['MR LUND | : | On ground troops there is no news. … Let me be plain.', 'troops'],
      ['MR LUND | : | The tariffs stay.', 'tariffs'],
      ['MR LUND | : | No.', 'troops'],
      ['GEN. MOE | : | I would add that we have none.', null],
    ]);
  });

  test('carries on what was asked about', () => {
    const found = all(['BERG: Ask me.', 'Q: Will ground troops go?', 'BERG: I am against it.', 'Q: Ever?']);
    expect(found.at(-1)).toMatchObject({ issue: { id: 'troops' }, stance: -1 });
  });

  test.each([
    [
      'one line with a colon',
      ['Update: It rained.', 'The ministers were wet.', 'BERG: Nothing to say on it.'],
    ],
    ['labels that nobody repeats', ['NORTH: It rained.', 'SOUTH: It snowed.', 'WEST: Nothing to tell.']],
  ])('is not made of %s', (_what, paragraphs) => {
    expect(all(paragraphs).every(({ content }) => content.length === 1)).toBe(true);
    expect(all([...paragraphs, 'Ground troops will be sent by May.']).at(-1)!.voice).toBe('author');
  });

  test('tells what "he" said of others, though no marks stand around it', () => {
    const [, found] = all([
      'LUND: It is late.',
      'Q: And the mayor?',
      'LUND: He promised that the bridge would open.',
      'Q: When?',
    ]);
    expect(found!.nested?.map(inShort)).toEqual(['He | promised | that the bridge would open']);
  });
});

const questions = [
  'Will you send ground troops, Minister?',
  'So it is a no.',
  'And the tariffs, will you raise them?',
  'Your neighbours ask.',
];
const answers = [
  'I will not.',
  'It is mine.',
  'They stay, as I said. We need them.',
  'Let them ask my cook.',
];
const head =
  'The goat and the minister\n\nAnna Berg, Norway’s minister of defence, receives us in her kitchen.';
const layout = (write: (question: string, answer: string) => string[]) =>
  [head, ...questions.flatMap((question, i) => write(question, answers[i]!))].join('\n\n');

describe('an interview', () => {
  test.each([
    ['answers with her name', layout((q, a) => [q, `Berg: ${a}`]), 'Berg', ':'],
    ['her name in bold', layout((q, a) => [q, `**Berg:** ${a}`]), 'Berg', ':'],
    ['questions in italics', layout((q, a) => [`*${q}*`, `Berg: ${a}`]), 'Berg', ':'],
    ['a dash', layout((q, a) => [q, `— ${a}`]), '-', '—'],
    ['Q. and A.', layout((q, a) => [`Q. ${q}`, `A. ${a}`]), '-', 'A.'],
    ['nothing but questions in bold', layout((q, a) => [`**${q}**`, a]), '-', '-'],
    ['initials', layout((q, a) => [`KL: ${q}`, `AB: ${a}`]), 'AB', ':'],
  ])('whose answers have %s', (_, text, source, cue) => {
    const said = readText(text, codebook);
    expect(said.map(inShort)).toEqual(answers.map((answer) => `${source} | ${cue} | ${answer}`));
    expect(said.every(({ voice }) => voice === 'reported')).toBe(true);
    if (source !== 'AB')
      expect(said.map(({ speaker }) => speaker?.actor)).toEqual(answers.map(() => 'Norway'));
  });

  test('is no text that explains itself by questions', () => {
    const text = [
      head,
      '**Why now?**',
      'Ground troops are late.',
      '**And then?**',
      'It rains.',
      '**Who pays?**',
      'Nobody.',
    ];
    expect(readText(text.join('\n\n'), codebook).every(({ voice }) => voice === 'author')).toBe(true);
  });

  test('is no list of items with dashes', () => {
    const text = [
      head,
      'What now?',
      '— Ground troops are late.',
      '— It rains.',
      '— Nobody pays.',
      'Who pays?',
    ];
    expect(readText(text.join('\n\n'), codebook).filter(({ cue }) => cue?.text === '—')).toEqual([]);
  });
});

test('of two who speak by turns, who asks and says little is no speaker', () => {
  const text = [
    'LUND: You sent no ground troops.',
    'BERG: I sent none, and I will send none as long as anybody asks me in that tone.',
    'LUND: Why?',
    'BERG: Because I was there when the last ones came back, and there were fewer of them.',
    'LUND: The neighbours are angry.',
    'BERG: They were angry before, and they will be angry after, and I shall be in my garden.',
  ];
  expect(readText(text.join('\n\n'), codebook).map(({ source }) => source?.text)).toEqual([
    'BERG',
    'BERG',
    'BERG',
  ]);
});

test('what a presenter tells is read as a text', () => {
  const text = [
    'PRESENTER: Good morning. Norway says that it will send no ground troops.',
    '[CLIP 2] BERG: We have none to send.',
    'PRESENTER: And the neighbours, Ms Berg?',
    'BERG: They have some.',
    'PRESENTER: Sweden wants lower tariffs.',
  ];
  expect(readText(text.join('\n\n'), codebook).map(inShort)).toEqual([
    'Norway | says | that it will send no ground troops',
    'BERG | : | We have none to send.',
    'BERG | : | They have some.',
    'Sweden | wants | lower tariffs',
  ]);
});

test('who calls a speaker or only asks states nothing', () => {
  const text = [
    'THE CHAIR: The admiral.',
    'ADMIRAL LUND: Ground troops are late.',
    'MR MOE: Would the admiral say how late? And why?',
    'ADMIRAL LUND: Very.',
    'THE CHAIR: Order. I will have the windows closed.',
  ];
  expect(readText(text.join('\n\n'), codebook).map(({ content }) => content[0]!.text)).toEqual([
    'Ground troops are late.',
    'Very.',
    'Order. I will have the windows closed.',
  ]);
});
