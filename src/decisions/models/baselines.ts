import { EntenteError } from '../../error.ts';
import { issueModel } from '../issue-model.ts';

/** Always the middle of the scale: what a forecast that looks at nothing gives. */
export const middleModel = issueModel(
  { name: 'middle', description: 'always the middle of the scale: a baseline', settings: {} },
  ({ low, high }) => (low + high) / 2,
);

/** Always what holds already. */
export const referenceModel = issueModel(
  { name: 'reference', description: 'always what holds if nothing is decided: a baseline', settings: {} },
  ({ reference }, _settings, dimension) => {
    if (reference !== null) return reference;
    throw new EntenteError('input', 'no reference point', dimension, 'say what holds if nothing is decided');
  },
);
