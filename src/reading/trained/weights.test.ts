import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../error.ts';
import { cueLattice, roleLattice } from './lattices.ts';
import type { Table } from './linear.ts';
import type { ReaderModel } from './reader-model.ts';
import { modelOf, weightsOf } from './weights.ts';

const table = (...classes: number[]): Table => ({
  classes,
  shift: 30,
  scale: 0.01,
  weights: Int8Array.from({ length: 4 * classes.length }, (_, i) => i - 8),
});
const model: ReaderModel = {
  name: 'trained 0',
  cues: { table: table(0, 1, 2), bias: Float64Array.from(cueLattice.arcs, (_, i) => i / 3) },
  roles: {
    roles: table(0, 1),
    boundaries: table(2, 3, 4, 5, 6),
    bias: Float64Array.from(roleLattice.arcs, (_, i) => 1 - i),
  },
  relations: {
    prior: -0.25,
    roots: Int32Array.of(0),
    feature: Int16Array.of(3, -1, -1),
    limit: Float64Array.of(0.5, 0, 0),
    yes: Int32Array.of(1, 0, 0),
    no: Int32Array.of(2, 0, 0),
    value: Float64Array.of(0, -0.5, 0.75),
  },
  calibration: { scores: Float64Array.of(-1, 2), chances: Float64Array.of(0.1, 0.9) },
  bands: { accept: 0.9, review: 0.25 },
  leastCue: 0.2,
};

describe('weights as bytes', () => {
  it('come back as they were', () => expect(modelOf(weightsOf(model))).toEqual(model));

  it('come back from within a larger buffer', () => {
    const bytes = weightsOf(model);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 5);
    expect(modelOf(larger.subarray(5, 5 + bytes.length))).toEqual(model);
  });

  it('come back from memory that threads share, without a copy of the tables', () => {
    const bytes = weightsOf(model);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const back = modelOf(shared);
    expect(back).toEqual(model);
    expect(back.cues.table.weights.buffer).toBe(shared.buffer);
  });

  it('are refused where they are something else or cut off', () => {
    expect(() => modelOf(new TextEncoder().encode('hello\nworld\n'))).toThrow(EntenteError);
    expect(() => modelOf(new TextEncoder().encode('entente-reader 1\n{\n'))).toThrow(EntenteError);
    expect(() => modelOf(weightsOf(model).subarray(0, 200))).toThrow(EntenteError);
    expect(() => modelOf(weightsOf(model).slice(0, -1))).toThrow('bytes expected');
  });
});
