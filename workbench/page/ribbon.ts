/** What a button of the ribbon does: opens the pane at an address, or runs a function of the commands page. */
export type RibbonAction =
  | { readonly kind: "pane"; readonly address: string }
  | { readonly kind: "function"; readonly name: string; readonly controlId: string };

/** Builds the ribbon from the manifest that Excel reads, so that the workbench shows what Excel would. */
export function buildRibbon(manifestText: string, container: HTMLElement, run: (action: RibbonAction) => void): void {
  const manifest = new DOMParser().parseFromString(manifestText, "text/xml");
  const resource = resourcesOf(manifest);
  for (const group of named(manifest, "Group")) {
    const place = document.createElement("div");
    place.className = "group";
    for (const control of named(group, "Control")) place.append(button(control, resource, run));
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = resource(child(group, "Label"));
    place.append(name);
    container.append(place);
  }
}

type Resource = (element: Element | undefined) => string;

function button(control: Element, resource: Resource, run: (action: RibbonAction) => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  const icon = document.createElement("img");
  icon.alt = "";
  const image = named(control, "Image").find((one) => one.getAttribute("size") === "32");
  icon.src = here(resource(image));
  made.append(icon, resource(child(control, "Label")));
  const supertip = child(control, "Supertip");
  made.title = supertip ? resource(child(supertip, "Description")) : "";
  const action = actionOf(control, resource);
  made.addEventListener("click", () => run(action));
  return made;
}

function actionOf(control: Element, resource: Resource): RibbonAction {
  const [name] = named(control, "FunctionName");
  if (name) return { kind: "function", name: name.textContent ?? "", controlId: control.getAttribute("id") ?? "" };
  return { kind: "pane", address: here(resource(named(control, "SourceLocation")[0])) };
}

/** The manifest's addresses name the host that Excel loads from; the same files are beside this page. */
function here(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname.slice(1)}${search}`;
}

function resourcesOf(manifest: Document): Resource {
  const values = new Map(
    [...manifest.querySelectorAll("*")].map((element) => [
      element.getAttribute("id"),
      element.getAttribute("DefaultValue"),
    ]),
  );
  return (element) => values.get(element?.getAttribute("resid") ?? "") ?? "";
}

function named(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}
