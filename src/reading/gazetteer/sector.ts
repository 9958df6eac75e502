/**
 * What an actor is, in the codes of PLOVER 2.0 (Open Event Data Alliance, PLOVER manual, sector primary codes). The non-state actor
 * codes `IGO`, `NGO`, `IMG` and `MNC`, which PLOVER writes in place of a country, stand here as sectors of actors that have none
 * (`NGO` also of one that works in a single country). News media are `JRN`: in PLOVER `MED` means medicine.
 */
export type Sector =
  | 'GOV'
  | 'JUD'
  | 'LEG'
  | 'MIL'
  | 'COP'
  | 'OPP'
  | 'PTY'
  | 'REB'
  | 'PRM'
  | 'SPY'
  | 'UAF'
  | 'CVL'
  | 'ELI'
  | 'BUS'
  | 'EDU'
  | 'MED'
  | 'LAB'
  | 'AGR'
  | 'JRN'
  | 'REF'
  | 'REL'
  | 'SOC'
  | 'CRM'
  | 'IGO'
  | 'NGO'
  | 'IMG'
  | 'MNC';
