export { CHECK_SHEET, checkSheet } from "./check-sheet";
