import { packedProduct, packingOf } from './packed-product.ts';
import type { PairSums } from './pair-sums.ts';
import { meetings, type Profile } from './profile.ts';
import { sparseProduct } from './sparse-product.ts';

/** What a packed step costs, in sparse ones, as measured. */
const STEP = 0.6;
/** More numbers than this are not packed: 64 megabytes. */
const MOST_PACKED = 8_000_000;

/** sum over features of left[i] right[i'], the way that is expected to take the least time. */
export function product(left: Profile, right: Profile = left): PairSums {
  const packing = packingOf(left, right);
  if (packing === null) return sparseProduct(left, right);
  const packs = Math.ceil((right.offsets.length - 1) / packing.lanes);
  const isSmall = packs * right.features <= MOST_PACKED;
  return isSmall && STEP * left.feature.length * packs < meetings(left, right)
    ? packedProduct(left, right, packing)
    : sparseProduct(left, right);
}
