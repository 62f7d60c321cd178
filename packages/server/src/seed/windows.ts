import { addDays, instantOf, localDate } from '@hamlet/sdk';

/** Days of any year, both included; the last may lie in the year after. `MM-DD`. */
export interface YearlyDays {
  fromMonthDay: string;
  toMonthDay: string;
}

/** Days of one year, `YYYY-MM-DD`, both included. */
interface Days {
  from: string;
  to: string;
}

/** A leap day that this year hasn't got is the first of March. */
const dayOf = (year: number, monthDay: string) =>
  addDays(`${year}-${monthDay.slice(0, 2)}-01`, Number(monthDay.slice(3)) - 1);

function daysFrom(year: number, { fromMonthDay, toMonthDay }: YearlyDays): Days {
  return {
    from: dayOf(year, fromMonthDay),
    to: dayOf(toMonthDay < fromMonthDay ? year + 1 : year, toMonthDay),
  };
}

/** The days that hold now, else the next ones. */
export function daysAt(yearly: YearlyDays, now: number, timeZone: string): Days {
  const today = localDate(now, timeZone);
  const year = Number(today.slice(0, 4));
  const found = [year - 1, year].map((each) => daysFrom(each, yearly)).find((days) => today <= days.to);
  return found ?? daysFrom(year + 1, yearly);
}

/** Days as instants: from the first's midnight to the midnight after the last, by the zone's clock. */
export const windowOf = ({ from, to }: Days, timeZone: string): { from: string; to: string } => ({
  from: new Date(instantOf(from, '00:00', timeZone)).toISOString(),
  to: new Date(instantOf(addDays(to, 1), '00:00', timeZone)).toISOString(),
});

/** The first day of the harvest that days of sale lead up to: the first of these months to begin on or after their start. */
export function harvestFrom(months: readonly number[], { from }: Days): string {
  const year = Number(from.slice(0, 4));
  const firsts = [year, year + 1].flatMap((each) =>
    months.map((month) => `${each}-${String(month).padStart(2, '0')}-01`),
  );
  return firsts.filter((day) => day >= from).sort()[0]!;
}
