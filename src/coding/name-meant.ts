/**
 * The one of `names` that `name` is: the same, or else the only one that differs no more than in capitals and in how its accents
 * are composed. Null where there is none, or several.
 *
 * @example nameMeant('country', ['Country', 'issue']) // 'Country'
 */
export function nameMeant(name: string, names: Iterable<string>): string | null {
  const known = new Set(names);
  if (known.has(name)) return name;
  const wanted = folded(name);
  const alike = [...known].filter((each) => folded(each) === wanted);
  return alike.length === 1 ? alike[0]! : null;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
