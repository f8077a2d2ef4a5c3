import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Calibration } from '../../src/reading/evaluation/calibration.ts';

/** How often attributions of a confidence were right, beside how often they should be; the area of a dot is their number. */
export function reliabilityFigure({ bins, error }: Calibration): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const filled = bins.filter(({ count }) => count > 0);
  /** The share of a few says nothing. */
  const many = bins.filter(({ count }) => count >= 30);
  const svg = Plot.plot({
    document,
    className: 'plot',
    width: 480,
    height: 420,
    marginLeft: 60,
    marginBottom: 48,
    style: { background: 'white', fontSize: '13px' },
    grid: true,
    x: { domain: [0, 1], label: 'confidence' },
    y: { domain: [0, 1], label: 'share right: source, cue and content by half' },
    r: { range: [0, 18] },
    marks: [
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: '#888', strokeDasharray: '4 4' },
      ),
      Plot.line(many, { x: 'confidence', y: 'right', stroke: '#0072b2', strokeWidth: 2 }),
      Plot.dot(filled, {
        x: 'confidence',
        y: 'right',
        r: 'count',
        fill: '#0072b2',
        fillOpacity: 0.35,
        stroke: '#0072b2',
      }),
      Plot.text(filled, {
        x: 'confidence',
        y: 'right',
        text: ({ count }) => String(count),
        dy: -20,
        fontSize: 11,
      }),
      Plot.text([`expected calibration error ${error.toFixed(3)}`], {
        frameAnchor: 'bottom-right',
        dx: -8,
        dy: -8,
      }),
    ],
  }) as unknown as { setAttribute(name: string, value: string): void; outerHTML: string };
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Reliability of the confidence of the trained reader');
  return `${svg.outerHTML}\n`;
}
