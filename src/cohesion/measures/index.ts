export { alphaDescription, alphaOfMembers, type StandsOn } from './alpha-of-members.ts';
export { type DyadicSimilarity, dyadicSimilarity } from './dyadic-similarity.ts';
export { effectiveCamps } from './effective-camps.ts';
export { estebanRay, type EstebanRayOptions, estebanRayShare } from './esteban-ray.ts';
export { leik } from './leik.ts';
export { rice, riceAboveChance, riceByChance } from './rice.ts';
export {
  type MeasureDescription,
  measureDescriptions,
  type SideMeasure,
  sideMeasure,
  sideMeasures,
} from './side-measures.ts';
export { tastleWierman } from './tastle-wierman.ts';
export { vanDerEijk } from './van-der-eijk.ts';
