export { CHECK_SHEET, type OwnTiesToList } from "./check-sheet";
export { shownText } from "./appearance/shown-text";
export { CONTENTS_SHEET } from "./contents-sheet";
export { type LayoutOptions, type OtherSheet, layoutDisclosure, layoutTables } from "./layout-disclosure";
