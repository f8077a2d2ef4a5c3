const inflected =
  'sent:send gave:give given:give went:go gone:go took:take taken:take stood:stand held:hold left:leave kept:keep led:lead ' +
  'met:meet paid:pay told:tell thought:think drew:draw drawn:draw withdrew:withdraw withdrawn:withdraw chose:choose ' +
  'chosen:choose spoke:speak spoken:speak said:say fought:fight built:build bought:buy brought:bring sought:seek ' +
  'began:begin begun:begin broke:break broken:break fell:fall fallen:fall lost:lose made:make sold:sell shot:shoot ' +
  'struck:strike won:win men:man women:woman children:child saw:see seen:see forbade:forbid forbidden:forbid came:come ' +
  'became:become overcame:overcome ran:run rose:rise risen:rise felt:feel swore:swear sworn:swear withheld:withhold upheld:uphold ' +
  'understood:understand threw:throw thrown:throw knew:know known:know grew:grow grown:grow wrote:write written:write ' +
  'tore:tear torn:tear meant:mean drove:drive driven:drive spent:spend lent:lend laid:lay caught:catch taught:teach won:win ' +
  'clung:cling stuck:stick shook:shake shaken:shake undid:undo undone:undo shown:show proven:prove foresaw:foresee ' +
  'agreed:agree disagreed:disagree freed:free guaranteed:guarantee decreed:decree lain:lie dying:die lying:lie tying:tie';

/** Spelt otherwise in Britain and in America, where no rule tells. */
const spelt =
  'defence:defense offence:offense licence:license licences:license programme:program programmes:program centre:center ' +
  'centres:center theatre:theater theatres:theater metre:meter metres:meter fibre:fiber manoeuvre:maneuver manoeuvres:maneuver ' +
  'grey:gray cheque:check judgement:judgment ageing:aging aluminium:aluminum tyre:tire plough:plow sceptic:skeptic ' +
  'sceptics:skeptic sceptical:skeptical scepticism:skepticism favourable:favorable';

/** What would else look like a form of another word. */
const itself =
  'is:be are:be was:be were:be been:be being:be am:be has:have had:have having:have does:do did:do done:do doing:do ' +
  'willing:willing note:note notes:note noted:note noting:note forces:force evening:evening evenings:evening herring:herring herrings:herring theme:theme themes:theme themed:theme inning:inning ' +
  'innings:inning cane:cane canes:cane fore:fore outing:outing outings:outing goods:goods meeting:meeting during:during ' +
  'nothing:nothing something:something anything:anything everything:everything plane:plane planes:plane wine:wine wines:wine use:use uses:use used:used using:use';

const pairsOf = (words: string) => words.split(' ').map((pair) => pair.split(':') as [string, string]);

/** Word -> the word whose stem it has. */
export const irregularForms: ReadonlyMap<string, string> = new Map([
  ...pairsOf(inflected),
  ...pairsOf(spelt),
]);

/** Word -> its stem as it stands. */
export const fixedStems: ReadonlyMap<string, string> = new Map(pairsOf(itself));
