// Days and times as workbooks hold them: numbers since a day, told from others by their format. No zone of time comes in.

/** The numbers of built-in formats that show a day, a time, or both. */
const BUILT_IN = [[14, 22], [27, 36], [45, 47], [50, 58]];
/** Days of the two calendars of spreadsheets, and the last day of either. */
const DAY = 86_400_000;
const [SINCE_1900, SINCE_1904, LAST] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1), Date.UTC(9999, 11, 31) + DAY];

/** Whether a format shows a day or a time. What stands in quotes or behind a sign is shown as it is; hours beyond a day are no time. */
export function showsTime(id, code) {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  if (/\[[hms]+\]/i.test(code)) return false;
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").replace(/general|am\/pm/gi, ""));
}

const timeOf = (date) => date.toISOString().slice(11, 19);

/** A number as its day, and its time where it is not midnight; a part of a day as its time. */
export function day(serial, since1904) {
  // The first calendar has a 29 February 1900: days before it are one more from its beginning.
  const count = since1904 || serial >= 60 ? serial : serial + 1;
  const moment = new Date(Math.round(((since1904 ? SINCE_1904 : SINCE_1900) + count * DAY) / 1000) * 1000);
  // Beyond all days a spreadsheet shows only this.
  if (!(serial >= 0 && moment < LAST)) return "####";
  if (!since1904 && Math.floor(serial) === 60) return "1900-02-29";
  if (serial < 1) return serial === 0 && !since1904 ? "0" : timeOf(moment);
  return joined(moment.toISOString().slice(0, 10), timeOf(moment));
}

/** A day as a text of the international format: `2026-11-20`, `2026-11-20T13:30:00Z`. */
export function isoDay(text) {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text.trim());
  return parts === null ? text : joined(parts[1], parts[2] === undefined ? "00:00:00" : `${parts[2]}${parts[3] ?? ":00"}`);
}

const joined = (day, time) => (time === "00:00:00" ? day : `${day} ${time}`);
