import type { Kernel } from '../options.ts';

/**
 * Weight of a statement at distance `u` from the middle, in half-widths of the window: the usual kernels, each with integral
 * 1. Those other than the Gaussian are 0 beyond 1.
 *
 * @example kernelWeight('epanechnikov', 0.5) // 0.5625
 */
export function kernelWeight(kernel: Kernel, u: number): number {
  if (kernel === 'gaussian') return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(u) > 1) return 0;
  if (kernel === 'uniform') return 0.5;
  return kernel === 'epanechnikov' ? 0.75 * (1 - u * u) : 1 - Math.abs(u);
}
