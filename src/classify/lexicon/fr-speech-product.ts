import type { LexiconReasons } from './lexicon';

/** French as people speak it: what they say when they do not name the subject. Reasons of the product. */
export const FRENCH_SPEECH_PRODUCT = {
  product_gap: {
    topic: `fonctionnalité*; fonction; fonctions; module; modules; option; connecteur*; passerelle*; interfaçage;
        export*; import; imports; importer; appli; application mobile; mobile; hors ligne; android; iphone; linux;
        mac; excel; outlook; teams; sap; sage; api; webhook*; recherche; filtre*; champ; champs; personnalisation;
        paramétrage; modèle*; gabarit*; droits; profils; langue; langues; traduction*; multilingue; multidevise;
        calendrier*; jours fériés; planning; signature électronique; relance automatique; étiquette*; code barres;
        impression*; tableau de bord; indicateurs; statistiques; reporting; historique; archivage; sous tâche*; gantt;
        automatisation*; notifications configurables; modification en masse; en masse; duplication; workflow*;
        validation à deux; synchro outlook; dsn`,
    complaint: `(manque|manquent|manquerait|manquait|manquant*|manquement); il (me|nous|lui|vous)? manque;
        (pas|aucun|aucune|point|toujours pas|sans|absence|absent|absente|absents|inexistant*|nulle part) (de|d|d une|d
        un|du|encore de)? _? (export*|import*|api|application|appli|version
        mobile|mobile|connecteur*|intégration*|interface
        avec|passerelle*|module*|fonction|fonctionnalité*|option*|possibilité|moyen|filtre*|recherche|modèle*|gestion|suivi|historique|archivage|mode|synchronisation|compatibilité|personnalisation|champ*|vue|calendrier|traçabilité|statistiques|tableau*|rapport*|relance*|signature|multi*|traduction|langue|hors
        ligne|automatisation|lien|connexion avec); (n existe|existe|n est|ne sont) pas
        (possible|disponible*|prévu*|proposé*|géré*|pris en charge|compatible*|supporté*|encore|intégré*|inclus);
        (pas|jamais|toujours pas) (possible|disponible*|prévu*|proposé*|géré*|gérée*|pris en
        charge|compatible*|supporté*|intégré*|développé*|adapté (à|aux|pour)); (impossible|impossibilité|incapable) ..
        (exporter|importer|filtrer|personnaliser|connecter|relier|modifier|créer|ajouter|dupliquer|archiver|affecter|attribuer|planifier|trier|copier|imprimer|partager|intégrer|programmer|gérer|saisir|joindre|lier|fusionner|supprimer|annuler|définir|suivre|paramétrer|automatiser|comparer|grouper);
        (peut|peux|pouvons|peuvent|pouvoir|permet|permettent|sait|gère|gérer|propose|prend) (pas|toujours
        pas|plus|même pas|rien) ..
        (exporter|importer|filtrer|personnaliser|connecter|relier|modifier|créer|ajouter|dupliquer|archiver|affecter|planifier|trier|copier|imprimer|partager|intégrer|programmer|gérer|saisir|joindre|lier|faire|bloquer|définir|suivre|en
        charge|les|la|le|de); (on|je|nous) (peut|peux|pouvons) (pas|toujours pas|même pas); ne
        (permet|gère|propose|sait|couvre|répond|communique|dialogue|parle|se connecte|s intègre|s interface) pas;
        (permet|gère|propose|couvre|dialogue|communique|connecte|interface) pas; (à la main|manuellement|sur
        papier|sur excel|dans excel|sous excel|tableur|double saisie|ressais*|ressaisie|ressaisir|deuxième outil|autre
        outil à côté|post it|tableau noir|bidouill*|contourn*|système d); (j aimerais|nous aimerions|on aimerait|on
        voudrait|je voudrais|souhaiterions|souhaite|il faudrait|faudrait|il nous faudrait|on attend|nous
        attendons|besoin|il serait (bien|utile|bon|appréciable)|ce serait (bien|top|utile|super)|serait
        (bien|utile|apprécié|le bienvenu|appréciable)) ..
        (export*|import*|fonction*|module*|option*|application|appli|api|connecteur*|filtre*|champ*|personnalis*|tableau*|rapport*|vue|possibilité|pouvoir|intégr*|gérer|ajout*|relance*|calendrier|modèle*|version|multi*|mode);
        (ajouter|ajoutez|rajouter|rajoutez|développer|intégrez|proposez) ..
        (fonction*|export*|module*|option*|champ*|filtre*|appli|gestion|la possibilité|un|une);
        (demandé|demandée|réclamé|réclamée|attendu|attendue|votée*|promise|votes) ..
        (depuis|fonction*|ans|année*|jamais|toujours|forum|portail);
        (limité|limitée|limités|limitées|sommaire*|basique*|rudimentaire*|pauvre*|incomplet*|incomplète*|restreint*|rigide*|figé*|light|léger
        en fonction*); (trop|assez|très|un peu|vraiment)
        (limité*|basique*|rigide*|simpliste*|sommaire*|figé*|pauvre*); (pas|peu|manque de) (assez)?
        (flexible*|souple*|souplesse|complet*|personnalisable*|paramétrable*|modulable*|flexibilité|options|fonctionnalité*|personnalisation|paramétrage|adapté*);
        (supprimé|supprimée|retiré|retirée|disparu|disparue|enlevé|enlevée|abandonné*) ..
        (fonction*|module*|option*|vue|export*|appli*|mode); (fonction*|module*|option*|vue|appli*|mode) ..
        (supprimé*|retiré*|disparu*|enlevé*|abandonné*); seulement en anglais; uniquement en anglais; que en anglais;
        (ne)? (répond|couvre|correspond|convient) pas .. (besoin*|métier|processus|cas|activité|attente*); pas
        (conçu|pensé|fait) pour (nous|notre|les|un|une); où est (le|la|l) (fonction*|bouton annuler|export*|module*)`,
    decisive: `(fonction*|fonctionnalité*|module*|option*|connecteur*|export*|intégration*|api|application
        mobile|appli mobile) .. (manqu*|absent*|inexistant*|n existe pas|pas disponible*|pas (encore)?
        (prévu*|développé*|intégré*|proposé*)|limité*|incomplet*); (manque|manquent|absence)
        (de|d|des|la|le|l|du|cruellement de|encore) ..
        (fonction*|module*|option*|connecteur*|export*|import*|intégration*|api|appli*|gestion|filtre*|personnalisation|langue*|rapports|vue*);
        il manque; pas d (export*|import*|api|appli*|intégration*|option*)`,
  },
  reliability_performance: {
    topic: `bug; bugs; bogue*; plantage*; panne*; coupure*; lenteur*; latence; ralentissement*; dysfonctionnement*;
        anomalie*; incident*; maintenance; mise à jour; montée de version; serveur*; synchro; synchronisation;
        sauvegarde; calcul*; totaux; totaux faux; chargement; sablier; page blanche; écran blanc; message d erreur;
        erreur; stabilité; disponibilité; fiabilité; index; doublons; traitement de nuit; alarme*; alerte*; sonde*;
        redémarr*`,
    complaint: `
        (plante|plantent|planté|plantait|planter|bugge|bugue|bug|bogue|rame|rament|ramer|freeze|fige|figé*|bloque|bloqué|gèle|saute|coupe|coupent|lâche|lague|lag|mouline|tourne
        en rond|tombe|tombent|décroche|déconnecte);
        (ça|il|elle|tout|site|appli|application|logiciel|outil|plateforme|système|serveur|page|écran|portail|api) ..
        (plante*|bug*|rame*|fige*|bloque*|coupe*|tombe* en panne|lent*|inaccessible*|indisponible*|hors
        (service|ligne)|en panne|instable*|planté|down|saute|déconnecte*|marche pas|marche plus|fonctionne
        pas|fonctionne plus|ne (marche|fonctionne|répond) (pas|plus));
        (marche|fonctionne|marchent|fonctionnent|répond|s
        ouvre|ouvre|charge|chargent|remonte|remontent|enregistre|envoie|part|partent|arrive|arrivent|synchronise|démarre|imprime)
        (pas|plus|jamais|mal|rarement|une fois sur|qu une|qu un); (ne|n)
        (marche|fonctionne|marchent|fonctionnent|répond|s
        ouvre|charge|remonte|enregistre|envoie|part|partent|arrive|arrivent|synchronise|démarre)
        (pas|plus|jamais|rien); rien ne (marche|fonctionne|va|passe);
        (lent|lente|lents|lentes|lenteur|lenteurs|lentissime|interminable*|poussif*|escargot|tortue);
        (secondes|minutes|heures|plombes|une éternité|des siècles) ..
        (charger|ouvrir|chargement|afficher|enregistrer|attente|pour|s ouvre*|avant|page);
        (met|mettent|prend|prennent|attendre|attend|faut) .. (secondes|minutes|heures|plombes|une éternité|trois
        plombes|un temps fou); temps de (chargement|réponse|latence);
        (données|commandes|factures|fiches|saisies|dossiers|messages|mails|rendez
        vous|fichiers|heures|réservations|écritures|notes|pièces) .. (perdu*|perdue*|disparu*|effacé*|doublon*|en
        double|faux|fausses|erroné*|écrasé*|mélangé*|corromp*|pas
        (enregistré*|sauvegardé*|arrivé*|synchronisé*)|envolé*|évapor*);
        (perd|perdre|perdu|perdus|perdues|perte|pertes|efface|mange|avale|écrase) ..
        (données|saisie*|travail|commande*|fiche*|heures|dossier*|facture*|accents|lignes);
        (chiffres|totaux|calculs|montants|résultats|stocks|soldes|rapports|compteurs|données) ..
        (faux|fausse*|erroné*|incohérent*|inexact*|incorrect*|ne correspond*|aberrant*|pas (à
        jour|bons|justes|fiables)|s inversent|négatif*|n importe quoi|divergent|différent*); erreur* ..
        (calcul*|arrondi*|500|404|inconnue|systématique*|serveur|incompréhensible en boucle|à répétition);
        (message*|code*) .. erreur*;
        (panne|pannes|bug|bugs|coupure*|plantage*|incident*|interruption*|dysfonctionnement*|anomalie*|erreur*) ..
        (répétition|fréquent*|récurrent*|régulier*|régulière*|incessant*|permanent*|quotidien*|tous les|toutes
        les|chaque|sans arrêt|constant*|encore|semaine|depuis|trop|non (corrigé*|résolu*)|jamais corrigé*|pas
        corrigé*|nombreu*|multipl*|à chaque|trimestre|mois); (trop de|beaucoup de|plein de|énormément de|que
        des|nombreux|nombreuses|multiples|encore des|encore un|encore une|toujours des)
        (bug*|panne*|coupure*|plantage*|lenteur*|erreur*|dysfonctionnement*|anomalie*|incident*|problèmes
        techniques|soucis techniques); (depuis|après) (la|le|votre|cette|ce|chaque) .. (mise à
        jour|version|migration|màj|maj|montée de version|refonte) ..
        (plus|rien|lent*|bug*|plante*|pire|erreur*|marche*|pas|impossible); (chaque|à chaque) (mise à
        jour|version|maj) .. (bug*|casse*|nouvea*|problème*|plante*|régression*); régression*; usine à (bugs|bogues);
        instable*; instabilité; peu fiable; pas (fiable|stable|au point|fini|testé*|robuste); manque de
        (fiabilité|stabilité|fluidité|rapidité|performance*); (indisponible*|inaccessible*|inutilisable*|injoignable);
        hors service; (déconnect*|éject*|expuls*); (s arrête|se coupe|se ferme|se bloque|se fige|s interrompt|s
        éteint|se déconnecte|se plante); page blanche; écran (blanc|noir); une fois sur (deux|trois); un jour sur
        (deux|trois); aléatoire*; bancal*; capricieux; capricieuse;
        (alarme|alarmes|alerte|alertes|notification|notifications|sonde|sondes|sms|smss) .. (pas
        (déclench*|arriv*|parti*|remont*)|jamais|tard*|silenc*|muette*)`,
    decisive: `(bug*|bogue*|panne*|plantage*|coupure*|lenteur*|plante|rame|bugue) (à répétition|sans arrêt|tout le
        temps|constamment|en permanence|sans cesse|tous les jours|toutes les semaines|chaque
        (jour|semaine|mois)|régulièrement|souvent|permanent*|incessant*|récurrent*|quotidien*|non corrigé*|depuis);
        (très|trop|extrêmement|horriblement|vraiment|super|hyper|si|affreusement)
        (lent|lente|lents|lentes|instable*|buggé|bugué|long à charger); tombe en panne; perte* de
        (données|connexion|saisie*)`,
  },
  usability: {
    topic: `ergonomie; ergonomique; interface; écran*; menu*; bouton*; icône*; onglet*; fenêtre*; formulaire*; police;
        couleur*; contraste*; affichage; présentation; mise en page; libellé*; vocabulaire; terminologie; parcours;
        navigation; clic*; raccourci*; tableau; colonnes; glisser déposer; tablette; saisie; manuel; notice; prise en
        main; prise en mains; nouvelle version graphique; refonte; design; look; lisibilité; traduction; arborescence;
        recherche visuelle; liste déroulante`,
    complaint: `(pas|peu|guère|loin d être|aucunement|pas très|pas du tout|pas vraiment|pas assez|plus du tout|si peu)
        (intuitif*|intuitive*|ergonomique*|convivial*|clair|claire|clairs|lisible*|pratique*|logique*|simple*|facile*|user
        friendly|accessible*|évident*|maniable*|visible*|agréable*); (manque|manque de|défaut de|absence de) (d)?
        (ergonomie|clarté|intuitivité|lisibilité|simplicité|convivialité|cohérence);
        (compliqué*|complexe*|confus|confuse|tarabiscoté*|alambiqué*|labyrinthe|labyrinthique|usine à
        gaz|fouillis|bazar|fourre tout|bordélique|brouillon|casse tête|prise de
        tête|illisible*|laid*|moche*|vieillot*|vieillotte*|archaïque*|austère*|daté|datée|désuet*|antique|années
        90|minitel|préhistorique|lourd|lourde|lourdingue|indigeste*|surchargé*|chargé*|encombré*|touffu*|mal
        (fichu*|foutu*|agencé*|organisé*|pensé*|conçu*|rangé*|présenté*|placé*|ficelé*)|déroutant*|perturbant*|incohérent*|illogique*|obscur*|abscons*|cryptique*|hermétique*|imbuvable*|peu
        pratique); (trop|beaucoup trop|bien trop|tellement|si) (de)?
        (clics|clic|étapes|menus|onglets|fenêtres|champs|écrans|boutons|sous
        menus|informations|manipulations|compliqué*|complexe*|chargé*|touffu*|lourd*|technique*|petit*|petits
        caractères); (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)
        (clics|étapes|écrans|menus|onglets|fenêtres|manipulations|sous menus|champs);
        (clics|étapes|écrans|onglets|fenêtres) (pour|rien que|avant|afin);
        (trouve|trouver|trouvé|retrouver|retrouve|trouvent|cherche|chercher|cherchent|comprend|comprendre|comprends|comprennent)
        .. (pas|jamais|rien|où|difficil*|mal|nulle part|une heure|sans arrêt|toujours|quel bouton|comment faire);
        (pas|jamais|rien|difficile|impossible|dur|galère|compliqué|mal) .. (trouver|retrouver|s y retrouver|comprendre
        où|repérer|naviguer|lire|utiliser|prendre en main|s orienter|mémoriser); (s y|m y|me|se|nous|on)
        (perd|perdre|perds|perdu|perdons|perdent|paume|retrouve pas|retrouver); on s y perd; je m y perds;
        (difficile*|dur|compliqué*|pas simple|pas
        facile|malaisé*|délicat|laborieux|laborieuse|fastidieux|fastidieuse|pénible*|galère) (à|d|de|pour)
        (utiliser|utilisation|lire|comprendre|naviguer|prendre|retenir|manipuler|manier|s
        approprier|expliquer|exploiter|configurer|saisir|appréhender); (utilisation|manipulation|navigation|prise en
        main|saisie|usage) ..
        (difficile|compliqué*|complexe|fastidieu*|pénible|laborieu*|lourd*|ardu*|galère|longue|malaisé*|pas
        (simple|facile|évident*|intuitive)); (où|ou) (cliquer|trouver|se trouve|est passé|sont passés|se cache|aller);
        (caché|cachée|cachés|cachées|planqué*|enfoui*|noyé*|perdu*) .. (menu*|bouton*|sous menu*|page*|option*|dans|au
        fond|derrière); (boutons|menus|options|réglages|paramètres|fonctions|informations) ..
        (caché*|planqué*|éparpillé*|dispersé*|partout|introuvable*|mal
        (placé*|rangé*)|incompréhensible*|minuscule*|déplacé*);
        (collaborateurs|équipe|équipes|utilisateurs|salariés|collègues|vendeurs|agents|personnel|personne|anciens) ..
        (perdu*|s y retrouve* pas|galèr*|trouvent pas|comprennent pas|boud*|n y arrive* pas|refus*|n ose* pas|se
        tromp*|découragé*); (nouvelle|nouveau) (interface|version|design|présentation|menu|ergonomie|écran) ..
        (pire|moins|compliqué*|moche*|perdu*|catastroph*|horrible|confus*|pas|rien|régression|déroutant*|illisible);
        (se tromper|se trompe|erreurs de saisie|mauvais bouton|mauvaise case|mauvaise ligne|par erreur);
        (petits|minuscule*|gris) .. (caractères|police|texte|boutons|gris|écran); il faut (un manuel|une notice|bac
        5|un diplôme|être ingénieur|s accrocher); (sur|depuis) (tablette|mobile|téléphone|smartphone) ..
        (illisible|inutilisable|galère|impossible|trop petit*|catastroph*); simplifi*; plus
        (simple|intuitif|clair|ergonomique|lisible|convivial); épuré*; rien n est (à sa place|intuitif|clair); bac 5;
        pas fait pour (les)? (humains|non informaticiens|terrain)`,
    decisive: `(interface|ergonomie|navigation|menus|écrans|affichage|présentation|design|prise en main|utilisation)
        .. (compliqué*|complexe*|confus*|peu (intuitif*|intuitive*|clair*|ergonomique*|pratique*|convivial*)|pas
        (intuitif*|intuitive*|clair*|ergonomique*|pratique*|convivial*)|vieillot*|vieillotte*|daté*|moche*|médiocre*|catastroph*|à
        revoir|illisible*|lourd*|déroutant*|brouillon*|archaïque*|horrible*|dépassé*|obsolète*|difficile*|mauvais*|laborieu*);
        (difficile*|compliqué*|pas facile|pas simple) (à|d) (utiliser|utilisation|prendre en main|manipuler); usine à
        gaz; pas (très|du tout|assez|vraiment)? (intuitif|intuitive|ergonomique)`,
  },
  onboarding_implementation: {
    topic: `démarrage; lancement; mise en route; mise en service; mise en place; mise en œuvre; déploiement;
        formation*; formatrice; formateur; accompagnement; paramétrage initial; reprise (de|des) données; migration;
        bascule; intégration initiale; prise en main initiale; premiers pas; premiers jours; première semaine; premier
        mois; premières semaines; débuts; début; pilote; kick off; cadrage; recette; tutoriel*; webinaire*;
        documentation; guide*; livret; nouveaux (arrivants|collaborateurs|utilisateurs|salariés|embauchés);
        saisonniers; référents; onboarding; signature; initiation; bac à sable; plan de projet; chef de projet
        intégration; import initial; e learning`,
    complaint: `(aucun|aucune|pas|peu|sans|zéro|manque|trop peu|ni|jamais|insuffisant*|absence|pas assez|pas vraiment)
        (de|d|d une|d un|eu de|eu d|la moindre)? _?
        (formation*|accompagnement|guide*|documentation|tutoriel*|initiation|suivi au démarrage|aide au
        démarrage|prise en charge|formateur*|plan|méthode|préparation|support de
        formation|explication*|didacticiel*|mode d emploi|kick off);
        (formation*|accompagnement|webinaire*|initiation|documentation|guide*|tutoriel*) .. (insuffisant*|trop
        (court*|rapide*|cher*|longue*|tard*|théorique*|général*|dense)|expédié*|bâclé*|inexistant*|absent*|inadapté*|nul*|médiocre*|décevant*|incomplet*|incomplète*|en
        anglais|périmé*|obsolète*|jamais|annulé*|reporté*|manqu*|pas (suffi*|adapté*|à jour|eu
        lieu|prévu*|terminé*)|superficiel*|light|mauvais*|laissait à
        désirer|catastroph*|repouss*|écourt*|généraliste);
        (livrés|laissés|livré|laissé|abandonnés|abandonné|lâchés|largués|jetés|débrouille*|débrouiller|débrouillés);
        grand bain; (seuls|tout seuls|par nous mêmes|nous mêmes|sans aide) ..
        (configur*|paramétr*|install*|démarr*|appren*|form*|début*|déploy*|import*); appris sur le tas; sur le tas;
        (personne|nul|jamais) .. (formé*|expliqué|montré|accompagné*|guidé*|préparé*|appris|initié*|venu nous
        former|venue nous former); (déploiement|mise en
        (place|route|œuvre|service)|implémentation|démarrage|installation|paramétrage|migration|bascule|lancement|intégration|onboarding|projet
        de déploiement) ..
        (long*|lent*|laborieu*|chaotique*|retard*|interminable*|traîn*|catastroph*|compliqué*|difficile*|raté*|loupé*|mal
        (préparé*|géré*|organisé*|accompagné*|fait*|passé*)|bâclé*|mois|semaines|inachev*|pas
        (terminé*|fini*|abouti*|préparé*)|jamais
        (terminé*|fini*)|improvisé*|précipité*|douloureu*|pénible*|cauchemar*|échec|désastre*|repouss*|report*|sans
        (aide|préparation|accompagnement|plan)|à l arrêt|poussif*|décalé*); (toujours pas|pas encore|encore
        pas|jamais) (opérationnel*|en production|en service|démarré*|déployé*|formé*|installé*|paramétré*|lancé*|en
        place|utilisable*|prêt*|fonctionnel*|mis en route); (mois|semaines|an) après (la signature|signature|le
        lancement|l achat|la commande|le démarrage|le contrat|avoir signé); (mois|semaines|temps) .. (pour|avant)
        (démarrer|être opérationnel*|installer|mettre en (place|route)|déployer|paramétrer|pouvoir
        (utiliser|démarrer)|que tout|lancer); (reprise|import|migration|récupération) (de|des|du|de nos)
        (données|fichiers|historique|base|clients); (mal|pas|jamais|peu|à moitié)
        (paramétré*|configuré*|formé*|accompagné*|préparé*|briefé*|guidés); (accès|comptes) .. (pas
        (prêts|créés|ouverts)|jamais (reçus|créés)); (nouveaux|saisonniers|intérimaires|remplaçants|arrivants);
        (début*|départ|démarrage) .. (difficile*|chaotique*|raté*|laborieu*|compliqué*|flou*|catastroph*|mal|seuls|pas
        simple*|cahoteu*|pénible*); groupe trop nombreux; essuyé les plâtres; (livret|guide) d accueil; conduite du
        changement`,
    decisive: `(formation*|accompagnement|démarrage|déploiement|mise en
        (place|route|œuvre|service)|onboarding|implémentation|prise en main initiale|intégration) ..
        (insuffisant*|bâclé*|chaotique*|inexistant*|raté*|catastroph*|trop
        (court*|long*|rapide*)|laborieu*|mauvais*|décevant*|médiocre*|interminable*|difficile*|nul*|absent*|désastreu*);
        (mauvais*|manque|absence|défaut|aucun*|pas) (de|d)? (formation*|accompagnement au démarrage|accompagnement
        initial|démarrage); manque de (formation*|accompagnement); mauvais
        (démarrage|accompagnement|déploiement|départ)`,
  },
  security_compliance: {
    topic: `sécurité; sécurisé*; confidentialité; rgpd; dpo; dpa; cnil; conformité; certification*; iso 27001; hds;
        secnumcloud; hébergement; hébergé*; hébergeur; serveurs; données personnelles; données sensibles; données de
        santé; sous traitance; chiffrement; chiffré*; mot de passe; mots de passe; authentification; double
        authentification; sso; mfa; droits d accès; habilitation*; accès; profils; droits; administrateur;
        journalisation; journaux; logs; traçabilité; audit*; test d intrusion; pentest; faille*; vulnérabilité*;
        purge; suppression; droit à l oubli; droit d accès; consentement; conservation; sauvegardes; fuite*;
        hameçonnage; phishing; piratage; rssi; dsi sécurité; cse; souveraineté; cloud act; états unis; dora; nis2; api
        clé; clé d api; lien de partage; session`,
    complaint: `(faille*|fuite*|vulnérabilité*|brèche*|piratage|intrusion*|attaque*|ransomware|rançongiciel);
        (pas|non|peu|plus|jamais|ni|mal|insuffisamment)
        (conforme*|sécurisé*|chiffré*|crypté*|certifié*|protégé*|cloisonné*|tracé*|anonymisé*|hébergé* en
        (france|europe)|rgpd|agréé*); (pas|aucun|aucune|sans|toujours pas|absence|manque|ni|défaut) (de|d|d une|d un)?
        _? (chiffrement|double
        authentification|mfa|sso|2fa|certification|certificat|journalisation|traçabilité|logs|dpa|garantie*|cloisonnement|politique
        de (mot|sécurité|conservation)|purge|anonymisation|hds|iso|audit de sécurité|test d
        intrusion|registre|sécurité|confidentialité|gestion des droits|droits
        (fins|différenciés)|conformité|consentement|expiration|rgpd|hébergement (en france|souverain|européen));
        (inquiétude*|inquiet*|inquiète*|inquiétant*|crainte*|préoccup*|doute*|méfiance|réserves) ..
        (sécurité|données|confidentialité|rgpd|hébergement|conformité|vie privée);
        (données|dossiers|fichiers|salaires|documents|factures|cv|ordonnances|rib|adresses|mots de passe|fiches de
        paie) .. (accessible*|visible*|consultable*|exposé*|fuit*|fuité*|en clair|public*|d un autre client|autres
        clients|tiers|non (chiffré*|protégé*|sécurisé*)|hors (ue|europe|union|de france)|aux états unis|états
        unis|américain*|vendu*|transmis*|partagé*|divulgué*|volé*|piraté*|google|sans
        (protection|consentement|autorisation)|toujours en base|conservé*|jamais (supprimé*|effacé*|purgé*)|pas
        (supprimé*|effacé*|chiffré*|protégé*)); (tout le monde|n importe qui|n importe
        quel|stagiaire*|intérimaire*|chaque salarié|chacun|un autre client|d autres clients|invité*|ancien*
        (salarié*|collaborateur*|employé*)|tous les utilisateurs|ex salarié*) ..
        (voi*|accè*|accéd*|lire|lit|consult*|administrateur*|droits|connect*|salaires|données|modifi*|dossiers|visible*);
        (mot de passe|mots de passe|identifiants) .. (en clair|par
        mail|partagé*|faible*|affiché*|envoyé*|visible*|chat|commun*|jamais); en clair; (anciens|ancien|ex) ..
        (salarié*|employé*|collaborateur*|prestataire*) .. (accès|connect*|toujours);
        (accès|droits|profils|habilitations|comptes|session*|lien*) .. (trop (large*|étendu*)|non
        (révoqué*|supprimé*|maîtrisé*)|jamais (révoqué*|fermé*|expir*)|pas
        (cloisonné*|fermé*|désactivé*|révoqué*)|sans (expiration|limite|contrôle|mot de passe)|ne
        (ferme|expire)|ouvert*|toujours (actif*|ouvert*)|mal (gér*|cloisonn*)|illégitime*|non autorisé*);
        (dpo|rssi|dsi|cse|juridique|service juridique|cnil|auditeur*|commissaire aux comptes|inspecteur*|service
        sécu*) .. (refus*|interdi*|bloqu*|oppos*|râl*|alert*|inqui*|tranch*|demand*|exig*|tique*|non conforme*|valide
        pas|veto|tiqu*|reproch*|écrit|pointé|relevé|mécontent*); (dpa|accord de sous traitance|registre|rapport d
        audit|test d intrusion|questionnaire de sécurité|certificat*|attestation*|preuve*) .. (attend*|jamais|toujours
        pas|refus*|périmé*|expiré*|pas|sans réponse|manqu*|depuis|évasi*|obsolète*|incomplet*); (droit|demande*) (d
        accès|de suppression|à l oubli|d effacement|de rectification); (suppression|effacement|purge);
        (hébergé*|hébergement|serveurs|stocké*|stockage|transfert*) .. (états unis|usa|américain*|hors
        (ue|europe|union|france)|inde|chine|irlande|flou*|inconnu*|où|étranger|cloud américain|aws|aux us); (où) ..
        (stocké*|hébergé*|données|serveurs); (qui|trace|savoir) .. (accédé|consulté|modifié|a accès|lu|supprimé|voit
        quoi); (ia|intelligence artificielle|algorithme) .. (entraîn*|nos
        (données|contrats|documents)|nourri*|lit|apprend*|aspir*); entraîn* .. (données|contrats|documents|modèle*);
        (sans|pas) (notre|leur|mon|le|son)? (consentement|autorisation|accord); (numéro*|adresse*|coordonnées|mails)
        .. (revendu*|vendu*|transmi*|partenaire*|publicit*|copie visible|cci|en copie); copie visible; spam*;
        hameçonnage; (exigence*|obligation*|réglementa*|norme*) .. (pas (respecté*|rempli*|couvert*)|non
        (respecté*|couvert*)|ignor*|rgpd|sécurité|rien)`,
    decisive: `(sécurité|confidentialité|rgpd|protection des données|conformité|données personnelles|vie privée) ..
        (inquiét*|insuffisant*|problème*|pas (respecté*|garantie*|assuré*|prise|au niveau|sérieu*)|non
        (respecté*|conforme*|garantie*)|défaillant*|laisse à
        désirer|faible*|lacune*|douteu*|déplorable*|flou*|question*|doute*|catastroph*|bafou*|passoire|légère*|négligé*);
        (problème*|manque|défaut*|lacune*|inquiétude*|risque*|souci*|faille*) (de|d|sur la|concernant|en matière
        de|avec la) (sécurité|confidentialité|conformité|rgpd|protection|données); non (conforme*|respect) ..
        (rgpd|données|réglement*|norme*); passoire`,
  },
} satisfies Partial<LexiconReasons>;
