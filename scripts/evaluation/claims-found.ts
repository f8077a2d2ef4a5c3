import {
  attributionsOf,
  checkDocument,
  type CheckedClaim,
  type ForecastModels,
} from '../../src/claims/index.ts';
import type { ClaimsOfColumn, ScoredClaim } from '../../src/claims/evaluation/scored-claim.ts';
import type { Registry } from '../../src/coding/index.ts';
import type { Finder } from '../../src/reading/index.ts';
import type { ClaimColumn } from '../gold/read-claim-gold.ts';

/** How long positions count, as everywhere in the gold. */
const CARRY = 90;

/** What `entente check` finds in a marked column, beside what is marked. */
export function claimsFound(
  { document, alliance, marked, ...column }: ClaimColumn,
  finder: Finder,
  models: ForecastModels,
): ClaimsOfColumn {
  const evidence = { ...column.evidence, models };
  const attributions = attributionsOf(document, evidence, finder);
  const checked = checkDocument(document, evidence, { alliance, carry: CARRY, attributions });
  const found = checked.map((claim) => scored(claim, evidence.registry, alliance));
  return { text: document.text, found, marked };
}

/** A person counts as whom the person speaks for, as in the marks. */
function scored(claim: CheckedClaim, registry: Registry, alliance: string): ScoredClaim {
  const { kind, start, end, voice, issue, verdict } = claim;
  const actors = claim.actors
    .map((id) => {
      const actor = registry.actors.get(id);
      return actor?.kind === 'person' ? (actor.offices.at(-1)?.of ?? id) : id;
    })
    .filter((id) => id !== alliance);
  return { kind, start, end, voice, issue, verdict, actors };
}
