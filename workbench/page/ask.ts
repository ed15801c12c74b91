/**
 * Asks the user in a dialog of the page's; resolves with the answer that was chosen, undefined where the dialog was closed otherwise.
 * @param lines what is said, a paragraph each
 * @param answers what may be chosen; the first is the careful one, and has the focus
 */
export async function ask<Answer extends string>(
  title: string,
  lines: readonly string[],
  answers: readonly Answer[],
): Promise<Answer | undefined> {
  const dialog = document.createElement("dialog");
  dialog.className = "question";
  const heading = document.createElement("h2");
  heading.textContent = title;
  heading.id = "question-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const paragraphs = lines.map((line) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = line;
    return paragraph;
  });
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(
    ...answers.map((answer) => {
      const button = document.createElement("button");
      button.value = answer;
      button.textContent = answer;
      return button;
    }),
  );
  dialog.append(heading, ...paragraphs, form);
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  dialog.remove();
  return answers.find((answer) => answer === dialog.returnValue);
}
