export { countryOf } from './gazetteer.ts';
