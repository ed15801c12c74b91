import { useEffect, useState } from "react";
import type { PlanChoices, PlannedTables } from "../../app/generate/planned-tables";
import type { CheckJob } from "../../files/check-file";
import type { PageSession } from "../session/session";

/** What would be made of a file under the choices that are kept for it, anew at each choice; absent where that cannot be told, which is told. */
export function useMake(session: PageSession, job: CheckJob) {
  const [choices, setChoices] = useState<PlanChoices>(() => session.making.choicesOf(job));
  const [made, setMade] = useState<{ readonly choices: PlanChoices; readonly planned: PlannedTables | undefined }>();
  useEffect(() => {
    let gone = false;
    void session.making.plan(job, choices).then((planned) => {
      if (!gone) setMade({ choices, planned });
    });
    return () => {
      gone = true;
    };
  }, [session, job, choices]);
  const choose = (chosen: PlanChoices): void => {
    session.making.keepChoices(job, chosen);
    setChoices(chosen);
  };
  return { choices, choose, planned: made?.planned, isPlanning: made?.choices !== choices };
}
