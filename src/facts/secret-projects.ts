import type { CellRef } from "../workbook";
import type { ProjectNote } from "./project-note";

/** A project of which nothing is published but its money. */
export interface SecretProject {
  /** Its full name, which stands nowhere in what is published. */
  readonly name: string;
  /** What it is called there: 公开名称, which may be its own name, or 涉密项目1. */
  readonly publicName: string;
}

/** A row of a ledger, as far as secrecy goes. */
export interface MarkedRow {
  readonly project?: string;
  /** 是否涉密 */
  readonly secret?: true;
  readonly cell: CellRef;
}

/**
 * The projects that are secret: those that the sheet 项目说明 marks 否, then those that only the ledger marks 是否涉密. One without 公开名称 gets a
 * number: 涉密项目1.
 */
export function secretProjects(notes: readonly ProjectNote[], rows: readonly MarkedRow[] = []): SecretProject[] {
  const marked = rows.flatMap(({ project, secret }) => (secret && project !== undefined ? [project] : []));
  const noted = new Map(notes.map((note) => [foldedName(note.name.value), note]));
  const hidden = notes.filter(({ isPublic }) => isPublic?.value === false).map(({ name }) => name.value);
  const names = new Map([...hidden, ...marked].map((name) => [foldedName(name), name]));
  let numbered = 0;
  return [...names].map(([folded, name]) => ({
    name,
    publicName: noted.get(folded)?.publicName?.value ?? `涉密项目${++numbered}`,
  }));
}

/** A published name that is not one project's alone: what is made under it would be one project. */
export interface SharedName {
  readonly publicName: string;
  /** The secret projects that have it, in their order. */
  readonly projects: readonly SecretProject[];
  /** True where it is the name of a project that is published, too. */
  readonly isOpen: boolean;
}

/**
 * The published names that two secret projects share, or one with a project that is published.
 * @param open the names of the projects that are published
 */
export function sharedNames(secret: readonly SecretProject[], open: readonly string[]): SharedName[] {
  const published = new Set(open.map(foldedName));
  const byName = new Map<string, SecretProject[]>();
  for (const project of secret) {
    const key = foldedName(project.publicName);
    byName.set(key, [...(byName.get(key) ?? []), project]);
  }
  return [...byName].flatMap(([key, projects]): SharedName[] => {
    const isOpen = published.has(key);
    return isOpen || projects.length > 1 ? [{ publicName: projects[0]!.publicName, projects, isOpen }] : [];
  });
}

/** A name as secret names are compared: without spaces, half-width, small letters. */
export function foldedName(name: string): string {
  return fold(name)
    .map(({ folded }) => folded)
    .join("");
}

/** A character of a text as it is compared, and where it stands. */
interface Folded {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function fold(text: string): Folded[] {
  let at = 0;
  return [...text].flatMap((character): Folded[] => {
    const start = at;
    at += character.length;
    const folded = character.normalize("NFKC").toLowerCase();
    return /^[\s\p{Cf}]*$/u.test(folded) ? [] : [...folded].map((part) => ({ folded: part, start, end: at }));
  });
}

/** What texts say instead of the names of secret projects. */
export class PublishedNames {
  /** Folded names by their first character, the longest first: a name within another's is not that project's. */
  private readonly names = new Map<string, { readonly folded: string; readonly said?: string }[]>();
  private readonly byName: ReadonlyMap<string, string>;

  /** @param open the names of the projects that are published: one may hold a secret one's name */
  constructor(secret: readonly SecretProject[], open: readonly string[] = []) {
    const replaced = secret.filter(({ name, publicName }) => foldedName(name) !== foldedName(publicName));
    this.byName = new Map(replaced.map(({ name, publicName }) => [foldedName(name), publicName]));
    const kept = replaced.length === 0 ? [] : [...open, ...secret.map(({ publicName }) => publicName)];
    const all = new Map<string, string | undefined>(kept.map((name) => [foldedName(name), undefined]));
    for (const [folded, said] of this.byName) all.set(folded, said);
    for (const [folded, said] of [...all].sort(([one], [other]) => other.length - one.length)) {
      const [first] = folded;
      if (first === undefined) continue;
      this.names.set(first, [...(this.names.get(first) ?? []), { folded, ...(said !== undefined && { said }) }]);
    }
  }

  /** Whether any name differs from what is published. */
  get isEmpty(): boolean {
    return this.byName.size === 0;
  }

  /** What a project is called in what is published. */
  ofProject(name: string): string {
    return this.byName.get(foldedName(name)) ?? name;
  }

  /** The text with every full name replaced, however it is spaced: `办理甲 项目` → `办理涉密项目1`. */
  inText(text: string): string {
    if (this.isEmpty) return text;
    const characters = fold(text);
    const whole = characters.map(({ folded }) => folded);
    let said = "";
    let done = 0;
    for (let at = 0; at < whole.length;) {
      const found = this.names.get(whole[at]!)?.find(({ folded }) => standsAt(whole, at, folded));
      if (!found) {
        at += 1;
        continue;
      }
      const length = [...found.folded].length;
      if (found.said !== undefined) {
        said += text.slice(done, characters[at]!.start) + found.said;
        done = characters[at + length - 1]!.end;
      }
      at += length;
    }
    return said + text.slice(done);
  }
}

function standsAt(text: readonly string[], at: number, name: string): boolean {
  return [...name].every((character, index) => text[at + index] === character);
}
