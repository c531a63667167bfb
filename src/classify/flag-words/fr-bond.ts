import type { FlagSpeech } from './flag-speech';

/** French: leaving, the first line, and the person who looks after them. */
export const FRENCH_BOND: FlagSpeech['phrases'] = {
  churn_intent: {
    phrases: `on ne (signe|signera|signerons) pas (pour)?; (ira|irons|aller|allons) voir (ceux|chez|ailleurs|la
      concurrence|vos); (veut|voulons|veulent|va|allons|faut|demande) .. (tout arrêter|arrêter (là|les frais|le
      projet|le contrat|l expérience)|changer de (solution|logiciel|prestataire|fournisseur|crémerie|outil)|vous
      quitter|rompre|se séparer de vous); arrêt* les frais; pas sûr* .. (encore|toujours) (là|client*|chez vous);
      (encore|toujours) (là|clients|chez vous|parmi vos clients) (au|en|dans|l an|l année|à); (démo|solution|offre|
      produit) d en face; impose la solution; (testé|essayé|évalué) (leur|une autre|un autre|la) (version|solution|
      logiciel|plateforme|outil|concurren*) .. (parallèle|mois|verdict|semaine*|et); ce n est pas vous; (la|une)
      (solution|alternative) (allemande|concurrente|rivale|américaine|maison|interne|open source) .. (janvier|
      remplac*|à partir|impos*|choisi*|reten*|déploy*); on (se|ne se) (sépare*|reverra*); (vous|on vous) (remplace*|
      remplacer*|quitte*|lâche*|abandonne*|dit (adieu|au revoir)); bientôt (un ancien|d anciens|ancien) client*;
      (dernière année|dernier contrat|dernier renouvellement|dernière facture); (sortir|sortie|sortons) (du|de ce|de
      votre) (contrat|engagement); comment (résilier|sortir|partir|quitter|récupérer (nos|toutes nos|mes) données|
      arrêter); (vivement|hâte|j attends|on attend|nous attendons) .. (fin du contrat|fin d engagement|échéance|la fin
      de l abonnement); (dès que|quand|aussitôt que) (le contrat|l engagement|l abonnement|possible) .. (part*|quitt*|
      résili*|arrêt*|change*|fini*|terme*|échéance|autre); (plus jamais|jamais plus) (chez vous|avec vous); (si c
      était à refaire|avec le recul) .. (pas|jamais|autre|ailleurs); internalis*; reprend* .. en interne; (appel d
      offres|appels d offres|consultation|ao|rfp|cahier des charges|sourcing|benchmark) .. (relanc*| lanc*|prévu*|en
      cours|publi*|rédig*|sort*|prépar*|au printemps|pour (vous)? rempla*|part*|prochain*| été| janvier|ouvert);
      (relance*|lance*|lançons|relançons|prépar*|rédig*|publi*|ouvr*) .. (appel d offres|appels d offres|consultation|
      ao|cahier des charges|sourcing|benchmark); (changement|départ|sortie|bascule| remplacement| migration|
      transition|résiliation|rupture|désengagement|divorce) .. (acté*|décidé*|prévu*| programmé*|voté*| validé*|en
      cours|lancé*|en marche|inéluctable|planifié*|préparée*|imminent*|à l étude| engagé*|commencé*|sur la table|sans
      retour); (acté|décidé|voté|validé|tranché|programmé|prévu) .. (changement| départ|sortie|bascule| remplacement|
      migration|de (vous)? (quitter|partir|changer|remplacer|résilier|basculer| migrer|arrêter|sortir)| arrêt); (pas|
      guère|peu|plus) (sûr*|certain*|question|probable|envie|prêt*|convaincu*)? (du tout)? (qu on|que nous|de|que l
      on|pour)? (renouvel*|reconduir*|reconduction|resign*|rempil*|continu*| prolong*|rester*|restons| reste avec);
      (on|nous|je) (ne)? (renouvel*|reconduir*|resigner*|rempil*) (pas|plus| rien)?; (renouvellement| reconduction|
      reprise) .. (compromis*|incertain*|peu probable|exclu*|hors de question| en suspens|pas acquis*| non|menac*|
      improbable|mal parti|refus*|en question|très mal engagé); (contrat| abonnement|engagement|licence*| marché) ..
      (finit|prend fin|s arrête|s arrêtera|expire|se termine|arrive à (terme|échéance)|échoit|ne sera pas| touche à sa
      fin|fin) .. (et|pas|on|nous|après|basta|ensuite|sans|dieu merci|renouvel*|reconduit*|autre|terminé| adieu|ciao|
      arrêt*); aura pas d autre; (terme|fin|échéance|bout) (du| de) (contrat|l engagement|l abonnement| marché) ..
      (on|nous|arrêt*|tourn*|part*|stop|terminé|ciao|adieu|quitt*| cess*|ailleurs|chang*); tourn* la page; (serons|
      sera|seront|serai|serez) (plus|pas)? (là|clients|des vôtres| parti*|loin|ailleurs|chez (un|un autre| votre|vos)|
      débarrassé*); (ne|nous|n y|vous) .. (serons|sera) plus (là| client*|des vôtres); compter* plus .. (parmi|
      clients|sur nous|longtemps|nous); ne .. comptez plus; (vous| allez|venez de) (nous)? (perdre|perdez| perdu|
      perdrez) (un|une|des|votre|notre|nous|un bon|notre confiance et) (client*|compte|abonné*|contrat|fidèle|
      adhérent)?; perdu un client; (adieu|ciao|bon vent|au revoir et|bye| salut et|sans rancune|bonne continuation);
      (on|nous|je) (déménage*|migre|migrons|migrerons|résilie|résilions| résilierai|décampe*|jette l éponge|plie
      bagage|claque la porte|rend les clés|s en va|nous en allons|partira| partirons|partirai|quitterons|quittera|
      annule tout); (on|nous|je) (part|partons|pars|quitte|quittons|arrête| arrêtons|sort|sortons|bascule|basculons)
      (ailleurs|chez|fin|en (janvier|février|mars|avril|mai|juin|juillet| août|septembre|octobre|novembre|décembre)|
      dès|si|vous|bientôt|tout|d ici|avant|donc|alors|définitivement); (départ|sortie|fin) (en|dès|prévu*|au|fin|
      programmé*) (janvier|février|mars|avril|mai|juin|juillet|août| septembre|octobre|novembre|décembre|l été|l
      automne|printemps|année|d année|trimestre|le)?; (regard*|regarde| regardons|cherch*|cherchons|explor*|prospect*|
      lorgn*|zyeut*|vois|voir|voyons|tourn*) (donc|déjà|aussi| désormais|maintenant|sérieusement|de plus en plus|
      activement|même|à|du côté)? .. (ailleurs|à côté|concurren*| autre* (solution*|outil*|éditeur*|prestataire*|
      fournisseur*|logiciel*|crémerie)|alternative*|la concurrence| plus simple|remplaçant*|ce qui se fait); on
      cherche .. (plus simple|autre chose|mieux|ailleurs|moins cher| remplaçant); du coup on regarde; (concurrent*|
      rival*|rivale*|rivaux|autre* (solution*|outil*|éditeur*| prestataire*|fournisseur*|logiciel*)|alternative*|
      confrère*|challenger*|autre boutique) .. (démo*|essai*| devis|test*|vu*|rencontr*|rendez vous|offre*|
      proposition*|contact*|signé*|sign*|pilote*|présent*|convain*| invit*|choisi*|reten*|confi*|négoci*|étud*|reçu*|à
      l essai|en lice|parallèle|short*|chiffr*|audition*); (démo*|essai*|devis|test*|rendez vous|offre*|proposition*|
      pilote*|poc|essayons|essayé|testons|teste|tester| rencontré|vu|reçu|invité|contacté|consulté|auditionné|
      négocions|signé|retenu|choisi|préféré) .. (concurren*| rival*|rivaux|autre* (solution*|outil*|éditeur*|
      prestataire*|fournisseur*|logiciel*)|deux autres|trois autres| alternative*|confrère*|votre rival|chez un autre|
      quelqu un d autre|challenger*|un autre); démo (calée|prévue| réservée|jeudi|mardi|lundi|mercredi|vendredi|la
      semaine|demain|chez|avec|d un|d une); devis (reçu*|demandé*|en main|sur la table) (hier|chez|à|de|ailleurs|
      auprès)?; (passe*|passons|passer*|passerons|bascul*|migr*) .. (chez|sur|vers|à) (un autre|un concurrent|votre
      concurrent|la concurrence|le concurrent|un confrère|l autre| une solution|odoo|salesforce|hubspot); (confié*|
      confie*|confier*|confierons|attribu*|donner*|donné*) .. (à)? (un confrère|un autre|une autre|concurrent*|autre
      (prestataire|société|éditeur)|ailleurs|quelqu un d autre); (short list|shortlist|liste courte|liste d
      alternatives|short liste); (classé*|arrivé*|finissez) .. (troisième*|quatrième*|derniers|seconds|deuxièmes)
      (sur|de|du|dans|derrière)?; (comparatif|comparaison|match| banc d essai) .. (perdu*|troisième*|fait mal|
      dernier*|derrière|sans appel|pas photo|défaveur); pas photo; (récupér*|export*|extrai*|rapatri*|sauvegard*|
      télécharg*) .. (toutes|l ensemble|la totalité|l intégralité|nos données|tout) .. (données|déménag*|part*|quitt*|
      ailleurs|avant|procédure|délai|emporter|combien|fichiers); procédure .. (récupér*|résili*|export*|sortie|sortir|
      désabonn*|clôtur*|réversib*); réversibilité; (lettre| courrier|mail|procédure|demande) de (résiliation|non
      renouvellement|rupture|désabonnement); (préavis| dénonciation) (envoyé*|posé*|donné*|part*|du|de|est|a été)?; (n
      achèterons|n achèterai|n achète|n achetons|ne commander*|ne signer*|ne paier*|ne paye*|ne confier*|ne
      travailler*) .. (plus|rien|pas|jamais); plus rien (chez vous|acheter|commander|avec vous); (dernier|dernière)
      (chance|avertissement|renouvellement|année|essai| facture|saison|mois) .. (avec|chez|avant|sinon|ensuite|après|
      puis|chez vous); (sinon|ou alors|autrement|sans quoi|faute de quoi) .. (on|nous|je|part*|quitt*|résili*|arrêt*|
      chang*|ciao|adieu|ailleurs); si (rien|ça|cela| vous|le|la|les|on|d ici) .. .. (part*|quitt*|résili*|arrêt*|
      ailleurs|chang* (de|d)|ciao|stop|annul*|terminé| dehors|adieu|on part|on s en va); on annule tout; sans .. on
      annule; (usage|utilisation) interdit*; on doit (sortir|partir|quitter|arrêter|migrer|basculer|changer); (sortir|
      quitter|partir) avant (le|la|fin|l été|juin| décembre); (plus|pas|ne) .. (rester*|restons|continu*|poursuiv*)
      (avec vous|chez vous|votre|ensemble|l aventure|la collaboration|dans ces conditions|comme ça); aurait* restés;
      restés si; (remplac*|rempla*ons) .. (par (un|une|autre|quelque)|d ici|avant|dès|prévu*|votre|vous|à la rentrée|
      cette solution|cet outil|le logiciel|l outil); à quoi bon (rester|continuer|renouveler|payer); (pousse|milite|
      plaide|penche|penchons| pencher*) (pour|vers) (odoo|un autre|une autre|la concurrence|le départ); plus grand
      chose à lui opposer; retour (à|au|aux) (excel|papier|tableur|ancien*|notre ancien*); retourn* (à|au|aux|chez|
      sur) (excel|papier| tableur|ancien*|notre ancien*|l ancien*); coup* (l abonnement|le contrat|le budget|les
      licences|partout et); budget (supprimé|coupé|retiré|réaffecté); (vous êtes|êtes) sur la (liste|sellette);
      débranch*; (fin de|arrêt de) (collaboration|partenariat|la collaboration|l abonnement|notre relation|l aventure)`,
    except: `résilié fin; dire résilier; on part déjeuner; la promesse de sortie; remplacé par un junior; pour l appel
      d offres; préavis de (90|60|30|trois|deux) (jours|mois)? (planqué|à); on passe à autre chose; ne signera jamais
      pour les autres; on ne part pas; (ne|n) (part|partons|quitt*|résili*|chang*) pas; (aucune|pas l|pas d|nulle|
      sans) (intention|envie|projet) (de|d); (ne compt*|compte) pas (partir|quitter|résilier|changer|arrêter); (pensé|
      songé|voulu) .. (plus maintenant|on reste|nous restons|finalement|mais (on|nous) rest*); on reste (et|quand|
      malgré|fidèle*|clients|avec vous|on|car); nous restons (et|quand|malgré|fidèle*|clients|avec vous|car);
      (résiliation|résilier|désabonnement) (d un|d une|des|de nos|d) (abonné*|client*|locataire*|adhérent*|contrats
      fournisseurs|membre*|abonnement*|bail); échéance de résiliation; (congé|départ) (donné par|du|d un|des)
      (locataire*|salarié*|collaborateur*|client*|agent*); (plateforme|gestion|module|réponse*|veille|logiciel) (d|
      des|de|aux) appels* d offres; appels* d offres (publics|que l on|que nous|de nos|auxquels); (avant|lors|
      pendant) (l|d|de l)? appel d offres .. (promis|annoncé|promettai*|dit|demandé); exigé* .. appel d offres;
      (quitté*|quittions|laissé|abandonné|venons d|venions d|arriv* d) (l|un|notre|votre)? (ancien|concurrent|autre)
      .. (pour vous|pour venir|vers vous); (changer|changé|changement|changeons|change) (de|d|la|le|les|mon|notre| du|
      des|son|l)? (mot de passe|onglet*|écran*|page*|vue*|gérant|interlocut*|conseiller*|langue|couleur*|date*|
      statut*|adresse*|rib|ton|avis|tarif*|prix|condition*|version*|interface|mois|avis|équipe|contact|chargé*|
      commercial*|taille|nom|photo|poste); (bascule*|bascul*|passe*|passer) (d un|de l un|d une|en|à l|sur (un autre|l
      autre)|entre) (site|écran|onglet|vue|mode|autre|compte|profil|l autre); (arrête*|arrêtez|cess*) (pas| de|d|
      jamais) (planter|nous|me|de|tomb*|chang*|relanc*|ramer|buguer|bugger|dysfonction*); part (de|d|en|dans|à| au)
      (zéro|rien|vrille|sucette|marché|fumée|travers|gauche|droite|temps|variable|principe); repart; (numérotation|
      écran|page|elle|il|ça|qui) (repart|part) (de|en); partir (de|du) (zéro|principe|modèle|fichier); annul* (la|une|
      le|un|ma|sa|cette) (commande|réservation|saisie|réunion|session|formation|visite|action| modification*|facture)`,
  },
  executive: {
    phrases: `(président|présidente|vice présidente) (du|de la|de notre|de l|d un|de) (directoire|conseil|groupe|
      société|entreprise|coopérative|syndicat|association|communauté|collectivité|directoire); directoire; (directeur|
      directrice) général*; dirigeant* (de|d|du); (en ma qualité|en tant que|je suis|c est) .. (dg|pdg| daf|dsi|
      président*|directeur général|directrice générale|gérant*|fondateur|fondatrice|maire|associé*| actionnaire*|
      patron|patronne); notre maire; le maire; au plus haut niveau; membre du (comex|codir|conseil| directoire);
      gérance`,
    except: `(la|notre|une) direction (commence|technique|commerciale|régionale|des achats|opposée|de l assistance| du
      support|financière utilise|rh); (équipe|puis) .. (daf|dsi); puis daf; (chef d équipe|manager|responsable) puis
      (daf|dsi|dg|pdg); (rapport|tableau de bord|état|vue|modèle|profil|rôle|écran|bouton) (conseil d administration|
      pdg|comex|codir|direction|dsi|daf|président); notre dsi a (repris|corrigé|paramétré|connecté| fait|installé|
      bricolé|dû); notre (rssi|dsi) (bloque|a repris|utilise); rssi; gérant chez (un|nos|une|des); changement de
      gérant; président (peut|ne peut|n arrive)`,
  },
  about_owner: {
    phrases: `(mon|notre|le|la|votre|nos|ma|ce|cette|nouveau|nouvelle) (conseiller|conseillère|commercial|
      commerciale|interlocuteur|interlocutrice|chargé* de (compte*|clientèle)|gestionnaire de compte|responsable (de
      compte|grands comptes|clientèle|succès client)|account manager|csm|grand comptes|grands comptes|référent|
      référente|account|kam|ingénieur commercial|ingénieur d affaires) ... (me ment|nous ment|ment|ne .. que (pour|
      quand|lorsque|si)|que pour|que quand|que lorsqu*|ne décroche|ne nous|ne répond|ne rappelle|ne connaît|ne
      connait|ne sait|ne tient|ne vient|ne prend|n a (jamais|pas|rien|aucun*)|n écoute|n est (jamais|pas)|a disparu|
      disparu*|aux abonnés absents|fantôme*|condescendant*|méprisant*|hautain*|arrogant*|coupe la parole|hausse le
      ton|lapin|décale|annule|se moque|oublie|oublié|injoignable|invisible|absent*|débordé*|incompétent*| désagréable|
      désinvolte|agressif|agressive|cassant*|impoli*|nul|nulle|inutile|vend|vendre|placer|place|signer| jamais|ignore|
      change tout|ne salue|salue même plus|pas préparé*|lit ses (diapos|slides)|aucune (idée|réponse| initiative)|
      promet|promis|traite|parle mal|humili*|insult*|dénigr*); (csm|account manager|kam) .. (décale| annule|ment|
      lapin|ne|n|jamais|absent*|disparu*|fantôme*|incompétent*|nul*|désagréable); (monsieur|madame|mme| mlle|mr) _ ..
      (ne|n|me|nous|ment|hausse|ignore|coupe|condescend*|arrogant*|désagréable|jamais|oublie|promet| traite|se|
      restera|annule|décale|absent*|refuse|insult*|parle); tant que (m|mme|monsieur|madame|mr) _; (poser| posé|pose)
      un lapin; (nous|m) appelle* (que|seulement|uniquement) (quand|pour|lorsque|lorsqu*); ne (nous|m)? (appelle|
      contacte|écrit|vient|décroche|voit|rappelle|téléphone|visite|joint) .. que (quand|pour|lorsqu*|lors); (attribu*|
      donner|donnez|mettez|mettre|trouv*|affect*|souhait*|voul*|voudr*|préfér*|change*|changer*|remplac*) .. (quelqu
      un d autre|un autre (interlocuteur|commercial|conseiller|référent|csm)|une autre (personne| interlocutrice|
      commerciale|conseillère)|d interlocuteur|d interlocutrice|de commercial|de commerciale|de conseiller|de
      référent|de csm|d account manager|de chargé* de (compte|clientèle)); (coupe|coupent) la parole; de haut;
      impossible de travailler avec (lui|elle|m|mme|monsieur|madame|cette personne|ce monsieur); (ni sa voix|ni sa
      tête|ni son nom); je ne connais ni; (responsable|celui|celle|personne|celui ci) (succès client|qui (suit|gère|s
      occupe de) (notre|nous|mon)) .. (jamais|ne|n|absent*|inconnu*|injoignable|désagréable| incompétent*|ni)`,
    except: `(csm|account manager|commercial*|conseill*|chargé* de (compte|clientèle)|interlocut*) .. (perle|
      adorable|formidable|au top|super|excellent*|génial*|parfait*|très bien|extra|réactif|réactive|disponible|
      compétent*|à l écoute|sympa*|irréprochable); (vue|onglet|rôle|écran|profil|champ) (account manager|csm|
      commercial|conseiller); (interlocutrice|interlocuteur) d implantation; (interlocut*) (a changé|change| changent|
      tourne*|toute neuve|tout neuf|différent*|dédié*|fantômes); interlocuteurs fantômes; (formateur| formatrice|
      technicien*|consultant*|chef de projet|hotline|support|assistance|expert|développeur*| installateur*) (a|ne|n|
      est|nous|jamais|attitré)?; (direction|geste|équipe|service|proposition|action|suivi| offre|avant vente)
      commercial*; (m|mme|monsieur|madame) _ .. (perle|adorable|formidable|au top|super| excellent*|génial*|parfait*|
      extra|charmant* et|merci)`,
  },
};
