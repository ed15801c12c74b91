export { documentModel } from "./document-model";
export { clipboardHtml } from "./clipboard-html";
export { documentText, runsText } from "./document-text";
export type * from "./model";
export type { BoughtRow } from "./parts/procurement";
export type { PartSource } from "./parts/part";
export { blocksOfPlan } from "./plan-table";
export { TEXT_SHEET, textSheet } from "./text-sheet";
export { type DocumentInput, type Stretch, type WrittenDocument, writeDocument } from "./written-document";
