import { classic, require } from './classic.ts';

/** What rungs that were passed unanswered tell about a red line. */
export const redLine = classic({
  name: 'red-line',
  title: 'Red line',
  source: 'Bayes; red lines as focal thresholds: Altman 2017, International Studies Quarterly 61(4)',
  summary:
    'A line exists with chance pi0, on each of K rungs alike. Each rung passed unanswered makes it less likely that there is one, and, if there is, that the next rung is it.',
  parameters: {
    pi0: { value: 0.5, what: 'chance, beforehand, that there is a line', least: 0, most: 1 },
    K: { value: 8, what: 'rungs', least: 1, most: 1e6, isWhole: true },
    k: { value: 4, what: 'rungs passed unanswered', least: 0, isWhole: true },
  },
  answer({ pi0, K, k }) {
    require(k < K, 'no rung is left', `k ${k} of K ${K}`, 'pass fewer rungs than there are');
    const left = (pi0 * (K - k)) / K;
    const exists = left + (1 - pi0) === 0 ? 1 : left / (left + 1 - pi0);
    return { exists, nextHazard: exists / (K - k), hazardIfCertain: 1 / (K - k), firstHazard: pi0 / K };
  },
});
