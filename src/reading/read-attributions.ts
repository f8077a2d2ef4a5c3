import type { Codebook } from '../coding/codebook.ts';
import type { Document } from '../documents/document.ts';
import type { Span } from '../documents/span.ts';
import { addresseeIn } from './actors/addressee.ts';
import { announcedIn } from './actors/announced.ts';
import { authorOf } from './actors/author-of.ts';
import { newCast, remember } from './actors/cast.ts';
import { chairOf } from './actors/chair.ts';
import { electedIn } from './actors/elected.ts';
import { headedAt, headedIn } from './actors/headed.ts';
import { labelledNames } from './actors/labels.ts';
import { allianceOf, namedIn, organisationOf } from './actors/organisation-of.ts';
import { portrayedIn } from './actors/portrayed.ts';
import { lastResort } from './actors/last-resort.ts';
import { presenterOf } from './actors/presenter.ts';
import { resolveSpeakers } from './actors/resolve-speakers.ts';
import {
  addressedIn,
  hadTurn,
  nextAnswers,
  selfOf,
  turnSpeaker,
  turnsOf,
  whoseTurn,
} from './actors/turns.ts';
import { sectionAt, sectionsOf } from './actors/sections.ts';
import { settingOf } from './actors/setting.ts';
import { toldLater } from './actors/told-later.ts';
import { signatoryOf, signed } from './actors/sign.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { isAuthorsOwn } from './author/is-authors-own.ts';
import { isOpinion } from './author/is-opinion.ts';
import { selvesOf } from './author/selves.ts';
import { asDeed } from './deeds.ts';
import { authorStatements } from './author-statements.ts';
import { addedBy, rules } from './finder.ts';
import type { Topic } from './issues/issue-around.ts';
import { headingsOf } from './issues/headings.ts';
import { matchIssue } from './issues/match-issue.ts';
import { issueNear } from './issue-near.ts';
import { othersClauses } from './issues/others-clauses.ts';
import { kindOf } from './kind-of.ts';
import { beginnings, continuations, portionSpan, portionTokens, quotationAt } from './long-quotations.ts';
import { withLists } from './lists/with-lists.ts';
import { readNested } from './nested/read-nested.ts';
import { type Scene, sceneOf } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import { withPositions } from './positions-beside.ts';
import type { ReadingContext } from './reading-context.ts';
import { contentSpans, spanAt, startOf } from './spans-of.ts';
import { paragraphsOf } from './text/analysis.ts';
import type { Quotation } from './text/quotations.ts';
import { splitTurn } from './turns/split-turn.ts';
import { type Turn, turnsIn } from './turns/turns-in.ts';
import { isSilent, nobodyDoes, voicesOf } from './unsaid-of.ts';

type Read = Pick<Document, 'text' | 'mediaType' | 'date'> & Partial<Pick<Document, 'author'>>;

/**
 * Who said what in a document: attributions in the order of the text, each part with its exact span, and within each what
 * its speaker reports of others (`nested`). The finder of the context finds them, the rules if it names none; speakers,
 * nested ones and stances are rules for all. With a codebook they carry an issue and a stance where the text tells, and the
 * sentences that the author asserts about an issue are added in the author's voice. No randomness.
 *
 * @example readAttributions(document, { registry: builtInRegistry(), codebook: null })[0]?.cue?.text // 'said'
 */
export function readAttributions(document: Read, context: ReadingContext): Attribution[] {
  const { text } = document;
  const { codebook } = context;
  const attributions: Attribution[] = [];
  const cast = newCast(context.registry, document.date);
  const paragraphs = paragraphsOf(document);
  const above =
    codebook === null
      ? null
      : headingsOf(
          paragraphs.map(({ start, end }) => text.slice(start, end)),
          codebook,
        );
  const topic: Topic = { id: null, paragraph: 0, known: new Map(), title: above?.title ?? null };
  const told = paragraphs.filter((paragraph) => paragraph.kind === 'paragraph').map(sceneOf);
  const finder = context.finder ?? rules;
  const { scenes, turns } =
    codebook === null || finder.whole === true
      ? { scenes: told, turns: told.map(() => null) }
      : turnsIn(withLists(told));
  const found = finder.find(scenes);
  const selections = codebook === null ? found : withPositions(found, scenes, finder);
  const title = paragraphs[0]?.kind === 'heading' ? [sceneOf(paragraphs[0])] : [];
  const named = namedIn([...title, ...scenes], context.registry);
  cast.alliance = allianceOf(named, context.registry, codebook);
  const author = authorOf([...title, ...scenes], context.registry, document.author ?? null, cast.alliance);
  const sections = sectionsOf(scenes, author, context.registry);
  const { home, firm } = settingOf(title[0] ?? null, scenes, context.registry);
  const headings = paragraphs.filter(({ kind }) => kind === 'heading').map(sceneOf);
  const headed = headedIn([...headings, ...told], context.registry);
  cast.organisation = organisationOf(named, context.registry, codebook);
  cast.portrayed = portrayedIn([...title, ...scenes], context.registry);
  cast.chair = chairOf(scenes, context.registry);
  const speaking = turns.some((turn) => turn !== null) ? turns.map(() => null) : turnsOf(scenes);
  cast.labelled = labelledNames(turns);
  const nextAnswer = nextAnswers(turns);
  const begins = turns.findIndex((turn, i) => (turn ?? speaking[i]) !== null);
  const answers = turns.findIndex((turn) => turn !== null && !turn.aside);
  const head = scenes.slice(0, Math.max(begins, answers, 0));
  if (begins >= 0) cast.presenter = presenterOf([...title, ...head], context.registry);
  for (const [key, character] of electedIn([...title, ...told])) cast.labels.set(key, character);
  for (const [key, character] of announcedIn([...title, ...told], turns, cast)) {
    cast.labels.set(key, character);
    // Who has no office stays so, whatever a later phrase seems to tell.
    if (character.commits) remember(cast, character, false);
  }
  /** Quotations that go on from the paragraph of their speaker: what is said in them is theirs. */
  const claimed = new Set<Quotation>();
  const selves = selvesOf(scenes);
  const opinion = codebook !== null && isOpinion(scenes, (number) => turns[number] !== null);
  /** What the paragraph before is about at its end. */
  let last: string | null = null;
  for (const [number, scene] of scenes.entries()) {
    const turn = turns[number]!;
    // With a codebook a heading states nothing.
    const titled = codebook !== null && number === 0 && turn === null && isTitle(scene, scenes.length);
    topic.section = above?.sections[scene.paragraph.index] ?? null;
    const section = sectionAt(sections, scene.paragraph.start);
    cast.signatory = signatoryOf(section.author);
    // What a government issues is set at home.
    const issued = !firm && context.registry.actors.get(cast.signatory ?? '')?.kind === 'state';
    cast.home = issued ? cast.signatory : home;
    cast.firm = issued || firm;
    cast.headed = headedAt(headed, scene.paragraph.start);
    const selected = titled
      ? []
      : turn === null
        ? selections[number]!.filter(({ cue }) => {
            // "Guests: Ida Brand", above a transcript
            if (number < begins && turns[begins] !== null && scene.tokens[cue.first]!.text === ':')
              return false;
            const quotation = quotationAt(scene, cue.first);
            return quotation === undefined || !claimed.has(quotation);
          })
        : statementsOf(text, scene, turn, codebook);
    if (turn !== null && turn.aside)
      turnTo(topic, text.slice(scene.paragraph.start, scene.paragraph.end), codebook, number);
    const whose = turn === null ? speaking[number]! : whoseTurn(turn, scene);
    const inTurn = whose === null ? null : turnSpeaker(whose, cast, turn?.aside);
    cast.self = selfOf(whose === null ? section.author.speakers : inTurn === null ? [] : [inTurn]);
    cast.country = whose === null ? section.author.country : cast.firm ? cast.home : null;
    cast.addressed = turn?.aside
      ? addressedIn(scenes, turns, nextAnswer[number]!, cast)
      : addresseeIn(section.author);
    const speakers = resolveSpeakers(scene, selected, cast);
    if (inTurn !== null) hadTurn(cast, inTurn);
    const found: Attribution[] = [];
    for (const [i, each] of selected.entries()) {
      let begun = beginnings(scenes, number, each);
      if (begun.length > 0 && isKnown(attributions, portionSpan(text, begun[0]!))) begun = [];
      const gone = continuations(scenes, number, each).filter(({ quotation }) => !claimed.has(quotation));
      for (const { quotation } of gone) claimed.add(quotation);
      const spans = {
        source: each.source === null ? null : spanAt(text, scene, each.source),
        cue: each.unmarked === true ? null : spanAt(text, scene, each.cue),
        content: [
          ...begun.map((portion) => portionSpan(text, portion)),
          ...contentSpans(text, scene, each.content),
          ...gone.map((portion) => portionSpan(text, portion)),
        ],
      };
      // The quotation above a signature has a speaker already.
      if (spans.content.length === 0) continue;
      dropWithin(attributions, spans);
      const alone = (portion: (typeof gone)[number]) => ({
        scene: portion.scene,
        content: [portionTokens(portion)],
      });
      const nested = readNested(
        {
          scene,
          selected: each,
          speakers: speakers[i]!,
          contents: [...begun.map(alone), { scene, content: each.content }, ...gone.map(alone)],
        },
        { text, cast, codebook, topic, paragraph: number, reader: addedBy(finder) },
      );
      const others =
        codebook === null
          ? []
          : [
              ...othersClauses(scene, each.content, voicesOf(scene, each, speakers[i]!), context.registry),
              ...nested.clauses,
            ];
      found.push({
        ...spans,
        kind: kindOf(scene, each.content),
        // "I" of the text is its author, whom nobody reports.
        voice: isAuthorsOwn(scene, each, speakers[i]!, cast.signatory, selves) ? 'author' : 'reported',
        confidence: each.strength,
        reader: each.reader ?? finder.name,
        ...whoSpeaks(turn !== null && each.source === null && inTurn !== null ? [inTurn] : speakers[i]!),
        ...(each.about ??
          issueNear(text, spans, codebook, topic, number, {
            others,
            nobody: nobodyDoes(scene, each),
            silent: isSilent(scene, each),
          })),
        ...(nested.attributions.length > 0 ? { nested: nested.attributions } : {}),
      });
    }
    if (codebook !== null && turn === null && !titled) {
      // What is too unsure to be shown takes nothing from the author.
      const sure = selected.filter(({ strength }) => strength >= finder.bands.review);
      const own = authorStatements(scene, sure, {
        before: { told: toldIn(found), last, opinion },
        text,
        codebook,
        registry: context.registry,
        reader: addedBy(finder),
        alone: scenes.length === 1,
        author: section.author,
      });
      found.push(
        ...own.map((each) =>
          inTurn === null
            ? asDeed(scene, each, {
                text,
                codebook,
                topic,
                paragraph: number,
                cast,
                author: section.author,
                opinion,
              })
            : { ...each, speaker: inTurn },
        ),
      );
    }
    last =
      toldIn(found)
        .toSorted((a, b) => a.start - b.start)
        .at(-1)?.issue ?? null;
    attributions.push(...found.toSorted((a, b) => startOf(a) - startOf(b)));
  }
  const by = toldLater(attributions, cast).map((each) =>
    signed(each, sectionAt(sections, startOf(each)).author),
  );
  return [...lastResort(by, text, [...title, ...scenes], context.registry, headed.length > 0)];
}

const isTitle = ({ tokens }: Scene, scenes: number): boolean =>
  scenes > 3 && tokens.length < 30 && !/^[.!?”"’)]$/.test(tokens.at(-1)?.text ?? '.');

/** Where each statement that is on an issue begins. */
const toldIn = (found: readonly Attribution[]) =>
  found.flatMap((each) => (each.issue === null ? [] : [{ start: startOf(each), issue: each.issue.id }]));

/** What a turn of a transcript states; who asks states nothing. */
const statementsOf = (text: string, scene: Scene, turn: Turn, codebook: Codebook | null): Selected[] =>
  turn.aside ? [] : splitTurn(text, scene, turn, codebook);

/** What is asked about is what "it" means in the answer. */
function turnTo(topic: Topic, asked: string, codebook: Codebook | null, paragraph: number): void {
  const match = codebook === null ? null : matchIssue(asked, 0, codebook);
  if (match === null) return;
  topic.id = match.id;
  topic.paragraph = paragraph;
}

function whoSpeaks(speakers: readonly Speaker[]): Pick<Attribution, 'speaker' | 'alsoSpeakers'> {
  const [speaker, ...others] = speakers;
  return { speaker: speaker ?? null, ...(others.length > 0 ? { alsoSpeakers: others } : {}) };
}

/** Whether somebody named before it is known to say a quotation. */
function isKnown(attributions: readonly Attribution[], { start }: Span): boolean {
  const last = attributions.at(-1);
  return last !== undefined && startOf(last) < start && last.content.some((span) => span.start === start);
}

/** What was read in a quotation before its speaker was found is theirs. */
function dropWithin(attributions: Attribution[], { content }: { content: Span[] }): void {
  const from = content[0]!.start;
  for (
    let last = attributions.at(-1);
    last !== undefined && startOf(last) >= from;
    last = attributions.at(-1)
  )
    attributions.pop();
}
