import type { FlagSpeech } from './flag-speech';

/** French: the same failure again. */
export const FRENCH_AGAIN: FlagSpeech['phrases'] = {
  repeat_failure: {
    phrases: `(bug|problème|erreur|panne|souci|défaut) .. (revenu*|de retour|réapparu*); (septième|huitième|neuvième|
      sixième|cinquième|quatrième) (relance|passage|visite|pièce|panne|appel| ticket); rebelote; idem (hier|avant
      hier|jeudi|lundi|mardi|mercredi|vendredi|en|le|la|ce); (encore et toujours| encore et encore|encore une|une
      nouvelle|à chaque|idem) .. (panne|plant*|erreur*|bug*|problème*|souci*| incident*|fois|hier|avant hier|jeudi|
      lundi|mardi|mercredi|vendredi|mise à jour|version|facture|clôture|fin de mois|connexion|facturation|envoi|
      coupure|échec*|retard*|fuite); bis repetita; (déjà|re) (vu|revenu*|rebelote| recassé|replanté|cassé|de retour|en
      panne); (à peine|sitôt|aussitôt|tout juste) (corrigé*|réparé*|réglé*| résolu*|rétabli*|fixé) .. (déjà|revenu*|
      encore|recommence|replant*|cassé*|reparti|de nouveau|à nouveau| retomb*); (corrigé*|réparé*|réglé*|résolu*|
      rétabli*) ... (recassé*|revenu*|cassé*|retomb*|de retour|replant*| de nouveau|à nouveau|recommenc*|retombé);
      (réparé|dit réparé|corrigé) (avant hier|hier|la semaine) .. (retomb*| replant*|encore|revenu); (retombé*|
      retombe*|recassé*|replanté*|replante*|rechute*|reproduit*| réapparaît| réapparu*|réapparaissent|récidive*|
      ressurgi*|resurgi*) (sans|à|en|toujours|de|systématiquement| chaque|après| avec|dès|encore|alors|toutes|tous|ce|
      le|régulièrement|aujourd hui|hier|panne)?; (réouvert*| rouvert*|ré ouvert| refermé*|re reporté*|réouverture);
      (comme|pareil|même chose|idem|identique|exactement .. (qu|que)|tout comme| aussi mal|pire) (qu|que|l|la|le|en|
      au|lors|à|d) .. (janvier|février|mars|avril|mai|juin| juillet|août|septembre| octobre|novembre|décembre|dernier|
      dernière|passé|passée|autre fois|année dernière|mois dernier|an dernier| semaine dernière|habitude|fois
      précédente|avant hier|précédente|refonte|trimestre|hiver| été|printemps|automne); comme (l an dernier|la semaine
      (dernière|passée)|le mois (dernier|passé)|d habitude|l autre fois|à chaque|en (janvier|février|mars|avril|mai|
      juin|juillet|août|septembre|octobre|novembre|décembre)| au (printemps| trimestre)|toujours|la dernière fois|
      hier|avant hier|l année dernière|lors); (l an dernier|l année dernière|le mois dernier|la fois d avant) (aussi|
      déjà|pareil|idem|c était pareil|même); et celle d avant; (en|au) (janvier| février|mars|avril|mai|juin|juillet|
      août|septembre|octobre|novembre|décembre) ... (puis|et|rebelote|encore|idem) (en|à nouveau en|encore en)?
      (janvier|février|mars|avril|mai|juin|juillet|août| septembre|octobre|novembre| décembre); (chaque|tous les|
      toutes les) .. (pareil|même cirque|rebelote|panne*| plant*|bug*|erreur*|problème*| faux|fausse|tombe*|idem|à la
      main|recommenc*|en rade|hs|bloqu*|casse*|corrig*| retard*|souci*|rame*| dysfonction*|indisponib*|coup*|même*
      (erreur*|problème*|souci*|bug*|chose|scénario)); c est pareil; (deux|trois| quatre|cinq|six|sept|huit|dix|2|3|4|
      5|6) (fois|semaines|mois|jours|pannes|coupures| incidents|trimestres|années| lundis|nuits|clôtures|factures) (de
      suite|d affilée|consécutiv*|ce mois*|cette (semaine|année)|en (un|deux| trois|quinze|une|six) (mois|semaine*|an|
      jours|trimestre|ans)|depuis|déjà|dans (le| la) (mois|semaine|trimestre| année)|coup sur coup|rien que); de
      suite; d affilée; consécutif*; consécutives; coup sur coup; (deuxième| troisième|quatrième|cinquième|sixième|
      dixième|énième|seconde|2e|3e|4e|5e) (panne| incident|plantage|coupure| livraison|version|correctif|fuite|clé|
      bug|échec|relance|erreur|défaillance| interruption|report|fois|tentative| intervention|technicien|rendez vous|
      remplacement|avoir|avis|violation| faille|oubli|arrêt|indisponibilité); (reporté*|repoussé*|décalé*|annulé*|
      déplacé*|modifié*|manqué*|planté*| tombé*|oublié*) .. (deux|trois|quatre| cinq|six|plusieurs) (fois|reprises);
      (reportée|reporté|annulé|annulée| décalé|décalée) (re|puis|encore|de nouveau|à nouveau) (reporté*|annulé*|
      décalé*)?; re reportée; (trois|deux| quatre|cinq) dates (promises| annoncées|manquées); nouveau rendez vous ...
      (personne|annulé|manqué|reporté); mêmes causes; même* (scénario| cirque|écran|motif|topo|refrain|chanson|
      histoire|comédie|cinéma|mésaventure| plantage|erreur*|panne*|galère| fiasco|coupure|avarie); éternel* (problème|
      bug|retour|recommencement|souci); serpent de mer; cercle vicieux; (jamais|pas) (vraiment|définitivement|
      complètement|durablement)? (corrigé*| réparé*|réglé*|résolu*) (pour de bon|définitivement|malgré|depuis|
      vraiment)?; ce n est pas la première fois; (pas|n est pas) (la|une) première; c est la (deuxième|troisième|
      quatrième|cinquième|énième|2e|3e|4e); on s amuse bien; (sans cesse|sans arrêt| constamment|en permanence|
      continuellement|régulièrement) (en panne|plant*| bug*|coup*|tombe*|déconnect*| interromp*|hs|bloqu*|erreur*|
      indisponib*)`,
    except: `résilié fin novembre; on la referme; toutes les cases; même histoire à; (le|toujours le) même (poids|
      produit|prix|écran|bureau); réapparaît dans la recherche; décalé puis; contact a changé; comme la dernière fois;
      (toujours) (pas|rien|non) (en production|reçu|recetté|corrigée|formé*|commencé|démarré|compris|trouvé| reçue|de
      nouvelles|répondu|de réponse|rappelé|installé*|livré*|traité*)? (en mai|en juin)?; toujours non; ticket _
      ouvert; (tâche*|rendez vous|réunion*|facture*|paiement*|événement*|mission*|abonnement*) récurrent*; tâche
      récurrente; calendrier sans cesse; sans cesse (modifié|changeant|sollicité*|relancé*|repoussé*| relancer);
      constamment (relanc*|jongler|revenir|cherch*|scroller|resaisir|en train); demandé (deux|trois| quatre|cinq)
      fois; relanc* (deux|trois|quatre|cinq) fois; (écrit|appel*|téléphoné|contacté|demandé) (deux| trois|quatre|cinq|
      dix) fois; encore (bravo|merci|un grand|félicitations|mieux|plus|faut|un peu|moins|en|jeune| à|trop|des progrès|
      heureux); (deuxième|seconde|troisième|quatrième) (écran|langue|niveau|semaine|trimestre| page|main|ligne|
      adresse|personne|plan|chance); comme (d habitude (très|bien|bon)|excel|dans (excel|outlook)|à la maison);
      (revient|reviennent) (cher|à|au|plus|moins|vers|en arrière|souvent le mot); (revenu*) (moyen*|de| locatif*|
      récurrent*|mensuel*|vers|client*)`,
  },
};
