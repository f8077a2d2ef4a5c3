export { dl } from './dl.ts';
export { type Evidence, evidenceOf } from './evidence.ts';
export { gexf, gexfParts } from './gexf.ts';
export { type Graph, type GraphEdge, type GraphNode, graphOf, type GraphSource } from './graph.ts';
export { graphml, graphmlParts } from './graphml.ts';
export { graphology, graphologyParts, type SerializedGraph } from './graphology.ts';
export { longCsv, matrixCsv, type PlacedMatrix } from './matrix-csv.ts';
export { rMatrix, rText } from './r-matrix.ts';
