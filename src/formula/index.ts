export * from "./new-sum";
export * from "./shift-rows";
export * from "./shift-shared";
export * from "./sum";
export * from "./terms";
export * from "./tokens";
