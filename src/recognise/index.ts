export { recognise } from "./recognise";
export { askAgain } from "./ask-again";
