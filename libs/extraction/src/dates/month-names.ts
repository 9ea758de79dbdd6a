export { monthNames } from '@khabar/language/calendar';
