/** Nouns for somebody who holds an office or speaks for one; lower case. */
export const officeHeads: ReadonlySet<string> = new Set(
  (
    'minister president chancellor premier secretary secretary-general king queen prince princess pope emir sultan spokesman spokeswoman ' +
    'spokesperson ambassador envoy general admiral commander chief senator congressman congresswoman representative mp mep lawmaker ' +
    'governor mayor commissioner speaker chairman chairwoman chairperson chair leader head director adviser advisor official diplomat ' +
    'treasurer chargé high-commissioner under-secretary vice-chancellor vice-minister legate nuncio delegate emissary plenipotentiary consul attaché prosecutor attorney judge deputy undersecretary negotiator whip vice-president taoiseach candidate nominee hopeful contender backbencher observer'
  ).split(' '),
);

/** Offices named by what they are in charge of, which can be any noun: "fisheries minister". */
export const inCharge: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'commissioner',
  'undersecretary',
]);

/** A noun for an office, "ex-minister" too. */
export const isOfficeHead = (lower: string): boolean =>
  officeHeads.has(lower) ||
  (lower.charCodeAt(0) === 101 && lower.startsWith('ex-') && officeHeads.has(lower.slice(3)));

/** Who held an office no longer speaks for the country as its government does. */
export const formerWords: ReadonlySet<string> = new Set('former ex then then- onetime erstwhile'.split(' '));

/** Nor does who does not hold it yet, or stands against the government. */
export const withoutCommitment: ReadonlySet<string> = new Set(
  (
    'candidate nominee hopeful contender elect designate incoming aspiring would-be retired ousted deposed late exiled ' +
    'opposition party faction shadow'
  ).split(' '),
);

/** Words that may stand before such a noun and belong to the office: "deputy foreign minister". */
export const officeModifiers: ReadonlySet<string> = new Set(
  (
    'prime deputy vice first foreign defence defense interior finance justice economy economic energy health education culture agriculture ' +
    'climate environment trade transport labour labor home europe european affairs security national army armed forces military ' +
    'navy air force state press government chief senior former acting interim outgoing incoming parliamentary parliament opposition party ' +
    'permanent special junior high top cabinet coalition faction joint staff general shadow caretaker presidential vice-presidential ' +
    'gubernatorial mayoral congressional information communications external internal maritime naval economic treasury'
  ).split(' '),
);

/** "Secretary of State", "minister of defence", "head of the army": what may follow "of" or "for". */
export const officePortfolios: ReadonlySet<string> = new Set(
  (
    'state defence defense interior justice finance health education staff affairs foreign security energy war trade labor labour europe ' +
    'industry economy agriculture culture transport environment climate development migration immigration home science research ' +
    'army navy naval military government parliament council commission delegation committee chiefs joint force forces ministry cabinet ' +
    'external internal relations fisheries fishing ports harbours shipping maritime rivers waterways water forests commerce planning infrastructure ' +
    'housing communities tourism sport food rural marine mines minerals resources lands works public social women children families ' +
    'youth veterans religion police intelligence treasury budget economic economics digital technology innovation railways roads ' +
    'aviation supply supplies procurement armaments reconstruction integration civil protection emergencies cooperation overseas'
  ).split(' '),
);

/** Forms of address before a name, and what they say of its bearer. */
export const titles: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ...'mr. mr sir lord king prince father emperor sheikh pope señor senhor monsieur herr signor signore baron duke viscount'
    .split(' ')
    .map((title) => [title, 'he'] as const),
  ...'mrs. mrs ms. ms lady dame queen princess miss sister madam madame mme. empress señora senhora sra. doña dona mademoiselle mlle. frau signora baroness duchess countess viscountess begum sheikha'
    .split(' ')
    .map((title) => [title, 'she'] as const),
  ...'h.e. hon. rear dr. prof. sen. rep. gov. gen. col. lt. adm. dr prof gen col colonel brigadier lieutenant captain marshal commodore major professor reverend rev.'
    .split(' ')
    .map((title) => [title, null] as const),
]);

/** Nouns that make an adjective of a country mean those who govern it: "Italian officials". */
export const governingNouns: ReadonlySet<string> = new Set(
  (
    'government governments presidency premiership chancellery treasury exchequer throne crown palace navy mission chargé official officials diplomat diplomats authority authorities minister ministers ministry leader leaders ' +
    'leadership president chancellor premier parliament army military side delegation cabinet embassy administration politician politicians ' +
    'representative representatives delegate delegates negotiator negotiators envoy envoys spokesman spokeswoman spokesperson foreign defence defense state capital general generals command'
  ).split(' '),
);
