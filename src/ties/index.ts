export * from "./derive";
export * from "./equation";
export { asksForAll } from "./question";
export type { Preference } from "./same-question";
export { Section } from "./section";
