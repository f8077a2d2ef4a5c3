import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';

/** Feelings and ends out of which, or for the sake of which, something is done; none is nobler than another here. */
const feelings =
  'fear cowardice courage spite loyalty solidarity guilt shame pride vanity greed envy ambition conviction principle ' +
  'habit weakness strength calculation self-interest hatred sympathy compassion concern worry anger desperation ' +
  'necessity dread fright jealousy duty opportunism gratitude revenge respect convenience caution anxiety arrogance generosity panic';

/** What is done to please, to gain, or to look like something: infinitives behind which an end stands. */
const ends = (
  'please,appease,placate,impress,flatter,distract,divert,mollify,pacify,humour,outdo,upstage,win over,win votes,' +
  'win elections,win an election,win re-election,gain votes,gain time,buy time,save face,score points,curry favour,' +
  'curry favor,look strong,look tough,look weak,look like a leader,look statesmanlike,seem strong,appear strong,' +
  'stay in power,cling to power,keep power,keep its voters,keep his voters,keep her voters,hold on to power,' +
  'get re-elected,make a name,show off,cover up,hide its,hide his,hide their,lead the continent,lead europe,' +
  'lead the alliance,play the leader,keep its hands clean,keep their hands clean,protect its trade,sell arms,' +
  'sell weapons'
).split(',');

/** Words behind which stands why somebody does something. */
export const motives: PhraseBook<true> = phraseBook<true>(
  [
    'in order to',
    'in order not to',
    'so as to',
    'so as not to',
    'for fear of',
    'for fear that',
    'for the sake of',
    'in the hope of',
    'in the hope that',
    'in hope of',
    'in the hopes of',
    'because',
    'in a bid to',
    'lest it',
    'lest they',
    'at the behest of',
    'at the bidding of',
    'as a favour to',
    'as a favor to',
    'for domestic reasons',
    'for electoral reasons',
    'for domestic consumption',
    'for appearances',
    'for the cameras',
    'for show',
    'with one eye on',
    'with elections in mind',
    'with its voters in mind',
    'thinking of its voters',
    ', afraid of',
    ', afraid that',
    ', frightened of',
    ', fearful of',
    ', fearing',
    ', anxious to',
    ', eager to please',
    ', hoping to',
    'so that it',
    'so that they',
    'so that he',
    'so that she',
    'with an eye to',
    'with an eye on',
    ...feelings
      .split(' ')
      .flatMap((feeling) => [
        `out of ${feeling}`,
        `from sheer ${feeling}`,
        `from pure ${feeling}`,
        `from mere ${feeling}`,
        `reason than ${feeling}`,
      ]),
    'merely to',
    'chiefly to',
    'mainly to',
    'solely to',
    'purely to',
    'largely to',
    'simply to',
    'just to',
    'if only to',
    ...ends.flatMap((end) => [`to ${end}`, `only to ${end}`]),
  ].map((phrase) => [phrase, true] as const),
);

/** What one can be moved by, as a noun: "out of an ancient dread". */
export const moving: ReadonlySet<string> = new Set(feelings.split(' '));

/** What a subject is said to be after: a motive that is its predicate. */
export const motivePredicates: PhraseBook<true> = phraseBook<true>(
  [
    'is doing the bidding',
    'is just doing',
    'is only doing',
    'are just doing',
    'are only doing',
    'only wants',
    'just wants',
    'merely wants',
    'simply wants',
    'wants only',
    'wants merely',
    'only want',
    'just want',
    'merely want',
    'simply want',
    'want only',
    'wants nothing but',
    'is only after',
    'are only after',
    'is really after',
    'are really after',
    'is only interested in',
    'are only interested in',
    'cares only about',
    'care only about',
    'only cares about',
    'only care about',
    'is motivated by',
    'are motivated by',
    'is driven by',
    'are driven by',
    'was driven by',
    'were driven by',
    'was motivated by',
    'were motivated by',
    'is moved by',
    'are moved by',
    'acts out of',
    'act out of',
    'acted out of',
    'is acting out of',
    'are acting out of',
    'is playing to',
    'are playing to',
    'is pandering to',
    'are pandering to',
    'secretly wants',
    'secretly want',
    'secretly hopes',
    'secretly hope',
    'really wants to',
    'really want to',
    'is only out to',
    'are only out to',
    'is out to',
    'are out to',
    'wants to be the new',
    'wants to be the next',
    'wants to be seen as',
    'wants to be remembered',
    'want to be seen as',
    'want to be remembered',
    'wants to go down in history',
    'dreams of being',
    'dream of being',
    'is angling for',
    'are angling for',
    'is hiding behind',
    'are hiding behind',
    'is playing for time',
    'are playing for time',
    'is thinking of its voters',
    'is guided by',
    'are guided by',
    'is prompted by',
    'are prompted by',
    'is dictated by',
    'are dictated by',
    'wants to lead',
    'want to lead',
    'wanted to lead',
    ...ends.flatMap((end) => [`wants to ${end}`, `want to ${end}`, `wanted to ${end}`]),
    ...ends.flatMap((end) => [
      `is trying to ${end}`,
      `are trying to ${end}`,
      `hopes to ${end}`,
      `hope to ${end}`,
    ]),
  ].map((phrase) => [phrase, true] as const),
);

/** What of an actor says why: "France's real aim is". */
export const motiveNouns: ReadonlySet<string> = new Set(
  'motive motives aim aims goal agenda ambition ambitions calculation calculations fear fears reason reasons interest interests'.split(
    ' ',
  ),
);
