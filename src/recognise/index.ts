export { recognise } from "./recognise";
export { askAgain } from "./ask-again";
export { readInMeasure } from "./read-in-measure";
