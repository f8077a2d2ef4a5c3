export { type Frustration, frustration, type FrustrationOptions } from './frustration.ts';
export { type TriangleBalance, triangleBalance } from './triangles.ts';
export { walkBalance } from './walk-balance.ts';
