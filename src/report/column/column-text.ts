import type { Attribution } from '../../reading/attribution.ts';
import { claimAnchor, claimName, placeAnchor } from '../anchors.ts';
import { markup, type Markup, verbatim } from '../markup.ts';
import type { ReportColumn } from '../report-input.ts';
import type { CheckedClaim } from '../../claims/checked-claim.ts';
import { VERDICT_WORDS } from '../words/verdicts.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Layer, type Segment, segmentsOf } from './segments.ts';
import { speakerInWords } from './speaker-in-words.ts';

type Part =
  | { readonly is: 'block'; readonly block: Block }
  | { readonly is: 'sign' }
  | { readonly is: 'claim'; readonly number: number; readonly claim: CheckedClaim }
  | {
      readonly is: 'source' | 'cue' | 'content';
      readonly attribution: Attribution;
    };

/**
 * The text of a column with everything found in it: who speaks is marked piece by piece, claims are underlined and end in
 * a badge that leads to their verdict. The text content of the result is the document's text, character for character:
 * badges are drawn by the style sheet.
 */
export function columnText({ document, attributions, claims }: ReportColumn, column: number): Markup {
  const segments = segmentsOf(document.text, [
    ...blockLayers(blocksOf(document.text, document.mediaType)),
    ...claims.map((claim, i): Layer<Part> => ({
      start: claim.start,
      end: claim.end,
      what: { is: 'claim', number: i + 1, claim },
    })),
    ...attributions.flatMap(attributionLayers),
  ]);
  const blocks = runsOf(segments, blockOf);
  return markup`<div class="column-text" dir="auto" lang="${document.language ?? 'und'}">${blocks.map(
    (run) => {
      const block = blockOf(run[0]!);
      const kind = isTitle(run, document.title) ? 'repeated-title' : (block?.kind ?? 'paragraph');
      return markup`<p class="${kind}">${runsOf(run, claimKey).map((piece) => claimPiece(piece, column))}</p>`;
    },
  )}</div>`;
}

/** A piece of text under one and the same claims. */
function claimPiece(piece: readonly Segment<Part>[], column: number): Markup {
  const inner = piece.map(segmentMarkup);
  const claims = claimsOf(piece[0]!);
  const [first] = claims;
  if (first === undefined) return markup`${inner}`;
  const { start } = piece[0]!;
  const { end } = piece.at(-1)!;
  const [own, ...others] = claims.filter(({ claim }) => claim.start === start);
  const id = own === undefined ? null : markup` id="${placeAnchor(column, own.number)}"`;
  const places = others.map(({ number }) => markup`<span id="${placeAnchor(column, number)}"></span>`);
  const ending = claims.filter(({ claim }) => claim.end === end);
  const badges = ending.map(({ number, claim }) => badge(column, number, claim));
  return markup`${places}<span class="claim ${first.claim.verdict}"${id}>${inner}${badges}</span>`;
}

function badge(column: number, number: number, claim: CheckedClaim): Markup {
  const name = claimName(column, number);
  const label = `Claim ${name}: ${VERDICT_WORDS[claim.verdict]}${personIn(claim)}`;
  const href = `#${claimAnchor(column, number)}`;
  return markup`<a class="badge ${claim.verdict}" href="${href}" data-name="${name}" title="${label}" aria-label="${label}"></a>`;
}

/** What a person says of a claim, for its label. */
function personIn({ review }: CheckedClaim): string {
  if (review === undefined) return '';
  if (review.dismissed !== null) return '; no claim, says a person';
  return review.verdict === null
    ? '; reviewed by a person'
    : `; ${VERDICT_WORDS[review.verdict]}, says a person`;
}

function segmentMarkup({ text, covers }: Segment<Part>): Markup {
  if (covers.some((part) => part.is === 'sign')) return markup`<span class="sign">${verbatim(text)}</span>`;
  const found = covers.filter((part) => 'attribution' in part);
  const last = found.at(-1);
  if (last === undefined) return verbatim(text);
  const classes = new Set(found.flatMap((part) => [part.is, part.attribution.voice]));
  const whose = speakerInWords(last.attribution);
  return markup`<mark class="${[...classes].join(' ')}" title="${whose}">${verbatim(text)}</mark>`;
}

function blockLayers(blocks: readonly Block[]): Layer<Part>[] {
  return blocks.flatMap((block) => [
    { start: block.start, end: block.end, what: { is: 'block', block } },
    ...block.signs.map((sign): Layer<Part> => ({ ...sign, what: { is: 'sign' } })),
  ]);
}

function attributionLayers(attribution: Attribution): Layer<Part>[] {
  const { source, cue, content } = attribution;
  return [
    ...content.map((span) => ({ span, is: 'content' as const })),
    ...(source === null ? [] : [{ span: source, is: 'source' as const }]),
    ...(cue === null ? [] : [{ span: cue, is: 'cue' as const }]),
  ].map(({ span, is }) => ({ start: span.start, end: span.end, what: { is, attribution } }));
}

/** Neighbours with one key, in runs. */
function runsOf(segments: readonly Segment<Part>[], keyOf: (segment: Segment<Part>) => unknown) {
  const runs: Segment<Part>[][] = [];
  let key: unknown;
  for (const segment of segments) {
    const own = keyOf(segment);
    if (runs.length === 0 || own !== key) runs.push([]);
    runs.at(-1)!.push(segment);
    key = own;
  }
  return runs;
}

function blockOf({ covers }: Segment<Part>): Block | undefined {
  return covers.find((part) => part.is === 'block')?.block;
}

function claimsOf({ covers }: Segment<Part>) {
  return covers.filter((part) => part.is === 'claim');
}

function claimKey(segment: Segment<Part>): string {
  return claimsOf(segment)
    .map(({ number }) => number)
    .join();
}

/** The heading that repeats the document's title, which stands above the text already. */
function isTitle(run: readonly Segment<Part>[], title: string | null): boolean {
  const shown = run.filter(({ covers }) => covers.every((part) => part.is !== 'sign'));
  return (
    title !== null &&
    blockOf(run[0]!)?.kind === 'heading' &&
    textOf(shown).trim() === title &&
    run.every((segment) => claimsOf(segment).length === 0)
  );
}

function textOf(segments: readonly Segment<Part>[]): string {
  return segments.map((segment) => segment.text).join('');
}
