/** What the rules of recalled promises are made of, as sources of patterns over folded words. */

export const SAID =
  '(?:dit|assure|promis|jure|garanti|confirme|annonce|certifie|affirme|indique|repondu|signale|precise)';
export const CONDITIONAL =
  "(?!(?:pourr|devr|voudr|aimer|faudr|couter|prefer|s'agi)(?:ait|aient|ais|iez|ions))\\p{L}+r(?:ait|aient|ais|iez|ions)\\b";
export const IMPERFECT_ACTION =
  "(?:r?appel(?:ait|aient|iez)|venait|venaient|passait|passaient|revenait|envoyait|envoyaient|livrait|remboursait|rembours(?:iez|aient)|s'en occupait|allai(?:t|ent) (?:\\p{L}+ )?\\p{L}+(?:er|ir|re)|faisait|reglait|enverrait|rendait)";
export const OWED =
  "(?:r?appeler|telephoner|contacter|joindre|revenir|repondre|(?:r)?envoyer|expedier|transmettre|faire|passer|repasser|venir|rembourser|crediter|livrer|reparer|remplacer|changer|regler|corriger|installer|verifier|fournir|donner|recevoir|etre|arriver|avoir|remettre|prevenir|aviser|monter|terminer|s'en occuper|tenir|rendre|poser|finir|mettre|voir|retablir|commencer|deplacer)";

/** What only lies ahead of the moment it was said: a day, a delay, a form of the future. */
export const AHEAD =
  "(?:demain|(?:a la )?premiere heure|semaine \\d+|(?:le|au) lendemain|ce soir|le soir meme|(?:dans|endeans) (?:la|le|l'|les|une?|deux|trois|quelques|\\d+) ?(?:journee|semaine|heure|quinzaine|mois|minutes?|jours?|semaines|heures|min\\b|h\\b)?|d'ici|sous (?:\\d|peu|quinz|huit|une|deux|24|48|72)|avant (?:midi|le|la|l'|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noel|paques|fin)|pour (?:\\d{1,2} ?h|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le \\d|la (?:saint|mi|fin|rentree)|ce soir)|au plus tard|des (?:demain|lundi|mardi|mercredi|jeudi|vendredi|cette)|la semaine (?:prochaine|suivante)|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:suivant|prochain|matin|apres-midi|soir)|(?:pour|vers|a) la (?:mi-|fin|saint)|\\d{1,2} ?h(?: ?\\d\\d)? (?:tapantes?|pile|precises?|max)|(?:deux|trois|quatre|dix|quinze|vingt|\\d+) (?:heures|jours|semaines|mois|minutes|min\\b)(?: ouvrables?)?(?: max(?:imum)?| tout au plus|,? ca)?|(?:by|before|until|no later than) (?:the (?:\\p{L}+ )?(?:end|next|\\d|first|second|third|weekend|week|month|day|morning|afternoon|evening|night|holidays?|time|start|beginning|middle|close|summer|winter|spring|fall|autumn|party|wedding|event)|this |next |end |noon|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|labou?r day|christmas|easter|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|within|tomorrow|tonight|the (?:next|same|following) (?:day|morning|week|afternoon)|in (?:the|my|your|an?|two|three|\\d+) (?:inbox|hour|hours|days?|weeks?|minutes?|months?|next)|(?:two|three|four|five|ten|\\d+)(?: to \\w+| or \\w+)? (?:business |working )?(?:days|weeks|hours|minutes)|(?:first thing|on the \\d|sure thing|without fail|sans faute)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|first|afternoon|at))?)";
/** Days and hours as they stand in quotes, where nothing else is meant by them. */
export const DAY_AHEAD =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|this (?:week|afternoon|evening|morning)|next (?:week|month)|end of (?:the )?(?:week|month|day)|fin de (?:semaine|journee|mois)|cette semaine|ce matin|cet apres-midi|tantot|tout de suite|de suite|(?:avant|before|by|pour|for|jusqu'au|until) (?:the )?(?:la |le |l')?(?:\\d|paques|noel|fete|easter|christmas|noon|midi)|i'll\\b|je (?:te|vous|lui|le|la|m'en|t'|l') ?\\p{L}+)";
export const FUTURE_FR =
  "(?:\\p{L}{2,}r(?:a|ai|ont|ons|as)\\b|(?:recevr|aur|ser|saur)ez\\b|vais (?:m'|le |la |vous |te |y |en )?\\p{L}+(?:er|ir|re)\\b|(?:je|on|nous|j'en|je m'en) (?:te |vous |m'|lui |leur |le |la )?(?:r?appelle|reviens|revient|envoie|occupe|rembourse|passe|arrange|regle|livre)\\b|c'est (?:note|regle|bon)|tu (?:recois|l'as|auras))";
export const FUTURE_EN = "(?:\\bwill\\b|'ll\\b|\\bgoing to\\b|\\bwould\\b|'d be\\b|comes? off)";
/**
 * "M'avait assuré", "lui certifie", "vous écriviez": somebody of ours lets a client expect something. Who "m'a parlé" has
 * assured only what they spoke of.
 */
export const ASSURES =
  "(?:(?<!c'est |j')(?:a|ont|avait|avaient|avez|aviez|as|avais) (?:bien |pourtant |toujours |deja |aussi )?(?:dit|assuree?s?|promise?s?|juree?s?|garantie?s?|confirmee?s?|annoncee?s?|certifiee?s?|ecrit|parle(?= (?:d'|d(?:e|u|es)\\b)))|(?:me|m'|nous|lui|leur) (?:dit|jure|annonce|certifie|assure|garantit|confirme|confirmait|annoncait|ecrivait|ecriviez|disait|disiez|promettait)|(?:disait|disiez|ecriviez|promettait|confirmait|annoncait)|(?:nous|me|m') ?parlai(?:t|ent) d[e'])";
