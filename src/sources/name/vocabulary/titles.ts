/** Words of address and office that stand before a name and are none of it; romanised, in small letters. Own list, English, Italian and their neighbours. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir lord lady dame rev reverend hon president praesident prasident presidente premier minister ministro ministra ' +
    'chancellor cancelliere senator senatore senatrice deputy onorevole on sig signor signora dott dottor dottoressa ing avv gen general generale col colonel colonnello ' +
    'capt captain capitano lt maj major maggiore adm admiral ammiraglio king queen re regina prince principe princess principessa pope papa secretary segretario ' +
    'herr frau monsieur madame mme senor senora governor governatore mayor sindaco judge giudice sheikh sceicco'
  ).split(' '),
);

/** Small words inside names that link and do not tell persons apart; romanised, in small letters. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el as es ar ul bin ibn ben bint de del della dei di da dos du van von der den zu la le of the and e et y und for per i'.split(
    ' ',
  ),
);
