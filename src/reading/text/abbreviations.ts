/** Abbreviations that a name or number follows: a sentence never ends at them. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. mx. dr. prof. rev. hon. st. sr. gov. sen. sens. rep. reps. gen. lt. col. maj. capt. cmdr. adm. sgt. ' +
    'brig. pres. vice-pres. supt. insp. amb. fr. msgr. vs. v. cf. e.g. i.e. approx. ca. ' +
    'mt. ft. ed. eds. al. dept. est. gov. govs. atty. asst. messrs. mme. mlle. m. herr. dipl. ing.'
  ).split(' '),
);

/** Abbreviations before a number; elsewhere the same letters may be a word that ends a sentence. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'no. nos. vol. fig. art. sec. pp. p.'.split(' '),
);

/** Abbreviations that may end a sentence: what follows decides. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  (
    'u.s. u.k. u.n. e.u. u.s.a. u.a.e. d.c. a.m. p.m. etc. inc. corp. co. ltd. bros. jr. sr. ph.d. b.c. a.d. jan. feb. mar. ' +
    'apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. ave. blvd. rd. ' +
    'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. ' +
    'nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo.'
  ).split(' '),
);

/** Words that begin a sentence more often than they follow a name: after `U.S.` a capital `The` begins one. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my there here in on at for from to by ' +
    'with as if when while after before since because although though but and so yet or nor however then now what who ' +
    'why how where which according some many most all no not both each one two three another other such still even only ' +
    'also meanwhile instead once until despite during among neither'
  ).split(' '),
);
