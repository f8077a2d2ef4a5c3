/**
 * Every threshold of the rules by which claims get their verdicts, as `docs/claims.md` has them; a test holds the two together.
 * They name no side: each holds for both alike.
 */

/** With fewer members known, an index says nothing about an alliance, and no forecast of what it decides is made. */
export const LEAST_KNOWN = 5;

/**
 * From which agreement index on an alliance counts as united, and up to which as divided or deeply divided: five sixths, two
 * thirds, and half of those known on the largest of the three sides.
 */
export const UNITED = 0.75;
export const DIVIDED = 0.5;
export const DEEPLY_DIVIDED = 0.25;

/** With fewer other members known, nobody can be said to speak for an alliance. */
export const LEAST_OTHERS = 5;
/** The share of those others on the side of who speaks from which on they are spoken for, and up to which they are not. */
export const SPOKEN_FOR = 0.75;
export const NOT_SPOKEN_FOR = 0.5;

/** A share among those known stands for a share of all from this coverage on. */
export const COVERED = 0.5;

/** How far back a position counts as held before, where the claim names no date, in days. */
export const HELD_BEFORE = 365;

/** For so many days deeds count beside words. */
export const DEEDS_COUNT = 365;
/** With so many others who acted, no deed on record counts as none done. */
export const OTHERS_WITH_DEEDS = 3;

/** Shares and ranks need so many actors with deeds in the unit; so many others make that none on record counts as none. */
export const LEAST_ACTORS = 3;
/** How far an amount may be from a bare number, and from one that is said to be about right, as a share of the number. */
export const NEAR_NUMBER = 0.1;
export const ABOUT_NUMBER = 0.15;
/** How far a share may be from the one named: five points. */
export const NEAR_SHARE = 0.05;

/** How often the interval of a forecast is to hold the outcome. */
export const FORECAST_LEVEL = 0.8;
/** A chance from here on supports what is foretold, and one up to its complement contradicts it. */
export const LIKELY = 2 / 3;
