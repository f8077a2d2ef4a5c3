/** The rule reader's name and version, as attributions carry it. */
export const READER = 'rules 1';
