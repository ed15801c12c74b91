import fc from "fast-check";

const cell = fc
  .tuple(fc.constantFrom("", "$"), fc.constantFrom("A", "E", "AA", "XFD"), fc.constantFrom("", "$"), fc.nat(60))
  .map(([fixedColumn, column, fixedRow, row]) => `${fixedColumn}${column}${fixedRow}${row + 1}`);
const address = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`),
  fc.constantFrom("E:F", "$A:$A"),
  fc.tuple(fc.nat(60), fc.nat(60)).map(([from, to]) => `${from + 1}:$${to + 1}`),
);
const reference = fc
  .tuple(fc.constantFrom("", "表3!", "'表3'!", "表5!", "'表 ''三'!", "[2]表3!"), address)
  .map(([sheet, place]) => sheet + place);
const piece = fc.oneof(
  reference,
  fc.constantFrom('"E8 是""引号"""', "1.5", "合计", "表1[金额]", "TRUE", "#N/A", "{1,2;3}"),
  reference.map((one) => `SUM(${one},2)`),
);

/** Formulas that Excel would take, of references of every kind and what stands between them. */
export const anyFormula = fc
  .array(fc.tuple(piece, fc.constantFrom("+", "-", "*", "&", "=", ",", " ")), { minLength: 1, maxLength: 6 })
  .map((pieces) => `=${pieces.map(([text, operator]) => text + operator).join("")}0`);

/** Texts that are no formulas, of the characters that matter to one. */
export const anyGarble = fc
  .array(fc.constantFrom(..."\"'[]!:$()A1E表9.?_\\#+ ,", "\u{2070e}", "#REF!", "SUM("), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
