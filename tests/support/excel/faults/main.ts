/** `npm run faults:excel`: every operation × every round trip × everything that may disturb it. Names of operations may follow, to try only those. */
import { DISTURBANCES, type Disturbance } from "./disturbances";
import { type Operation, OPERATIONS } from "./operations";
import { complaint, disturb, expectedWith, inNoOrder, makeReady, type Ready, undisturbed } from "./trial";

interface Tally {
  cases: number;
  readonly failures: string[];
}

async function tryOperation(operation: Operation): Promise<Tally> {
  const { trips, before, after } = await undisturbed(operation);
  const tally: Tally = { cases: 0, failures: [] };
  let ready: Ready | undefined;
  for (const disturbance of DISTURBANCES) {
    const isHand = disturbance.kind === "hand";
    // To find what is expected other workbooks are opened, and each becomes the Excel that the add-in talks to.
    if (isHand) ready = void ready?.excel.close();
    const expected = isHand ? await expectedWith(operation, disturbance) : [];
    for (let trip = 1; trip <= trips; trip++) {
      ready ??= await makeReady(operation);
      const outcome = await disturb(ready, disturbance, trip);
      const inOrder = disturbance.movesSheets ? inNoOrder : (contents: string) => contents;
      const states = expected.map(inOrder);
      const wrong = isHand
        ? complaint(
            { ...outcome, contents: inOrder(outcome.contents) },
            [states[0] ?? before],
            [...states.slice(1), ...(operation.changes ? [] : states)],
          )
        : complaint(outcome, [before], [after]);
      tally.cases += 1;
      if (wrong !== undefined) tally.failures.push(caseName(disturbance, trip, wrong));
      // An operation that was left as it was can be disturbed again.
      const isReusable = !isHand && wrong === undefined && outcome.failure !== undefined && outcome.contents === before;
      if (isReusable && operation.changes) continue;
      ready.excel.close();
      ready = undefined;
    }
  }
  ready?.excel.close();
  console.log(
    `${operation.name.padEnd(14)} ${trips} round trips ${String(tally.cases).padStart(5)} cases ${tally.failures.length} failures`,
  );
  for (const failure of tally.failures) console.log(`  ${failure}`);
  return tally;
}

function caseName({ name }: Disturbance, trip: number, wrong: string): string {
  return `trip ${trip}, ${name}: ${wrong}`;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const operations = OPERATIONS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  let cases = 0;
  let failures = 0;
  for (const operation of operations) {
    const tally = await tryOperation(operation);
    cases += tally.cases;
    failures += tally.failures.length;
  }
  console.log(`${cases} cases, ${failures} failures`);
  process.exit(failures === 0 ? 0 : 1);
}

// A Univer that is closed amid a calculation fails when its clock next ticks; that is no failure of a trial.
process.on("uncaughtException", (error) => {
  if (error.message.startsWith("[LocaleService]")) return;
  console.error(error);
  process.exit(2);
});

main().catch((error: unknown) => {
  console.error(error);
  process.exit(2);
});
