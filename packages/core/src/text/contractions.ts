/**
 * Written shortcuts and the words they stand for: SMS, Québec speech, forgotten apostrophes.
 *
 * Left out because the other reading is as frequent: `dont` (French relative pronoun), `ms`, `vs`, `dsl` (the line),
 * `ta` and `sa` (possessives), `pis` ("tant pis"). Keys carry no accents.
 */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = tableFrom(`
  jsuis chuis chui chu shuis shui chus: je suis
  jai: je ai
  javais: je avais
  jaurais: je aurais
  jattends jattend: je attends
  jaimerais: je aimerais
  jpeux jpe: je peux
  jveux jve: je veux
  jvais jvas: je vais
  jsais jsai: je sais
  jcomprends jcomprend: je comprends
  jtrouve: je trouve
  jpense: je pense
  jme: je me
  cest cé: ce est
  cetait ct: ce était
  yavait: y avait
  ya yé: y a
  nya: ne y a
  yen: y en
  quil: que il
  quelle-heure: quelle heure
  daccord dac: de accord
  cmt: comment
  cmb: combien
  pcq pck pcke parcq parsk paske psk: parce que
  pk pkoi pq pourkoi: pourquoi
  koi kwa: quoi
  ki: qui
  ke: que
  kan qd: quand
  kel: quel
  svp siouplait: s'il vous plaît
  stp: s'il te plaît
  tt: tout
  tte: toute
  tts: tous
  ttes: toutes
  tlm: tout le monde
  tjs tjrs tjr tjour: toujours
  jms jamé: jamais
  bcp bcps: beaucoup
  pr: pour
  ds: dans
  ac avk: avec
  qq qqs: quelques
  qqn qlqn qqun kelkun quelquun: quelqu'un
  qqch qqchose qlqch: quelque chose
  rdv rvd: rendez-vous
  msg: message
  tel: tel
  aprem aprèm apm: après-midi
  auj ajd: aujourd'hui
  dem: demain
  min: min
  bjr: bonjour
  bsr: bonsoir
  slt: salut
  mtn mnt: maintenant
  lgtps lgtmps: longtemps
  tps: temps
  nb: nombre
  pblm pb pbm: problème
  rep: réponse
  resto: restaurant
  icitte: ici
  moe: moi
  toe: toi
  faque fak: fait que
  tse: tu sais
  pentoute: pantoute
  ben: bien
  desfois: des fois
  surement: sûrement
  u: you
  ur: your
  pls plz: please
  thx thks tks: thanks
  cuz coz bcuz: because
  cannot cant: can not
  wont: will not
  didnt: did not
  doesnt: does not
  isnt: is not
  wasnt: was not
  werent: were not
  arent: are not
  couldnt: could not
  wouldnt: would not
  shouldnt: should not
  hasnt: has not
  havent: have not
  hadnt: had not
  aint: is not
  im: i am
  ive: i have
  youve: you have
  theyve: they have
  weve: we have
  youre: you are
  theyre: they are
  thats: that is
  gonna: going to
  wanna: want to
  gotta: got to
`);

function tableFrom(lines: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of lines.split('\n')) {
    const [written, meant] = line.split(':');
    if (written === undefined || meant === undefined) continue;
    const words = meant.trim().split(' ');
    for (const key of written.trim().split(' ')) table.set(key, words);
  }
  return table;
}

const HAVE = new Set(
  'ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons aurez auront aurais aurait aurions auriez auraient avoir ayant eu'.split(
    ' ',
  ),
);

/**
 * Shortcuts that only the neighbours settle: `pu` is "plus" in Québec but also the participle of "pouvoir",
 * `c` is "c'est" in SMS, `g` is "j'ai" unless a quantity stands before it.
 *
 * @returns The words meant, or `null` when the token means itself.
 */
export function contractionInContext(written: string, before: readonly string[]): readonly string[] | null {
  const previous = before.at(-1) ?? '';
  if (written === 'pu') {
    const near = before.slice(-3);
    const afterHave = near.some((word, place) => HAVE.has(word) && near[place - 1] !== 'y');
    return afterHave ? null : ['plus'];
  }
  if (written === 'c') return /^\p{L}/u.test(previous) && previous.length < 2 ? null : ['ce', 'est'];
  if (written === 'g') return /\d$/.test(previous) ? null : ['je', 'ai'];
  return null;
}

export const CONTEXTUAL: ReadonlySet<string> = new Set(['pu', 'c', 'g']);
export const CONTEXTUAL_LENGTH_MAX = 2;
