import type { Game } from '../../escalation/games/index.ts';
import { gameTreeFigure, MOST_DRAWN } from '../../report/figures/game-tree-figure.ts';
import { type Content, markup, type Markup, verbatim } from '../../report/markup.ts';
import { page } from '../../report/page.ts';
import { actionsOf, probability } from './solution-text.ts';
import type { FoundProfiles, Solution } from './solution.ts';

/** More trees would not be looked at; the table has all. */
const MOST_TREES = 8;

/** A solved game as a page in one file: what was found, the table, and the tree of each of the first equilibria. */
export function solutionPage(game: Game, solution: Solution): string {
  const title = game.title === '' ? 'Game' : game.title;
  const head = markup`<header><h1>${title}</h1>${game.comment === '' ? null : markup`<p>${game.comment}</p>`}${solution.notes.map((note) => markup`<p>${note}</p>`)}</header>`;
  const tables = solution.results.map((result) => tableOf(game, result));
  const sections = [
    {
      anchor: 'found',
      name: 'Found',
      content: markup`<section id="found"><h2>Found</h2>${tables}</section>`,
    },
  ];
  return page(title, head, [...sections, { anchor: 'tree', name: 'Tree', content: trees(game, solution) }]);
}

function trees(game: Game, { results, method }: Solution): Markup {
  if (game.nodes.length > MOST_DRAWN)
    return markup`<section id="tree"><h2>Tree</h2><p>The tree has ${game.nodes.length} nodes, too many to draw.</p></section>`;
  const all = results.flatMap(({ lambda, profiles }) =>
    profiles.map(({ profile, branch }, i) => ({ lambda, profile, name: nameOf(branch, i) })),
  );
  const drawn = all.slice(0, MOST_TREES).map(({ lambda, profile, name }) => {
    const title = method === 'qre' ? `${name}, lambda ${lambda}` : name;
    return markup`<figure>${drawing(gameTreeFigure(game, profile, { title, notes: [] }))}</figure>`;
  });
  const left = all.length - drawn.length;
  const first =
    all.length === 0
      ? [markup`<figure>${drawing(gameTreeFigure(game, null, { title: 'The game', notes: [] }))}</figure>`]
      : drawn;
  return markup`<section id="tree"><h2>Tree</h2>${first}${left > 0 ? markup`<p>${left} more are in the table.</p>` : null}</section>`;
}

/** A figure of our own, as it is: a picture that the page's policy allows. */
function drawing(svg: string): Markup {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return markup`<img src="${verbatim(source)}" alt="The game tree; its probabilities are in the table" width="420">`;
}

function tableOf(game: Game, { lambda, profiles }: FoundProfiles): Markup {
  const caption = lambda === undefined ? 'Probabilities' : `Probabilities at lambda ${lambda}`;
  if (profiles.length === 0) return markup`<p>None.</p>`;
  const names = actionsOf(game);
  const rows = names.map(
    ({ player, set, action }, at): Content =>
      markup`<tr><th scope="row">${player} · ${set}</th><td>${action}</td>${profiles.map(({ profile }) => markup`<td>${probability(profile[at]!)}</td>`)}</tr>`,
  );
  const payoffs = game.players.map(
    (player, i) =>
      markup`<tr><th scope="row">${player}</th><td>expects</td>${profiles.map((own) => markup`<td>${String(Number(own.payoffs[i]!.toPrecision(8)))}</td>`)}</tr>`,
  );
  const columns = profiles.map(({ branch }, i) => markup`<th scope="col">${nameOf(branch, i)}</th>`);
  return markup`<table><caption>${caption}</caption><thead><tr><th scope="col">Information set</th><th scope="col">Action</th>${columns}</tr></thead><tbody>${rows}${payoffs}</tbody></table>`;
}

function nameOf(branch: number | undefined, i: number): string {
  if (branch === undefined) return `Equilibrium ${i + 1}`;
  return branch === 0 ? 'Principal branch' : `Branch ${branch}`;
}
