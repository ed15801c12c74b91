export type { EditOutcome, Edits } from "./edits";
export type { Keeps } from "./keeps";
export type { FollowOptions, MarkOutcome, Marks } from "./marks";
export type { Navigates, SelectedArea, SelectedCell, Selection } from "./navigates";
export type { Reads } from "./reads";
export type { Watches, WorkbookChange } from "./watches";
export { SheetsChanged, WorkbookError } from "./workbook-error";
export type { WorkbookPort } from "./workbook-port";
export type { AboutWorkbook, SheetUser, Writes } from "./writes";
