import type { FlagLexicon } from '../lexicon/lexicon';

/** French. */
export const FRENCH_FLAGS: FlagLexicon = {
  safety: {
    phrases: `blessé; blessée; blessés; blessées; blessure*;
      bless* .. (quelqu un|salarié*|employé*|collègue*|patient*|personne*|enfant*|ouvrier*);
      accident (du|de|grave|corporel|mortel)?; accidents; électrocut*; choc électrique; incendie*; (pris|prend) feu;
      départ de feu; explosion*; explosé; surchauff*; dangereux; dangereuse*; danger (pour|de|grave|immédiat);
      (en|mis en|mettre en) danger; met* .. en danger; mise en danger;
      risque* .. (vie|vies|mortel|physique|blessure*|santé|accident|incendie|patients|salariés|personnes|sécurité des
      (personnes|patients|salariés|employés));
      (vie|vies|santé|patients|salariés|personnes|employés|résidents) .. (danger|risque|en jeu|menac*); hospitalis*;
      à l hôpital; aux urgences; ambulance*; pompiers;
      (mauvaise|mauvais|erreur de|erreur sur la) (dose|dosage|médicament|posologie|médication); dose .. erroné*;
      suicid*; (mort|morts|décès|décédé*|mourir|tué*); intoxi*; toxique*; fuite* de gaz; monoxyde; brûlure*;
      brûlé (la|le|les|un|au)?; chute (de|d|dans)? (hauteur|l escalier|échelle)?;
      sécurité des (personnes|patients|salariés|employés|enfants|résidents|équipes);
      (agress*|violence*|menac*) .. (physique*|physiquement);
      (alarme*|frein*|arrêt d urgence|appel* d urgence) .. (pas|défaillan*|panne); malaise; évanoui*; étouff*`,
    except: `accident* (de parcours|industriel déclaré dans|assurance|logiciel);
      (explosion|explosent|explosé) (des|du|de la|le|la|les)? (coût*|prix|facture*|budget|volume*);
      (prix|coût*|facture*|budget) .. (explos*); logiciel* (hospitalier*|de sécurité|pour hôpitaux);
      (hôpital|hôpitaux|hospitalier*) (client*|logiciel*|secteur|utilis*); ambiance toxique; point* mort; temps mort*;
      (mort|morts) de rire; danger (de perdre|pour notre (budget|activité|chiffre));
      (nous sommes|pour) (un|les|des) (hôpital|hôpitaux|ambulance*|pompiers)`,
  },
  legal: {
    phrases: `avocat*; avoué*; juridique*;
      (action*|poursuite*|procédure*|recours|démarche*|suite*|voie*) (judiciaire*|légale*|juridique*|en justice);
      (en|devant la|saisir la) justice; poursuites; poursuivre .. (justice|société|tribunal|vous); tribunal;
      tribunaux; procès; porter plainte; plainte .. (tribunal|justice|police|pénale); assign*;
      (rupture|violation|manquement*|non respect|inexécution|résiliation) .. (contrat|contractuel*|aux torts);
      mise en demeure; mettre en demeure; mettons en demeure; dommages (et)? intérêts; préjudice*;
      responsabilité (civile|contractuelle|engagée)?; indemnis*; litige*; contentieux; huissier*; frauduleu*; fraude*;
      illégal*; illicite*; escroquerie*; vice* caché*; clause* abusive*; pénalités contractuelles; arbitrage;
      service contentieux`,
    except: `cabinet* d avocat*; (pour|nous sommes|logiciel* pour|avec) (les|des|nos|un)? avocat*;
      nos avocats (utilis*|trouv*|aim*|travaill*|ont besoin|saisissent);
      (logiciel*|outil*|module*|documentation|veille|recherche*|base*|édition|éditeur|contenu*|modèles|documents|
      secteur|entité*|personne*|forme) juridique*;
      (service|équipe|direction) juridique (utilis*|ador*|aim*|trouv*|apprécie*);
      (détection|prévention|lutte contre la) .. fraude*; gestion (des|du) (litiges|contentieux);
      responsable juridique utilise`,
  },
  regulated_complaint: {
    phrases: `cnil; régulateur*; autorité* (de|des|du|compétente*|publique*|régulation|contrôle|marchés)?; acpr; amf;
      arcep; dgccrf; médiateur*; médiation; ombudsman; défenseur des droits;
      (réclamation|plainte) (formelle|officielle|écrite|auprès|à la|au|à l);
      (déposer|dépose|déposons|déposé|adresser|engager|formuler) (une)? (réclamation|plainte);
      réclamation (officielle|formelle); signal* .. (autorité*|cnil|régulateur|dgccrf|ars|ansm); ars; ansm;
      (violation*|fuite*|divulgation|vol|perte|exposition) .. (données|rgpd|confidentialité|vie privée);
      (données|informations|dossiers) .. (personnelles|clients|patients|salariés|confidentielles|sensibles) ..
      (exposé*|divulgué*|fuit*|volé*|visible*|envoyé*|accessible*|publié*|transmis*|partagé*|mauvais*);
      (données|informations|factures|dossiers) (d autres|d un autre|d une autre) (client*|société*|entreprise*|
      patient*); (infraction|violation|viole*|manquement) .. rgpd; association* de consommateurs;
      que choisir; 60 millions; (organisme|commission) de (contrôle|surveillance|régulation); événement indésirable`,
    except: `(gestion|module|suivi|formulaire*|traitement|logiciel) (des|de) (réclamation*|plainte*);
      (nous sommes|pour) (une|les|des) autorité*; autorité (d accès|parentale|hiérarchique); module rgpd;
      médiateur* culturel*; régulateur* de (tension|vitesse|pression)`,
  },
  churn_intent: {
    phrases: `(résili*|résiliation);
      (pas|plus|jamais|ne|sans) .. (renouvel*|reconduir*|reconduction|prolong*|continuer (avec|chez));
      non renouvellement; (ne|n) .. (resterons|restera|resterai|continuerons|continuerai|reconduirons) pas;
      (arrêter*|arrêtons|arrêterons|cesser*|mettre fin|mettons fin|rompre|interrompre|stopper|dénoncer|clôturer) ..
      (contrat|abonnement|collaboration|partenariat|relation|compte|licence*|d utiliser|utilisation|avec vous|
      service*); (mettre|met|mettrons) un terme;
      (changer*|changeons|changerons|changement|change) .. (fournisseur*|prestataire*|d outil|de solution|de logiciel|
      de crm|d éditeur|d opérateur|crémerie);
      (quitter*|quittons|quitterons|partir*|partirons|partons) (vers|chez|pour|ailleurs|bientôt|votre|vous|la
      plateforme|votre solution|à la|dès|si)?;
      (passer|passons|passerons|migrer|migrons|migrerons|basculer|aller|irons|allons voir|voir) .. (concurren*|
      ailleurs|autre (solution|outil|fournisseur|prestataire|logiciel|éditeur)|salesforce|hubspot);
      (cherche*|cherchons|regarde*|regardons|étudi*|évalu*|examin*|envisage*|envisageons|compar*|teste*|consult*|
      recherche*|appel*) .. (alternative*|concurren*|autre* (solution*|outil*|fournisseur*|prestataire*|logiciel*|
      éditeur*|option*)|ailleurs|remplaçant|remplacer|départ|partir|quitter|résili*|remplacement);
      (remplacer*|remplaçons|remplacerons) .. (vous|votre|cet outil|cette solution|la solution|l outil|logiciel);
      appel* d offre*; (dernière|dernier) (année|renouvellement|contrat) (avec|chez)?;
      (remettre|remettons|remise) en (cause|question) .. (contrat|collaboration|partenariat|renouvellement);
      désabonn*; désengag*; plus (être)? client*; on (arrête|part|vous quitte|s en va); aller voir ailleurs;
      se tourner vers`,
    except: `(annul*|arrêt*) .. (rendez vous|réunion*|commande*|réservation*|formation*|impression);
      (pas|aucune|aucun|sans|jamais) (l|de|d)? (intention|envie|question|projet|raison) de (partir|résili*|quitter|
      changer*|arrêter|remplacer); (pas|jamais) .. (partir|quitter|résili*);
      (bouton|module|motif*|taux|formulaire|politique) (de|d) (résiliation|désabonnement);
      (quitter|changer) (de|la|le|une|un|d|l)? (page*|écran*|onglet*|vue|mot de passe|session|langue|mode|fenêtre);
      à partir (de|du|d|des)?; partir (de zéro|du principe|en vacances|en production);
      (passer|basculer) (d un|de l|d une) (écran|onglet|vue|mode); (remplacer) (le texte|un champ|l image|une valeur);
      changement* .. interlocuteur*`,
  },
  executive: {
    phrases: `pdg; (ceo|cfo|cto|cio|coo|ciso|dsi|daf|rssi);
      (directeur|directrice) (général|générale|financier|financière|exécutif|exécutive|des opérations|des systèmes);
      direction (générale|financière|du groupe); la direction; (notre|votre|ma|leur) direction;
      comité (de direction|exécutif|de surveillance); codir; comex; conseil (d administration|de surveillance);
      (notre|votre|le|la) (président|présidente|fondateur|fondatrice|dirigeant*|gérant*|patron); actionnaire*;
      dirigeants`,
    except: `(assistant*|secrétaire) (de|du|de la) (direction|directeur*|directrice|pdg|président*);
      (tableau* de bord|rapport*|reporting) (direction|comex|codir); vice président*;
      direction (technique|de l onglet|du menu|du vent); (dans|bonne|mauvaise) (la|cette)? direction`,
  },
  repeat_failure: {
    phrases: `encore une fois; une fois (encore|de plus); à nouveau; de nouveau;
      encore (un|une|des|en panne|planté|le même|la même|les mêmes|ce|cette);
      (deuxième|troisième|quatrième|cinquième|sixième|dixième|énième|2ème|3ème|4ème|2e|3e|4e) (fois|panne|incident|
      ticket|erreur|relance|mois|semaine);
      (signal*|relanc*|demand*|contact*|appel*|écri*|panne*|plant*|reproduit) .. (trois|quatre|cinq|plusieurs|maintes|
      3|4|5) (fois|reprises|relances); (plusieurs|maintes) reprises;
      toujours (le même|la même|les mêmes|en panne|pas (corrigé*|réparé*|résolu*|réglé*));
      (même|mêmes) (problème*|erreur*|bug*|panne*|souci*|dysfonctionnement*|incident*|défaut*); récurren*; récidiv*;
      répétition; répété*; répétitive* (panne*|erreur*)?;
      se (répète*|reproduit|reproduisent);
      persist*; (déjà) .. (signalé*|remonté*|dit|réclamé*|mentionné*|relancé*);
      (chaque|tous les|toutes les) (jour*|semaine*|mois|fois|mise à jour|lundi*) .. (panne*|bug*|problème*|erreur*|
      plante*|même*);
      depuis (des|plusieurs|six|trois|deux) (mois|semaines|années|ans) .. (même|mêmes|toujours|problème*|bug*|panne*);
      (arrête|cesse) pas de`,
    except: `(jamais|plus jamais) (de nouveau|à nouveau); (encore merci|merci encore|merci à nouveau);
      (à|de) nouveau (client*|disponible|module);
      (tâche*|facture*|paiement*|rendez vous|réunion*|événement*|revenu*|abonnement*) (récurren*|répétitiv*);
      toujours (pas de problème|un plaisir|bien|satisfait*)`,
  },
  about_owner: {
    phrases: `(chargé* de (compte*|clientèle)|gestionnaire* de compte*|responsable* de compte*|account manager*|csm|
      notre (commercial|commerciale|interlocuteur*|interlocutrice|conseiller*|conseillère)|votre (commercial|
      commerciale)) ... (jamais|pas|incompétent*|désagréable*|impoli*|absent*|injoignable*|arrogant*|méprisant*|
      inutile*|ignore*|menti|ment|nul|nulle|mauvais*|odieux|agressif*|répond*|désinvolte*|aucune);
      (mécontent*|problème* avec|déçu* (de|par)|insatisfait* (de|du)|plainte* (contre|sur)|incompétent*|changer de|
      nouveau|nouvelle|autre|remplacer) ... (chargé* de (compte*|clientèle)|gestionnaire* de compte*|responsable* de
      compte*|account manager*|csm|commercial attitré|interlocuteur|interlocutrice)`,
    except: `(pas|aucun|sans|plus) (de|d)? (chargé* de (compte*|clientèle)|gestionnaire* de compte*|account manager*|
      csm|interlocuteur*|commercial) (attitré|dédié)?;
      (n est|est) pas (le|la|notre|mon) (problème|commercial|csm|chargé*); rien à reprocher`,
  },
};
