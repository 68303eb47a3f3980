import { fold } from '../../text/normalise.ts';

/** Words said to hurt a person, accents folded; a final `*` takes any ending. Anger at the thing is none of them. */
const INSULTS =
  `connard* connasse* salope* salaud* encule* abruti* cretin* imbecile* debile* batard* tocard* bouffon* trou-de-cul
  bande-de-cons gros-con pauvre-con sale-con espece-d-idiot espece-de-con bande-d-incapables bande-d-idiots
  bande-de-voleurs va-te-faire allez-vous-faire ta-gueule vos-gueules votre-gueule ferme-la mange-de-la-marde
  mangez-de-la-marde asshole* bitch* moron* idiots scumbag* bastard* fuck-you fuck-off screw-you shut-up piece-of-shit
  you-idiot stupid-people retard retards`
    .split(/\s+/u)
    .map((word) => word.replace(/-/gu, ' '));

/** Whether a message spares the people it is written to. To complain, sharply and often, is courteous; to insult is not. */
export function isCourteous(text: string): boolean {
  const words = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return !INSULTS.some((word) =>
    word.endsWith('*') ? words.includes(` ${word.slice(0, -1)}`) : words.includes(` ${word} `),
  );
}
