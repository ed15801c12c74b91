export type { Author, DocxMark, DocxPiece } from "./mark";
export { type MarkedDocx, markDocx } from "./mark-docx";
