import { classic, require } from './classic.ts';

/** A firmer commitment lessens the fear of abandonment and adds to that of entrapment. */
export const allianceDilemma = classic({
  name: 'alliance-dilemma',
  title: 'The alliance dilemma: abandonment and entrapment',
  source: 'Snyder 1984, World Politics 36(4); a quadratic form of it',
  summary: 'With a commitment s of 0 to 1 the loss is A (1 - s) + E s²/2; it is least at s = A / E, or 1.',
  parameters: {
    A: { value: 3, what: 'loss of being abandoned', least: 0 },
    E: { value: 5, what: 'loss of being entrapped', least: 0 },
  },
  answer({ A, E }) {
    require(A + E > 0, 'no dilemma', `A ${A}, E ${E}`, 'give one of them above 0');
    const commitment = A >= E ? 1 : A / E;
    return { commitment, loss: A * (1 - commitment) + (E * commitment ** 2) / 2 };
  },
});
