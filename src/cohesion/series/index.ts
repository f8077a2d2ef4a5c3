export { documentBounds, type DocumentFrame } from './document-draws.ts';
export { type DrawnBounds, drawnBounds, type DrawOptions } from './drawn-bounds.ts';
export { type DrawnIntervalOptions, withDocumentIntervals, withDrawnIntervals } from './drawn-intervals.ts';
export type { FigureMeasures, MeasureSet } from './figure-measures.ts';
export { type MeasureEstimate, type SideEstimates, sideEstimates } from './side-estimates.ts';
export { type GridFrame, type SideGrid, sideGrid } from './side-grid.ts';
