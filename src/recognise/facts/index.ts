export { readFacts } from "./read-facts";
