import { keepConfig, readKeptConfig } from "../../app/config/keep-config";
import type { Keeps } from "../../app/port";
import {
  type CheckConfig,
  type ConfigLayer,
  configOf,
  configText,
  isEmptyConfig,
  parseConfig,
  problemSentences,
} from "../../config";
import type { Templates } from "../../tables";
import { storePreference, storedPreference } from "../session/stored";
import { type Notice, noticeOfFailure } from "../shared/notices";
import { saveFile } from "../shared/save-file";
import { type Store, createStore } from "../shared/store";
import { SETTINGS_TEXTS } from "./texts";

/** Where settings are kept: in the workbook, or on this machine. */
export type SettingsScope = "workbook" | "user";

/** What 设置 shows. */
export interface SettingsState {
  readonly scope: SettingsScope;
  readonly configs: Readonly<Record<SettingsScope, CheckConfig>>;
  /** True where what the workbook keeps cannot be read: nothing is written over it unasked. */
  readonly unreadable: boolean;
  readonly busy: boolean;
  readonly notice?: Notice;
  /** What was before each change of this session, the last one first. */
  readonly before: readonly { readonly scope: SettingsScope; readonly config: CheckConfig }[];
}

export interface SettingsCommands {
  /** Reads what the workbook keeps. */
  read(): void;
  choose(scope: SettingsScope): void;
  /** Keeps the settings of the scope, changed; what a check would not take is refused. */
  set(config: CheckConfig): void;
  reset(): void;
  undo(): void;
  importFile(file: File): void;
  exportFile(): void;
  dismiss(): void;
}

export interface SettingsTools {
  /** The workbook that is open; without one settings are kept on this machine alone. */
  readonly port?: Keeps;
  readonly templates: Templates;
  /** Tells the other views that checks come out otherwise now. */
  readonly changed: () => void;
}

export interface Settings {
  readonly state: SettingsState;
  readonly commands: SettingsCommands;
  /** What is kept for the user, as a check takes it; what the workbook keeps is read by the check itself. */
  readonly layers: () => readonly ConfigLayer[];
}

const STORED_AS = "config";

export type SettingsStore = Store<SettingsState, Partial<SettingsState>>;

/** 设置: its state, its commands, and what a check takes of it; the same for who keeps no workbook. */
export interface SettingsInUse extends Pick<Settings, "commands" | "layers"> {
  readonly store: SettingsStore;
}

/** 设置, with what is stored for the user; of what is stored and cannot be read its notice tells. */
export function createSettings(tools: SettingsTools): SettingsInUse {
  const store = createStore(withPart, initialState(tools.port ? "workbook" : "user"));
  const layers = (): readonly ConfigLayer[] => {
    const { user } = store.get().configs;
    return isEmptyConfig(user) ? [] : [{ source: "user", config: user }];
  };
  return { store, commands: createCommands(tools, store), layers };
}

function withPart(state: SettingsState, part: Partial<SettingsState>): SettingsState {
  return { ...state, ...part };
}

function initialState(scope: SettingsScope): SettingsState {
  const stored = parseConfig(storedPreference(STORED_AS) ?? "{}");
  const user = "config" in stored ? stored.config : {};
  const problems = "problems" in stored ? problemSentences(stored.problems) : [];
  const notice = problems.length > 0 && { notice: refused(SETTINGS_TEXTS.stored, problems) };
  return { scope, configs: { workbook: {}, user }, unreadable: false, busy: false, before: [], ...notice };
}

/** The commands, one at a time; one that comes while another is at work is not heard. */
function createCommands({ port, templates, changed }: SettingsTools, store: SettingsStore): SettingsCommands {
  const { get, dispatch } = store;
  const run = async (work: () => Promise<Partial<SettingsState>>): Promise<void> => {
    if (get().busy) return;
    dispatch({ busy: true, notice: undefined });
    const outcome = await work().catch((error: unknown) => ({ notice: noticeOfFailure(error) }));
    dispatch({ ...outcome, busy: false });
  };
  /** Keeps settings where they belong; gives what is told of it. */
  const keep = async (scope: SettingsScope, config: CheckConfig): Promise<Notice> => {
    const done = info("success", SETTINGS_TEXTS.saved(SETTINGS_TEXTS.scopes[scope]));
    if (scope === "user" || !port)
      return storePreference(STORED_AS, configText(config)) ? done : info("failure", SETTINGS_TEXTS.notStored);
    await keepConfig(port, config);
    return done;
  };
  const put = async (scope: SettingsScope, config: CheckConfig): Promise<Partial<SettingsState>> => {
    const notice = await keep(scope, config);
    changed();
    const { configs } = get();
    return { configs: { ...configs, [scope]: config }, notice, ...(scope === "workbook" && { unreadable: false }) };
  };
  const change = async (config: CheckConfig): Promise<Partial<SettingsState>> => {
    const { scope, configs, before } = get();
    const outcome = await put(scope, config);
    return { ...outcome, before: [{ scope, config: configs[scope] }, ...before] };
  };
  const taken = async (text: string, name: string): Promise<CheckConfig | Notice> => {
    const parsed = parseConfig(text);
    if ("problems" in parsed) return refused(name, problemSentences(parsed.problems));
    const { config } = parsed;
    // what rules there are is no part of the pane's start
    const { unknownRules } = await import("./unknown-rules");
    const unknown = unknownRules(config.rules ?? {}, templates);
    if (unknown.length > 0) return refused(name, unknown.map(SETTINGS_TEXTS.unknownRule));
    return typeof config.codes === "string" ? refused(name, [`${SETTINGS_TEXTS.codesAsFile}。`]) : config;
  };
  return {
    read: () =>
      void run(async () => {
        if (!port) return {};
        const { config, problem } = await readKeptConfig(port);
        return { configs: { ...get().configs, workbook: config }, unreadable: problem !== undefined };
      }),
    choose: (scope) => dispatch({ scope, notice: undefined }),
    set: (config) =>
      void run(async () => {
        const parsed = configOf(JSON.parse(JSON.stringify(config)));
        if ("problems" in parsed) return { notice: info("failure", problemSentences(parsed.problems).join("")) };
        const { scope, unreadable } = get();
        if (scope === "workbook" && unreadable) return { notice: info("failure", SETTINGS_TEXTS.unreadable) };
        return change(parsed.config);
      }),
    reset: () => void run(() => change({})),
    undo: () =>
      void run(async () => {
        const [last, ...rest] = get().before;
        if (!last) return {};
        const outcome = await put(last.scope, last.config);
        return { ...outcome, before: rest, scope: last.scope, notice: info("success", SETTINGS_TEXTS.undone) };
      }),
    importFile: (file) =>
      void run(async () => {
        const read = await taken(await file.text(), file.name);
        return "tone" in read ? { notice: read } : change(read);
      }),
    exportFile: () => {
      const { scope, configs } = get();
      saveFile(SETTINGS_TEXTS.fileName, new TextEncoder().encode(configText(configs[scope])), "json");
      dispatch({ notice: info("info", port ? SETTINGS_TEXTS.exported : SETTINGS_TEXTS.downloaded) });
    },
    dismiss: () => dispatch({ notice: undefined }),
  };
}

function info(tone: Notice["tone"], title: string): Notice {
  return { tone, title, detail: "" };
}

function refused(name: string, sentences: readonly string[]): Notice {
  return { tone: "failure", title: SETTINGS_TEXTS.badFile(name), detail: sentences.slice(0, 5).join("") };
}
