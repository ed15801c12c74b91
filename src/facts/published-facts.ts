import type { DocumentFacts } from "./document-facts";
import type { ProjectNote } from "./project-note";
import { PublishedNames, type SecretProject, foldedName } from "./secret-projects";

/**
 * The facts as they may be published: no text of theirs names a secret project by its full name, of which nothing is left but its published name
 * and who carries it out, and which has no targets. Who writes from them cannot let a secret out.
 * @param open the names of the projects that are published
 */
export function publishedFacts(
  facts: DocumentFacts,
  secret: readonly SecretProject[],
  open: readonly string[] = [],
): DocumentFacts {
  if (secret.length === 0) return facts;
  const names = new PublishedNames(secret, open);
  const hidden = new Map(secret.map((project) => [foldedName(project.name), project]));
  const said = <T>(value: T): T => withTexts(value, (text) => names.inText(text));
  const noted = new Set(facts.projects.map(({ name }) => foldedName(name.value)));
  const { functions } = facts.unit;
  return {
    ...facts,
    unit: { ...facts.unit, ...(functions && { functions: said(functions) }) },
    prior: said(facts.prior),
    projects: [
      ...facts.projects.map((note) => {
        const project = hidden.get(foldedName(note.name.value));
        return project ? secretNote(note, project) : said(note);
      }),
      ...secret
        .filter(({ name }) => !noted.has(foldedName(name)))
        .map((project) => secretNote({ name: { value: project.name } }, project)),
    ],
    performance: said({
      ...facts.performance,
      projects: facts.performance.projects.filter(({ project }) => !hidden.has(foldedName(project.value))),
    }),
    uses: said(facts.uses),
    glossary: said(facts.glossary),
  };
}

function secretNote({ name, unit }: ProjectNote, { publicName }: SecretProject): ProjectNote {
  const published = { ...name, value: publicName };
  return { name: published, publicName: published, isPublic: { value: false }, ...(unit && { unit }) };
}

/** The same with every text that is a fact's value said otherwise. */
function withTexts<T>(value: T, say: (text: string) => string): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withTexts(one, say)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, own]: [string, unknown]) => [
    key,
    key === "value" && typeof own === "string" ? say(own) : withTexts(own, say),
  ]);
  return Object.fromEntries(entries) as T;
}
