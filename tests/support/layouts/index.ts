/**
 * The layouts in which people keep the same eleven tables: transformations of the sample that leave its figures as they are.
 */
export { AMOUNTS, ZEROS } from "./amounts";
export { CODES } from "./codes";
export { HEADERS, unmergedAndFilled } from "./headers";
export * from "./placement";
export * from "./plain-table";
export { COLUMNS, ROWS } from "./rows";
export { TITLES, untitled } from "./titles";
