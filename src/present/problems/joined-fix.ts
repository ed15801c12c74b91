import type { ReportFinding } from "../../diagnose/report";
import type { Fix } from "../../rules";
import { placeText } from "../../workbook";

/** The fixes of several findings as one; a cell that two of them change alike is changed once. None where they would change it differently, or have no fix. */
export function joinedFix(findings: readonly ReportFinding[]): Fix | undefined {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const [first] = fixes;
  if (!first || fixes.length === 1) return first;
  const edits = new Map<string, { readonly edit: Fix["edits"][number]; readonly name: string | undefined }>();
  const rows = fixes.flatMap((fix) => fix.rows ?? []);
  for (const { edits: own, names = [] } of fixes) {
    for (const [index, edit] of own.entries()) {
      const place = placeText(edit.cell);
      const before = edits.get(place);
      if (before && JSON.stringify(before.edit.content) !== JSON.stringify(edit.content)) return undefined;
      edits.set(place, { edit, name: names[index] });
    }
  }
  const notes = [...new Set(fixes.flatMap(({ note }) => note ?? []))];
  return {
    safe: fixes.every(({ safe }) => safe),
    label: [...new Set(fixes.map(({ label }) => label))].join("；"),
    edits: [...edits.values()].map(({ edit }) => edit),
    names: [...edits.values()].map(({ name }) => name),
    ...(rows.length > 0 && { rows }),
    ...(notes.length > 0 && { note: notes.join("") }),
  };
}
