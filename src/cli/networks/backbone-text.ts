import { writeCsv } from '../../coding/write-csv.ts';
import type { Backbone, BackboneStep, Losses } from '../../networks/backbone/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { figure } from './write-network.ts';

const stepHead = ['step', 'concept', 'backbone_loss', 'redundant_loss', 'statements'];

/** A nested backbone: what goes first could best be done without. Concepts that go together have the same step. */
export function nestedText(steps: readonly BackboneStep[], format: string, io: Io): string {
  if (format === 'json') {
    return json({
      steps: steps.map(({ concepts, backbone, redundant, statements }) => ({
        concepts,
        backboneLoss: backbone,
        redundantLoss: redundant,
        statements,
      })),
    });
  }
  const rows = steps.flatMap(({ concepts, backbone, redundant, statements }, i) =>
    concepts.map((concept) => ({ step: i + 1, concept, backbone, redundant, statements })),
  );
  if (format === 'csv')
    return writeCsv(
      stepHead,
      rows.map(({ step, concept, backbone, redundant, statements }) => [
        step,
        concept,
        backbone,
        redundant,
        statements,
      ]),
    );
  const lines = rows.map(({ step, concept, backbone, redundant, statements }) =>
    [step, concept, figure(backbone), figure(redundant), statements].map(String),
  );
  return formatTable(
    ['taken out', 'concept', 'loss of what is left', 'loss of what is out', 'statements left'],
    lines,
    io,
  );
}

/** A backbone that was searched for: which concepts are in it, and what is lost. */
export function backboneText(found: Backbone, format: string, io: Io): string {
  const { concepts, outside, backbone, redundant, penalised, statements, exact } = found;
  if (format === 'json') {
    return json({
      concepts,
      outside,
      backboneLoss: backbone,
      redundantLoss: redundant,
      penalised,
      statements,
      exact,
    });
  }
  const rows = [
    ...concepts.map((concept) => [concept, 'backbone']),
    ...outside.map((concept) => [concept, 'redundant']),
  ];
  if (format === 'csv') return writeCsv(['concept', 'set'], rows);
  const words =
    `${concepts.length} concepts, ${statements} statements: loss ${figure(backbone)}; without them ${figure(redundant)}\n` +
    `${exact ? 'No other set is better.' : 'The best set that the search found; that none is better is not proved.'}\n\n`;
  return words + formatTable(['concept', 'set'], rows, io);
}

/** The losses of a set that was given. */
export function evaluationText(
  concepts: readonly string[],
  { backbone, redundant }: Losses,
  format: string,
  io: Io,
): string {
  if (format === 'json') return json({ concepts, backboneLoss: backbone, redundantLoss: redundant });
  const head = ['concepts', 'backbone_loss', 'redundant_loss'];
  if (format === 'csv') return writeCsv(head, [[concepts.length, backbone, redundant]]);
  return formatTable(head, [[concepts.join('; '), figure(backbone), figure(redundant)]], io);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
