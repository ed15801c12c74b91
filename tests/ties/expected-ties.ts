/**
 * The ties of the published tables of one unit (samples/budget-2024.xlsx), written down by hand, cell by cell, from the list of
 * ties that reviewers know, without any of src/ties.
 *
 * How they are counted: 484 equations over the 516 figures of tables 1 to 7 and 10.
 * - Within tables 267: 表1 11; 表2 20 in rows, 60 in the tree; 表3 and 表5 10 and 15 each; 表4 31 in rows, 7 besides; 表6 24 and 12;
 *   表7 5 and 33; 表10 6 and 8.
 * - Between tables 217: 表1 with 表2 11, and 30 类; 表1 with 表3 30 类 and the total; 表2 with 表3 7 (款 and 项); 表1 with 表4 3; 表4 with
 *   表5, 表8 and 表9 31 each (30 类 and the total); 表2 with 表5, 表8 and 表9 9 each (every code); 表5 with 表6 1; 表5 with 表7 10 (every
 *   code and the total); 表1 with 表11 3; pensions 1.
 * A 类 that a table does not list counts: the other table's figure must be zero. What is an inequality (表3 not below 表5, 表10 not
 * below 表6) is no equation; what 表3 has beyond 表5 is in FURTHER_TIES, as are the balances of single funds.
 */
export interface ExpectedTie {
  readonly rule: string;
  readonly left: readonly string[];
  /** Empty where the other table has no such row: the left side is zero. */
  readonly right: readonly string[];
}

/** 类 as tables 1 and 4 print them, from row 6 on. */
const CATEGORIES = [
  ...["201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213", "214", "215"],
  ...["216", "217", "219", "220", "221", "222", "223", "224", "227", "229", "230", "231", "232", "233", "234"],
];
const CATEGORY_ROWS = CATEGORIES.map((code, index) => [code, 6 + index] as const);

/** Where the codes of tables 2, 3 and 5 stand; 表2's header is one row deeper. */
const CODES = ["201", "20103", "2010301", "2010350", "2010399", "208", "20805", "2080501", "2080505"];
const row2 = (code: string) => 7 + CODES.indexOf(code);
const row3 = (code: string) => 6 + CODES.indexOf(code);
const row5 = row3;
const FUNCTION_TREE: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ["201", ["20103"]],
  ["20103", ["2010301", "2010350", "2010399"]],
  ["208", ["20805"]],
  ["20805", ["2080501", "2080505"]],
];

/** 表6: the 类 with the rows of their 款. */
const ECONOMIC_TREE: readonly (readonly [row: number, first: number, last: number])[] = [
  [6, 7, 13],
  [14, 15, 24],
  [25, 26, 28],
];

const tie = (rule: string, left: string | readonly string[], right: string | readonly string[]): ExpectedTie => ({
  rule,
  left: [left].flat(),
  right: [right].flat(),
});
const letters = (first: string, last: string): string[] =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(first.charCodeAt(0) + index),
  );
const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
/** `cells("表2", "GL", 7)`: G7 to L7. */
const across = (table: string, [first, last]: readonly [string, string], row: number): string[] =>
  letters(first, last).map((column) => `${table}!${column}${row}`);
const down = (table: string, column: string, rows: readonly number[]): string[] =>
  rows.map((row) => `${table}!${column}${row}`);

const T1: readonly ExpectedTie[] = [
  tie("t1/income", "表1!B6", down("表1", "B", [7, 10, 13, 16, 17])),
  tie("t1/income", "表1!B7", down("表1", "B", [8, 9])),
  tie("t1/income", "表1!B10", down("表1", "B", [11, 12])),
  tie("t1/income", "表1!B13", down("表1", "B", [14, 15])),
  tie("t1/income", "表1!B17", down("表1", "B", [18, 19, 20, 21, 22])),
  tie("t1/carryover", "表1!B23", down("表1", "B", [24, 27])),
  // the unit's table prints no line for the carryover of state capital
  tie("t1/carryover", "表1!B24", down("表1", "B", [25, 26])),
  tie("t1/carryover", "表1!B27", down("表1", "B", [28, 29])),
  tie("t1/expenditure", "表1!E36", down("表1", "E", numbers(6, 35))),
  tie("t1/totals", "表1!B36", down("表1", "B", [6, 23])),
  tie("t1/balance", "表1!B36", "表1!E36"),
];

const ROWS: readonly ExpectedTie[] = [
  ...numbers(7, 16).flatMap((row) => [
    tie("t2/row", `表2!F${row}`, across("表2", ["G", "L"], row)),
    tie("t2/row", `表2!E${row}`, [`表2!F${row}`, ...across("表2", ["M", "P"], row)]),
  ]),
  ...numbers(6, 15).map((row) => tie("t3/row", `表3!E${row}`, across("表3", ["F", "G"], row))),
  ...numbers(6, 36).map((row) => tie("t4/row", `表4!E${row}`, across("表4", ["F", "H"], row))),
  ...numbers(6, 15).map((row) => tie("t5/row", `表5!E${row}`, across("表5", ["F", "G"], row))),
  ...numbers(6, 29).map((row) => tie("t6/row", `表6!D${row}`, across("表6", ["E", "F"], row))),
  ...numbers(6, 10).map((row) => tie("t7/row", `表7!F${row}`, across("表7", ["G", "P"], row))),
  ...numbers(6, 11).map((row) => tie("t10/row", `表10!B${row}`, across("表10", ["C", "E"], row))),
];

const SUMS: readonly ExpectedTie[] = [
  tie("t4/income", "表4!B6", down("表4", "B", [7, 8, 9])),
  tie("t4/income", "表4!B36", "表4!B6"),
  ...letters("E", "H").map((column) => tie("t4/expenditure", `表4!${column}36`, down("表4", column, numbers(6, 35)))),
  tie("t4/balance", "表4!B36", "表4!E36"),
  ...letters("B", "E").flatMap((column) => [
    tie("t10/sum", `表10!${column}6`, down("表10", column, [7, 8, 9])),
    tie("t10/sum", `表10!${column}9`, down("表10", column, [10, 11])),
  ]),
];

const functionTree = (rule: string, table: string, columns: readonly string[], rowOf: (code: string) => number) =>
  columns.flatMap((column) => [
    ...FUNCTION_TREE.map(([whole, parts]) =>
      tie(rule, `${table}!${column}${rowOf(whole)}`, down(table, column, parts.map(rowOf))),
    ),
    tie(rule, `${table}!${column}${rowOf("2080505") + 1}`, down(table, column, ["201", "208"].map(rowOf))),
  ]);

const TREES: readonly ExpectedTie[] = [
  ...functionTree("t2/tree", "表2", letters("E", "P"), row2),
  ...functionTree("t3/tree", "表3", letters("E", "G"), row3),
  ...functionTree("t5/tree", "表5", letters("E", "G"), row5),
  ...letters("D", "F").flatMap((column) => [
    ...ECONOMIC_TREE.map(([row, first, last]) =>
      tie("t6/tree", `表6!${column}${row}`, down("表6", column, numbers(first, last))),
    ),
    tie("t6/tree", `表6!${column}29`, down("表6", column, [6, 14, 25])),
  ]),
  ...letters("F", "P").flatMap((column) => [
    tie("t7/tree", `表7!${column}6`, `表7!${column}7`),
    tie("t7/tree", `表7!${column}7`, down("表7", column, [8, 9])),
    tie("t7/tree", `表7!${column}10`, `表7!${column}6`),
  ]),
];

const INCOME: readonly ExpectedTie[] = (
  [
    [8, "G"],
    [9, "H"],
    [11, "I"],
    [12, "J"],
    [14, "K"],
    [15, "L"],
    [16, "M"],
    [17, "N"],
    [24, "O"],
    [27, "P"],
  ] as const
).map(([row, column]) => tie("x/t1-t2-income", `表1!B${row}`, `表2!${column}16`));

/** The row of a 类 in a table that lists only what it has; none where it does not list it. */
const listed = (code: string, cell: (code: string) => string): string[] => (CODES.includes(code) ? [cell(code)] : []);

const CLASSES: readonly ExpectedTie[] = CATEGORY_ROWS.flatMap(([code, row]) => [
  tie(
    "x/t1-t2-class",
    `表1!E${row}`,
    listed(code, (own) => `表2!E${row2(own)}`),
  ),
  tie(
    "x/t1-t3-class",
    `表1!E${row}`,
    listed(code, (own) => `表3!E${row3(own)}`),
  ),
  tie(
    "x/t4-t5",
    `表4!F${row}`,
    listed(code, (own) => `表5!E${row5(own)}`),
  ),
  tie("x/t4-t8", `表4!G${row}`, []),
  tie("x/t4-t9", `表4!H${row}`, []),
]);

const FUNDS: readonly ExpectedTie[] = CODES.flatMap((code) => [
  tie("x/t2-t5", across("表2", ["G", "H"], row2(code)), `表5!E${row5(code)}`),
  tie("x/t2-t8", across("表2", ["I", "J"], row2(code)), []),
  tie("x/t2-t9", across("表2", ["K", "L"], row2(code)), []),
]);

const BETWEEN: readonly ExpectedTie[] = [
  ...INCOME,
  tie("x/t1-t2-total", "表1!B36", "表2!E16"),
  ...CLASSES,
  tie("x/t1-t3-total", "表1!E36", "表3!E15"),
  ...CODES.filter((code) => code.length > 3).map((code) =>
    tie("x/t2-t3-row", `表2!E${row2(code)}`, `表3!E${row3(code)}`),
  ),
  ...([7, 10, 13] as const).map((row, index) => tie("x/t1-t4", `表1!B${row}`, `表4!B${7 + index}`)),
  tie("x/t4-t5", "表4!F36", "表5!E15"),
  tie("x/t4-t8", "表4!G36", "表8!E7"),
  tie("x/t4-t9", "表4!H36", "表9!E7"),
  ...FUNDS,
  tie("x/t5-t6", "表5!F15", "表6!D29"),
  ...CODES.map((code) => tie("x/t5-t7", `表5!G${row5(code)}`, projectsUnder(code))),
  tie("x/t5-t7", "表5!G15", "表7!F10"),
  tie("x/t1-t11", "表1!B23", "表11!B7"),
  tie("x/t1-t11", "表1!B24", "表11!C7"),
  tie("x/t1-t11", "表1!B27", "表11!G7"),
  tie("x/pension", "表6!D10", "表5!F14"),
];

/** 表7 lists 201, 20103 and two projects under 2010399. */
function projectsUnder(code: string): string[] {
  if (code === "201") return ["表7!F6"];
  if (code === "20103") return ["表7!F7"];
  return code === "2010399" ? ["表7!F8", "表7!F9"] : [];
}

export const EXPECTED_TIES: readonly ExpectedTie[] = [...T1, ...ROWS, ...SUMS, ...TREES, ...BETWEEN];

/** What the list says in words and does not count: single funds balance, and what 表3 has beyond appropriations is 表2's other money. */
export const FURTHER_TIES: readonly ExpectedTie[] = [
  tie("t4/balance", "表4!B7", "表4!F36"),
  tie("t4/balance", "表4!B8", "表4!G36"),
  tie("t4/balance", "表4!B9", "表4!H36"),
  ...CODES.map((code) =>
    tie("x/t3-funds", `表3!E${row3(code)}`, [`表5!E${row5(code)}`, ...across("表2", ["M", "P"], row2(code))]),
  ),
  tie("x/t2-t5", across("表2", ["G", "H"], 16), "表5!E15"),
  tie("x/t2-t8", across("表2", ["I", "J"], 16), "表8!E7"),
  tie("x/t2-t9", across("表2", ["K", "L"], 16), "表9!E7"),
];
