import type { Language } from '../../base/index.ts';
import type { NameList } from './names.ts';
import type { Sector } from './sector.ts';

/** A noun for people or bodies by what they do ("spokesman", "the army"). */
export interface Role {
  /** Inflection rows; the first form of each row is its lemma. */
  readonly forms: NameList;
  /** Absent where the noun alone does not tell: a spokesman speaks for anybody. */
  readonly sector?: Sector;
  /** The same form is also a common adjective ("military aid"): only its surroundings make it a noun. */
  readonly adjective?: true;
}

/** Roles by the language of their forms. */
export type Roles = Readonly<Record<Language, readonly Role[]>>;
