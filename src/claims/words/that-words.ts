/** Words behind which a that-clause is asserted by whoever writes them: "it is clear that". */
export const factive: ReadonlySet<string> = new Set(
  (
    'fact facts true clear obvious plain evident known certain sure note notes noted remember recall shows show showed ' +
    'shown means mean meant proves prove proved see sees saw seen find finds found know knows knew realise realised ' +
    'realize realized remarkable striking telling strange surprising odd sad right now given'
  ).split(' '),
);

/** Verbs behind which it is reported. "Claim" and "report" are left out: as nouns they govern what is then denied. */
export const reporting: ReadonlySet<string> = new Set(
  (
    'say says said expect expects expected predict predicts predicted foresee foresees foresaw writes wrote written announces announced declares declared argues argued insists insisted confirms ' +
    'confirmed stresses stressed stated adds added admits admitted acknowledges acknowledged concede concedes conceded explains explained warns ' +
    'warned claimed reported notes repeats repeated complains complained believes believed thinks thought think believe ' +
    'maintains maintained asserts asserted contends contended concludes concluded reckons suggests suggested observes observed ' +
    'reply hears heard hear reads read maintain hold holds held swears swore vows gathers understands understood learns learned learnt ' +
    'reckoned reveals revealed discovered recalls recalled replied replies counters countered suspects suspected estimates ' +
    'estimated alleges alleged assumes assumed remarks remarked remarking mutters muttered whispers whispered sneers sneered crows crowed'
  ).split(' '),
);

/** What makes a clause that leads to "that" a denial, a doubt or a mere possibility. */
export const denying =
  /(?:^| )(?:not|never|nobody|none|no|hardly|barely|few|neither|nor|without|cannot|\S+n't|if|whether|unless|would|could|might|may|should|lie|lies|lied|lying|myth|false|falsely|untrue|wrong|wrongly|nonsense|fiction|mistake|error|absurd|rumou?rs?|pretend|pretends|pretended)(?= |$)/;

/** What before a colon denies what stands behind it: "here is a myth:", "nobody says:". */
export const denyingBefore =
  /\b(?:lies?|lied|lying|myths?|false|falsely|untrue|wrong|nonsense|fiction|mistake|error|absurd|rumou?rs?|pretend\w*)\b|\b(?:nobody|none|no one|few|not|never|\w+n't)\b.{0,30}\b(?:says?|said|believes?|thinks?|claims?|true|heard|holds?)\b/;

/** What looks like a denial and is an assertion: "there is no doubt that". */
export const undoubted =
  /(?:^| )(?:no|without|little) (?:doubt|question|secret|wonder|surprise|denying|mistake|mistaking)(?: \w+)?$/;

/** What denies the clause that stands before it: "... is a lie". */
export const denial =
  /(?:^| )(?:is|was|are|were|remains|would be|,)(?: (?:simply|plainly|just|of course|also|quite|utterly|as))? (?:false|untrue|not true|a lie|lies|a myth|nonsense|a fiction|fiction|a fairy tale|a rumour|a fabrication|invented|made up|made-up|fake news)\b/;

/** What affirms it: "that ... is no secret". */
export const affirmation =
  /\b(?:is|was) (?:clear|true|a fact|known|well known|obvious|plain|evident|certain|no secret|no surprise|no wonder|remarkable|beyond doubt)\b/;

/** A sentence that denies the one before it. */
export const retraction =
  /^\W*(?:(?:(?:but|yet|and),? )?(?:that|this|it|which|all (?:of )?(?:that|this)) (?:is|was)(?: (?:simply|plainly|just|of course|also|quite|utterly))? (?:false|untrue|not true|not so|a lie|a myth|nonsense|a fiction|invented|made up|wrong|incorrect)\b|(?:nonsense|false|wrong|untrue|not so|not true|no|hardly|far from it)\s*[.!,])/i;

/** What looks like a mere possibility and is an assertion: "what may be affirmed is". */
export const affirmedBefore =
  /(?:^| )what (?:can|may|must) be (?:affirmed|said|stated|established|shown|maintained|added|noted)(?: \w+)? is$/;

/** What leads to "that" with a report of no name: "rumour has it". */
export const hearsayBefore = /(?:^| )(?:rumou?r|word|gossip|legend|report) has it$/;

/** Verbs of saying that are nouns too: "a reader claims" reports, "the claims" do not. */
export const claiming: ReadonlySet<string> = new Set('claim claims report reports'.split(' '));
