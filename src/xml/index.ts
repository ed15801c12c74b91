export * from "./scanner";
export * from "./text";
