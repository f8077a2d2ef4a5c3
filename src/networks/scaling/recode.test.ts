import { describe, expect, it } from 'vitest';
import { recode, recodeOrdinal, stanceCounts } from './recode.ts';

const counts = {
  actors: ['a', 'b', 'c', 'silent'],
  concepts: ['x', 'y', 'z'],
  agree: Float64Array.of(2, 1, 0, 0, 4, 1, 1, 0, 1, 0, 0, 0),
  disagree: Float64Array.of(0, 1, 3, 1, 1, 0, 0, 4, 0, 0, 0, 0),
};

describe('recoding', () => {
  it('takes who only agrees and who only disagrees', () => {
    const { actors, concepts, values } = recode(counts);
    expect(actors).toEqual(['a', 'b', 'c']);
    // On y, a says both, b too, and c disagrees: all alike.
    expect(concepts).toEqual(['x', 'z']);
    expect([...values]).toEqual([1, 0, 0, 1, 1, 1]);
  });

  it('takes shares that reach a threshold', () => {
    // b agrees with y in 4 of 5 statements
    expect([...recode(counts, { threshold: 0.2 }).values]).toEqual([1, -1, 0, 0, 1, 1, 1, 0, 1]);
    expect([...recode(counts, { threshold: 0.1 }).values]).toEqual([1, 0, 0, 1, 1, 1]);
  });

  it('may take what is missing as disagreeing', () => {
    const { concepts, values } = recode(counts, { threshold: 0.2, missingDisagrees: true });
    expect(concepts).toEqual(['x', 'y', 'z']);
    expect([...values]).toEqual([1, 0, 0, 0, 1, 1, 1, 0, 1]);
  });

  it('leaves out who answers too little, until all that remain have enough', () => {
    const few = {
      actors: ['a', 'b', 'c'],
      concepts: ['x', 'y', 'z'],
      agree: Float64Array.of(1, 1, 0, 0, 0, 0, 0, 1, 1),
      disagree: Float64Array.of(0, 0, 0, 1, 1, 0, 0, 0, 0),
    };
    // Without z, which only c answers, c answers one concept; without c two actors remain for x and y.
    const { actors, concepts } = recode(few, { minActors: 2, minConcepts: 2 });
    expect([actors, concepts]).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ]);
    expect(recode(few, { minActors: 4 }).actors).toEqual([]);
  });

  it('keeps constants when told', () => {
    expect(recode(counts, { dropConstants: false }).concepts).toEqual(['x', 'y', 'z']);
  });

  it('refuses a threshold of one half', () => {
    expect(() => recode(counts, { threshold: 0.5 })).toThrow('no threshold from 0 to below .5: 0.5');
  });

  it('to three steps tells who says both', () => {
    expect([...recodeOrdinal(counts).values]).toEqual([3, 2, 1, 1, 2, 3, 3, 1, 3, 0, 0, 0]);
  });
});

describe('counts of stances', () => {
  const network = (...cells: number[]) => ({
    rows: ['a'],
    columns: ['x', 'y'],
    values: Float64Array.from(cells),
  });

  it('come of all statements and agreements less disagreements', () => {
    const { agree, disagree } = stanceCounts(network(3, 2), network(1, -2));
    expect([...agree, ...disagree]).toEqual([2, 0, 1, 2]);
  });

  it('are refused of networks that do not belong together', () => {
    expect(() => stanceCounts(network(1, 2), network(0, 0))).toThrow('no count of statements: 0.5');
    expect(() => stanceCounts(network(1, 2), { ...network(0, 0), rows: ['b'] })).toThrow(RangeError);
  });
});
