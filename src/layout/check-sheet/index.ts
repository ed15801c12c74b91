export { CHECK_SHEET, checkSheet } from "./check-sheet";
export type { OwnTiesToList } from "./own-ties";
