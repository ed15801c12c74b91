/** The tasks of a page's main thread, and how long our own scripts were at work in each, from a trace of Chromium. */

/** What a trace must hold. */
export const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

/** The tasks of a thread, in their order. Times in milliseconds; `busy` is what the thread had of a processor, which others may have taken meanwhile. */
function tasksOf(events, thread) {
  const tasks = events.filter(({ name, ph, ...one }) => ph === "X" && name.endsWith("RunTask") && isOn(one, thread));
  return tasks
    .map(({ ts, dur, tdur }) => ({ begin: ts / 1000, long: dur / 1000, busy: (tdur ?? dur) / 1000 }))
    .sort((one, other) => one.begin - other.begin);
}

const isOn = ({ pid, tid }, thread) => pid === thread.pid && tid === thread.tid;

/** The samples of a profile: when, how long, and the functions that were at work, the innermost first. */
function samplesOf(events, profile) {
  const nodes = new Map();
  const samples = [];
  let time = profile.args.data.startTime / 1000;
  const chunks = events.filter(
    ({ name, pid, id }) => name === "ProfileChunk" && pid === profile.pid && id === profile.id,
  );
  for (const { args } of chunks.sort((one, other) => one.ts - other.ts)) {
    for (const node of args.data.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    const deltas = args.data.timeDeltas ?? [];
    for (const [index, id] of (args.data.cpuProfile?.samples ?? []).entries()) {
      time += deltas[index] / 1000;
      samples.push({ time, id });
    }
  }
  const stackOf = (id) => {
    const stack = [];
    for (let node = nodes.get(id); node; node = nodes.get(node.parent)) stack.push(node.callFrame);
    return stack;
  };
  return samples.map(({ time: begin, id }, index) => ({
    begin,
    end: samples[index + 1]?.time ?? begin,
    stack: stackOf(id),
  }));
}

/** Whose work a moment was: the address of the innermost function that has one; what the engine does for it (JSON, sorting) is its own. */
const scriptOf = (stack) => stack.find(({ url }) => url)?.url ?? "";

/**
 * The tasks of the page's main thread: how long our own scripts were at work in each, how long office.js, and in which functions.
 * @param isOurs whether the script at an address is ours
 * @param isOffice whether it is office.js's
 */
export function ownTasks(trace, isOurs, isOffice) {
  const { traceEvents: events } = JSON.parse(trace);
  const mains = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  return mains.flatMap((thread) => {
    const profiles = events.filter((event) => event.name === "Profile" && isOn(event, thread));
    const samples = profiles.flatMap((profile) => samplesOf(events, profile));
    let next = 0;
    return tasksOf(events, thread).map(({ begin, long, busy }) => {
      const end = begin + long;
      const functions = new Map();
      let [own, office] = [0, 0];
      while (next > 0 && samples[next - 1].end > begin) next -= 1;
      for (; next < samples.length && samples[next].begin < end; next++) {
        const { stack, ...sample } = samples[next];
        const share = Math.min(sample.end, end) - Math.max(sample.begin, begin);
        const script = scriptOf(stack);
        if (share <= 0) continue;
        if (isOffice(script)) office += share;
        if (!isOurs(script)) continue;
        own += share;
        for (const name of new Set(stack.filter(({ url = "" }) => isOurs(url)).map(({ functionName }) => functionName)))
          functions.set(name, (functions.get(name) ?? 0) + share);
      }
      // Where the thread had to wait for a processor, our share of that is not our doing.
      const had = (share) => (long > 0 ? (share * busy) / long : 0);
      return { own: had(own), office: had(office), functions };
    });
  });
}
