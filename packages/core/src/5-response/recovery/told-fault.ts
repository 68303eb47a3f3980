import { fold } from '../../text/normalise.ts';
import type { Fault } from './recovery.ts';

/** Words on text without accents; tried in order, so that "nous avons oublié … du fournisseur" is ours. */
const SIGNS: readonly (readonly [fault: Fault, words: RegExp])[] = [
  [
    'us',
    /\b(?:(?:nous|on) (?:avons|a) (?:mal |pas )?(?:oubli|perdu|casse|confondu|rate|tarde|surreserve|factur|livre|note)\w*|(?:notre|nos) (?:faute|erreur|oubli|equipe|technicien\w*|livreur|systeme|planning|atelier)|(?:we|our team|our staff) (?:forgot|lost|broke|missed|mixed up|overbooked|double-booked|charged|delivered)|our (?:fault|mistake|error|own))\b/,
  ],
  [
    'force_majeure',
    /\b(?:tempetes?|verglas|inondations?|crue|foudre|orages?|seismes?|greves?|panne (?:generale|de secteur|d'electricite)|coupure (?:de courant|d'electricite)|route fermee|pandemie|(?:ice |snow)?storms?|flood\w*|lightning|strike|power (?:cut|outage)|road closed|earthquake)\b/,
  ],
  [
    'supplier',
    /\b(?:(?:le|la|les|l'|notre|nos|un|une|du|the|our|a) ?(?:fournisseurs?|sous-traitants?|grossiste|fabricant|transporteur|hebergeur|operateur|plateforme|prestataire|imprimeur|importateur|supplier|subcontractor|wholesaler|manufacturer|carrier|host|provider|vendor)|fournisseurs?|suppliers?)\b/,
  ],
  [
    'client',
    /\b(?:(?:le|la) cliente? (?:a|avait|n'a|est arrive\w*|s'est) (?:pas )?(?:donne|oubli|tromp|annul|fourni|confirm|casse|perdu|en retard|trompe)\w*|(?:the|our) (?:client|customer|guest) (?:gave|forgot|cancelled|canceled|broke|lost|was late|had not|did not))\b/,
  ],
];

/**
 * Whose fault the words of an incident tell (R3); a suggestion for who fills in the ledger, never a verdict. Whoever's
 * fault it was, the responsibility stays ours.
 *
 * @returns `null` when the words accuse nobody.
 */
export function toldFault(incident: string): Fault | null {
  const folded = fold(incident);
  return SIGNS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
