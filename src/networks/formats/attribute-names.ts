import type { Graph } from './graph.ts';

/**
 * The names of the attributes of a graph's nodes, in order, each with the name under which it is written: one that the format uses
 * itself gets `attribute.` before it.
 */
export function attributeNames({ nodes }: Graph, used: ReadonlySet<string>): Map<string, string> {
  const names = new Set(nodes.flatMap(({ attributes }) => [...attributes.keys()]));
  return new Map(
    Array.from(names)
      .toSorted()
      .map((name) => [name, used.has(name.toLowerCase()) ? `attribute.${name}` : name]),
  );
}
