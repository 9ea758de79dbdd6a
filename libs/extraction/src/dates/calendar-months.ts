export { hijriMonths, jalaliMonths } from '@khabar/language/calendar';
