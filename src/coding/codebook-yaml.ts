import { stringify } from 'yaml';
import type { Actor, Period } from './actor.ts';
import type { Codebook, Issue, StanceGuide } from './codebook.ts';

/**
 * A codebook as YAML that `parseCodebook` reads back to the same codebook. What is empty or the default is left out;
 * alliances come out as organisations, their members with dated memberships.
 *
 * @example parseCodebook(codebookYaml(codebook), 'c.yaml') // equals codebook
 */
export function codebookYaml(codebook: Codebook): string {
  const file = {
    name: codebook.name,
    issues: codebook.issues.map(issueEntry),
    ...filled({ actors: codebook.actors.map(actorEntry), variables: codebook.variables }),
  };
  return stringify(file, { lineWidth: 110, aliasDuplicateObjects: false });
}

function issueEntry(issue: Issue) {
  return {
    id: issue.id,
    question: issue.question,
    ...filled({ parent: issue.parent, terms: issue.terms, synonyms: issue.synonyms ?? null }),
    pro: guideEntry(issue.pro),
    contra: guideEntry(issue.contra),
    ...(issue.ambivalent.means === '' ? {} : { ambivalent: guideEntry(issue.ambivalent) }),
  };
}

function guideEntry(guide: StanceGuide) {
  return guide.cues.length === 0 ? guide.means : { means: guide.means, cues: guide.cues };
}

function actorEntry(actor: Actor) {
  const { id, kind, name, code, aliases, governmentNames, demonyms, capital, otherCapitals } = actor;
  return {
    id,
    kind,
    ...filled({
      name: name === id ? null : name,
      code,
      aliases,
      governmentNames,
      demonyms,
      capital,
      otherCapitals: otherCapitals ?? null,
    }),
    ...filled({
      offices: actor.offices.map(({ title, of, ...period }) => ({ title, of, ...periodEntry(period) })),
      memberships: actor.memberships.map(({ in: organisation, ...period }) => ({
        in: organisation,
        ...periodEntry(period),
      })),
    }),
  };
}

function periodEntry({ from, to }: Period) {
  return filled({ from, to });
}

/** The fields that say something. */
function filled(fields: Readonly<Record<string, string | readonly unknown[] | null>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value.length > 0));
}
