export { type TextCheck, type TextCheckInput, checkText } from "./check-text";
export { Figures } from "./figures";
export type { TextEdit, TextFinding, TextRuleId } from "./finding";
