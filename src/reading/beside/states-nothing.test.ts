import { expect, test } from 'vitest';
import { somebodyNouns } from '../actors/noun-kinds.ts';
import { sceneOf } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { paragraphsOf } from '../text/analysis.ts';
import type { TokenRange } from '../text/sentences.ts';
import { statesNothing } from './states-nothing.ts';

/** Whether what a finder took for `source | cue | content` in a text states nothing. */
function isNothing(text: string, said: string): boolean {
  const scene = sceneOf(paragraphsOf({ text, mediaType: 'text/plain' })[0]!);
  const rangeOf = (words: string): TokenRange => {
    const first = scene.tokens.findIndex(({ start }) => text.startsWith(words, start));
    const end = first < 0 ? -1 : scene.tokens[first]!.start + words.length;
    const last = scene.tokens.findIndex((token) => token.end === end) + 1;
    if (first < 0 || last <= first) throw new Error(`not in the text: ${words}`);
    return { first, last };
  };
  const [source, cue, content] = said.split(' | ');
  const selected: Selected = {
    source: source === '-' ? null : rangeOf(source!),
    cue: rangeOf(cue!),
    content: [rangeOf(content!)],
    lemma: '',
    frame: /^(?:whether|how|what)/.test(content!) ? 'question' : 'object',
    group: null,
    subject: null,
    negated: false,
    quoted: false,
    strength: 0.9,
  };
  return statesNothing(scene, selected, somebodyNouns(scene));
}

test.each([
  ['One may think what one likes of the tribunal.', 'One | may think | what one likes of the tribunal'],
  ['Whoever wants to close the tribunal should see it.', 'Whoever | wants | to close the tribunal'],
  ['Refusing to sit is the rule on which it rests.', '- | Refusing | to sit is the rule on which it rests'],
  ['The members have taken different views of it.', 'The members | have taken different views of | it'],
  ['Zubrovia signed that clause with a smile.', 'Zubrovia | signed | that clause'],
  ['Zubrovia may admit ships until May.', 'Zubrovia | may admit | ships'],
  [
    'The ministers failed on Monday to agree on a seat.',
    'The ministers | failed on Monday to agree on | a seat',
  ],
  ['The item was not called up, for lack of time.', '- | was not called up | The item'],
  ['The costs will be shared according to income.', 'income | according to | The costs will be shared'],
  ['The limits proposed in May would hurt us.', 'The limits | proposed | May would hurt us'],
  ['Under the plan agreed in May each member pays.', 'the plan | agreed in | May each member pays'],
  ['I have read the notes so that you need not.', 'I | have read | that you need not'],
  ['No house can be asked to vote twice.', '- | can be asked | to vote twice'],
  ['It is a strange friend who asks for spoons.', 'who | asks for | spoons'],
  ['I was among those who mocked it.', 'who | mocked | it'],
  ['May I report that the tribunal sat?', 'I | report | that the tribunal sat'],
  ['The note that we were late lies here as I write.', 'I | write | that we were late'],
  ['She smiles when we ask whether it is late.', 'we | ask | whether it is late'],
  ['I do not ask how many came.', 'I | do not ask | how many came'],
  ['It is the one thing we have planned that works.', 'we | have planned | that works'],
])('states nothing: %s', (text, said) => {
  expect(isNothing(text, said)).toBe(true);
});

test.each([
  ['No one thinks that the tribunal is late.', 'one | thinks | that the tribunal is late'],
  ['She was among those who mocked it.', 'who | mocked | it'],
  ['It was late, according to Zubrovia.', 'Zubrovia | according to | It was late'],
  ['It was late, according to a report.', 'a report | according to | It was late'],
  ['Karl Lund, an envoy who asks for spoons, left.', 'who | asks for | spoons'],
  ['They left, describing it as a farce.', '- | describing | it as a farce'],
  ['Everyone thinks that the tribunal is late.', 'Everyone | thinks | that the tribunal is late'],
  ['Zubrovia left, accusing it of haste.', 'Zubrovia | accusing | it of haste'],
  ['Zubrovia signed up to the tribunal.', 'Zubrovia | signed up to | the tribunal'],
  ['Zubrovia says that ships are welcome.', 'Zubrovia | says | that ships are welcome'],
  ['I believe that the tribunal is late.', 'I | believe | that the tribunal is late'],
  ['We ask for ships.', 'We | ask for | ships'],
  ['Last month we planned a bridge.', 'we | planned | a bridge'],
  ['During a speech I said that it was late.', 'I | said | that it was late'],
])('may state something: %s', (text, said) => {
  expect(isNothing(text, said)).toBe(false);
});
