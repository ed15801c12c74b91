import type { Assignment } from "../../recognise/ledger";
import { encodeAttribute, keptElements, legalText } from "../../xml";
import { roleOf } from "./column-roles";

/** The namespace of the custom XML in which a workbook keeps what the user said of its ledger's columns. */
export const COLUMNS_NAMESPACE = "urn:budget-disclosure:ledger-columns:1";

/** What a workbook keeps about its ledger's columns cannot be read. */
export class ColumnsUnreadable extends Error {
  constructor() {
    super("工作簿中保存的列对应关系无法读取，本次没有采用。");
    this.name = "ColumnsUnreadable";
  }
}

/** More than a sheet has columns that anyone would assign; a file may hold anything. */
const MOST = 1_000;

/** What the user said of a ledger's columns, as the XML that a workbook keeps. */
export function columnsXml(assignments: readonly Assignment[]): string {
  const all = assignments.map(
    ({ sheet, header, role }) =>
      `<column sheet="${encodeAttribute(legalText(sheet))}" header="${encodeAttribute(legalText(header))}" role="${role}"/>`,
  );
  return `<columns xmlns="${COLUMNS_NAMESPACE}">${all.join("")}</columns>`;
}

/** Reads what columnsXml has written. Roles of later versions, which mean nothing here, are left aside. Throws ColumnsUnreadable. */
export function parseColumns(xml: string): Assignment[] {
  const assignments: Assignment[] = [];
  for (const scanner of keptElements(xml, "columns", "column", () => new ColumnsUnreadable())) {
    const [sheet, header, role] = ["sheet", "header", "role"].map((name) => scanner.attribute(name));
    if (sheet === undefined || header === undefined || role === undefined || assignments.length >= MOST)
      throw new ColumnsUnreadable();
    const known = roleOf(role);
    if (known) assignments.push({ sheet, header, role: known });
  }
  return assignments;
}
