export { recognise } from "./tables/recognise";
export { askAgain } from "./tables/ask-again";
export { readInMeasure } from "./tables/read-in-measure";
