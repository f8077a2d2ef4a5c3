export { asPercent, type Drawing, type EscalationFigure, shortNumber } from './drawing.ts';
export { fanFigure, type FanLine, type FanPoint } from './fan-figure.ts';
export { ladderFigure, type LadderRow } from './ladder-figure.ts';
export { type OutcomeBar, outcomesFigure } from './outcomes-figure.ts';
export { regionFigure, type RegionAxis, type RegionMap } from './region-figure.ts';
export { sensitivityFigure, type SensitivityRow } from './sensitivity-figure.ts';
export { tornadoFigure, type TornadoRow } from './tornado-figure.ts';
export { varyFigure, type VaryLine } from './vary-figure.ts';
