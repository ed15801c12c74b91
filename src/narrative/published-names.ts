import { normalName } from "../catalogue";
import type { ProjectNote } from "../facts";

/** What every line of a secret project says but its name and its amount. */
export const NOT_PUBLISHED = "完全不予公开";

/** What projects may be called in what is published. */
export class PublishedNames {
  /** Full names that must not stand anywhere, the longest first, and what stands instead. */
  private readonly replaced: readonly (readonly [full: string, published: string])[];
  private readonly notes = new Map<string, ProjectNote>();

  constructor(projects: readonly ProjectNote[]) {
    const replaced: [string, string][] = [];
    let numbered = 0;
    for (const note of projects) {
      const full = note.name.value;
      const isSecret = note.isPublic?.value === false;
      const published = !isSecret ? full : (note.publicName?.value ?? `涉密项目${++numbered}`);
      this.notes.set(normalName(full), note);
      this.notes.set(normalName(published), note);
      if (published !== full) replaced.push([full, published]);
    }
    this.replaced = replaced.sort(([one], [other]) => other.length - one.length);
  }

  /** What the sheet 项目说明 says of a project, by its full or by its published name. */
  noteOf(project: string): ProjectNote | undefined {
    return this.notes.get(normalName(project));
  }

  /** The text with every name that must not be published replaced: `办理甲项目` → `办理涉密项目1`. */
  inText(text: string): string {
    return this.replaced.reduce((told, [full, published]) => told.split(full).join(published), text);
  }
}
