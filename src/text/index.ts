export * from "./checking";
export type * from "./claim";
export type * from "./text-document";
export * from "./reading";
