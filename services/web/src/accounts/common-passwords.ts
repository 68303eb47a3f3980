/**
 * What is tried first, in French and English houses: the passwords that lead every list of leaked ones, keyboard rows, and
 * what machines are delivered with. Longer lists hold what these are lengthened to, which `isEasilyGuessed` takes off itself.
 */
const COMMON =
  'password passwort motdepasse mdp azertyuiop azerty qwertyuiop qwerty qwertz uiop asdfghjkl asdfgh asdf qsdfghjklm qsdfgh wxcvbn zxcvbnm zxcvbn poiuyt ytreza ytrewq abcdefghijklmnop abcdefgh abcdef abcd abc 1234567890 0123456789 123456789 987654321 12345678 1234567 123456 654321 12345 1234 123 iloveyou jetaime letmein welcome bienvenue bonjour hello coucou soleil sunshine doudou loulou chouchou chocolat amour marseille football baseball hockey princess princesse dragon monkey superman batman starwars pokemon master shadow trustno admin administrateur administrator root login connexion secret changeme changezmoi default guest invite test user utilisateur patron canadiens montreal quebec bruxelles paris doleances complaints'.split(
    ' ',
  );

/** Letters that a word still keeps once all that is guessed was taken off: fewer are no secret. */
const OWN_LETTERS_MIN = 4;
const DIFFERENT_MIN = 5;
/** Shorter words of a name stand in too many others. */
const NAME_CHARS_MIN = 3;
/** As signs are put in a word's place to please a form. */
const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};

/**
 * Whether a password is one of the first that somebody would try: common ones, the firm's or the person's own words, with
 * whatever figures and signs around them.
 *
 * @param own Names and addresses that whoever knocks may know.
 * @see NIST SP 800-63B, 5.1.1.2: commonly used, repetitive, sequential and context-specific passwords are refused.
 */
export function isEasilyGuessed(password: string, own: readonly string[]): boolean {
  const bare = bareFrom(password);
  if (new Set(bare).size < DIFFERENT_MIN) return true;
  const words = [...new Set([...COMMON, ...own.flatMap(wordsOf)])].toSorted((one, other) => other.length - one.length);
  const readings = [bare, bareFrom(password.replace(/[@4310!$5]/g, (sign) => SIGNS[sign] ?? sign))];
  return readings.some((reading) => {
    const rest = words.reduce((left, word) => left.replaceAll(word, ' '), reading);
    return rest !== reading && rest.replace(/[^\p{L}]/gu, '').length < OWN_LETTERS_MIN;
  });
}

/** A name's words, and the name as one. */
function wordsOf(name: string): readonly string[] {
  return [bareFrom(name), ...name.split(/[^\p{L}\p{N}]+/u).map(bareFrom)].filter(
    ({ length }) => length >= NAME_CHARS_MIN,
  );
}

/** In small letters and figures, without accents. */
function bareFrom(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
