const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Bodies that speak through somebody, singular and lower case: "the ministry", "the alliance". */
export const bodyNouns = words(
  'alliance bloc union pact organisation organization league grouping association council commission secretariat ' +
    'ministry department government cabinet administration parliament senate congress bundestag duma assembly agency embassy mission ' +
    'delegation court committee party campaign company group firm bank university institute newspaper paper broadcaster network ' +
    'channel station magazine army navy military police force junta regime presidency chancellery treasury office bureau ' +
    'authority board foundation federation confederation coalition opposition country nation kingdom republic state monarchy ' +
    'community team staff camp side body lender watchdog regulator institution chamber',
);

/** Many people; capital at the head of a sentence, they look like a name. */
export const peopleNouns = words(
  'officials diplomats sources authorities protesters critics supporters voters experts analysts republicans democrats conservatives liberals ' +
    'police lawyers prosecutors doctors farmers workers residents opponents aides advisers advisors lawmakers senators leaders ministers allies ' +
    'members investigators researchers economists scientists activists reporters journalists people polls observers politicians representatives ' +
    'spokesmen employees students soldiers witnesses neighbours neighbors friends insiders governments presidents commentators envoys generals ' +
    'participants parties heads signatories delegations americans europeans donors delegates pollsters strategists historians scholars studies reports documents others some many most several',
);

/** Bodies that countries form together. */
export const allianceNouns = words(
  'alliance bloc union pact organisation organization league grouping association community federation confederation body council',
);

/** Bodies that are named for what they do: "the lender" is a bank. */
export const workingBodies: ReadonlyMap<string, readonly string[]> = new Map([
  ['lender', ['bank', 'fund']],
  ['bank', ['bank']],
  ['fund', ['fund']],
  ['chamber', ['chamber']],
  ['watchdog', ['agency', 'authority', 'commission', 'inspectorate', 'office']],
  ['regulator', ['agency', 'authority', 'commission', 'chamber', 'board']],
  ['agency', ['agency']],
  ['authority', ['authority']],
  ['tribunal', ['tribunal', 'court']],
  ['court', ['court', 'tribunal']],
  ['board', ['board']],
  ['institution', []],
  ['body', []],
]);

/** Words for a state itself. */
export const stateNouns = words('country nation kingdom republic state monarchy');

/** Bodies that countries have together, and meet as: "the secretariat", "the conference". */
export const jointBodies = words('secretariat commission conference summit meeting');

/** Bodies of a state that a minister is in charge of or belongs to. */
export const stateBodies = words(
  'ministry department government cabinet chancellery treasury presidency premiership exchequer administration',
);

/** Bodies of lawmakers, who speak for nobody but themselves. */
export const legislatures = words('parliament senate congress bundestag duma assembly');

/** Many who act for whose they are: "its negotiators". */
export const servingNouns = words(
  'official minister negotiator diplomat delegate delegation envoy ambassador spokesman embassy mission side representative general admiral',
);

/** Parts of a person's staff that speak on their behalf. */
export const staffNouns = words(
  'office team campaign staff camp press administration government cabinet people side aide circle entourage secretariat',
);

/** Who speaks for others. */
export const spokesNouns = words('spokesman spokeswoman spokesperson');

/** "Government spokesman", "press secretary": the office of one who speaks for others. */
export const isSpokesOffice = (office: string): boolean =>
  PRESS.test(office) || office.split(/[ -]/).some((word) => spokesNouns.has(word.toLowerCase()));

const PRESS =
  /^(?:chief )?(?:press|information|communications) (?:secretary|officer|chief|attaché|director)$/i;

/** Words for persons that are no office: what "the poet" and "the woman" can mean. */
export const personNouns = words(
  'man woman lady gentleman politician diplomat statesman stateswoman lawyer businessman businesswoman billionaire actor actress author writer ' +
    'journalist professor economist historian scientist activist doctor officer soldier star singer poet engineer farmer teacher ' +
    'republican democrat conservative liberal socialist father mother son daughter brother sister husband wife native veteran ' +
    'host moderator commentator columnist critic analyst expert researcher lawmaker monarch incumbent newcomer mogul tycoon magnate executive',
);

export const isPersonNoun = (noun: string | null): noun is string => noun !== null && personNouns.has(noun);

/** What a wider word for an office takes in: "the leader" can be a president. */
export const widerOffices: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'leader',
    words(
      'leader president premier chancellor king queen emir sultan chairman chairwoman prime taoiseach head chief',
    ),
  ],
  ['premier', words('premier prime')],
  ['chief', words('chief head secretary secretary-general')],
  [
    'politician',
    words(
      'minister president premier chancellor senator mp mep lawmaker leader governor mayor congressman congresswoman commissioner candidate nominee',
    ),
  ],
  ['diplomat', words('diplomat ambassador envoy negotiator foreign')],
  ['official', words('official')],
  ['lawmaker', words('lawmaker senator mp mep congressman congresswoman representative')],
  ['monarch', words('king queen emir sultan')],
  ['spokesperson', words('spokesman spokeswoman spokesperson')],
]);

/** Sources that nobody can tell the actor of, and nouns that keep a country named beside them from being theirs. */
export const vagueNouns = words('source person people insider witness analyst expert critic resident');

/** Many people, whom no actor stands for: "officials in Paris" may be anybody's. */
export const elsewhereNouns = words(
  'official diplomat politician minister leader representative envoy aide lawmaker general spokesman spokeswoman spokesperson',
);

/** What somebody gives out, whose words it holds. */
export const documentNouns = words(
  'statement communique communiqué declaration note letter message memo memorandum reply answer announcement notice tweet post email telegram',
);

/** Things that say something too, and whom nobody calls "he" or "she". */
export const thingNouns = words(
  'report statement study poll survey letter article document memo email tweet post ad video website headline analysis book law bill ' +
    'rule newsletter list plan review release story column source',
);

const HE = words(
  'man husband father son brother king prince spokesman chairman congressman businessman statesman actor gentleman grandfather uncle nephew boy emperor emir sultan pope',
);
const SHE = words(
  'woman wife mother daughter sister queen princess spokeswoman chairwoman congresswoman businesswoman stateswoman actress lady grandmother aunt niece girl empress',
);

/** Whether a noun tells that its bearer is called "he" or "she". */
export const genderOfNoun = (noun: string): 'he' | 'she' | null =>
  HE.has(noun) ? 'he' : SHE.has(noun) ? 'she' : null;
