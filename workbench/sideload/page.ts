import { ASSUMPTIONS } from "../host/assumptions";
import { type Answered, askExcel } from "./ask-excel";
import { type Environment, environment, profileOf } from "./environment";
import { MANUAL_STEPS } from "./manual-steps";

/** The page that asks a real Excel what our own host takes it to do, and gives the answers to copy. */
class Page {
  private environment: Environment | undefined;
  private answers: readonly Answered[] = [];
  private readonly steps: {
    readonly what: string;
    readonly tick: HTMLInputElement;
    readonly note: HTMLInputElement;
  }[] = MANUAL_STEPS.map(({ what, expected }) => this.step(what, expected));

  async start(): Promise<void> {
    const { host } = await Office.onReady();
    if (host !== Office.HostType.Excel) {
      this.say("请在 Excel 里打开本页。");
      return;
    }
    const start = element("start") as HTMLButtonElement;
    start.disabled = false;
    this.say("");
    start.addEventListener("click", () => {
      start.disabled = true;
      this.ask().catch((error: unknown) => this.say(`没有完成：${String(error)}`));
    });
    element("copy").addEventListener("click", () => this.copy());
  }

  private async ask(): Promise<void> {
    this.environment = await environment();
    this.answers = await askExcel((answered) => {
      this.say(`正在问：${answered.about}`);
      this.show(answered);
    });
    const differing = this.answers.filter(differs).length;
    this.say(`完成：${this.answers.length} 问，其中 ${differing} 问与预计不同。请做手工步骤，然后复制结果。`);
    this.update();
  }

  private show(answered: Answered): void {
    const row = document.createElement("tr");
    const { id, about, answer, failure } = answered;
    for (const text of [id, about, failure ?? JSON.stringify(answer), differs(answered) ? "与预计不同" : "如预计"]) {
      row.append(cellOf(text));
    }
    if (differs(answered)) row.className = "differs";
    element("answers").append(row);
  }

  private step(what: string, expected: string) {
    const item = document.createElement("li");
    const label = document.createElement("label");
    const tick = document.createElement("input");
    tick.type = "checkbox";
    const note = document.createElement("input");
    note.placeholder = "与预期不同时写在这里";
    note.setAttribute("aria-label", `${what}的备注`);
    label.append(tick, what);
    const words = document.createElement("div");
    words.textContent = `预期：${expected}`;
    item.append(label, words, note);
    for (const input of [tick, note]) input.addEventListener("change", () => this.update());
    element("steps").append(item);
    return { what, tick, note };
  }

  private update(): void {
    const place = element("result") as HTMLTextAreaElement;
    const byHand = this.steps.map(({ what, tick, note }) => ({ what, tried: tick.checked, note: note.value }));
    const { environment: found, answers } = this;
    place.value = JSON.stringify(
      { ...(found && { profile: profileOf(found), environment: found }), answers, byHand },
      null,
      2,
    );
  }

  /** A web view may refuse the clipboard; then the text is selected, to be copied by Ctrl+C. */
  private copy(): void {
    this.update();
    const place = element("result") as HTMLTextAreaElement;
    place.select();
    const selected = (): void => this.say("请按 Ctrl+C 复制。");
    navigator.clipboard.writeText(place.value).then(() => this.say("已复制。"), selected);
  }

  private say(text: string): void {
    element("status").textContent = text;
  }
}

/** Whether Excel answered otherwise than our host does. */
function differs({ id, answer, failure }: Answered): boolean {
  const expected = ASSUMPTIONS.find((assumption) => assumption.id === id)?.answer;
  return failure !== undefined || JSON.stringify(answer) !== JSON.stringify(expected);
}

function cellOf(text: string): HTMLTableCellElement {
  const cell = document.createElement("td");
  cell.textContent = text;
  return cell;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

void new Page().start();
