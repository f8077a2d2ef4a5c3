const verbs =
  'say|says|said|write|writes|wrote|think|thinks|thought|claim|claims|claimed|insist|insists|insisted|argue|argues|argued|add|adds|added|' +
  'note|notes|noted|remark|remarks|remarked|report|reports|reported|suggest|suggests|suggested|reckon|reckons|reckoned|maintain|maintains|' +
  'maintained|believe|believes|believed|whisper|whispers|whispered|shout|shouts|shouted|mutter|mutters|muttered|complain|complains|complained|' +
  'warn|warns|warned|explain|explains|explained|declare|declares|declared|assure|assures|assured|remind|reminds|reminded|answer|answers|' +
  'answered|reply|replies|replied|concede|concedes|conceded|venture|ventures|ventured|observe|observes|observed|predict|predicts|predicted';
const spoken =
  'said|says|say|claim|claims|claimed|insist|insists|insisted|argue|argues|argued|report|reports|reported|maintain|maintains|maintained|' +
  'suggest|suggests|suggested|wrote|writes|write|added|adds|warned|warns|reckon|reckons|reckoned|sneers|sneered|crow|crows|crowed|alleged';
const who =
  'a|an|the|one|another|some|my|his|her|its|their|our|your|this|that|somebody|someone|people|critics|others|many|everybody|everyone|he|she|they|it|you|i|we';

/**
 * What stands behind a clause and its comma and says whose words it is: "says a pamphlet", "a blog had it", "an envoy told me",
 * "according to a tally". Lower case; the first group is set where it is the author who thinks so.
 */
export const reportTail = new RegExp(
  `^(?:(?:or )?so |as )?(?:according to (?!(?:me|us)\\b)|(?:${verbs}) (?!(?:that|and|it)\\b)|((?:i|we) (?:${verbs})\\b)|` +
    `(?:${who})(?: [\\p{L}'’-]+){0,5}? (?:${verbs}|has it|had it|ha[sd] told (?:me|us)|told (?:me|us|him|her|them)|(?:am|are|is|was|were) told|reads?)(?= |$|[.,;:!?])|` +
    `(?:${verbs})[.,;:!?]?$|(?!(?:which|who|that|whose|what|where|when|while|but|and|i|we)\\b)(?:[\\p{L}'’-]+ ){1,7}(?:${spoken})(?: (?:on|last|this|yesterday|today|earlier|later|in|at)(?: [\\p{L}\\p{N}'’-]+){0,3})?$|` +
    `(?:we|i) (?:hear|read|heard|(?:am|are|were|was) told)(?= |$|[.,;:!?])|it is (?:said|put about|alleged|reported|believed)(?= |$|[.,;:!?])|` +
    `(?:if|so far as) you (?:believe|trust)(?= )|one (?:hears|reads|is told)(?= |$|[.,;:!?])|or so (?:[\\p{L}'’-]+ ){1,6}(?:said|says|claims|claimed|insists|insisted)(?= |$|[.,;:!?]))`,
  'u',
);
