// Names and arithmetic of calendars, for whoever reads dates.
export * from './calendar/calendar-months.js';
export * from './calendar/calendars.js';
export * from './calendar/month-names.js';
