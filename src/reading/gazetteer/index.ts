export { actorById, countryName, countryOf } from './gazetteer.ts';
