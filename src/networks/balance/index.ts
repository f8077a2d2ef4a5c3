export { type Frustration, frustration, type FrustrationOptions } from './frustration.ts';
export { type NodeLinks, nodeLinks } from './node-links.ts';
export { type TriangleBalance, triangleBalance } from './triangles.ts';
export { walkBalance } from './walk-balance.ts';
