import { describe, expect, it } from 'vitest';
import { calibrated } from './calibration.ts';

describe('a calibrated score', () => {
  const line = { scores: Float64Array.of(-1, 1), chances: Float64Array.of(0.2, 0.8) };
  it('lies on the line between points', () => expect(calibrated(line, 0)).toBeCloseTo(0.5, 12));
  it('keeps the ends beyond them', () => {
    expect(calibrated(line, -9)).toBe(0.2);
    expect(calibrated(line, 9)).toBe(0.8);
  });
});
