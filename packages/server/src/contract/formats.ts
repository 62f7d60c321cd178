// What `format` means in the contract. Stricter than RFC 3339 where JavaScript's Date or PostgreSQL would stumble:
// no leap second, no offset but Z, years 1900 to 9999.

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** Whether a text is a day of the calendar. */
function date(text: string): boolean {
  if (!day.test(text)) return false;
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1900 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysOfMonth;
}

/** Whether a text is an instant in UTC. */
function dateTime(text: string): boolean {
  const found = instant.exec(text);
  return found?.[1] !== undefined && date(found[1]);
}

/** Whether a text is an absolute address without blanks. */
const uri = (text: string): boolean => !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text);

/** By the name that the contract uses. */
export const formats = { date, 'date-time': dateTime, uri };
