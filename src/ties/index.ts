export * from "./derive";
export * from "./equation";
export * from "./judge";
export { asksForAll } from "./question";
export type { Preference } from "./section-pairs";
export { Section } from "./section";
