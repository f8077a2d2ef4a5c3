import { colours } from './colours.ts';
import { columns } from './columns.ts';
import { figures } from './figures.ts';
import { print } from './print.ts';
import { text } from './text.ts';

/** The whole style sheet of a report; print comes last, so that it has the last word. */
export const reportStyle = [colours, text, columns, figures, print].join('');
