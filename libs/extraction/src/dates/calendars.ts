export { calendarOfYear, commonYear, gregorianOf, type Calendar, type Day } from '@khabar/language/calendar';
