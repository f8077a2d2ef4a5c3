import type { MagnitudeClaim } from '../claim.ts';
import type { ActorAmount, MagnitudeFigures } from '../checked-claim.ts';
import { sum } from './deeds-of.ts';
import { amountWords } from './amount-words.ts';
import type { Holds } from './magnitude-holds.ts';
import { list } from './reason-words.ts';

/** What was counted, beside what the claim needs; without the full stop. */
export function measureWords(claim: MagnitudeClaim, figures: MagnitudeFigures, holds: Holds): string {
  const { measure, subjects } = claim;
  const { amounts, total, actors, share, from, date } = figures;
  const unit = figures.unit!;
  const own = amounts.filter(({ actor }) => subjects.includes(actor));
  const when = from === null ? `up to ${date}` : `from ${from} to ${date}`;
  const did = `${list(own.map((one) => `${one.actor} ${amountWords(one.amount, unit)} in ${deedsWords(one.deeds)}`))} ${when}`;
  switch (measure.kind) {
    case 'amount': {
      const together =
        own.length > 1 ? `, together ${amountWords(sum(own.map(({ amount }) => amount)), unit)}` : '';
      return `on record are for ${did}${together}; the claim needs ${boundWords(measure.bound, amountWords(measure.amount, unit))}`;
    }
    case 'share':
      return `on record are for ${did}, ${percent(share ?? 0)} of the ${amountWords(total, unit)} of ${actors} actors; the claim needs ${boundWords(measure.bound, percent(measure.share))}`;
    case 'rank': {
      const places = own.map(({ actor, rank, amount }) => {
        const before = amounts.filter((other) =>
          measure.from === 'most' ? other.amount > amount : other.amount < amount,
        );
        const names =
          before.length === 0 || before.length > 4
            ? ''
            : `, behind ${list(before.map((other) => other.actor))}`;
        const place = measure.from === 'most' ? rank : before.length + 1;
        return `${actor} is number ${place}${measure.from === 'least' ? ' from the smallest' : ''} of ${actors} with deeds in ${unit} on record ${when}, with ${amountWords(amount, unit)}${names}`;
      });
      return places.join('; ');
    }
    case 'comparison': {
      const others = amounts.filter(({ actor }) => !subjects.includes(actor));
      const against =
        measure.than.length === 0
          ? `all others together ${amountWords(sum(others.map(({ amount }) => amount)), unit)}`
          : othersWords(others, measure.together, unit);
      const some = holds === 'some' ? '; so it is of some and not of others' : '';
      return `on record are for ${did}, and for ${against}${some}`;
    }
    default:
      return did;
  }
}

function othersWords(others: readonly ActorAmount[], together: boolean, unit: string): string {
  const each = list(others.map(({ actor, amount }) => `${actor} ${amountWords(amount, unit)}`));
  return together && others.length > 1
    ? `${each}, together ${amountWords(sum(others.map(({ amount }) => amount)), unit)}`
    : each;
}

function deedsWords(count: number): string {
  return `${count} ${count === 1 ? 'deed' : 'deeds'}`;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}

function boundWords(bound: string, named: string): string {
  const words: Readonly<Record<string, string>> = {
    least: `at least ${named}`,
    more: `more than ${named}`,
    most: `at most ${named}`,
    fewer: `less than ${named}`,
    about: `about ${named} (within 15%)`,
  };
  if (bound === 'about' && named.endsWith('%')) return `${named} (within 5 points)`;
  return words[bound] ?? `${named} (within ${named.endsWith('%') ? '5 points' : '10%'})`;
}
