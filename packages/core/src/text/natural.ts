/**
 * The one place that knows `natural`. Only the two stemmer files are loaded (3 ms): the package's root takes 0.7 s,
 * 114 MB, prints to stdout and reads `.env`.
 */
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';

export function frenchStem(word: string): string {
  return french.stem(word);
}

export function englishStem(word: string): string {
  return english.stem(word);
}
