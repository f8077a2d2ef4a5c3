export {
  type BackboneNetwork,
  type ConceptNetworks,
  conceptNetworks,
  type ConceptSet,
} from './concept-networks.ts';
export { evaluateBackbone } from './evaluate-backbone.ts';
export { type Backbone, type BackboneOptions, findBackbone } from './find-backbone.ts';
export { type Losses, lossOf, penalised } from './losses.ts';
export { type BackboneStep, nestedBackbone } from './nested-backbone.ts';
