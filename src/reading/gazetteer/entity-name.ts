import type { Language } from '../../base/index.ts';
import { actorById, countryName } from './gazetteer.ts';

/** The usual name of an entity that the gazetteer lists: a person, a body or a country; `undefined` for any other. */
export function entityName(entity: string, language: Language): string | undefined {
  return actorById(entity)?.label[language] ?? countryName(entity, language);
}
