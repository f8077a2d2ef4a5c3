export { dl } from './dl.ts';
export { type Evidence, evidenceOf } from './evidence.ts';
export { gexf } from './gexf.ts';
export { type Graph, type GraphEdge, type GraphNode, graphOf, type GraphSource } from './graph.ts';
export { graphml } from './graphml.ts';
export { graphology, type SerializedGraph } from './graphology.ts';
export { longCsv, matrixCsv, type PlacedMatrix } from './matrix-csv.ts';
export { rMatrix, rText } from './r-matrix.ts';
