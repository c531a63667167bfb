import { FRENCH_SPEECH_DEALINGS } from './fr-speech-dealings';
import { FRENCH_SPEECH_PRODUCT } from './fr-speech-product';
import type { Lexicon } from './lexicon';

/** French. Elided words stand apart: "l'outil" is `l outil`, "n'est" is `n est`. */
export const FRENCH: Lexicon = {
  language: 'fr',
  speech: { ...FRENCH_SPEECH_DEALINGS, ...FRENCH_SPEECH_PRODUCT },
  grammar: {
    tells: `le; la; en; les; des; du; de; et; est; un; une; nous; je; vous; pas; ne; que; qui; pour; dans; sur; avec;
      ce; mais; il; elle; on; au; aux; sont; trop; très; plus; notre; nos; votre; vos; c; l; d; n; qu; j; été; fait;
      aucun; aucune; jamais; personne; être; avons; ça; par; se; si; sans; encore; toujours`,
    negators: 'pas; ne; n; jamais; aucun; aucune; sans; rien; personne; ni; guère',
    stops: 'parce; car; quand; et; que; si; mais; donc; puisque; nous; je; ils; elle; il; vous; on; seulement; juste',
    and: 'et; ainsi',
    contrast: `mais; cependant; toutefois; pourtant; malheureusement; par contre; en revanche; néanmoins; sauf;
      hormis; dommage que?; bien que; quoique; à part; au lieu; tandis; or; du coup; reste que; cela dit; ceci dit; seul hic; le hic; dommage; hélas`,
    concession: 'bien que; même si; malgré; quoique; certes; alors que',
    focus: `surtout; principalement; notamment; essentiellement; parce que; vraiment; avant tout;
      (gros|principal|vrai) (problème|souci|reproche); ce qui (gêne|énerve|manque|pose); ce qui (pèse|fâche|bloque|compte|agace|explique|inquiète|cloche|coince|rend|me|nous|m|fait); le fond du problème; le vrai (problème|souci); déterminant; le pire; le plus (gênant|grave|pénible|agaçant); c est surtout; notre (reproche|grief|problème); point (noir|faible); hic`,
    strongFocus: `(seul|seule|vrai|vraie|véritable|unique) (raison|problème|souci|reproche|motif|bémol);
      raison principale; principale raison; uniquement (à cause|parce|pour|en raison); seulement (à cause|parce);
      raison de (ma|notre|cette) note; la raison (c est|de|est); c est (ça|cela|ce qui|le seul|la seule|pour ça|pourquoi); ce qui explique; tient à; mérite (ma|cette) note; rédhibitoire; un seul (point|problème|reproche); seul bémol; seul (point|hic|défaut)`,
    praise: `bon; bonne; bons; bonnes; bien; super; excellent*; génial*; parfait*; satisfait*; content; contente;
      contents; agréable*; rapide; rapides; facile; intuitif; intuitive; fiable*; stable; utile*; efficace*;
      compétent*; sympa*; aimable*; gentil*; meilleur*; adore; adorons; aime; aimons; fonctionne bien; correct;
      correcte; top; réactif; réactive; recommande; formidable; professionnel*`,
    blame: `mauvais*; nul; nulle; nuls; horrible*; terrible*; catastroph*; médiocre*; déplorable*; insuffisant*;
      décevant*; déçu*; frustrant*; inacceptable*; problème*; souci*; lent; lente; lents; lentes; retard*; faux;
      fausse*; manque*; manquant*; trop; difficile*; compliqué*; pénible*; obsolète*; injuste*; rigide*; incompétent*;
      désagréable*; ignoré*; inutile*; inutilisable*; faible*; long; longue; longs; mécontent*; inadmissible*;
      chaotique*; bâclé*; peu; aucun; aucune; pire`,
    unreal: `serait; seraient; pourrait; devrait; aurait; était; avant; autrefois; souhaite*; aimerai*; voudrai*;
      attend*; loin; lieu; moins; plus; peu; si`,
    clears: `aucun (problème|souci) avec; rien à (redire|reprocher); rien contre;
      (n est|est) pas le (problème|souci|motif); pas de (problème|souci) avec; pas à cause; rien à voir;
      ne me|nous dérange pas; s est amélioré*; (résolu|réglé) rapidement; (rappelez|appelez|contactez|rappeler|contacter) (moi|nous|me); merci de (me|nous) (rappeler|contacter|appeler|joindre); me (rappeler|contacter); (pouvez|pourriez) vous (me|nous) (rappeler|contacter|appeler)`,
    clearsNext: 'est pas (le|la|les|l|votre|vos|tant|vraiment)? (le|la|les|l)?; sont pas les; pas pour (le|la|les|l)?',
    tails: 'qui; que; lui; elle; en; mais; vraiment',
    ignore: `prix (du|de la) (café|marché); par rapport; au fait; bon courage; bien sûr; ou bien; bien à vous;
      bonne journée; aussi bien; trop bien; bien que`,
  },
  reasons: {
    billing_pricing: {
      topic: `prix; tarif*; tarification; coût; coûts; facture; factures; facturation; facturé*; abonnement*;
        licence*; paiement*; remboursement*; frais; remise*; budget; renouvellement`,
      complaint: `cher; chère; chers; chères; onéreux; onéreuse; hors de prix; coûte .. cher; coûteux; coûteuse;
        (prix|tarif*|coût*) .. (élevé*|exorbitant*|excessif*|augment*|doublé|explos*|abusif*);
        (frais|coûts) (cachés|supplémentaires|imprévus|inattendus);
        (facturé*|prélevé*) (deux fois|en double|à tort|en trop); double facturation;
        (erreur*|problème*) (de|dans la|sur la) (facturation|facture*);
        facture* .. (fausse*|incompréhensible*|erronée*|erreur*|incorrecte*); surfactur*;
        remboursement .. (jamais|refusé|pas); arnaque; (renouvellement|reconduction) (automatique|tacite);
        (plus|pas) les moyens; remise .. (supprimée|disparu); payer (plus|trop)`,
      decisive: `trop (cher*|chère*|onéreux|coûteux|élevé*); augment* .. (prix|tarif*|coût*);
        hausse* .. (prix|tarif*|coût*);
        (seulement|uniquement|que) (dans|avec|en) (la version|l offre|le plan|version|la formule) .. (premium|
        entreprise|supérieure|payante); (payant|payante|payantes|en supplément|en option payante);
        payer .. (supplément|plus pour)`,
    },
    product_gap: {
      topic: `fonctionnalité*; fonction; fonctions; intégration*; export*; rapport; rapports; reporting; personnalis*;
        application mobile; api; automatisation*; tableau* de bord; connecteur*; filtre*; modèles; paramétrage`,
      complaint: `(fonctionnalité*|fonction*|option*|intégration*) .. (manquante*|manquent|manque|absente*|limitée*|
        inexistante*|insuffisante*); il manque;
        manque (de|d)? (fonctionnalité*|fonction*|option*|intégration*|flexibilité|souplesse|personnalisation);
        (pas|aucune|sans) (d|de)? (possibilité|moyen|intégration*|export*|api|application|option*|fonctionnalité*|
        version mobile);
        (impossible|pas possible) (d|de) (exporter|importer|personnaliser|filtrer|intégrer|connecter|configurer|
        modifier|automatiser|créer|ajouter|partager); (ne|n) _? (permet|gère|propose|supporte|offre|intègre) pas;
        serait (bien|utile|pratique|appréciable|super|bon|top); (aimerai*|voudrai*|souhaite*) .. (pouvoir|avoir|voir);
        limité; limitée; limités; limitées; trop (basique*|simple*|limité*);
        pas assez (de|d) (fonctionnalité*|option*|rapports|langues|intégrations); incomplet*; contourn*;
        plus (de|d) (fonctionnalité*|option*|souplesse|flexibilité|intégrations)`,
      decisive: `(manque|manquent|absence|aucune|pas) (de|d|des)? (fonctionnalité*|intégration*);
        fonctionnalité* .. (manqu*|absent*|essentielle*|basique*|demandée*); pas d intégration*;
        (n|ne) (s intègre|est compatible) pas`,
    },
    reliability_performance: {
      topic: `bug; bugs; erreur; erreurs; performance*; stabilité; lenteur*; synchronis*; chargement*; vitesse;
        disponibilité; mise à jour; mises à jour; connexion; serveur*; notifications`,
      complaint: `(bug|bugs|bugue|bogue*|buggé|beug*); lent; lente; lents; lentes; lenteur*; rame; rament; ramer;
        plant*; plante; plantage*; panne*; tombe* en panne;
        (ne|n) _? (fonctionne*|marche*|charge*|répond*|synchronise*) (pas|plus|jamais|mal|jamais correctement);
        (fonctionne*|marche*) (pas|plus|mal|jamais); instable*; indisponible*;
        (perte|perdu|perdues|perd) .. (données|travail|fichiers); dysfonctionne*; coupure*; gel; fige; figé*; bloqu*;
        déconnect*; (données|chiffres|résultats|rapports) .. (faux|fausses|erronés|erronées|incorrect*);
        message* d erreur; interruption*; inaccessible*; peu fiable; (pas|plus) fiable`,
      decisive: `(trop|plein|beaucoup|nombreux|nombreuses|sans cesse|toujours des|encore des) (de|d)? (bug*|pannes|
        erreurs|plantages|lenteurs|coupures|dysfonctionnements); (arrête|cesse) pas de (planter|bugger|tomber|ramer);
        (perte|perdu) .. données;
        (système|logiciel|plateforme|application|outil|service|serveur) .. (plante|rame|tombe|lent|lente|panne|
        indisponible|bug*)`,
    },
    usability: {
      topic: `interface*; ergonomie; navigation; menu; menus; design; prise en main; utilisation; ux; ui; écran;
        écrans; affichage; présentation; convivialité; bouton*`,
      complaint: `(difficile*|compliqué*|dur|complexe*|pénible*) à (utiliser|comprendre|prendre|naviguer|trouver|
        manipuler|maîtriser);
        (peu|pas|pas très|pas assez|pas du tout) (intuitif*|intuitive*|ergonomique*|convivial*|clair*|pratique*);
        trop (de clics|d étapes|compliqué*|complexe*|de menus|d options); usine à gaz; confus; confuse; complexe*;
        compliqué*; encombré*; vieillot*; vieillissante*;
        (interface|design) .. (dépassé*|datée|obsolète|moche|vieillotte); (se perd|perdu dans); contre intuitif;
        labyrinthe; illisible*; fouillis; lourd*; clics; introuvable*; (rien|ne) .. trouve`,
      decisive: `(difficile*|compliqué*) à (utiliser|prendre en main|naviguer);
        (peu|pas) (intuitif*|intuitive*|ergonomique*);
        ergonomie .. (mauvaise|médiocre|horrible|à revoir|déplorable|catastrophique);
        interface .. (confuse|compliquée|complexe|lourde|illisible); trop (de clics|d étapes)`,
    },
    onboarding_implementation: {
      topic: `formation*; déploiement*; mise en place; mise en route; mise en service; démarrage*; implémentation*;
        intégration initiale; onboarding; accompagnement; paramétrage initial; documentation;
        prise en charge initiale; installation initiale; lancement`,
      complaint: `(pas|aucune|peu|manque|sans|absence) (de|d)? (vraie)? (formation*|accompagnement|documentation|prise
        en main); formation* .. (insuffisante*|inexistante*|trop courte*|bâclée*|nulle*|mauvaise*|absente*);
        (mauvais|mauvaise|médiocre) (accompagnement|formation|démarrage|déploiement|mise en place);
        (personne|jamais|rien) .. (formé*|expliqué*|accompagné*|montré); livrés à nous mêmes;
        (pris|mis|mettre|prend) .. (mois|semaines|temps) (pour|à|avant);
        (mois|semaines) (pour|avant) (démarrer|être|de|que);
        toujours pas (opérationnel*|en place|déployé*|en service|démarré)`,
      decisive: `(mise en place|déploiement|démarrage|implémentation|onboarding|mise en route|lancement|formation) ..
        (long*|lent*|laborieu*|chaotique*|raté*|mauvais*|compliqué*|retard*|mois|catastroph*|difficile*|insuffisant*|
        bâclé*); accompagnement .. (démarrage|mise en|déploiement|lancement)`,
    },
    support_experience: {
      topic: `support; assistance; service client*; service après vente; sav; hotline; ticket; tickets; conseiller*;
        service technique; helpdesk; réponse; réponses; chat; relation client`,
      complaint: `(pas|aucune|jamais|sans) (de|eu de|eu)? réponse*; personne .. (répond*|aide*|rappel*|joignable);
        (ne|n) _? (répond*|rappelle*|aide*) (pas|jamais|plus); injoignable*;
        (délai*|temps) (de|d) (réponse*|attente|résolution|traitement);
        (attend*|attente) .. (jours|semaines|heures|réponse|rappel); (lent*|long*) à (répondre|réagir); relance*;
        relancer; renvoyé* (d|de|d un); réponses (types|automatiques|génériques|toutes faites|bateau); désagréable*;
        impoli*; peu aimable*; pas (d|de) (aide|solution|suivi des tickets); (mal|pas) (pris|prise) en charge;
        (jamais|pas) rappelé*; incompétent*; sans solution`,
      decisive: `(support|assistance|service client*|hotline|sav|service technique) .. (lent*|nul*|injoignable*|
        mauvais*|inexistant*|déplorable*|incompétent*|désagréable*|médiocre*|catastroph*|aux abonnés|inefficace*|
        décevant*|long*); (mauvais|mauvaise|lente?) (support|assistance|service client*);
        ticket* .. (ouvert*|sans réponse|fermé*|ignoré*|traîne*|semaines|clos|jamais); (répond*) (pas|jamais)`,
    },
    account_management: {
      topic: `commercial; commerciaux; commerciale; chargé* (de compte*|de clientèle|d affaires);
        gestionnaire* de compte*; interlocuteur*; communication; suivi; roadmap; feuille de route; transparence;
        relation; account manager*; csm; responsable de compte`,
      complaint: `(pas|aucun|manque|sans|absence) (de|d)? (suivi|communication|interlocuteur*|contact|transparence|
        nouvelles|écoute); (mauvaise|peu de|manque de) (communication|transparence);
        (changement*|change*) .. (interlocuteur*|commercial|chargé*); (promis|promesse*|promettre|promises);
        promesse* .. (tenue*|respecté*|pas); (jamais|pas) .. (informé*|prévenu*|consulté*|contacté*|écouté*);
        (se sent*|sentons|sens) .. (abandonné*|ignoré*|délaissé*|seul*); (appelle*|contacte*) que (pour|quand);
        vendre plus; laissé* tomber; pas écouté*`,
      decisive: `(commercial|commerciaux|commerciale|vendeur*) .. (promis|menti|promet*|survend*|promesse*);
        (promis|vendu|promesse*) .. (par|lors|à) (le|la|l|notre|votre)? (commercial|vente|avant vente|signature|
        démo*); promesse* .. (non|pas|jamais) (tenue*|respectée*)?;
        (aucune|pas|rien|silence|jamais) .. (roadmap|feuille de route);
        (chargé* de compte*|interlocuteur*|account manager*|csm|gestionnaire*) .. (jamais|pas|absent*|change*|
        injoignable*|incompétent*|ignore*); (pas|plus|aucun) (d|de)? interlocuteur*; aucun suivi`,
    },
    service_delivery: {
      topic: `prestation*; consultant*; projet*; prestataire*; livraison*; livrable*; intervention*; technicien*;
        installation; installateur*; chantier; mission; intégrateur*; services professionnels`,
      complaint: `(livré*|rendu*|terminé*) .. (en retard|tard|retard|incomplet*);
        (retard*) (de|dans la|à la|sur la)? (livraison*|projet*|prestation*);
        (délai*|date*|échéance*|jalon*) .. (non|pas|jamais) (respecté*|tenu*)?; délais .. dépassé*;
        (travail|prestation*|installation*) .. (bâclé*|mal|médiocre*|mauvais*|refaire|incomplet*);
        (mal|bâclé) (fait|faite|réalisé*|exécuté*); (pas|jamais) (venu*|présenté*); dépassement* (de|du) budget;
        refaire; mauvaise qualité (du travail|de la prestation|des livrables); cahier des charges;
        rendez vous .. (annulé*|reporté*|manqué*); inachevé*`,
      decisive: `(consultant*|technicien*|prestataire*|intégrateur*|équipe projet) .. (pas|incompétent*|préparé*|
        inexpérimenté*|junior*|retard*|jamais|mauvais*|change*);
        (projet|livraison*|prestation*|livrables) .. (retard*|bâclé*|raté*|échec|catastroph*|mauvais*|dépassé*|
        médiocre*|inachevé*);
        (implémentation|installation|formation|prestation|mission|migration) (payée|payante|facturée|achetée)`,
    },
    security_compliance: {
      topic: `sécurité; sécurisé*; confidentialité; conformité; conforme*; rgpd; données personnelles;
        protection des données; chiffrement; chiffré*; certification*; certifié*; audit*; mot de passe; mots de passe;
        authentification; sso; mfa; 2fa; droits d accès; vie privée; hébergement; hébergées`,
      complaint: `(problème*|faille*|souci*|risque*|manque|inquiétude*|doute*|incident*|lacune*) .. (sécurité|
        confidentialité|conformité|rgpd); (pas|non|ni) (conforme*|sécurisé*|chiffré*|certifié*);
        (fuite*|vol|violation*|divulgation) .. données;
        (pas|aucune|aucun|sans) (d|de)? (authentification*|double authentification|chiffrement|sso|mfa|2fa|journal*|
        certification*); données .. (hébergées|exposées|visibles|stockées|accessibles|où|divulguées|partagées);
        accès non autorisé*; piraté*; (inquiet*|inquièt*) .. (données|sécurité|confidentialité)`,
      decisive: `(faille*|problème*|incident*) (de|dans la)? sécurité; (fuite*|violation*) .. données;
        (non|pas) conforme* .. rgpd; (rgpd) .. (pas|non|violation*|respecté*);
        données personnelles .. (exposées|visibles|divulguées|fuite*|partagées|envoyées); accès non autorisé*`,
    },
    competitor_value: {
      topic: `concurrent*; concurrence; valeur; valeur ajoutée; rapport qualité prix; retour sur investissement; roi;
        alternative*; autres (outils|solutions|fournisseurs|logiciels|produits|prestataires); bénéfice*; plus value;
        rentabilité`,
      complaint: `(peu|pas|aucune|aucun|sans|manque) (de|d)? (réelle|vraie)? (valeur*|valeur ajoutée|retour|bénéfice*|
        intérêt|plus value|roi|utilité|rentab*);
        (concurrent*|concurrence|autres|ailleurs) .. (meilleur*|mieux|plus|avance|moins cher*);
        (mieux|meilleur*|moins cher*) (ailleurs|chez|sur le marché);
        (meilleur*) (alternative*|outils|solutions|produits); (vaut|valent) pas;
        (perte|gaspillage) (de|d) (temps|argent); (utilis*) .. (peu|plus|jamais|rarement|à peine);
        (pas|peu) rentable*; apporte .. (rien|peu|pas); (n|ne) _? sert à rien; surdimensionné*; (en|par) comparaison;
        dépassé par; pas à la hauteur`,
      decisive: `(concurrent*|concurrence|autres solutions|autres outils) .. (meilleur*|mieux|plus|moins cher*|
        avance); (peu|aucune|pas) (de|d)? valeur ajoutée; (vaut|valent) pas; rapport qualité prix;
        (aucun|pas de) retour sur investissement; (pas|peu) rentable*; mieux ailleurs`,
    },
  },
};
