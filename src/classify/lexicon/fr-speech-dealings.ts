import type { LexiconReasons } from './lexicon';

/** French as people speak it: what they say when they do not name the subject. Reasons of dealing with us. */
export const FRENCH_SPEECH_DEALINGS = {
  billing_pricing: {
    topic: `argent; euro; euros; eur; chf; dollars; montant*; somme*; frais; surcoût*; hausse*; augmentation*;
        acompte; prélèvement*; mise en demeure de payer; tva; ht; ttc; engagement*; reconduction; résiliation
        anticipée; échéance*; devis; grille; palier*; option payante; module payant; forfait*; par
        (utilisateur|mois|poste|siège|licence|an|tête|lot); remise*; ristourne*; compta; comptabilité; trésorerie;
        budget; budgétaire*; décompte; régularisation; inflation; abonnements; licences; enterprise; premium;
        facturez; facturent; payer; paye; payons; renouvellement; pourcent`,
    complaint: `onéreux; onéreuse; coûteux; coûteuse; dispendieux; exorbitant*; prohibitif*; excessif*; abusif*;
        abusive*; salé*; douloureuse; pas donné; hors de prix; les yeux de la tête; coûte un bras; racket*; arnaque*;
        vache à lait; presse* comme des citrons; (tarif*|prix|coût*|abonnement|facture|montant*|licence*|forfait) ..
        (augment*|hausse|bondi|grimp*|doubl*|tripl*|explos*|élevé*|excessif*|prohibitif*|trop|cher*|flamb*|envol*|monte*|injustifi*|opaque*|abusi*|délirant*|incompréhensible*|revu*|salé*|dissuasif*);
        (augment*|hausse*|majoration*|inflation) .. (tarif*|prix|abonnement|pour cent|facture|licence*|forfait*|sans
        (prévenir|préavis|explication|justification)|annuel*|brutal*|chaque année|injustifi*|abusi*);
        (prend|pris|passe|passé|passons|augmenté) .. (de _ à|pour cent|à la hausse); (plus|trop|très|bien
        trop|beaucoup trop|vraiment|assez|un peu|excessivement|carrément|franchement)
        (cher|chère|chers|chères|onéreux|coûteux|élevé|salé); cher (pour|payé|à l);
        (paye|payer|payons|paie|paient|payé|payez|facture|facturé|facturés|facturez|facturent|débité|débités|prélevé|prélevés)
        .. (en plus|en sus|à part|deux fois|double|trop|supplément*|pour rien|non utilis*|fantôme*|sans
        (raison|accord|prévenir)|à tort|par erreur|chaque|tout est|même pour|alors que);
        (utilisateurs|licences|postes|comptes|sièges|modules) .. (non
        utilisé*|inutilisé*|fantômes|inactifs|facturé*|payé*|minimum|payons);
        (facture*|facturation|relevé*|décompte|prélèvement*) ..
        (erreur*|erroné*|faux|fausse*|incorrect*|incompréhensible*|illisible*|opaque|en
        double|double|inexact*|jamais|retard|pas
        (clair*|juste|conforme)|contest*|litige*|inexpliqué*|mal|flou*|surprise*);
        (erreur*|litige*|problème*|surprise*|souci*|confusion) ..
        (facture*|facturation|prélèvement*|comptab*|paiement*); (double|fausse|mauvaise) (facture|facturation);
        doublon de facture; (avoir|remboursement|rembourser|remboursé*|crédit) .. (attend*|jamais|toujours
        pas|promis|refus*|depuis|réclam*|pas (reçu|encore|arrivé)|impossible|mois); (rendez|rendre|récupérer) ..
        (argent|acompte); (frais|coûts|options|suppléments|surcoûts) ..
        (cachés|cachées|supplémentaires|imprévus|annexes|partout|en plus|dissimul*|de mise en service|de dossier|de
        résiliation|surprise); (tout|chaque option|chaque module|le moindre) .. (payant|payante|supplément|facturé|en
        option|se paye|en plus); (devenu*|désormais|maintenant|passé|passée) (payant|payante|payants|payantes);
        (avant|auparavant|jusqu) .. (gratuit*|inclus|compris); (plus|n est plus) (inclus|gratuit|compris*);
        (reconduction|renouvellement) .. (tacite|automatique|sans|surprise|hausse|forcé); renouvelé ..
        (automatiquement|sans); tacite; engagement .. (ans|mois|trop long|long|ferme|rigide|minimum|forcé);
        (engagés|bloqués|coincés|prisonniers|liés) .. (ans|contrat|mois|engagement|durée);
        (remise|réduction|rabais|tarif (associatif|éducation|préférentiel)|ristourne) ..
        (supprim*|disparu*|perdu*|pas|aucun*|retir*|refus*|plus); aucune (remise|geste|réduction|dégressivité); geste
        commercial; (dépasse|hors|explose|grève|plombe|pas dans|trop pour) .. (budget|moyens|notre budget); pas les
        moyens; (rogner|couper|coupe) .. (budget*|dépenses); (petite|petites|petit)
        (structure*|entreprise*|association*|commerce*|cabinet) .. (cher|tarif*|prix|coût*|pas|trop); tarification;
        politique tarifaire; grille tarifaire; modèle (économique|tarifaire|de licence)`,
    decisive: `(seulement|uniquement|que|qu) .. (version|offre|forfait|formule|pack|plan|édition|abonnement) ..
        (supérieur*|enterprise|premium|entreprise|pro|plus chère|haut de gamme|platinum|payante*);
        (passer|monter|souscrire|prendre) (à|au|sur|en|la|l|le) ..
        (offre|formule|forfait|version|gamme|enterprise|premium|supérieur*); hausse*
        (de|du|des|tarifaire*|injustifiée*|annuelle*|brutale*); augmentation*
        (de|du|des|tarifaire*|annuelle*|brutale*|injustifiée*); (trop|bien trop|beaucoup
        trop|vraiment|devenu|devenus|si|aussi) (cher*|onéreux|coûteux|chère*); (question|problème|souci) ..
        (prix|tarif*|coût*|argent|budget); (c est|reste) (le|les|une question de) (prix|tarif*|coût*|sous|facture*);
        (facture|factures|facturation) .. (erreur*|fausse*|erronée*|incompréhensible*|double*|opaque*)`,
  },
  support_experience: {
    topic: `support; assistance; sav; hotline; helpdesk; service client*; service après vente; standard; standardiste;
        répondeur; rappel; rappeler; ticket*; réclamation*; réponse*; interlocuteur technique; technicien*; niveau
        (1|2|un|deux); escalade; chatbot; robot; formulaire; numéro; horaires; astreinte; délai*; attente;
        conseiller*; agents; opérateur*; dépannage; télémaintenance; prise en charge; accusé de réception; réactivité`,
    complaint: `(aucune|pas|jamais|sans|toujours pas|zéro|nulle|ni|point) (de|d|une|la moindre|eu de|eu)? _?
        (réponse*|retour*|nouvelle*|rappel*|réaction*|aide|solution*|suite|accusé de réception|suivi de
        (ticket|dossier|demande)|numéro|interlocuteur au téléphone|prise en charge); (personne|nul) ..
        (répond|répondu|rappelle|rappelé|décroche|réagit|aide|revient vers|revenu vers|prend en charge|au bout du
        fil|disponible|compétent|ne (répond|rappelle|décroche|sait));
        (répond|répondent|répondu|rappelle|rappellent|rappelé|décroche|décrochent|réagit|réagissent)
        (pas|jamais|plus|rarement|mal|à côté|tard|lentement|que|quand); (ne|n)
        (répond|répondent|ont|a|rappelle|rappellent|décroche|décrochent|réagissent) (pas|jamais|plus|rien)
        (répondu|rappelé|réagi)?; (attend|attends|attendons|attente|attendu|attendre|patienter|patiente) ..
        (réponse*|retour*|jours|semaines|mois|heures|minutes|téléphone|rappel|solution*|des
        plombes|longtemps|depuis|une éternité|interminable*|en ligne);
        (réponse*|retour*|rappel*|délai*|réactivité|prise en charge|résolution|traitement) ..
        (tardi*|lent*|long*|interminable*|trop|inacceptable*|jours|semaines|mois|jamais|automatique*|type*|toute*
        faite*|copi*|à côté|inutile*|vague*|bateau|hors
        sujet|nul*|évasi*|incomplète*|inadapté*|déplorable*|médiocre*|mauvais*|non respecté*); (délai*|temps) (de|d)
        (réponse*|attente|traitement|résolution|réaction|intervention|prise en charge); (copié collé*|copier
        coller|réponse* (type*|automatique*|standard*|robot*)|script*|langue de bois|faq|lien vers);
        (tourner|tourne|baladé*|balade|renvoyé*|renvoie*|renvoyer|trimballé*|ballotté*); (réexpliquer|répéter|tout
        redire|repartir de zéro|tout reprendre|réexplique); (injoignable*|inatteignable*|aux abonnés absents|abonné
        absent|introuvable*|fantôme); (impossible|difficile|galère|jamais|pas moyen|dur|parcours du combattant) ..
        (joindre|joignable*|avoir quelqu un|avoir un humain|parler à|de vous avoir|contacter|obtenir une réponse|avoir
        au téléphone|avoir une réponse); (incompétent*|désagréable*|impoli*|malpoli*|hautain*|condescendant*|mal
        aimable*|agressif*|méprisant*|froid*|désinvolte*|insolent*|peu aimable*); ton
        (désagréable|sec|hautain|condescendant|agressif|méprisant);
        (ticket*|demande*|dossier*|réclamation*|signalement*|mail*|message*|courriel*|incident*) ..
        (fermé*|clos|clôturé*|ouvert*|ignoré*|sans (réponse|suite|retour|solution)|lettre morte|oublié*|perdu*|en
        attente|non (traité*|résolu*|lu*)|traîne*|dort|enterré*|depuis|oubliettes|pas (traité*|lu*|résolu*));
        (fermé|clos|clôturé|fermés|clôturés) sans; (captures|capture) d écran; (raccroch*|au nez|musique d
        attente|file d attente|mis en attente|répondeur|boîte vocale|tape* 1);
        (support|assistance|hotline|sav|technicien*|niveau 1|conseiller*) ..
        (lent*|nul*|incompétent*|inexistant*|injoignable*|déplorable*|pas
        (compétent*|formé*|réactif*|aimable*|disponible*)|débordé*|dépassé*|aide* pas|résou* pas|comprend* pas|connai*
        pas|sait pas|savent pas|anglais|à l
        étranger|délocalisé|externalisé|inefficace*|décevant*|catastroph*|lamentable*|en dessous de tout|laisse* en
        plan|zéro|décroche*|répond*|médiocre*|à revoir|horrible*|désastreu*|inutile*); (horaires|week
        end|samedi|dimanche|soir|nuit) .. (support|assistance|personne|fermé|injoignable|incompatible*|pas
        (couverts|ouvert)); (laisse*|laissé*) (en plan|tomber|sur le carreau|en rade|dans la panade); qu en anglais;
        (parlent|parle) pas français; aucune (aide|compétence|empathie|réactivité|solution); (pas|peu|manque de)
        (réactif*|réactive*|réactivité|disponibilité|disponible*|compétent*|compétence*|aidé*|à l écoute|écoute)`,
    decisive: `(support|assistance|hotline|sav|service client*|helpdesk|service après vente|service technique) .. (ne
        répond|répond*
        (pas|jamais)|injoignable*|lent*|inexistant*|incompétent*|nul*|déplorable*|catastroph*|lamentable*|médiocre*|mauvais*|décevant*|pas
        réactif|peu réactif|aux abonnés absents|inefficace*|horrible*|désastreu*|défaillant*|indisponible*);
        (mauvais|piètre|lent*|nul|déplorable) (support|service client*|sav|assistance|service après vente);
        (sans|aucune|pas de|jamais de|toujours pas de) (réponse*|retour*) (à|de|du|depuis|après|sur|malgré|aux)?;
        (manque de réactivité|délais de réponse|délai de réponse|temps de réponse du support)`,
  },
  account_management: {
    topic: `commercial; commerciale; commerciaux; vendeur*; avant vente; chargé de (compte|clientèle|clients); chargée
        de (compte|clientèle|clients); responsable (de)? (compte|clientèle|commercial*); interlocuteur*;
        interlocutrice*; contact; csm; kam; grands comptes; grand compte; relation; relationnel; suivi; communication;
        échange*; point (semestriel|trimestriel|annuel|régulier); réunion*; rendez vous; comité de pilotage; copil;
        visite*; promesse*; engagement*; feuille de route; roadmap; stratégie; partenariat; confiance; considération;
        écoute; transparence; annonce*; infolettre; newsletter; club utilisateurs; bilan annuel; rachat; direction
        commerciale; démo; démonstration`,
    complaint: `(aucun|aucune|pas|peu|sans|zéro|manque|plus|jamais|trop peu|absence|défaut|plus aucun|plus de|pas
        assez) (de|d|d un|d une|eu de|le moindre)? _?
        (suivi|contact*|nouvelle*|communication|échange*|transparence|considération|écoute|interlocuteur*|visite*|dialogue|proximité|visibilité|point*|reconnaissance|relation*|information*|anticipation|concertation|accompagnement
        stratégique|suivi commercial|commercial|commerciale|proactivité|référent|rendez vous|conseil); (silence
        radio|radio silence|désert|disparu dans la nature|volatilisé*|évaporé*|fantôme|jamais là|jamais vu|jamais
        revu|perdu de vue|perd de vue|plus personne); (après|avant|une fois|depuis) (la|le|l|que)? ..
        (signature|signé|vente|contrat signé|bon de commande|rachat);
        (oublié|oubliés|oubliée|ignorés|ignoré|délaissés|délaissé|abandonnés|négligés|négligé|méprisés|laissés pour
        compte|lâchés|sous considération|traités comme|pris pour|un numéro|numéro parmi|pigeon*|quantité
        négligeable|petit client|petits clients|invisible*|déconsidér*);
        (promis|promise|promesses|promesse|promettre|vendu|vendue|juré|assuré|garanti|dit|annoncé|garantie|engagé|engagée|engagements)
        .. (jamais|pas (tenu*|respecté*|livré*|fait*|eu)|en l air|non
        (tenu*|respecté*)|faux|fausse*|rien|mensong*|toujours pas|avant (signature|vente)|commercial*|démo*|avant
        vente|monts et merveilles|oublié*|sans lendemain|par le commercial|lors de la (vente|démo)|à la
        (vente|signature)|du vent|du rêve); (belles|fausses|vaines) (promesses|paroles);
        (menti|mensonge*|mensongère*|baratin*|bluff*|enfumé*|survendu*|trompé*|mené* en bateau|poudre aux yeux);
        (commercial*|vendeur*|avant vente|chargé* de (compte|clientèle)|interlocuteur*|responsable de compte|csm|kam)
        ..
        (change*|changé*|parti*|jamais|pas|absent*|injoignable*|disparu*|menti|ment|promis|vend*|inexistant*|incompétent*|connai*
        pas|rappelle* pas|répond*
        pas|fantôme|remplac*|tourn*|nouveau*|nouvelle|condescendant*|pressant*|agressif*|insist*|que pour
        (vendre|placer)|ne (connaît|connait|rappelle|répond)|décroche*|désagréable*|encore
        changé|quatrième|troisième|arrogant*);
        (troisième|quatrième|cinquième|deuxième|nouvel|nouveau|énième|changement*|valse|turn over|rotation)
        (de|d|des)? _? (commercial*|interlocuteur*|chargé*|responsable*|contact*|csm|référent*);
        (que|seulement|uniquement) .. (pour (vendre|facturer|placer|renouveler|signer|nous vendre)|quand il (faut|s
        agit)|au moment (du|de) (renouvellement|signature|payer)); (appelle*|contacte*|souvient|voit|entend) ..
        (que|seulement|uniquement); (vendre|placer) .. (options|modules|services|toujours plus|en plus);
        (pas|jamais|sans|aucunement|mal|trop tard|dernière minute|mis devant) (été|être|nous)?
        (prévenu*|informé*|consulté*|averti*|concertation|écouté*|entendu*|associé*|impliqué*|préavis|fait
        accompli|prévenir|informer|consulter|avertir); devant le fait accompli;
        (apprend|appris|apprendre|découvre|découvert|apprenons|découvrir) .. (par|via|dans|au détour|sur|grâce|en
        lisant|linkedin|presse|hasard); (écoute*|entend*|tien*|prend*) (pas|jamais|aucun*);
        (retours|remarques|suggestions|demandes|besoins) .. (ignoré*|jamais (pris|entendus|suivis)|pas
        (pris|entendus|écoutés)|lettre morte|oubliette*|sans suite|aucune suite); (comprend*|connai*) (pas|rien|mal)
        .. (notre|nos|métier|secteur|activité|enjeux|contraintes|besoins); (rendez
        vous|réunion*|point*|comité*|copil|revue*|visite*) .. (annulé*|reporté*|décalé*|jamais|manqué*|oublié*|sans
        suite|pas (eu lieu|tenu*)|inutile*|supprimé*|posé* un lapin); (à qui|qui) .. (s
        adresser|contacter|parler|appeler|est notre|nous suit|suit notre|s occupe); (feuille de
        route|roadmap|visibilité|avenir|stratégie|évolutions|plans) .. (floue*|aucune|inconnue*|opaque*|jamais|pas
        (claire|partagée|communiquée|de)|mystère|changeante|secret*|vague*); (opacité|opaque*|flou*);
        (arrêt|arrêtez|abandon|fin de vie|fin du module); (décisions|changements) .. (imposé*|unilatéra*|sans
        (concertation|prévenir|nous)|dernière minute); (plus|davantage|mieux|aimerait|souhaite) ..
        (échange*|proximité|contact*|communication|considération|écoute|visibilité|suivi|transparence|proacti*);
        (unilatéral*|imposé* sans)`,
    decisive: `(communication|relation commerciale|relation client|suivi commercial|suivi client|suivi|transparence)
        .. (inexistant*|mauvais*|déplorable*|absent*|défaillant*|nul*|catastroph*|insuffisant*|opaque*|pas à la
        hauteur|laisse à désirer|médiocre*|zéro|décevant*|dégradé*); (mauvaise|absence de|manque de|aucune|peu
        de|zéro) (communication|transparence|considération|relation|suivi|écoute); promesses .. (non
        (tenues|respectées)|jamais tenues|pas tenues|en l air); aucun suivi; (notre|le|mon|votre) (commercial|chargé
        de compte|chargé de clientèle|interlocuteur|responsable de compte) ..
        (jamais|pas|change|menti|parti|absent|injoignable|disparu|ignore|promis)`,
  },
  service_delivery: {
    topic: `prestation*; prestataire*; sous traitant*; consultant*; intégrateur*; intervenant*; chef de projet; cheffe
        de projet; directrice de projet; projet; livraison*; livré*; livrable*; lot; lots; jalon*; recette; pv de
        réception; réserves; chantier; poseurs; installateur*; technicien*; intervention*; déplacement*; cahier des
        charges; spécifications; sur mesure; développement spécifique; connecteur sur mesure; infogérance; infogéré*;
        tma; maintenance (préventive|matérielle); borne*; imprimante*; terminaux; pièces; commande*; colis;
        transporteur; jours homme; jours vendus; régie; audit; atelier*; formation payante; mission; traduction*;
        dédoublonnage; clé en main; astreintes; sauvegarde infogérée; retard de livraison`,
    complaint: `(livré*|livrée*|livraison*|livrable*|rendu*|remis*|remise|installé*|posé*|terminé*|développé*) ..
        (retard|en retard|tard|mois|semaines|incomplet*|incomplète*|erroné*|jamais|pas
        (conforme*|terminé*|fini*|fonctionnel*)|non conforme*|cassé*|abîmé*|endommagé*|faux|fausse*|manqu*|à
        moitié|partiel*|bâclé*|mal|mauvais*|défectueu*|inutilisable*|truffé*|à refaire|sans);
        (retard*|dépassement*|dérapage*|glissement*) ..
        (livraison*|projet*|planning|chantier|délai*|budget*|jalon*|mise en|intervention*|prestation*);
        (projet*|prestation*|chantier|mission*|développement*|installation|pose|intervention*|recette|atelier*|audit|travaux|travail|infogérance|maintenance)
        .. (bâclé*|retard*|raté*|mal (fait*|géré*|mené*|réalisé*|piloté*|exécuté*|préparé*)|jamais
        (terminé*|fini*|livré*|abouti*)|pas (terminé*|fini*|livré*|conforme*|à la hauteur|professionnel*|au
        niveau)|déplorable*|catastroph*|dérap*|traîn*|interminable*|incomplet*|médiocre*|décevant*|non conforme*|à
        refaire|dépass*|échou*|abandonné*|planté*|sans
        (saveur|suivi|fil)|amateur*|budget|inachevé*|mauvais*|désastreu*|report*|annulé*|décalé*);
        (consultant*|prestataire*|technicien*|intégrateur*|intervenant*|chef de projet|cheffe de
        projet|poseur*|installateur*|formateur*|sous traitant*|livreur*|équipe projet|vos équipes) .. (pas
        (venu*|compétent*|préparé*|formé*|au niveau|là|disponible*)|jamais
        (venu*|là|vu*)|incompétent*|junior*|débutant*|stagiaire*|inexpérimenté*|chang*|remplac*|absent*|retard|abîm*|cass*|oubli*|bâcl*|ignor*|découvr*|inconnu*|pas
        les (pièces|outils)|parti* sans|mal|imprépar*|non préparé*|pas au courant|désorganisé*|dépassé*|improvis*|plié
        bagage|monté* (mal|à l envers)|tourn*|perdu*|repart*);
        (dates|date|délais|délai|planning|calendrier|échéance*|jalons|jalon|rendez vous d intervention) .. (non
        (tenu*|respecté*)|pas (tenu*|respecté*)|jamais
        (tenu*|respecté*)|manqué*|repouss*|décal*|report*|dépass*|glissé*|promis* .. manqué*|explos*|raté*); (cahier
        des charges|spécifications|périmètre|devis|commande|besoin exprimé) .. (pas (respecté*|conforme*|suivi*)|non
        (respecté*|conforme*)|ignoré*|dépassé*|différent*|oublié*|rien à voir); (pas|non) conforme* ..
        (cahier|commande|spécif*|devis|demande|attendu|commandé); (payé|payons|paye|paie|acheté|acheté
        une|commandé|facturé|facturée|vendu|vendus|réglé) ..
        (prestation*|formation*|jours|accompagnement|audit|consult*|intégration|développement*|mise en place|clé en
        main|infogér*|mission|pack|forfait d intervention|expert*|migration);
        (formation|prestation|accompagnement|mission|migration|intégration|audit|mise en place)
        (payante|payant|facturée|facturé|achetée|acheté|commandée); (refaire|repris*|reprise|corriger|refait) .. (nous
        mêmes|derrière|travail|tout|sur reprise|nos soins|prestation*|plusieurs fois|deux fois|trois fois);
        (jours|heures) .. (vendus|consommé*|facturé*|gaspillé*|prévus .. réel*);
        (matériel|borne*|imprimante*|pièce*|terminaux|colis|écran*|capteur*) .. (cassé*|abîmé*|jamais
        (reçu*|arrivé*)|en retard|incomplet*|mauvais*|faux|erreur|manqu*|défectueu*|sans (câble*|notice|pilote*)|pas
        (reçu*|conforme*|livré*)); (mauvaise|mauvais) (pièce*|adresse|référence*|quantité*|matériel|commande|serveur
        redémarré); (câbl*|perc*|faux plafond|plâtre*); (rapport|compte rendu|livrables|traductions|contenus|textes)
        .. (coquilles|fautes|erreur*|retard|copié*|fantaisiste*|inutile*|vide*|bâclé*|inexploitable*); (lapin|personne
        ne s est présenté|personne n est venu|ne s est pas présenté|pas venu|jamais venu*); clé en main;
        (infogérance|infogéré*); (qualité) (de|du|des)
        (prestation*|livrable*|travail|travaux|intervention*|rendu|livraison*); amateurisme; malfaçon*`,
    decisive: `
        (prestation*|prestataire*|livraison*|livrable*|chantier|projet|intervention*|consultant*|installation|pose) ..
        (bâclé*|en retard|retard*|mauvais*|médiocre*|catastroph*|déplorable*|pas (conforme*|à la
        hauteur|respecté*)|non (conforme*|respecté*)|raté*|incompétent*|décevant*|pas préparé*|imprépar*|jamais
        (livré*|terminé*|fini*)|inachevé*|désastreu*|amateur*); (délais|planning|dates) (de livraison|du projet|de
        réalisation|d intervention); (mauvaise|piètre) (qualité de la|qualité des|prestation*|exécution|réalisation)`,
  },
  competitor_value: {
    topic: `valeur ajoutée; plus value; retour sur investissement; roi; rentabilité; rentable*; gain*; bénéfice*;
        résultat*; impact; effet; intérêt; utilité; apport; économie*; productivité; efficacité; concurrence;
        concurrent*; alternative*; ailleurs; confrère*; autres
        (outils|solutions|éditeurs|logiciels|fournisseurs|acteurs|plateformes); comparaison; comparatif; benchmark;
        appel d offres; innovation*; retard technologique; tableur; excel; open source; google; notion; business case;
        gadget; besoin réel; chiffre d affaires; ancien (outil|logiciel|prestataire|système)`,
    complaint: `(aucun|aucune|pas|peu|sans|zéro|faible|faibles|nul|nulle|guère|pas beaucoup|pas assez|trop peu|jamais
        vu|pas le moindre|plus) (de|d|vu de|vu d|le|la|l)? _? (valeur ajoutée|plus value|retour sur
        investissement|roi|gain*|bénéfice*|résultat*|impact|effet|intérêt|utilité|apport|économie*|différence*|amélioration*|rentabilité|avantage*|progrès|changement*|innovation*|évolution*|nouveauté*);
        (apporte|apportent|apporté|apporter|rapporte|sert|servi|servir|change|changé|amène|gagne|gagné|améliore|amélioré|vu|voit|produit|ressort|résout|bougé)
        .. (rien|pas (grand chose|vraiment|beaucoup)|peu|pas|aucun*|guère|plus|à rien|strictement rien); (rien|pas
        grand chose|peu de chose) .. (apporte|changé|gagné|amélioré|rapport*|de plus|en
        sort|exploitable*|concret*|tangible*|face); (ne|n) (vois|voit|voyons|voient|perçoi*|comprend*|trouv*)
        (pas|plus|aucun*|guère) .. (intérêt|utilité|valeur|apport|bénéfice*|différence|gain*|retour|plus value|ce
        que|à quoi|pourquoi); (à quoi|pourquoi) .. (sert|bon|payer|garder|rester|continuer|on paie|on paye|cela|ça);
        (vaut|valent|mérite|justifie|justifient|justifié|amorti|rentabilisé|rentable) ..
        (pas|plus|guère|jamais|peu|difficile*); (pas|peu|jamais|non|plus|guère|difficilement)
        (rentable*|justifié*|amorti*|rentabilisé*|convaincu*|convaincant*|probant*|utile*|indispensable*|nécessaire*|concluant*|à
        la hauteur|compétitif*|compétitive*); (concurrent*|concurrence|ailleurs|autres|autre
        (outil|solution|éditeur|logiciel)|marché|confrère*|alternative*) .. (mieux|meilleur*|moins cher*|plus
        (complet*|rapide*|moderne*|simple*|loin|avancé*|performant*|abordable*|efficace*|innovant*|intuitif*)|moitié|devant|avance|dépass*|gratuit*|inclus|supérieur*|offre*|propose*|déjà|fait|font|pour
        moins); (mieux|meilleur*|moins cher*|plus (moderne*|performant*|complet*|avancé*)) ..
        (ailleurs|concurrent*|concurrence|chez (d autres|les autres|un autre|vos)|sur le marché|que (vous|le
        vôtre|votre)); (dépassé*|distancé*|largué*|à la traîne|à la ramasse|en retard|obsolète*|ringard*|d un autre
        âge|âge de pierre|figé* dans|stagn*|plus dans la course|retard (technologique|sur)|technologie d il y a);
        (passe|passons|passer|passés|basculons|migr*|partons|changer|change|changeons|allons|retour|revenir|revenons)
        (chez|vers|à|sur) (un autre|une autre|la concurrence|un concurrent|d autres|autre chose|notre ancien|l
        ancien|excel|le papier|chez)?; (excel|tableur|google (sheets|workspace)?|notion|papier|un
        cahier|office|teams|erp|outil gratuit|version gratuite|un stagiaire) .. (suffi*|fait (pareil|aussi
        bien|mieux|la même)|même chose|ferait|gratuit*|autant|aussi bien|déjà|mieux|pareil);
        (faire|fait|ferait|feraient|faisait|fais) .. (pareil|aussi bien|la même chose|autant|mieux); (personne|plus
        personne|presque personne|quasi personne|peu de monde) .. (utilise|s en sert|se
        sert|connecte|ouvre|regarde|remarque*|n en veut|manque*); (utilise*|sert|servons|ouvre|connecte*|sers) ..
        (presque (plus|jamais|pas)|plus|jamais|rarement|peu|à peine|quasiment (pas|plus)|deux fois); (prend|prendre)
        la poussière; (au|fond de) (placard|tiroir); (gadget|joujou|coquille vide|poudre aux yeux|usine à
        vent|luxe|superflu*|dispensable*|accessoire*|inutile*|inutilité); (simple|bête|gros|vulgaire|cher)
        (tableur|carnet|agenda|annuaire|excel|pense bête); (surdimensionné*|disproportionné*|trop
        (gros|grand|lourd|puissant) pour|bazooka|canon pour|marteau pour|mouche|démesuré*);
        (argent|euros|budget|abonnement|investissement|dépense) .. (jeté*|fenêtre*|perdu*|gâch*|inutile*|pour
        rien|gaspill*|pas (justifié*|rentable*|amorti*)|sans retour); (gaspillage|perte) (d|de) (argent|temps);
        (temps|heures|minutes) .. (gagné*|économisé*|perdu*|gagne*); (pas|aucun*|zéro) .. (heure|temps|minute)
        (gagné*|économisé*); (même|mêmes|identique*) (qu avant|résultat*|délais|qu auparavant|chiffres|point); comme
        avant; exactement (le|la) même; sans plus; fait le job; (attente*|espér*|promis*|attendu*|espoir*) ..
        (économie*|gain*|productivité|résultat*|déçu*|jamais|pas|rien|bénéfice*); (doublon|double
        emploi|redondant*|déjà (tout)? (dans|avec|inclus)|on a déjà|nous avons déjà); (rapport) qualité .. prix; (si c
        était|si on devait) .. refaire; (choisir|choisirais|choisirions|reprendrais|reprendrions) ..
        (autre|pas|ailleurs|différent*); imposé par (le siège|la direction|le groupe)`,
    decisive: `(rapport qualité prix|retour sur investissement|valeur ajoutée|plus
        value|roi|intérêt|utilité|rentabilité) ..
        (mauvais*|faible*|nul*|limité*|pas|inexistant*|jamais|absent*|discutable*|douteu*|médiocre*|insuffisant*|négatif*|introuvable*|plus|invisible*|moyen*);
        (concurrent*|concurrence|d autres|les autres|autres (outils|solutions|éditeurs|logiciels)) ..
        (mieux|meilleur*|moins cher*|devant|en avance|plus); (apporte|rapporte|sert|change) .. (rien|pas grand
        chose|aucun*); (pas|aucun*|peu) (de)? (valeur ajoutée|plus value|retour sur investissement)`,
  },
} satisfies Partial<LexiconReasons>;
