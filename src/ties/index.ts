export * from "./derive";
export * from "./equation";
export * from "./judge";
export { asksForAll } from "./question";
export { Section } from "./section";
