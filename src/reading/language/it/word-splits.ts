import { splitAt, type WordRules, type WordSplit } from '../../syntax/word-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that fuse with an article, by the stem that they leave. */
const STEMS = { de: 'di', da: 'da', a: 'a', ne: 'in', su: 'su', co: 'con', pe: 'per' };
/** Articles by the ending that they make. */
const ENDINGS = { l: 'il', llo: 'lo', lla: 'la', "ll'": "l'", i: 'i', gli: 'gli', lle: 'le' };
/** Fused forms that are more often another word: neck, glue, hill, skin. */
const OTHER_WORDS = words('collo colla colle pello pella pelle pei pegli pell');

/** Fused forms with the two words in them; the second takes the end of the token. */
const FUSED: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries(STEMS).flatMap(([stem, preposition]) =>
    Object.entries(ENDINGS)
      .filter(([ending]) => !OTHER_WORDS.has(stem + ending))
      .map(([ending, article]) => [stem + ending, [preposition, article]] as const),
  ),
);

/** Short hosts with no vowel before their ending; a longer word with such an ending is a noun or adjective (Carlo, armi, versi, terne). */
const SHORT_HOSTS = words('dar far dir star trar por dando stando fate date dite state ecco');

/** Words that look like a verb with a clitic and are not, without the prefixes of COMPOUND. */
const NOT_CLITIC = words(
  [
    'universi diversi avversi dispersi emersi riemersi immersi sommersi perversi conversi inversi riversi aspersi traversi trasversi',
    'capoversi controversi cosparsi comparsi apparsi scomparsi riarsi intarsi',
    'eterne alterne interne esterne materne paterne fraterne moderne lanterne caserne taverne caverne cisterne lucerne',
    'subalterne poterne concerne discerne quaterne odierne',
    'esperti inesperti aperti riaperti coperti ricoperti scoperti deserti concerti offerti sofferti inserti reperti referti incerti asserti',
    'inerti solerti avverti converti diverti inverti sconcerti allerti roberti alberti gilberti umberti lamberti liberti',
    'reparti comparti scomparti riparti controparti bonaparti infarti trequarti',
    'inermi infermi pachidermi confermi affermi riaffermi schermi allarmi gendarmi disarmi risparmi riarmi',
    'commerci osservi conservi riservi preservi asservi coacervi impervi riparlo riparla riparli straparla straparlo straparli',
    'giancarlo piercarlo montecarlo giancarla arrivederci',
    'antitesi steatosi cheratosi fagocitosi parassitosi ragnatela ragnatele anatemi epiteli',
    'girandola girandole coriandolo coriandoli ghiandola ghiandole pescivendolo pescivendoli fruttivendolo fruttivendoli pennivendolo pennivendoli',
  ].join(' '),
);
const COMPOUND = /^(?:super|mega|maxi|mini|tele|pre|post|anti|ultra|multi|ex)-?/u;

const ONE = 'mi|ti|si|ci|vi|lo|la|li|le|gli|ne';
const PAIR = /^(.+?)(me|te|se|ce|ve|glie)(lo|la|li|le|ne)$/u;
const SINGLE = new RegExp(`^(.+?)(${ONE})$`, 'u');
/** Shortened infinitive or gerund, behind which any clitic may stand. */
const NON_FINITE = /(?:[aei]r|por|dur|ando|endo)$/u;
/** Imperative of the plural. */
const PLURAL_IMPERATIVE = /(?:ate|ete|ite|iamo)$/u;
/** Participle, behind which `si` is certain enough. */
const PARTICIPLE = /[aui]t[oaie]$/u;
/** A vowel that makes a syllable; the u of "qu" makes none. */
const SYLLABLE = /[aeioàèéìòù]|(?<!q)u/u;
const IRREGULAR_PARTICIPLE =
  /(?:fatt|tratt|dott|mess|moss|post|volt|chius|fus|clus|sciolt|colt|apert|rott|spent|spint|scritt|pres|res|cess)[oa]$|(?:svolt|rivolt|mess|moss|fatt|chius|fus)[ie]$/u;
/** Impersonal forms of notices. */
const NOTICES = words('dice vende cerca affitta tratta dica veda compra');
/** Imperatives of the singular that speech and newspapers use with a clitic. */
const SINGULAR_IMPERATIVES = words(
  'lascia scusa guarda ascolta aspetta senti vieni credi chiama fida racconta spiega smetti segui aiuta tieni togli scrivi salva perdona chiedi prendi metti parla immagina regala',
);
/** Imperatives of one syllable double the consonant of the clitic. */
const DOUBLING = /^(dim|dam|fam|stam|vam|dic|dac|vac|stac|dil|van|dan)(mi|ci|lo|la|le|li|ne)$/u;
const DOUBLING_PAIR = /^(dim|dam|fam|vat|fat|stat|dic|fac|dac)(me|te|ce)(lo|la|li|le|ne)$/u;

/** Elided before a space, shortened, or written with an apostrophe for the accent. */
const CUT_SHORT = words(
  [
    'l un d c n t m s all dall dell nell sull coll quest quell sant nient neanch anch ventiquattr quattr tutt qualcun nessun com dov cos gl',
    'e po mo be to di da fa va sta de ne co que vo pie ca',
    'perche poiche finche affinche benche cioe piu giu cosi pero gia sara puo citta societa universita verita realta attivita liberta dev trent quarant cinquant sessant settant ottant novant',
  ].join(' '),
);

/** How Italian writes several words as one token, and cuts words short. */
export const ITALIAN_WORDS: WordRules = {
  split,
  isCutShort: (folded) => CUT_SHORT.has(folded),
  beheaded: words('ndrangheta sto sta sti ste na no nu'),
  abbreviations: words(
    'sig sigg dott dr prof avv ing arch rag gen cap magg serg amm mons ss sta art artt nn nr pag pagg pp vol cfr lett fig tab cod vs tel cons pres segr dir resp uff mr mrs ms ecc etc spa srl op cit ibid jr feb apr mag giu lug sett ott nov dic on es sen st n s p c v d',
  ),
  beforeNumbers: words('num col all sec min max ca'),
  prefixes: new Set(),
  joinsHyphenedNumbers: false,
};

/** No verb with its clitics is longer; what is, is not worth the search. */
const LONGEST = 40;

function split(form: string, folded: string, isName: boolean): WordSplit | undefined {
  const fused = FUSED.get(folded);
  if (fused) return splitFused(form, fused);
  if (isName || folded.length < 5 || folded.length > LONGEST || !/[ioae]$/u.test(folded)) return undefined;
  const doubled = DOUBLING.exec(folded) ?? DOUBLING_PAIR.exec(folded);
  if (doubled) return splitAt(form, lengthsOf(doubled.slice(1)));
  return splitClitics(form, folded);
}

function splitFused(form: string, [preposition, article]: readonly [string, string]): WordSplit {
  const isUpper = form === form.toUpperCase();
  const initial = preposition.charAt(0);
  const isCapital = form.charAt(0) !== form.charAt(0).toLowerCase();
  const first = isCapital ? initial.toUpperCase() + preposition.slice(1) : preposition;
  // "il" leaves only its consonant behind: al = a + l.
  const tail = form.toLowerCase().endsWith('l') ? 1 : article.length;
  const second = article === "l'" ? `l${form.slice(-1)}` : article;
  return {
    forms: isUpper ? [preposition.toUpperCase(), second.toUpperCase()] : [first, second],
    lengths: [form.length - tail, tail],
  };
}

function splitClitics(form: string, folded: string): WordSplit | undefined {
  if (NOT_CLITIC.has(folded) || NOT_CLITIC.has(folded.replace(COMPOUND, ''))) return undefined;
  if (/^glie(?:lo|la|li|le|ne)$/u.test(folded)) return splitAt(form, [4, folded.length - 4]);
  const pair = PAIR.exec(folded);
  if (pair && hosts(pair[1] ?? '', 'lo')) return splitAt(form, lengthsOf(pair.slice(1)));
  const single = SINGLE.exec(folded);
  if (single && hosts(single[1] ?? '', single[2] ?? '')) return splitAt(form, lengthsOf(single.slice(1)));
  return undefined;
}

function lengthsOf(parts: readonly (string | undefined)[]): number[] {
  return parts.map((part) => part?.length ?? 0);
}

/** Whether `host` is a verb form that `clitic` can lean on. */
function hosts(host: string, clitic: string): boolean {
  // Ports and reports of all sorts.
  if (host.endsWith('por') && clitic === 'ti') return false;
  if (SHORT_HOSTS.has(host) || hasStem(host, NON_FINITE)) return true;
  if (clitic === 'si')
    return hasStem(host, PARTICIPLE) || IRREGULAR_PARTICIPLE.test(host) || NOTICES.has(host);
  if (clitic === 'ti') return false;
  return hasStem(host, PLURAL_IMPERATIVE) || (clitic !== 'ne' && SINGULAR_IMPERATIVES.has(host));
}

/** Whether a syllable stands in front of the ending: what has none is a noun or adjective, but for SHORT_HOSTS. */
function hasStem(host: string, ending: RegExp): boolean {
  const at = host.search(ending);
  return at > 0 && SYLLABLE.test(host.slice(0, at));
}
