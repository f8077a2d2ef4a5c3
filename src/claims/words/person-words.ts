/** Nouns for somebody who holds an office that speaks for a state or an organisation; lower case. */
export const officeHeads: ReadonlySet<string> = new Set(
  (
    'minister president chancellor premier secretary secretary-general spokesman spokeswoman spokesperson ambassador ' +
    'envoy king queen taoiseach leader representative vice-president undersecretary negotiator'
  ).split(' '),
);

/** Words that belong to an office before its noun: "deputy foreign minister". */
export const officeModifiers: ReadonlySet<string> = new Set(
  (
    'prime deputy vice first foreign defence defense interior finance justice economy economic energy health trade home ' +
    'european europe security national federal chief government permanent special press state environment climate ' +
    'transport labour labor agriculture culture education development acting'
  ).split(' '),
);

/** What may follow "of" or "for" behind such a noun: "minister of defence". */
export const officePortfolios: ReadonlySet<string> = new Set(
  'state defence defense interior justice finance health education foreign affairs security energy trade economy europe european development the'.split(
    ' ',
  ),
);

/** Who is called so does not speak for the state. */
export const notInOffice: ReadonlySet<string> = new Set(
  (
    'former ex then onetime erstwhile opposition party candidate retired ousted shadow would-be incoming designate union ' +
    'company team student'
  ).split(' '),
);

/** Forms of address before a name. */
export const titles: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. herr frau monsieur madame signor signora pan dr dr. lord lady sir'.split(' '),
);

/** Small words inside a name. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da dos del der den van von zu la le al el bin di du'.split(' '),
);
