import { type Disclosure, type Figure, tableNumber } from "../tables";
import { type CellRef, areaA1, areasOf } from "../workbook";
import type { Finding } from "./rule";
import { cellName, figureName } from "./words";

/** More areas than a line can hold are counted instead. */
const NAMED_AREAS = 4;

/** What the cells of several figures of one table have in common, told once: which table, how many, and where. */
export function toldTogether(
  messageId: string,
  figures: readonly Figure[],
  subject: string,
  disclosure: Disclosure,
): Pick<Finding, "messageId" | "data" | "table" | "subject" | "cells"> {
  const { table } = figures[0]!;
  const data = {
    table: tableNumber(disclosure, table),
    count: figures.length,
    areas: areasText(figures.map(({ cell }) => cell)),
  };
  return { messageId, data, table, subject, cells: figures.map(({ cell }) => cell) };
}

/** What is told of one figure of a table: which, where, and what stands there. */
export function toldAlone(
  messageId: string,
  figure: Figure,
  said: Readonly<Record<string, string>>,
  disclosure: Disclosure,
): Pick<Finding, "messageId" | "data" | "table" | "subject" | "cells"> {
  const data = { figure: figureName(figure, disclosure), cell: cellName(figure.cell), ...said };
  return { messageId, data, table: figure.table, subject: figure.table, cells: [figure.cell] };
}

/** `B6:B10、E6 等 7 处`: where cells of one table stand. */
export function areasText(cells: readonly CellRef[]): string {
  const areas = areasOf(cells).map(areaA1);
  const named = areas.slice(0, NAMED_AREAS).join("、");
  return areas.length > NAMED_AREAS ? `${named} 等 ${areas.length} 处` : named;
}
