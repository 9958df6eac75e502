export { entityName } from './entity-name.ts';
export { countryName, countryOf } from './gazetteer.ts';
