export type { Author, DocxChange, DocxMark, DocxPiece } from "./mark";
export { type MarkedDocx, markDocx } from "./mark-docx";
export { notePiece } from "./note-piece";
export type { NoChange } from "./place-marks";
