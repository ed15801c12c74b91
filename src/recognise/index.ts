export { mostTables, recognise } from "./tables/recognise";
export { type TemplateFit, likeliestFirst, templateFit } from "./tables/template-fit";
export { askAgain } from "./tables/ask-again";
export { readInMeasure } from "./tables/read-in-measure";
