import { basisAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Content, markup, type Markup } from '../markup.ts';

/** A figure as it is shown, as a link to its chain: what it was computed from. Plain where a page has no chains. */
export function figureLink(
  { provenance }: Pick<EvidenceIndex, 'provenance'>,
  id: string,
  shown: Content,
): Markup {
  const figure = provenance?.figures.get(id);
  if (figure === undefined) return markup`${shown}`;
  return markup`<a class="fig" href="#${basisAnchor(figure.basis)}" data-figure="${id}">${shown}</a>`;
}

/** Words with figures of one basis, followed by a link to it. */
export function basisLink({ provenance }: Pick<EvidenceIndex, 'provenance'>, basis: string): Markup | null {
  if (provenance?.bases.has(basis) !== true) return null;
  return markup` <a class="why" href="#${basisAnchor(basis)}">where from</a>`;
}
