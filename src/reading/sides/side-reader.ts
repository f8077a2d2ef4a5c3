import { EntenteError } from '../../error.ts';
import type { Saying } from './saying.ts';

/** How likely a statement answers a question so; the first four sum to 1. */
export interface SideChances {
  readonly yes: number;
  readonly no: number;
  /** Says that it stands in between: hedged, conditional, undecided. */
  readonly between: number;
  /** Does not say. */
  readonly none: number;
  /** How likely it is no statement on the question at all, 0 to 1; the others are chances if it is one. */
  readonly off: number;
}

/** Tells on which side of a question a statement stands, by a small language model. */
export interface SideReader {
  /** With its version, as texts for people name it: `sides 2`. */
  readonly name: string;
  /**
   * The same words always get the same chances. Cost: some 100 ms for 20 words on one core with what stands before
   * them, in proportion to their number up to `MOST`.
   *
   * @example await reader.chancesOf('Should the base close?', { words: 'Orl refused to lock its gates', before: '' }) // { no: 0.9, ... }
   */
  chancesOf(question: string, saying: Saying): Promise<SideChances>;
}

/** Of longer words, the first and the last half of so many pieces count. */
const MOST = 160;
const MOST_OF_QUESTION = 64;
/** Of what stands before, the last so many. */
const MOST_BEFORE = 48;
/** In characters; longer ones are rare. */
const LONGEST_PIECE = 16;
const BEGIN = '[CLS]';
const PART = '[SEP]';

/**
 * The side reader with the files of `models/stance-en`: `model.onnx` and `tokenizer.json`. It runs in WebAssembly on one thread
 * (onnxruntime-web) and takes some 150 MB; loading takes .8 s.
 *
 * @throws EntenteError where the bytes are no such model
 */
export async function sideReader(model: Uint8Array, tokenizer: string): Promise<SideReader> {
  const { Tokenizer } = await import('@huggingface/tokenizers');
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web/wasm');
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  const [pieces, session] = await (async () => {
    try {
      return [
        new Tokenizer(JSON.parse(tokenizer) as object, {}),
        await InferenceSession.create(model, { executionProviders: ['wasm'] }),
      ] as const;
    } catch (error) {
      throw new EntenteError('input', 'not a stance model', 'models/stance-en', 'reinstall', {
        cause: error,
      });
    }
  })();
  const allPieces = (words: string): number[] =>
    pieces.encode(endsOf(words), { add_special_tokens: false }).ids;
  const piecesOf = (words: string, most: number): number[] => {
    const ids = allPieces(words);
    return ids.length <= most ? ids : [...ids.slice(0, most / 2), ...ids.slice(-most / 2)];
  };
  const [begin, part] = [BEGIN, PART].map((mark) => pieces.token_to_id(mark)!) as [number, number];
  return {
    name: 'sides 2',
    async chancesOf(question, { words, before }) {
      const first = [begin, ...piecesOf(question, MOST_OF_QUESTION), part];
      const second = [...piecesOf(words, MOST), part];
      const ids = [...first, ...second, ...allPieces(before).slice(-MOST_BEFORE), part];
      const row = (of: (id: number, at: number) => number) =>
        new Tensor(
          'int64',
          BigInt64Array.from(ids, (id, at) => BigInt(of(id, at))),
          [1, ids.length],
        );
      const { logits } = await session.run({
        input_ids: row((id) => id),
        attention_mask: row(() => 1),
        token_type_ids: row((_, at) => (at >= first.length && at < first.length + second.length ? 1 : 0)),
      });
      const scores = logits!.data as Float32Array;
      const [yes, no, between, none] = chancesFrom(scores.slice(0, 4));
      return { yes: yes!, no: no!, between: between!, none: none!, off: chancesFrom(scores)[4]! };
    },
  };
}

/** Words so long that their middle cannot count, without it. */
function endsOf(words: string): string {
  const most = MOST * LONGEST_PIECE;
  return words.length <= 2 * most ? words : `${words.slice(0, most)} ${words.slice(-most)}`;
}

/** Softmax. */
function chancesFrom(scores: Float32Array): number[] {
  const most = Math.max(...scores);
  const odds = Array.from(scores, (score) => Math.exp(score - most));
  const sum = odds.reduce((all, each) => all + each, 0);
  return odds.map((each) => each / sum);
}
