/**
 * Copies what stands in a field; false where the web view refuses the clipboard, as frames of Office on the web may. Then the text is selected, to be
 * copied by hand.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
