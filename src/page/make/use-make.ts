import { useEffect, useState } from "react";
import type { PlanChoices, PlannedTables } from "../../app/generate/planned-tables";
import type { CheckJob } from "../../files/check-file";
import type { PageSession } from "../session/session";

/** What would be made of a file under the choices that are kept for it, anew at each choice; absent where that cannot be told, which is told. */
export function useMake(session: PageSession, job: CheckJob) {
  const [choices, setChoices] = useState<PlanChoices>(() => session.choicesOf(job));
  const [planned, setPlanned] = useState<PlannedTables>();
  const [isPlanning, setPlanning] = useState(true);
  useEffect(() => {
    let gone = false;
    setPlanning(true);
    void session.plan(job, choices).then((made) => {
      if (gone) return;
      setPlanned(made);
      setPlanning(false);
    });
    return () => {
      gone = true;
    };
  }, [session, job, choices]);
  const choose = (chosen: PlanChoices): void => {
    session.keepChoices(job, chosen);
    setChoices(chosen);
  };
  return { choices, choose, planned, isPlanning };
}
