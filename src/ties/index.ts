export * from "./derive";
export * from "./equation";
export { asksForAll } from "./question";
export type { Preference } from "./section-pairs";
export { Section } from "./section";
