/** Figures of `entente decide`, as `--figure` takes them. */
export const figureNames = ['actors', 'distribution', 'paths', 'tornado', 'power'] as const;
export type FigureName = (typeof figureNames)[number];
