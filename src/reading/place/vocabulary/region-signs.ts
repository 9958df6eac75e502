/** Signs of a first-order division or province, and where it is found: by its usual name among the divisions of its country. */
export interface RegionSigns {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Postal sign, usual abbreviations without full stops, and after a colon the name: `TX, Tex: Texas`. */
  readonly rows: string;
}

/**
 * Shortened names of regions as newspapers write them behind a town ("Dayton, Ohio"; "Salem, Ore."; "Segrate (MI)"). Postal signs: USPS,
 * Canada Post, Australia Post, Italian vehicle signs. Abbreviations: those that American, Canadian and Australian papers use by habit.
 */
export const REGION_SIGNS: readonly RegionSigns[] = [
  {
    country: 'USA',
    rows: `AL, Ala: Alabama; AK: Alaska; AZ, Ariz: Arizona; AR, Ark: Arkansas; CA, Calif, Cal: California; CO, Colo: Colorado;
CT, Conn: Connecticut; DE, Del: Delaware; DC, D.C.: District of Columbia; FL, Fla: Florida; GA, Ga: Georgia; HI: Hawaii; ID, Ida: Idaho;
IL, Ill: Illinois; IN, Ind: Indiana; IA: Iowa; KS, Kan, Kans: Kansas; KY, Ky: Kentucky; LA, La: Louisiana; ME: Maine; MD, Md: Maryland;
MA, Mass: Massachusetts; MI, Mich: Michigan; MN, Minn: Minnesota; MS, Miss: Mississippi; MO, Mo: Missouri; MT, Mont: Montana;
NE, Neb, Nebr: Nebraska; NV, Nev: Nevada; NH, N.H.: New Hampshire; NJ, N.J.: New Jersey; NM, N.M.: New Mexico; NY, N.Y.: New York;
NC, N.C.: North Carolina; ND, N.D.: North Dakota; OH: Ohio; OK, Okla: Oklahoma; OR, Ore: Oregon; PA, Pa, Penn: Pennsylvania;
RI, R.I.: Rhode Island; SC, S.C.: South Carolina; SD, S.D.: South Dakota; TN, Tenn: Tennessee; TX, Tex: Texas; UT: Utah; VT, Vt: Vermont;
VA, Va: Virginia; WA, Wash: Washington; WV, W.Va.: West Virginia; WI, Wis, Wisc: Wisconsin; WY, Wyo: Wyoming`,
  },
  {
    country: 'CAN',
    rows: `AB, Alta: Alberta; BC, B.C.: British Columbia; MB, Man: Manitoba; NB, N.B.: New Brunswick; NL, N.L., Nfld: Newfoundland and Labrador;
NS, N.S.: Nova Scotia; NT, N.W.T.: Northwest Territories; NU: Nunavut; ON, Ont: Ontario; PE, P.E.I.: Prince Edward Island; QC, Que: Quebec;
SK, Sask: Saskatchewan; YT: Yukon`,
  },
  {
    country: 'AUS',
    rows: `NSW, N.S.W.: New South Wales; QLD, Qld: Queensland; VIC, Vic: Victoria; TAS, Tas: Tasmania; ACT: Australian Capital Territory`,
  },
  {
    country: 'ITA',
    rows: `AG: Agrigento; AL: Alessandria; AN: Ancona; AO: Aosta; AP: Ascoli Piceno; AQ: L'Aquila; AR: Arezzo; AT: Asti; AV: Avellino; BA: Bari;
BG: Bergamo; BI: Biella; BL: Belluno; BN: Benevento; BO: Bologna; BR: Brindisi; BS: Brescia; BT: Barletta; BZ: Bolzano; CA: Cagliari;
CB: Campobasso; CE: Caserta; CH: Chieti; CL: Caltanissetta; CN: Cuneo; CO: Como; CR: Cremona; CS: Cosenza; CT: Catania; CZ: Catanzaro;
EN: Enna; FC: Forlì; FE: Ferrara; FG: Foggia; FI: Firenze; FM: Fermo; FR: Frosinone; GE: Genova; GO: Gorizia; GR: Grosseto; IM: Imperia;
IS: Isernia; KR: Crotone; LC: Lecco; LE: Lecce; LI: Livorno; LO: Lodi; LT: Latina; LU: Lucca; MB: Monza; MC: Macerata; ME: Messina;
MI: Milano; MN: Mantova; MO: Modena; MS: Massa; MT: Matera; NA: Napoli; NO: Novara; NU: Nuoro; OR: Oristano; PA: Palermo; PC: Piacenza;
PD: Padova; PE: Pescara; PG: Perugia; PI: Pisa; PN: Pordenone; PO: Prato; PR: Parma; PT: Pistoia; PU: Pesaro; PV: Pavia; PZ: Potenza;
RA: Ravenna; RC: Reggio Calabria; RE: Reggio Emilia; RG: Ragusa; RI: Rieti; RM: Roma; RN: Rimini; RO: Rovigo; SA: Salerno; SI: Siena;
SO: Sondrio; SP: La Spezia; SR: Siracusa; SS: Sassari; SV: Savona; TA: Taranto; TE: Teramo; TN: Trento; TO: Torino; TP: Trapani; TR: Terni;
TS: Trieste; TV: Treviso; UD: Udine; VA: Varese; VB: Verbania; VC: Vercelli; VE: Venezia; VI: Vicenza; VR: Verona; VT: Viterbo;
VV: Vibo Valentia`,
  },
];
