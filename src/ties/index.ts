export * from "./derive";
export * from "./equation";
