import { markup, type Markup } from '../markup.ts';

/** A link to a claim by its short name: `A3`. */
export function claimLink(name: string): Markup {
  return markup`<a class="name" href="#claim-${name}">${name}</a>`;
}
