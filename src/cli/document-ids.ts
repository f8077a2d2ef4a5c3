import { type Document, documentId, fileName } from '../documents/index.ts';

/** Gives each document of a run an id of its own; ask in their order. */
export interface DocumentIds {
  /** For a source that is one document: its name without the ending, else its name, else all of its path. */
  ofSource(origin: string): string;
  /** For what a source held: as `ofSource` for itself; for a document in it the id that it has there, else after the source's. */
  ofDocuments(documents: readonly Document[], origin: string): Document[];
}

export function documentIds(): DocumentIds {
  const ids = new Set<string>();
  const claim = (candidates: readonly [string, ...string[]]): string => {
    const last = candidates.at(-1)!;
    let id = candidates.find((candidate) => !ids.has(candidate)) ?? last;
    for (let i = 2; ids.has(id); i += 1) id = `${last}#${i}`;
    ids.add(id);
    return id;
  };
  const ofSource = (origin: string) => claim([documentId(origin), fileName(origin), origin]);
  return {
    ofSource,
    ofDocuments: (documents, origin) =>
      documents.map((document) => {
        const { id } = document;
        const own =
          id === documentId(origin)
            ? ofSource(origin)
            : claim([id, `${fileName(origin)}/${id}`, `${origin}/${id}`]);
        return own === id ? document : { ...document, id: own };
      }),
  };
}
