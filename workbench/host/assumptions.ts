/** What a question to Excel is answered with: JSON, so that it can be sent and compared. */
export type Answer = string | number | boolean | null | readonly Answer[];

/**
 * Something that the host takes Excel to do. Where the host plays it, its comment names the id: `EV-1`. No build has an Excel: the
 * side-load check asks a real one (`workbench/sideload`), and what it answered is kept in `docs/excel-answers`.
 */
export interface Assumption {
  readonly id: string;
  readonly assumes: string;
  /** A page or thread that says so; "none" for what is only likely. #123 is a thread of OfficeDev/office-js. */
  readonly evidence: string;
  /** Where it is played, below workbench/host. */
  readonly played: string;
  /** What the host answers to the question of this id; absent where no script can ask it, but a user can see it. */
  readonly answer?: Answer;
}

const REFERENCE = "https://learn.microsoft.com/javascript/api/excel";
const ERRORS = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const UNDO = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities";
const LIMITS = "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization";

/** Everything that the host assumes, by what it is about. */
export const ASSUMPTIONS: readonly Assumption[] = [
  // Batches
  {
    id: "BA-1",
    assumes: "The first error ends a batch; what ran before stays done.",
    evidence: "none",
    played: "protocol/executor.ts",
    answer: ["ItemNotFound", "在前", ""],
  },
  {
    id: "BA-2",
    assumes: "What hangs on a null object is a null object.",
    evidence: "the library's own path type for null objects",
    played: "protocol/paths.ts",
    answer: true,
  },
  {
    id: "BA-3",
    assumes: "Acting on a null object fails with ItemNotFound.",
    evidence: "none",
    played: "protocol/executor.ts",
    answer: "ItemNotFound",
  },
  // References
  {
    id: "RE-1",
    assumes: "A reference that is no longer kept answers InvalidReference.",
    evidence: ERRORS,
    played: "protocol/references.ts",
  },
  {
    id: "RE-2",
    assumes: "A range that is kept goes along with its cells when rows come above it.",
    evidence: `${REFERENCE}/excel.requestcontext (trackedObjects)`,
    played: "model/range.ts",
    answer: ["A4", "这一格"],
  },
  // Sheets
  {
    id: "SH-1",
    assumes: "A new sheet is the last one, and does not become the active one.",
    evidence: `${REFERENCE}/excel.worksheetcollection`,
    played: "model/worksheet-collection.ts",
    answer: [true, false],
  },
  {
    id: "SH-2",
    assumes: "Renaming a sheet to a name that is taken answers ItemAlreadyExists.",
    evidence: "adding does",
    played: "model/worksheet.ts",
    answer: "ItemAlreadyExists",
  },
  {
    id: "SH-3",
    assumes: "A name that Excel does not allow answers InvalidArgument.",
    evidence: "none",
    played: "model/sheet-name.ts",
    answer: ["InvalidArgument", "InvalidArgument"],
  },
  {
    id: "SH-4",
    assumes: "Deleting a very hidden sheet answers InvalidOperation.",
    evidence: `${REFERENCE}/excel.worksheet`,
    played: "model/worksheet.ts",
    answer: "InvalidOperation",
  },
  {
    id: "SH-5",
    assumes: "A hidden sheet cannot be activated: InvalidOperation.",
    evidence: "none",
    played: "model/worksheet.ts",
    answer: "InvalidOperation",
  },
  {
    id: "SH-6",
    assumes: "A formula that refers to a deleted sheet holds #REF!, also where another sheet has its name by then.",
    evidence: "OfficeDev/office-js-docs-pr#1762",
    played: "univer/book.ts",
    answer: [true, "#REF!"],
  },
  {
    id: "SH-7",
    assumes: "The last visible sheet cannot be deleted.",
    evidence: "the interface",
    played: "model/worksheet.ts",
  },
  // Contents
  {
    id: "CO-1",
    assumes: "An apostrophe makes text of what follows, in cells of any format, and is no part of it.",
    evidence: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
    played: "univer/cells.ts",
    answer: ["01", "=1+1", "1-2", "-行政", "03"],
  },
  {
    id: "CO-2",
    assumes: "What is written into a cell formatted as text is text, a number too.",
    evidence: "the interface",
    played: "univer/cells.ts",
    answer: ["7", "1-2"],
  },
  {
    id: "CO-3",
    assumes: "A cell that a merged area covers takes no value.",
    evidence: "the interface",
    played: "univer/sheet-grid.ts",
    answer: ["首格", "", ""],
  },
  {
    id: "CO-4",
    assumes: "null leaves a cell as it is; one value is written to all cells of a range.",
    evidence: `${REFERENCE}/excel.range`,
    played: "model/matrix.ts",
    answer: ["留着", "@", "@"],
  },
  {
    id: "CO-5",
    assumes: 'A formula that gives "" counts as a value for the used range.',
    evidence: "none",
    played: "univer/sheet-grid.ts",
    answer: true,
  },
  {
    id: "CO-6",
    assumes: "#N/A written as a value is the error; with an apostrophe it is text.",
    evidence: "none",
    played: "univer/cells.ts",
    answer: ["#N/A", "#N/A"],
  },
  {
    id: "FO-1",
    assumes: "A cell without a fill answers white.",
    evidence: `${REFERENCE}/excel.rangefill`,
    played: "model/range-fill.ts",
    answer: "#FFFFFF",
  },
  // Hidden rows, special cells
  {
    id: "SC-1",
    assumes: "The visible cells of a range are rectangles between its hidden rows and columns.",
    evidence: `${REFERENCE}/excel.range`,
    played: "model/visible-areas.ts",
    answer: ["A1", "C1", "A3:A4", "C3:C4"],
  },
  {
    id: "SC-2",
    assumes: "Of a single cell the whole used range is searched for special cells.",
    evidence: "SpecialCells in VBA",
    played: "model/visible-areas.ts",
    answer: "A1:C4",
  },
  // Conditional formats
  {
    id: "CF-1",
    assumes: "A conditional format keeps its id when rows come above it, and is found by it on the whole sheet.",
    evidence: "none",
    played: "univer/rules.ts",
    answer: true,
  },
  {
    id: "CF-2",
    assumes: "The formula of a conditional format is read as it was written.",
    evidence: "none",
    played: "model/conditional-format-rule.ts",
    answer: '=LEN("预算公开助手")=6',
  },
  {
    id: "CF-3",
    assumes: "Several conditional formats on one cell can all be read.",
    evidence: "against it: #5222, #6827, #6835",
    played: "model/conditional-format.ts",
    answer: ["=A1>1", "=A1>2"],
  },
  {
    id: "CF-4",
    assumes: "Some conditional formats can be neither listed, nor read, nor deleted: ItemNotFound.",
    evidence: "#6396 (after Ctrl+Z of a deletion), #6827, #6835, #5222",
    played: "world/bad-rules.ts",
  },
  {
    id: "CF-5",
    assumes: "A copied sheet and pasted cells bring their conditional formats along, under ids of their own.",
    evidence: "the interface",
    played: "world/hands.ts",
  },
  // Protection
  {
    id: "PR-1",
    assumes: "A protected sheet refuses values and conditional formats with AccessDenied; its rules can be listed.",
    evidence: ERRORS,
    played: "model/host-context.ts",
    answer: ["AccessDenied", "AccessDenied", "done"],
  },
  {
    id: "PR-2",
    assumes:
      "Where a workbook's structure is protected, sheets neither come nor go nor change their names: AccessDenied.",
    evidence: ERRORS,
    played: "world/world.ts",
  },
  // Rows
  {
    id: "RO-1",
    assumes: "New rows have the formats of the row above.",
    evidence: `${REFERENCE}/excel.range`,
    played: "model/range.ts",
    answer: "#FF0000",
  },
  {
    id: "RO-2",
    assumes: "An address without a sheet in copyFrom is one of the target's sheet, not of the active one.",
    evidence: `${REFERENCE}/excel.range`,
    played: "model/range.ts",
    answer: "#00FF00",
  },
  // Obstacles
  {
    id: "OB-1",
    assumes: "Part of an array formula cannot be changed, nor rows put in across it: InvalidOperation.",
    evidence: "the interface; the code is a guess",
    played: "world/obstacles.ts",
  },
  {
    id: "OB-2",
    assumes: "Writing into a pivot, or rows put in across it, answers PivotTableRangeConflict.",
    evidence: ERRORS,
    played: "world/obstacles.ts",
  },
  {
    id: "OB-3",
    assumes: "Rows neither come nor go within a filtered range: FilteredRangeConflict.",
    evidence: ERRORS,
    played: "world/obstacles.ts",
  },
  {
    id: "OB-4",
    assumes: "Cells of a table cannot be merged: MergedRangeConflict.",
    evidence: ERRORS,
    played: "world/obstacles.ts",
  },
  {
    id: "OB-5",
    assumes: "A value in the way of a spilled formula is taken, and the formula says #SPILL!.",
    evidence: "the interface",
    played: "world/obstacles.ts",
  },
  // Calculation
  {
    id: "CA-1",
    assumes: "While calculation is manual, a formula keeps its value until it is calculated.",
    evidence: `${REFERENCE}/excel.application`,
    played: "world/calculation.ts",
    answer: [2, 2, 10],
  },
  // Events
  {
    id: "EV-1",
    assumes: "A cell whose formula is computed anew is not told as changed.",
    evidence: "#3899",
    played: "events.ts",
    answer: ["甲!C1"],
  },
  {
    id: "EV-2",
    assumes:
      "What the add-in writes comes back as a change, marked as its own (ExcelApi 1.14), one event for each write.",
    evidence: `${REFERENCE}/excel.worksheetchangedeventargs`,
    played: "events.ts",
    answer: ["ThisLocalAddin", "ThisLocalAddin", "ThisLocalAddin"],
  },
  {
    id: "EV-3",
    assumes: "What somebody else changes who has the workbook open comes with source Remote.",
    evidence: `${REFERENCE}/excel.worksheetchangedeventargs`,
    played: "events.ts",
  },
  {
    id: "EV-4",
    assumes: "Pasted cells come as one change.",
    evidence: "none",
    played: "world/hands.ts",
  },
  {
    id: "EV-5",
    assumes: "A format that changes is not told as a change of cells.",
    evidence: `${REFERENCE}/excel.worksheetchangedeventargs`,
    played: "events.ts",
    answer: 0,
  },
  // Selection and windows
  {
    id: "SE-1",
    assumes: "Selecting on a sheet that is not active fails with InvalidOperation.",
    evidence: "#5118 says to activate and sync first",
    played: "model/range.ts",
    answer: "InvalidOperation",
  },
  {
    id: "WI-1",
    assumes: "While another workbook has the focus, some members fail.",
    evidence: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting",
    played: "world/world.ts",
  },
  {
    id: "ED-1",
    assumes: "While a cell is being edited every request is refused, or waits if it asked to.",
    evidence: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit, #806, #3388",
    played: "excel-host.ts",
  },
  // Page
  {
    id: "PA-1",
    assumes: "Every part of the page can be set; one page wide leaves the height open.",
    evidence: "against it: #1860, #2196",
    played: "model/page-layout.ts",
    answer: ["done", 1, null],
  },
  // What the workbook keeps
  {
    id: "XM-1",
    assumes: "Setting the XML of a part keeps it the only one of its namespace, under another id.",
    evidence: "#3564 (a new part is added and the old one deleted)",
    played: "model/custom-xml-part.ts",
    answer: [1, false],
  },
  // Undo
  {
    id: "UN-1",
    assumes: "An Excel without undo for add-ins clears the user's list at every change of an add-in's.",
    evidence: "#2802",
    played: "world/undo-ledger.ts",
  },
  {
    id: "UN-2",
    assumes: "Some members clear the user's list; reading and conditional formats do not.",
    evidence: `${UNDO}, #4484`,
    played: "world/undo-ledger.ts",
  },
  // Limits
  {
    id: "LI-1",
    assumes: "Only Excel on the web limits what one request or answer may weigh, to 5 MB.",
    evidence: LIMITS,
    played: "world/profiles.ts",
  },
  {
    id: "LI-2",
    assumes: "The values of more than 5,000,000 cells are null.",
    evidence: LIMITS,
    played: "model/range.ts",
  },
  {
    id: "LI-3",
    assumes: "setCellProperties of too many cells answers RequestPayloadSizeLimitExceeded.",
    evidence: "#2564 tells the number; the code is a guess",
    played: "model/cell-properties.ts",
  },
];
