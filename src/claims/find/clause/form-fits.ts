import type { BeforePredicate } from './before-predicate.ts';
import type { Form } from '../../words/inflections.ts';

/** Whether a form of a verb can be said by its subject after what stands before it: "is dropped" is said of what is dropped. */
export function fits(form: Form, { be, auxiliary }: Pick<BeforePredicate, 'be' | 'auxiliary'>): boolean {
  if (form === 'ing') return be;
  if (form === 'participle') return auxiliary && !be;
  return !be;
}
