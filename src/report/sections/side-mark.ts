import { type Side, sideOf } from '../../cohesion/side.ts';
import { markup, type Markup } from '../markup.ts';
import { SIDE_WORDS, SIDES, stanceInWords } from '../words/stance.ts';

/** The shape of a side, as the figures draw it. */
export function sideShape(side: Side): Markup {
  return markup`<svg class="shape ${side}" viewBox="-8 -8 16 16" aria-hidden="true">${SHAPES[side]}</svg>`;
}

/** A stance as a label: shape and word. */
export function stanceMark(stance: number): Markup {
  const side = sideOf(stance);
  return markup`<span class="side ${side}">${sideShape(side)} ${stanceInWords(stance)}</span>`;
}

/** What the shapes of the figures mean. */
export function sideLegend(note: string): Markup {
  return markup`<p class="legend">
    ${SIDES.map((side) => markup`<span class="side ${side}">${sideShape(side)} ${SIDE_WORDS[side]}</span> `)}<span
      >${note}</span
    >
  </p>`;
}

const SHAPES: Readonly<Record<Side, Markup>> = {
  pro: markup`<path d="M0,-6 6.4,5 -6.4,5Z" />`,
  ambivalent: markup`<circle r="5.4" />`,
  contra: markup`<path d="M0,6 6.4,-5 -6.4,-5Z" />`,
};
