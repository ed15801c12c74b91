export { hasFactSheets, readFacts } from "./read-facts";
