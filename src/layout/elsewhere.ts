import { intersect } from "../ledger";
import { type Disclosure, type TableSpec, tableOf } from "../tables";
import { Section } from "../ties/section";

/** True where another table shows amounts that belong in this one, so that it cannot be said to be empty. */
export function hasMoneyElsewhere(disclosure: Disclosure, spec: TableSpec): boolean {
  return disclosure.template.some((other) => {
    const table = other.id === spec.id ? undefined : tableOf(disclosure, other.id);
    if (!table) return false;
    return table.spec.sections.some((section) => {
      const asked = new Section(table, section);
      return spec.sections.some((own) => {
        const common = intersect(own.question, section.question);
        return (common && asked.cover(common))?.some((figure) => figure.amount !== 0) ?? false;
      });
    });
  });
}
