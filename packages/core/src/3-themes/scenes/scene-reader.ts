import type { Language } from '../../text/language.ts';
import { stemOf } from '../../text/stem.ts';
import { tokensFrom } from '../../text/tokens.ts';
import { EMPTY_WORDS } from '../space/empty-words.ts';
import { DEALING_SCENES } from './dealings.ts';
import { DIGITAL_SCENES } from './digital.ts';
import { HOUSE_SCENES } from './house.ts';
import { LIFE_SCENES } from './life.ts';
import type { Scenes } from './scene.ts';
import { THING_SCENES } from './things.ts';

const SCENES: Scenes = { ...HOUSE_SCENES, ...DIGITAL_SCENES, ...DEALING_SCENES, ...THING_SCENES, ...LIFE_SCENES };
/** In the order of the numbers that `scenesOf` gives. */
export const SCENE_NAMES: readonly string[] = Object.keys(SCENES);
const SCENE_COUNT = SCENE_NAMES.length;

type Spoken = 'fr' | 'en';
/** Numbers of the scenes that a stem stands in. */
type Places = ReadonlyMap<string, readonly number[]>;

const SPOKEN_IN: Readonly<Record<Language, readonly Spoken[]>> = { fr: ['fr'], en: ['en'], mixed: ['fr', 'en'] };
/** Bounds the work on a long letter, whose beginning tells its matter. */
const TEXT_READ_MAX = 2_000;

function placesIn(language: Spoken): Places {
  const places = new Map<string, number[]>();
  for (const [number, words] of Object.values(SCENES).entries()) {
    for (const { word, folded } of tokensFrom(words[language])) {
      if (EMPTY_WORDS[language].has(folded)) continue;
      const stem = stemOf(word, language);
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  }
  return places;
}

let places: Readonly<Record<Spoken, Places>> | null = null;

/**
 * What a text is about, as one number for each scene: « fourgon », "keg" and « marche arrière » meet where no stem does.
 *
 * @returns Of length 1, or all zero where no word stands in a scene. A word of many scenes says little of each.
 */
export function scenesOf(text: string, language: Language): Float32Array {
  places ??= { fr: placesIn('fr'), en: placesIn('en') };
  const sum = new Float32Array(SCENE_COUNT);
  const met = new Set<readonly number[]>();
  for (const { word, folded } of tokensFrom(text.slice(0, TEXT_READ_MAX))) {
    for (const spoken of SPOKEN_IN[language]) {
      const found = EMPTY_WORDS[spoken].has(folded) ? undefined : places[spoken].get(stemOf(word, spoken));
      if (found === undefined) continue;
      if (!met.has(found)) for (const number of found) sum[number] = (sum[number] ?? 0) + 1 / found.length;
      met.add(found);
      break;
    }
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}
