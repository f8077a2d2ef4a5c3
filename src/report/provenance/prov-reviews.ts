import type { CheckedClaim } from '../../claims/checked-claim.ts';
import type { ClaimReviewed } from '../../claims/reviews/claim-reviewed.ts';
import { claimName } from '../anchors.ts';
import type { ReportColumn } from '../report-input.ts';
import type { Provenance } from './provenance.ts';
import { named, type ProvGraph, typed } from './prov-graph.ts';

/**
 * What persons said of claims: each review an entity, attributed to the person as an agent, made by an activity at its time, and derived from
 * the claim, from the machine's verdict that the person had before them, and from the evidence that it names. What the machine found with it is
 * derived from it.
 */
export function addReviews(graph: ProvGraph, columns: readonly ReportColumn[], provenance: Provenance): void {
  for (const [column, { claims }] of columns.entries()) {
    for (const [i, claim] of claims.entries()) {
      for (const review of claim.review?.reviews ?? []) {
        addReview(graph, review, claim, claimName(column, i + 1), provenance);
      }
    }
  }
}

function addReview(
  graph: ProvGraph,
  review: ClaimReviewed['reviews'][number],
  { review: all }: CheckedClaim,
  claim: string,
  { records, bases }: Provenance,
): void {
  const { id, by, at, action, verdict, reason, reading, evidence } = review;
  const entity = named('review', id);
  const person = named('coder', by);
  const activity = named('reviewing', id);
  graph.put('entity', entity, {
    ...typed('entente:Review'),
    'prov:label': `${by} on claim ${claim}`,
    'entente:id': id,
    'entente:action': action,
    ...(verdict === null ? {} : { 'entente:verdict': verdict }),
    ...(reason === null ? {} : { 'prov:value': reason }),
    ...(reading === null ? {} : { 'entente:reading': JSON.stringify(reading) }),
  });
  graph.put('agent', person, { ...typed('prov:Person'), 'prov:label': by });
  graph.put('activity', activity, {
    ...typed('entente:Reviewing'),
    'prov:label': `${by} on claim ${claim}`,
    'prov:endTime': at,
  });
  graph.relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': person });
  graph.relate('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': activity });
  graph.relate('wasAttributedTo', { 'prov:entity': entity, 'prov:agent': person });
  graph.derive(entity, named('claim', claim), activity);
  if (all?.found === true) graph.derive(entity, named('basis', `claim/${claim}`), activity);
  for (const record of evidence) {
    if (records.has(record)) graph.derive(entity, named('record', record), activity);
  }
  const again = `claim/${claim}/again`;
  if (bases.has(again) && (reading !== null || evidence.length > 0)) {
    graph.derive(named('basis', again), entity);
  }
}
