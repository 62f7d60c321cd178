/** Words of a hub's opening hours. Days and times come ready from `Intl`. */
export const opening = {
  openUntil: (time: string) => `Open today until ${time}`,
  openUntilDay: (day: string, time: string) => `Open until ${day} ${time}`,
  openAllDay: 'Open day and night',
  opensToday: (time: string) => `Opens today ${time}`,
  opensTomorrow: (time: string) => `Opens tomorrow ${time}`,
  opensOn: (day: string, time: string) => `Opens ${day} ${time}`,
  hoursUnknown: 'Hours not known',
  callFirst: 'call before you go',
  askFirst: 'ask before you go',
  noHours: 'No regular hours',
};

/** The words that each language fills completely. */
export type OpeningWords = typeof opening;
