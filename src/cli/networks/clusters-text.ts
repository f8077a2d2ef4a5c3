import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import { type ActorClustering, type ActorClusters, silhouette } from '../../networks/clusters/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { figure } from './write-network.ts';

/** Groups of actors: a table for people, CSV with a line for each actor, or JSON with everything. */
export function clustersText(found: ActorClusters, format: string, io: Io): string {
  const { actors, chosen, candidates, distances } = found;
  const widths = silhouette(distances, chosen.membership);
  const members = membersOf(actors, chosen);
  const firm = (cluster: number): number | null => known(chosen.stability?.byCluster[cluster]);
  if (format === 'csv') {
    return writeCsv(
      ['actor', 'cluster', 'silhouette', 'cluster_stability'],
      actors.map((actor, i): CellValue[] => {
        const cluster = chosen.membership[i]!;
        return [actor, cluster + 1, widthOf(widths.mean, widths.widths[i]!), firm(cluster)];
      }),
    );
  }
  if (format === 'json') {
    const everything = {
      chosen: {
        ...measuresOf(chosen),
        clusters: members.map((names, c) => ({
          actors: names,
          silhouette: widthOf(widths.mean, widths.byCluster[c]!),
          stability: firm(c),
        })),
        together: chosen.stability === null ? null : squareOf(chosen.stability.together, actors.length),
      },
      candidates: candidates.map((each) => ({ ...measuresOf(each), members: membersOf(actors, each) })),
      actors,
      distances: squareOf(distances.values, actors.length),
    };
    return `${JSON.stringify(everything, null, 1)}\n`;
  }
  const clusters = members.map((names, c) => [
    String(c + 1),
    String(names.length),
    shown(widthOf(widths.mean, widths.byCluster[c]!)),
    shown(firm(c)),
    names.join('; '),
  ]);
  const words = [headline(chosen), stabilityWords(chosen), ''];
  const others = candidates.length > 1 ? `\n${methodsTable(candidates, io)}` : '';
  return `${words.join('\n')}\n${formatTable(['cluster', 'size', 'silhouette', 'stability', 'actors'], clusters, io)}${others}`;
}

function headline({ method, clusters, modularity, silhouette: mean }: ActorClustering): string {
  const parts = clusters === 1 ? '1 cluster' : `${clusters} clusters`;
  const width = known(mean);
  return `${parts} by ${method}: modularity ${figure(modularity)}${width === null ? '' : `, silhouette ${figure(width)}`}`;
}

/** The thresholds are Hennig's (2007), as `clusterStability` has them. */
function stabilityWords({ stability }: ActorClustering): string {
  if (stability === null)
    return 'Not held against resamples of the documents: how firm they are is not known.';
  return (
    `Clusters are found in any data, also in noise. Stability over ${stability.draws} resamples of the documents: ` +
    'from 0.85 firm, below 0.6 not to be trusted.'
  );
}

function methodsTable(candidates: readonly ActorClustering[], io: Io): string {
  return formatTable(
    ['method', 'clusters', 'modularity', 'silhouette', 'agreement of resamples'],
    candidates.map(({ method, clusters, modularity, silhouette: mean, stability }) => [
      method,
      String(clusters),
      figure(modularity),
      shown(known(mean)),
      shown(known(stability?.agreement)),
    ]),
    io,
  );
}

function measuresOf({ method, clusters: count, modularity, silhouette: mean, stability }: ActorClustering) {
  return {
    method,
    count,
    modularity,
    silhouette: known(mean),
    agreement: known(stability?.agreement),
    draws: stability?.draws ?? 0,
  };
}

/** The actors of each cluster. */
function membersOf(actors: readonly string[], { membership, clusters }: ActorClustering): string[][] {
  const members = Array.from({ length: clusters }, (): string[] => []);
  for (const [i, actor] of actors.entries()) members[membership[i]!]!.push(actor);
  return members;
}

/** The width of a node or cluster; of one cluster there are none. */
function widthOf(mean: number, width: number): number | null {
  return Number.isNaN(mean) ? null : known(width);
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function shown(value: number | null): string {
  return value === null ? '' : figure(value);
}

function squareOf(values: Float64Array, n: number): (number | null)[][] {
  return Array.from({ length: n }, (_, row) => Array.from(values.subarray(row * n, (row + 1) * n), known));
}
