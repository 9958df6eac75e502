/** Words of names of bodies that are written short, with their long form; romanised, in small letters. Own list. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    natl: 'national',
    dept: 'department',
    univ: 'university',
    assn: 'association',
    assoc: 'association',
    bros: 'brothers',
    mfg: 'manufacturing',
    govt: 'government',
    inst: 'institute',
    cttee: 'committee',
    org: 'organization',
    organisation: 'organization',
    defence: 'defense',
    centre: 'center',
  }),
);
