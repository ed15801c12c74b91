export { type DocumentParts, disclosureDocument } from "./disclosure-document";
export { documentText } from "./document-text";
export type * from "./model";
export { blocksOfPlan } from "./plan-table";
