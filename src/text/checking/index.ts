export { type TextCheck, type TextCheckInput, checkText } from "./check-text";
export type { TextEdit, TextFinding, TextRuleId } from "./finding";
