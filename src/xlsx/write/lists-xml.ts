import { areaA1, listSource, type PlannedList, type PlannedMessage, type SheetPlan } from "../../workbook";
import { encodeAttribute, encodeText } from "../xml/text";

/** What Excel shows of a title and of a text. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The sheet's drop-down lists. Throws RangeError for choices that no rule can hold. */
export function listsXml({ lists = [] }: SheetPlan): string {
  if (lists.length === 0) return "";
  return `<dataValidations count="${lists.length}">${lists.map(listXml).join("")}</dataValidations>`;
}

function listXml(list: PlannedList): string {
  const source = listSource(list);
  const formula = source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
  const { prompt, warning } = list;
  return (
    `<dataValidation type="list"${warning ? ' errorStyle="warning"' : ""} allowBlank="1"` +
    `${prompt ? ' showInputMessage="1"' : ""}${warning ? ' showErrorMessage="1"' : ""}` +
    `${said("error", warning)}${said("prompt", prompt)} sqref="${areaA1(list.area)}">` +
    `<formula1>${encodeText(formula)}</formula1></dataValidation>`
  );
}

function said(kind: "error" | "prompt", message: PlannedMessage | undefined): string {
  if (!message) return "";
  const title = encodeAttribute(message.title.slice(0, LONGEST_TITLE));
  return ` ${kind}Title="${title}" ${kind}="${encodeAttribute(message.text.slice(0, LONGEST_MESSAGE))}"`;
}
