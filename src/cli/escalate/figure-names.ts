/** The figures of `entente escalate`. */
export const FIGURES = ['outcomes', 'fan', 'ladder', 'tornado', 'sensitivity', 'region', 'vary'] as const;
export type FigureName = (typeof FIGURES)[number];
