export { adjustedRand } from './adjusted-rand.ts';
export {
  type ActorClustering,
  type ActorClusters,
  clusterActors,
  clusterActorsByStep,
  type ClusterActorsOptions,
} from './cluster-actors.ts';
export {
  type Clustering,
  type ClusteringOptions,
  clusterings,
  type ClusterMethod,
  clusterMethods,
  mostModular,
} from './clusterings.ts';
export { type CommunityOptions, leiden, louvain } from './communities.ts';
export { drawColumns } from './draw-columns.ts';
export { drawDocuments } from './draw-documents.ts';
export { type Graph, graphOf } from './graph.ts';
export { type KMeansOptions, kMeansClusters } from './k-means.ts';
export {
  cutInto,
  type Dendrogram,
  hierarchicalClusters,
  type Linkage,
  linkages,
  type Merge,
} from './linkage.ts';
export { type MedoidClusters, medoidClusters } from './medoids.ts';
export { clusterCount, inOrderOfAppearance, type Membership } from './membership.ts';
export { modularity } from './modularity.ts';
export { jaccardDistances, type Profiles, profilesOf } from './profiles.ts';
export { type Silhouette, silhouette } from './silhouette.ts';
export { type Embedding, spectralClusters, spectralEmbedding } from './spectral-clusters.ts';
export { clusterStability, type Draw, type Stability } from './stability.ts';
