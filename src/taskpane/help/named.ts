/** A text of the pane as the help names it: `一键校验` → `“一键校验”`. So the help has the words that stand on the buttons. */
export function named(text: string): string {
  return `“${text}”`;
}
