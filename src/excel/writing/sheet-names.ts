/** Whether two names are one sheet's to Excel, which does not tell capitals apart. */
export function sameSheetName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
