import type { Finder } from '../finder.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { signatureLine } from '../parse/signature-line.ts';
import { transcriptLine } from '../parse/transcript-line.ts';
import type { TokenRange } from '../text/sentences.ts';
import { type Calibration, calibrated } from './calibration.ts';
import { choose, type Weighed } from './choose.ts';
import { type Finds, findRelations } from './find-relations.ts';
import type { ReaderModel } from './reader-model.ts';
import { relationFeatures } from './relation-features.ts';
import { type Room, roomFor } from './role-model.ts';
import { type Forest, forestOf, logOdds } from './trees.ts';
import { type View, viewOf } from './view.ts';

/** A finder that reads with a trained model. */
export function finderWith(model: ReaderModel): Finder {
  const room = roomFor(model);
  const forest = forestOf(model.relations);
  return {
    name: model.name,
    bands: model.bands,
    find: (scenes) => find(scenes, model, room, forest),
  };
}

/** Of less sure attributions nothing is told. */
const LEAST = 0.2;

/** So many paragraphs at a time: enough to keep a table at hand, few enough to hold of a long document. */
const AT_A_TIME = 64;

function find(scenes: readonly Scene[], model: ReaderModel, room: Room, forest: Forest): Selected[][] {
  const selections: Selected[][] = [];
  for (let from = 0; from < scenes.length; from += AT_A_TIME) {
    const views = scenes.slice(from, from + AT_A_TIME).map(viewOf);
    const found = findRelations(views, model, model.leastCue, room);
    for (const [i, view] of views.entries()) {
      const line = signatureLine(scenes, from + i) ?? transcriptLine(view.scene);
      selections.push(line === null ? select(view, found[i]!, forest, model.calibration) : [line]);
    }
  }
  return selections;
}

function select(
  view: View,
  { marginals, relations }: Finds,
  forest: Forest,
  calibration: Calibration,
): Selected[] {
  if (relations.length === 0) return [];
  const features = relationFeatures(view, marginals, relations);
  const weighed = relations.map((relation, i) => ({
    ...relation,
    chance: calibrated(calibration, logOdds(forest, features[i]!)),
  }));
  return choose(weighed, LEAST, view.length)
    .map((relation) => selected(view, relation))
    .toSorted((a, b) => begin(a) - begin(b));
}

/** Without the comma that ends an apposition. */
function sourceOf(view: View, { sourceFirst: first, sourceLast }: Weighed['roles']): TokenRange {
  let last = sourceLast;
  while (last > first + 1 && view.mark[last - 1] === 1) last--;
  return { first, last };
}

const begin = ({ cue, content }: Selected): number => Math.min(cue.first, content[0]?.first ?? cue.first);

/** As the stages after it want it: with the verb group and its subject, where the cue holds a verb. */
function selected(view: View, { span, roles, chance }: Weighed): Selected {
  const { scene } = view;
  const { first, last } = span;
  const source = roles.sourceFirst < 0 ? null : sourceOf(view, roles);
  let head = -1;
  let group = null;
  for (let i = first; i < last; i++) {
    const number = scene.groupAt[i]!;
    if (number >= 0 && scene.groups[number]!.head === i && (group === null || group.auxiliary))
      group = scene.groups[number]!;
    if (head < 0) head = view.candidate[i]!;
  }
  const candidate = head < 0 ? null : view.candidates[head]!;
  const at = roles.content[0]!.first;
  return {
    source,
    cue: { first, last },
    content: roles.content,
    lemma: group?.lemma ?? candidate?.lemma ?? scene.tokens[first]!.lemma,
    frame: candidate?.frame ?? 'none',
    group,
    subject: candidate?.subject ?? null,
    negated: group?.negated ?? false,
    quoted: view.quoted[at]! > 0,
    strength: Math.round(chance * 1000) / 1000,
  };
}
