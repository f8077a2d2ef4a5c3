import { classic } from './classic.ts';

/** How public words make backing down costlier from day to day. */
export const audienceCosts = classic({
  name: 'audience-costs',
  title: 'Audience costs',
  source: 'Fearon 1994, American Political Science Review 88(3)',
  summary:
    'Backing down after t costs a t more; the chance that a side has backed down by t is a t / (v + a t), and it falls ever more slowly to do so.',
  parameters: {
    v: { value: 10, what: 'value of what is at stake', least: 1e-9 },
    a: { value: 1, what: 'audience cost that each unit of time adds', least: 0 },
    t: { value: 5, what: 'a time to ask about', least: 0 },
  },
  answer({ v, a, t }) {
    return { backedDownBy: (a * t) / (v + a * t), hazard: a / (v + a * t) };
  },
});
