import type { Statement } from '../../coding/index.ts';

/** Variables that name an outlet, the first that a statement has. */
const names = ['outlet', 'source', 'newspaper', 'publisher', 'medium'];

/**
 * The outlets that report a statement: those of the variable named, else of `outlet`, `source` and the like, else of the pages that report it (their
 * hosts), else of the document that it stands in; none where nothing tells. Several are divided by semicolons.
 *
 * @param documents outlet of each document that has one
 * @example outletsOf(statementOnPage('https://www.example.org/a; b.net 2024/03/05'), undefined, new Map()) // ['example.org', 'b.net']
 */
export function outletsOf(
  statement: Statement,
  variable: string | undefined,
  documents: ReadonlyMap<string, string>,
): string[] {
  const { variables, page, document } = statement;
  const wanted = variable === undefined ? names : [variable.toLowerCase()];
  const written = wanted
    .map((name) =>
      Object.entries(variables).find(([key, value]) => key.toLowerCase() === name && value !== null),
    )
    .find((entry) => entry !== undefined && String(entry[1]).trim() !== '');
  if (written !== undefined) return divided(String(written[1]));
  if (variable !== undefined) return [];
  const outlet = documents.get(document);
  if (page !== null && page.trim() !== '') return divided(page).map(hostOf);
  return outlet === undefined ? [] : [outlet];
}

function divided(cell: string): string[] {
  return [
    ...new Set(
      cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ];
}

/** `https://www.example.org/a/b` and `example.org 2024/03/05` are of `example.org`; other texts stay. */
function hostOf(page: string): string {
  const address = page.replace(/^https?:\/\//i, '');
  const [host] = address.split(/[\s/]/) as [string];
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? host.toLowerCase().replace(/^www\./, '') : page;
}
