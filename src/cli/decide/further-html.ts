import { leverInWords } from '../../decisions/index.ts';
import { markup, type Markup } from '../../report/markup.ts';
import type { PageSection } from '../../report/page.ts';
import { errorOf } from './comparison-found.ts';
import type { DecideShown } from './decide-shown.ts';
import { sentence, tableMarkup } from './html-pieces.ts';
import { ruleSentences } from './rule-found.ts';
import { short } from './short.ts';
import { cheapestInWords } from './what-if-found.ts';

/** What the rule of decision lets pass, and who is pivotal. */
export function ruleSection(
  { decision, further: { rule } }: DecideShown,
  figure: Markup | null,
): PageSection | null {
  if (rule === null) return null;
  const { power } = rule;
  const members =
    power === null
      ? null
      : tableMarkup(
          ['member', 'Shapley-Shubik', 'Banzhaf', 'chance to decide'],
          decision.actors.map(({ name }, i) => [
            name,
            percent(power.shapley[i]!),
            percent(power.banzhaf[i]!),
            percent(power.decisive[i]!),
          ]),
        );
  return {
    anchor: 'rule',
    name: 'Who has to agree',
    content: markup`<section id="rule"><h2>Who has to agree</h2>
      ${ruleSentences(decision, rule).map((line) => markup`<p>${sentence(line)}</p>`)}
      ${figure}<div id="after-power">${members}</div></section>`,
  };
}

/** What would be decided if something were otherwise. */
export function whatIfSection({ decision, further: { whatIf } }: DecideShown): PageSection | null {
  if (whatIf === null) return null;
  const { changes, cheapest, target } = whatIf;
  const table =
    changes.length === 0
      ? null
      : tableMarkup(
          [
            'what if',
            'outcome',
            ...(target === null ? [] : [`reaches ${short(target.at)}`, 'share of draws']),
          ],
          changes.map(({ levers, outcome, reaches, confidence }) => [
            levers.map((lever) => leverInWords(lever, decision.dimensions)).join('; '),
            outcome.map(short).join(', '),
            ...(reaches === null
              ? []
              : [reaches ? 'yes' : 'no', confidence === null ? 'no ranges' : percent(confidence)]),
          ]),
        );
  const moves =
    cheapest === null || target === null
      ? null
      : markup`<p>${sentence(cheapestInWords(decision.dimensions, cheapest, target))}</p>`;
  return {
    anchor: 'what-if',
    name: 'What if',
    content: markup`<section id="what-if"><h2>What if</h2>${table}${moves}</section>`,
  };
}

/** What every model says. */
export function modelsSection({ decision, further: { comparison } }: DecideShown): PageSection | null {
  if (comparison === null) return null;
  const { dimensions } = decision;
  const table = tableMarkup(
    ['model', ...dimensions, 'error on decided cases, of 100'],
    comparison.outcomes.map(({ model, outcome, reason }) => [
      model,
      ...(outcome === null ? [reason!, ...dimensions.slice(1).map(() => '')] : outcome.map(short)),
      errorOf(comparison.records, model)?.toFixed(1) ?? 'not scored',
    ]),
  );
  const lines = comparison.agreement.map(
    ({ lowest, highest, apart }, d) =>
      markup`<p>${dimensions[d]}: from ${short(lowest)} to ${short(highest)}; two models are ${short(apart)} apart on average. That they agree is no sign that they are right: all look at the same inputs.</p>`,
  );
  return {
    anchor: 'models',
    name: 'What the models say',
    content: markup`<section id="models"><h2>What the models say</h2>${table}${lines}</section>`,
  };
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}
