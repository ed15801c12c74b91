/**
 * The day of a time, where the reader is: `2024-02-29T23:30:00.000Z` → `2024-03-01` in China. Explanations are kept with the time in UTC; a day is the
 * user's own. A text that is no time in ISO 8601 is given back as it is.
 */
export function dayText(when: string): string {
  const time = new Date(when);
  if (!/^\d{4}-\d\d-\d\dT/.test(when) || Number.isNaN(time.getTime())) return when;
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${time.getFullYear()}-${month}-${day}`;
}
