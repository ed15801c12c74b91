/**
 * Takes .xlsx files that are chosen or dropped on the page.
 * @param open is given the file's name and bytes; what it throws is told to the user through `say`
 */
export function acceptFiles(
  input: HTMLInputElement,
  button: HTMLElement,
  open: (name: string, bytes: Uint8Array) => Promise<void>,
  say: (message: string) => void,
): void {
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      await open(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      say(`“${file.name}”打不开：${error instanceof Error ? error.message : String(error)}`);
    }
  };
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    void take(input.files?.[0]);
    // The same file chosen again is a change again.
    input.value = "";
  });
  // Univer's canvas takes drops for itself, so they are caught on their way down.
  addEventListener("dragover", (event) => holdDrop(event, true), true);
  addEventListener("dragleave", (event) => holdDrop(event, false), true);
  addEventListener(
    "drop",
    (event) => {
      holdDrop(event, false);
      void take(event.dataTransfer?.files[0]);
    },
    true,
  );
}

function holdDrop(event: DragEvent, over: boolean): void {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  event.stopPropagation();
  document.body.classList.toggle("dropping", over);
}
