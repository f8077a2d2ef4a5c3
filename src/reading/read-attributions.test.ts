import { describe, expect, test } from 'vitest';
import { codebook } from '../../test/reading/invented-codebook.ts';
import { inShort, readText } from '../../test/reading/read-text.ts';

const read = (text: string) => readText(text).map(inShort);

describe('quotations', () => {
  test.each([
    ['“We will go,” the minister said.', ['the minister | said | “We will go,”']],
    ['“We will go,” said Anna Berg.', ['Anna Berg | said | “We will go,”']],
    ['"We will go," he said. "We must."', ['he | said | "We will go," … "We must."']],
    ['“We will go,” he said, “and soon.”', ['he | said | “We will go,” … “and soon.”']],
    ['The minister said: “We will go. We must.”', ['The minister | said | “We will go. We must.”']],
    ['The minister said, «We will go.»', ['The minister | said | «We will go.»']],
    ['‘The ministers’ view is wrong,’ she said.', ['she | said | ‘The ministers’ view is wrong,’']],
    ['„We will go“, said Anna Berg.', ['Anna Berg | said | „We will go“']],
    [
      'He said the plan was “a grave mistake” for all.',
      ['He | said | the plan was “a grave mistake” for all'],
    ],
    [
      'He said: “We will go.\n\n“We must.\n\n“We can.” They left.',
      ['He | said | “We will go. … “We must. … “We can.”'],
    ],
    [
      '“I say that we will go.\n\n“We must.\n\n“We can,” said Anna Berg.',
      ['Anna Berg | said | “I say that we will go. … “We must. … “We can,”'],
    ],
    [
      'He said: “We will go.\n\n“We must,” he added.',
      ['He | said | “We will go. … “We must,”', 'he | added | “We must,”'],
    ],
    ['“We,” he laughed. “We will go.”', ['he | laughed | “We,” … “We will go.”']],
    ['He said: “We will go.\n\nThe day was long and grey.', ['He | said | “We will go.']],
    ['The “new” plan was long.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['“We will go,” he said.', 'direct'],
    ['He said they would go.', 'indirect'],
    ['He said the plan was “a grave mistake” for all.', 'mixed'],
  ])('%s: %s', (text, kind) => {
    expect(readText(text)[0]?.kind).toBe(kind);
  });
});

describe('sources', () => {
  test.each([
    [
      'Pistorius, the German defence minister, warned that it would fail.',
      'Pistorius, the German defence minister',
    ],
    ['According to the ministry, the plan failed.', 'the ministry'],
    ['The plan failed, according to a spokesman for the army.', 'a spokesman for the army'],
    ['Anna Berg, who had met them, said the plan failed.', 'Anna Berg, who had met them'],
    [
      'A spokesman for the Ministry of Defence said the plan failed.',
      'A spokesman for the Ministry of Defence',
    ],
    ['Anna Berg and Karl Lund said the plan failed.', 'Anna Berg and Karl Lund'],
    ['Anna Berg excluded troops of states in Norway and left.', 'Anna Berg'],
    ['On the same day French Foreign Minister Anna Berg said it.', 'French Foreign Minister Anna Berg'],
    ['Anna Berg rose and said the plan failed.', 'Anna Berg'],
    ['Anna Berg left early, saying the plan had failed.', 'Anna Berg'],
    ['It met the man who said the plan failed.', 'who'],
    ['BERG: The plan has failed and we must go.', 'BERG'],
    ['The plan is expected to fail.', '-'],
    ['According to a general with whom I spoke, the plan failed.', 'a general with whom I spoke'],
    ['On 5 March, in Oslo, Czech President Karl Lund suggested talks.', 'Czech President Karl Lund'],
    ['A senior U.S. official, who was there, said it was over.', 'A senior U.S. official, who was there'],
    ['NATO’s secretary general said it was over.', 'NATO’s secretary general'],
    ['“We go,” the Norwegian premier said.', 'the Norwegian premier'],
    ['According to two envoys familiar with it, the plan failed.', 'two envoys familiar with it'],
    ['Neither Berg nor Lund said the plan failed.', 'Neither Berg nor Lund'],
    ['They had to say no. Minister Anna Berg said it failed.', 'Minister Anna Berg'],
  ])('%s: %s', (text, source) => {
    expect(readText(text)[0]?.source?.text ?? '-').toBe(source);
  });

  test('without a source keep the content on both sides of the cue', () => {
    expect(read('The plan is expected to fail.')).toEqual(['- | is expected | The plan … to fail']);
  });
});

describe('contents', () => {
  test.each([
    ['He said the plan failed; they only laughed.', 'the plan failed'],
    ['She said that A failed and that B fell.', 'that A failed and that B fell'],
    ['He said the plan failed, adding that it was late.', 'the plan failed'],
    ['She said that A failed, but that B fell.', 'that A failed, but that B fell'],
    ['She said that A failed, while B should go.', 'that A failed, while B should go'],
    ['She said that A failed, while others said it went.', 'that A failed'],
    ['She said that A failed, but they went.', 'that A failed'],
    ['He wants to leave the club.', 'to leave the club'],
    ['He asked whether the plan failed.', 'whether the plan failed'],
    ['The plan failed, he said.', 'The plan failed'],
    ['He told reporters on Friday that the plan had failed.', 'that the plan had failed'],
    ['Another statement by Berg - that the plan failed - was heard.', 'that the plan failed'],
  ])('%s: %s', (text, content) => {
    expect(readText(text)[0]?.content[0]?.text).toBe(content);
  });
});

describe('positions without a verb of speech', () => {
  test.each([
    [
      'Hungary and Slovakia are categorically against sending troops.',
      'Hungary and Slovakia | are categorically against | sending troops',
    ],
    ['Warsaw favours sending trainers.', 'Warsaw | favours | sending trainers'],
    ['Berlin remains opposed to the plan.', 'Berlin | remains opposed to | the plan'],
    ['France stands alone in wanting it.', 'France | stands alone in | wanting it'],
    ['Oslo has joined Rome in backing talks.', 'Oslo | has joined Rome in backing | talks'],
    ['The plan, said Anna Berg, would fail.', 'Anna Berg | said | The plan … would fail'],
    ['As Berg put it, the plan should fail.', 'Berg | put it | the plan should fail'],
    ['Oslo is in favour of talks.', 'Oslo | is in favour of | talks'],
    ['The Kremlin does not rule out talks.', 'The Kremlin | does not rule out | talks'],
    ['France backs the deployment of trainers.', 'France | backs | the deployment of trainers'],
    [
      'Oslo, Rome and the United Kingdom are against it.',
      'Oslo, Rome and the United Kingdom | are against | it',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    'At least two members are for sending troops.',
    'Only four members still oppose it.',
    'Of the members whose position is known, most are against it.',
    'Whoever still believed in a common line was wrong.',
    'I see a great many umbrellas.',
    'The prophets of decay prefer adjectives.',
    'The friends of the club like to say that it was a choir.',
    'Those who had hoped for a spectacle left.',
    'By the summer the allies will be more divided over it.',
  ])('are nobody’s: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('count for each of the actors named', () => {
    const [first] = readText('Hungary and Slovakia are categorically against sending troops.');
    expect(first?.speaker?.actor).toBe('Hungary');
    expect(first?.alsoSpeakers?.map(({ actor }) => actor)).toEqual(['Slovakia']);
  });
});

describe('headings and Markdown', () => {
  test('a heading is no attribution, marks are seen through, offsets hold', () => {
    const text = '# Berg said it failed\n\n> The *minister* said it **failed**.\n';
    const found = readText(text, null, 'text/markdown');
    expect(found.map(inShort)).toEqual(['The *minister | said | it **failed']);
  });
});

describe('issue and stance', () => {
  test.each([
    ['Warsaw said it will not send troops.', 'troops', -1],
    ['Paris does not rule out sending troops.', 'troops', 0.3],
    ['“Ground troops would be a mistake,” said Anna Berg.', 'troops', -1],
    ['Hungary opposes sending troops.', 'troops', -1],
    ['The minister spoke of troops and said the troops were tired.', 'troops', null],
    ['Oslo wants to raise tariffs.', 'tariffs', 1],
    // What others do is no stance of who speaks, what others should do is.
    ['Oslo said that the allies did not agree on sending troops.', 'troops', null],
    ['Oslo said that the allies did not agree on troops, but that the option should be kept.', 'troops', 1],
    ['Oslo said that some states will send troops, but that Norway will not send troops.', 'troops', -1],
    ['Oslo said that Berlin will never send troops.', 'troops', null],
    ['Oslo said that Berlin should never send troops.', 'troops', -1],
    ['Oslo said that its government will never send troops.', 'troops', -1],
    ['Karl Lund said that Anna Berg will never send troops.', 'troops', null],
    ['Oslo said that disagreement over rejecting troops is growing.', 'troops', null],
    ['Oslo suggested ground troops as an option.', 'troops', null],
    ['The ministers said they will not send troops.', 'troops', -1],
    ['Karl Lund said they will not send troops.', 'troops', null],
    ['Neither Norway nor Denmark wants to send troops.', 'troops', -1],
    ['No minister supports sending troops.', 'troops', -1],
    ['“Is it wise to send troops?” asked Karl Lund.', 'troops', null],
    ['Karl Lund asked whether troops should be sent.', 'troops', null],
    ['Oslo did not say that troops would be sent.', 'troops', null],
    ['Oslo does not think that troops should be sent.', 'troops', -1],
    ['Oslo accused Rome of wanting to send troops.', 'troops', null],
    ['Oslo doubts that sending troops is wise.', 'troops', -1],
    ['Berg said that she opposes sending troops but supports raising tariffs.', 'troops', -1],
    ['As Berg noted, the troops should not be sent.', 'troops', -1],
  ])('%s: %s %s', (text, issue, stance) => {
    const found = readText(text, codebook).findLast(({ voice }) => voice === 'reported');
    expect([found?.issue?.id, found?.stance]).toEqual([issue, stance]);
  });

  test('"are for it" is as plain as "are against it"', () => {
    const text = 'Paris supports sending troops. Oslo is for it. Berlin is against it.';
    expect(readText(text, codebook).map(({ stance }) => stance)).toEqual([1, 1, -1]);
  });

  test('"it" carries the issue of the sentence before', () => {
    const found = readText('Paris supports sending troops. Berlin is against it.', codebook);
    expect(found[1]).toMatchObject({ issue: { id: 'troops', score: 0.5 }, stance: -1 });
  });
});

describe("the author's own voice", () => {
  test.each([
    ['I think that the plan failed.', 'that the plan failed'],
    ['This time, I fear, the plan will fail.', 'This time … the plan will fail'],
    ['We believe that the plan failed.', 'that the plan failed'],
  ])('says I or we: %s', (text, content) => {
    expect(readText(text)).toMatchObject([{ voice: 'author', speaker: null }]);
    expect(inShort(readText(text)[0]!).split(' | ')[2]).toBe(content);
  });

  test.each([
    ['At least two members are for sending troops.', null],
    ['I oppose sending troops.', -1],
  ])('asserts what nobody said: %s', (text, stance) => {
    expect(readText(text, codebook)).toMatchObject([{ voice: 'author', speaker: null, stance }]);
  });

  const own = (text: string) => readText(text, codebook).filter(({ voice }) => voice === 'author');

  test('is not read without a codebook', () => {
    expect(readText('Troops should never be sent.')).toEqual([]);
  });

  test('asserts what no reported source covers', () => {
    expect(own('Troops should never be sent. Berg said troops must go.')).toMatchObject([
      {
        source: null,
        cue: null,
        speaker: null,
        stance: -1,
        content: [{ text: 'Troops should never be sent.' }],
      },
    ]);
  });

  test.each([
    'Poland will never send troops, and everybody knows it.',
    'Disagreement over the mistake of sending troops is growing.',
    'And it does not end with troops.',
    'Troops march, and those who had hoped for a show left.',
    'Iceland has no army, and it will send no troops.',
  ])('takes no side by telling what others do: %s', (text) => {
    expect(own(text).map(({ stance }) => stance)).toEqual([null]);
  });

  test('leaves to others what is rejected by them', () => {
    const text = 'Sending troops was rejected by Germany and Italy.';
    expect(own(text)).toEqual([]);
    expect(readText(text, codebook)).toMatchObject([
      { speaker: { actor: 'Germany' }, alsoSpeakers: [{ actor: 'Italy' }], stance: -1 },
    ]);
  });

  test.each([
    'The so-called “ground troops” are a tale.',
    'Should troops be sent?',
    'Berg said troops must go.',
    'The sky is blue.',
  ])('is not heard in: %s', (text) => {
    expect(own(text)).toEqual([]);
  });
});

test('a title states nothing where a codebook asks', () => {
  const text = [
    'Anna Berg said no ground troops would go',
    'It rained all night.',
    'Nobody slept.',
    'The ground troops stayed.',
  ].join('\n\n');
  expect(readText(text, codebook).filter(({ voice }) => voice === 'reported')).toEqual([]);
  expect(readText(text).map(inShort)).toContain('Anna Berg | said | no ground troops would go');
});
