import type { SheetUser } from "../../app/port";
import { formulaReads } from "../../formula";
import { areaA1 } from "../../workbook";
import { byHalvesApart } from "../by-halves";
import type { Conversation } from "../run";

/** A sheet's conditional formats, or its data validations; each is looked at by itself, so that what Excel cannot list hides nothing else. */
interface Part {
  readonly sheet: string;
  readonly what: "format" | "list";
}

/** A conditional format, by its id, or cells with a data validation, by their address. */
interface Candidate extends Part {
  readonly key: string;
  readonly type?: string;
}

/**
 * The conditional formats and the data validations on these sheets whose conditions name a sheet of those that are asked for. Two round trips, one where the
 * sheets have none, more where Excel cannot tell something.
 */
export async function rulesThatName(
  excel: Conversation,
  sheets: readonly string[],
  isAsked: (sheet: string) => boolean,
): Promise<SheetUser[]> {
  const parts = sheets.flatMap((sheet): Part[] => [
    { sheet, what: "format" },
    { sheet, what: "list" },
  ]);
  const candidates: Candidate[] = [];
  const unlisted = await byHalvesApart(excel, parts, (context, some) => {
    const takes = some.map((part) => list(context, part));
    return () => takes.forEach((take) => candidates.push(...take()));
  });
  const naming: Candidate[] = [];
  const unread = await byHalvesApart(excel, candidates, (context, some) => {
    const takes = some.map((candidate) => ({ candidate, conditions: conditionsOf(context, candidate) }));
    return () => {
      for (const { candidate, conditions } of takes) {
        const formulas = conditions().filter((text) => text.startsWith("="));
        const names = formulas.some((formula) =>
          formulaReads(formula, candidate.sheet).areas.some(({ sheet }) => isAsked(sheet)),
        );
        if (names) naming.push(candidate);
      }
    };
  });
  const users = naming.map(({ sheet, what, key }): SheetUser =>
    what === "format" ? { kind: "format", sheet } : { kind: "list", sheet, address: key },
  );
  return [...users, ...[...unlisted, ...unread].map(({ sheet }) => ({ kind: "unread", sheet }) as const)];
}

function list(context: Excel.RequestContext, { sheet, what }: Part): () => Candidate[] {
  const all = context.workbook.worksheets.getItem(sheet).getRange();
  if (what === "format") {
    const { conditionalFormats } = all;
    conditionalFormats.load("items/id,items/type");
    return () =>
      conditionalFormats.items
        .filter(({ type }) => type in CONDITIONS)
        .map(({ id, type }) => ({ sheet, what, key: id, type }));
  }
  const cells = all.getSpecialCellsOrNullObject("DataValidations");
  cells.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () =>
    (cells.isNullObject ? [] : cells.areas.items).map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => {
      const key = areaA1({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
      return { sheet, what, key };
    });
}

/** The texts of a condition: formulas, and what else is in it. */
function conditionsOf({ workbook }: Excel.RequestContext, { sheet, what, key, type }: Candidate): () => string[] {
  const place = workbook.worksheets.getItem(sheet);
  if (what === "list") {
    const { dataValidation } = place.getRange(key);
    dataValidation.load("rule");
    // A rule has one member for its kind, with its formulas or its list's source.
    return () => Object.values(dataValidation.rule).flatMap((rule: unknown) => textsOf(rule));
  }
  const format = place.getRange().conditionalFormats.getItem(key);
  return CONDITIONS[type as keyof typeof CONDITIONS](format);
}

/** How the conditions of the kinds of conditional formats that have formulas are asked for; those of the others (above average, the first ten) have none. */
const CONDITIONS = {
  Custom: ({ custom: { rule } }) => {
    rule.load("formula");
    return () => [rule.formula];
  },
  CellValue: ({ cellValue }) => {
    cellValue.load("rule");
    return () => textsOf(cellValue.rule);
  },
  ContainsText: ({ textComparison }) => {
    textComparison.load("rule");
    return () => textsOf(textComparison.rule);
  },
  ColorScale: ({ colorScale }) => {
    colorScale.load("criteria");
    return () => textsOf(colorScale.criteria);
  },
  DataBar: ({ dataBar }) => {
    dataBar.load("lowerBoundRule,upperBoundRule");
    return () => textsOf([dataBar.lowerBoundRule, dataBar.upperBoundRule]);
  },
  IconSet: ({ iconSet }) => {
    iconSet.load("criteria");
    return () => textsOf(iconSet.criteria);
  },
} satisfies Readonly<Record<string, (format: Excel.ConditionalFormat) => () => string[]>>;

/** All texts within a rule, whatever it is made of. */
function textsOf(rule: unknown): string[] {
  if (typeof rule === "string") return [rule];
  return typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(textsOf) : [];
}
