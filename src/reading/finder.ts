import type { Bands } from './bands.ts';
import { otherCandidates } from './parse/other-candidates.ts';
import { positionCandidates } from './parse/position-candidates.ts';
import { verbCandidates } from './parse/candidates.ts';
import type { Scene } from './parse/scene.ts';
import { signatureLine } from './parse/signature-line.ts';
import { select, type Selected } from './parse/select.ts';

/** Finds who said what in the paragraphs of a document; who a source is and what it is about comes after. */
export interface Finder {
  /** With its version, as attributions carry it: `rules 1`. */
  readonly name: string;
  readonly bands: Bands;
  /** It finds positions and tells issues itself; what the rules add (nested, the author's own) carries their name. Default false. */
  readonly whole?: boolean;
  /** For each paragraph its attributions, in the order of the text; `strength` becomes the confidence. */
  find(scenes: readonly Scene[]): readonly (readonly Selected[])[];
}

/** Rules and a lexicon of counts: no trained weights. */
export const rules: Finder = {
  name: 'rules 1',
  bands: { accept: 0.9, review: 0 },
  find: (scenes) =>
    scenes.map((scene, number) => {
      const signature = signatureLine(scenes, number);
      if (signature !== null) return [signature];
      return select(scene, [
        ...verbCandidates(scene),
        ...otherCandidates(scene),
        ...positionCandidates(scene),
      ]);
    }),
};

/** Under whose name the rules add to what a finder found. */
export const addedBy = ({ name, whole }: Finder): string => (whole === true ? rules.name : name);
