import { FRENCH_AGAIN } from './fr-again';
import { FRENCH_BOND } from './fr-bond';
import { FRENCH_HARM } from './fr-harm';
import type { FlagSpeech } from './flag-speech';

/** French, as people say it without the word itself. */
export const FRENCH_FLAG_SPEECH: FlagSpeech = {
  phrases: { ...FRENCH_HARM, ...FRENCH_AGAIN, ...FRENCH_BOND },
  slots: {
    faussement: `(affich*|indiqu*|marqu*|signal*|montr*|constat*|not*|inscrit*|déclar*) .. (fermé*|consigné*|hors
      tension|sécurisé*|vide|libre|validé*|contrôlé*|vérifié*|vert|normal*|éteint*|verrouillé*|inspecté*|conforme|ok|à
      l arrêt|isolé*)`,
    personne: `patient*; résident*; enfant*; bébé*; nourrisson*; élève*; conducteur*; chauffeur*; cariste*; ouvrier*;
      ouvrière*; opérateur*; opératrice*; technicien*; collègue*; salarié*; employé*; agent*; gars; quelqu un;
      personne*; homme*; femme*; dame; monsieur; client; cliente; visiteur*; passant*; piéton*; cycliste*; infirmier*;
      infirmière*; aide soignante*; malade*; préparateur*; préparatrice*; apprenti*; stagiaire*; intérimaire*;
      pompier*; livreur*; électricien*; maçon*; couvreur*; voyageur*; passager*; locataire*; usager*; vieillard*;
      personnes âgées; équipe; diabétique*; main; doigt*; tête; bras; pied; jambe; public; parent*`,
    appareil: `permis de feu; couveuse; dialyse; monitoring; alerte allergie; suivi de température; surcharge;
      ouverture d urgence; déverrouillage d urgence; indicateur de charge; limiteur; temps de conduite; temps de
      repos; coupe feu; ventilation; extraction; alarme*; sirène*; détecteur*; détection (incendie|gaz|chute|fumée|
      intrusion); alerte* (gaz|incendie| monoxyde|chute|température|agression|sos|de chute|évacuation|attentat|météo|
      crue|oxygène|médicale*); avertisseur*; arrêt d urgence; bouton (d urgence|d alerte|panique|d appel|sos|d arrêt);
      appel* (d urgence| malade*|infirmier*|infirmière*|de détresse); dispositif* (d alarme|d alerte|de sécurité|homme
      mort); travailleur isolé; pti; dati; médaillon; frein*; freinage; verrouillage*; consignation; consigné*;
      cadenas*; barrière*; soupape*; vanne* (de sécurité|d arrêt|gaz)?; disjoncteur*; sprinkler*; désenfumage;
      extincteur*; issue* de secours; sortie* de secours; plan d évacuation; plan de secours; zone* (interdite*|
      dangereuse*|rouge|d exclusion|de danger); barrage immatériel; rideau lumineux; capteur* (de (gaz|pression|
      température|fumée|chute| sécurité|présence)|gaz|co); sonde* (de température|de pression)?; pousse seringue*;
      pompe à (perfusion| insuline); respirateur*; défibrillateur*; moniteur* (cardiaque|patient); scope; chaîne du
      froid; feu (rouge|de signalisation|vert); passage à niveau; sécurité (machine|porte|gaz)`,
    défaille: `pas; jamais; rien; aucun*; muet*; muette*; silenc*; panne; défaillan*; hs; tard; retard; retardé*;
      (minutes|heures|secondes) (après|plus tard|de retard|trop tard); figé*; gelé*; désactivé*; ignoré*; erroné*;
      mauvais*; périmé*; perdu*; disparu*; malgré; alors que; contourné*; coupé*; éteint*; remont*; hors service;
      obsolète*; ancien*; inversé*; vert; ne fonctionne; foir*; échoué*; échec*; lâché; injoignable*; déconnecté*`,
    remède: `dose*; dosage*; posologie*; médicament*; médication*; ordonnance*; prescription*; insuline*; perfusion*;
      seringue*; allergie*; allergène*; intolérance*; arachide*; gluten; groupe sanguin; groupe* sanguin*; sang;
      poche* de sang; transfusion*; oxygène; vaccin*; morphine; anticoagulant*; antibiotique*; pénicilline; chimio*;
      anesthési*; résultat* (de labo|d analyse*|biologique*); bilan* sanguin*; glycémie; ecg; pilulier*; comprimé*;
      antidote*; plan de soins; contre indication*`,
    trompé: `mauvais (patient|dosage|lit|côté|groupe|service|flacon|poids); poids; homonyme*; ressembl*; confusion;
      interverti*; inversé*; erroné*; mauvais*; fausse*; faux; autre (patient*|malade|résident*|personne| enfant|lit|
      chambre); d un autre; du précédent; précédent*; voisin*; dix fois; dizaine; décupl*; pas (affiché*|visible*|
      transmis*|synchronis*|enregistré*|remonté*|passé*|arrivé*|donné*| imprimé*|mentionné*|signalé*); plus (affiché*|
      visible*|indiqué*|mentionné*); disparu*; effacé*; périmé*; trop (élevé*|fort*|faible*|tard|haut*|bas*); virgule;
      au lieu (de|d|du); à la place; confondu*; mélang*; trompé*; failli; rattrapé*; de justesse; par chance;
      périmée*; mal (étiquet*|dos*|affich*)`,
    machine: `presse*; grue*; portail*; porte*; ascenseur*; monte charge*; robot*; convoyeur*; tapis; chariot*;
      élévateur*; nacelle*; scie*; machine*; mélangeur*; malaxeur*; rideau*; volet*; borne*; turbine*; tram*; train*;
      wagon*; remorque*; rampe*; escalator*; treuil*; pelleteuse*; tracteur*; four*; chaudière*; réacteur*;
      autoclave*; broyeur*; pompe*; vérin*; manège*; télésiège*; drone*; fauteuil*; camion*; véhicule*; bus; trappe*;
      palette*; rack*; étagère*; échafaudage*; échelle*; faux plafond; plafond; chantier*; goulotte*; tranchée*;
      cuve*; silo*`,
    bougé: `redémarr*; démarr*; bouge*; bougé; fermé*; ferme; refermé*; ouvert*; ouvre; tombé*; tombe; descendu*;
      descend; monté*; recul*; avanc*; roul*; basculé*; bascule*; décroch*; détach*; effondr*; lâch*; libéré*;
      déverrouill*; rallum*; sous tension; en marche; tourn*; accélér*; frein*; renvers*; éject*; céd*; rompu*;
      brûlant*; surchauff*; parti; partie; laissé*; affaiss*; explos*; écroul*; mis en route`,
    auprès: `dedans; dessous; à l intérieur; alors que; pendant que; au moment où; quelqu un; enfant*; collègue*;
      main; doigt*; école*; crèche*; couloir*; cour; hauteur d enfant; à (quelques|dix| deux) (centimètres|pas|
      minutes|secondes|mètres); eu chaud; de peu; de justesse; heureusement; par chance; failli; miracle; consigné*;
      sans balisage; fosse; gaine; zone`,
    chance: `eu chaud; de justesse; de peu; par miracle; miracle; par chance; heureusement; coup de chance; coup de
      bol; un bol; grâce à (la vigilance|l infirmi*|un collègue|une collègue|l œil|l oeil|dieu|la pharmac*); à temps;
      in extremis; dieu merci; sinon c était; aurait pu (être|tourner|finir|tuer|coûter|arriver|mal|y); auraient pu
      (être|y|mourir|se); je n ose (pas)? imaginer; on n ose imaginer; imaginez (si|le|la|un|une); la prochaine fois
      .. (mort*|drame|blessé*|pas|quelqu)`,
    matière: `gaz; solvant*; ammoniac; chlore; acide*; soude; produit* (chimique*|toxique*|dangereux)?; vapeur*;
      fumée*; monoxyde; co; radioactiv*; rayonnement*; amiante; électricité; prise*; batterie*; feu; flamme*;
      incendie*; étincelle*; eau (bouillante|chaude); eau chaude; huile; moisissure*; bactérie*; contamin*; matières
      dangereuses; hydrogène; propane; toxi*; pesticide*; verglas; crue; inondation`,
    exposé: `respir*; inhal*; fuite*; échapp*; écoul*; répand*; déversé*; à nu; dénudé*; apparent*; hauteur d enfant;
      sans protection; sans balisage; non sécurisé*; suspendu*; pend*; urgences; hôpital; vertige*; malaise*; vomi*;
      toux; brûlé*; brûlure*; intoxi*; dans une école; couloir`,
    démuni: `sans (visite|passage|repas|dialyse|soin|auxiliaire); personne n est (venu*|passé*); passage (oublié|
      manqué|annulé); tournée (oubliée|disparue); au sol; par terre; enfermé*; sans (oxygène|insuline|chauffage|
      électricité|eau| soins|aide|secours|médicament*|surveillance|repas|traitement); fugue*; fugué; disparu*; égaré*;
      dans le (noir|froid); attendu les secours; sans réponse aux appels`,
    fragile: `résident*; patient*; malade*; enfant*; bébé*; élève*; personne* âgée*; dame; monsieur; bénéficiaire*;
      diabétique*; mamie; papy; mère; père; grand mère; client âgé; travailleur isolé; pensionnaire*; pupille*;
      vieille dame; handicapé*; usager*`,
    secours: `pompiers; samu; smur; secours; ambulance*; ambulancier*; secouriste*; urgentiste*; 15; 18; 112; police;
      gendarme*; dépanneur* d ascenseur; astreinte médicale; médecin de garde; sauveteur*; équipe* d intervention;
      intervention`,
    égaré: `mauvais* (adresse*|rue|maison|étage|bâtiment|porte|endroit|numéro|côté|lieu|entrée); mauvaise (adresse|
      rue|maison|porte|entrée); ancien* (adresse|plan|domicile|bâtiment); pas (prévenu*|alerté*|appelé*|averti*|
      arrivé*|trouvé*|déclenché*); jamais (prévenu*|alerté*|appelé*|averti*|arrivé*|reçu*); trop tard; retard*;
      (minutes|heures) (après|plus tard|de retard|trop tard); devant un mur; muré*; périmé*; pas à jour; retrouvés
      devant; perdu*; bloqué*; condamné*`,
    rival: `concurrent*; concurrence; rival*; rivaux; alternative*; confrère*; remplaçant*; (autre|autres|nouvel|
      nouveau|nouvelle) (éditeur*|fournisseur*|prestataire*|outil*|solution*|logiciel*|plateforme*|système*|produit*|
      société*|acteur*|boutique*|crémerie|application*); autre chose; quelqu un d autre; ailleurs; à côté; les autres;
      plus simple; moins cher; chez un autre; le marché; excel`,
    courtise: `démo*; essai*; essay*; test*; devis; offre reçue; proposition*; rendez vous; rencontr*; présent*;
      pilote*; poc; compar*; étudi*; regard*; cherch*; prospect*; consult*; contact*; négoci*; sign*; choisi*; choix;
      reten*; retenu*; bascul*; migr*; passe; passer; passons; passerons; short*; sélection*; évalu*; vu; vus; vue;
      voir; invité*; décid*; décision; confi*; tent*; séduit*; convain*; lorgn*; benchmark; chiffr*; sonder; pens*;
      réfléchi*; envisag*`,
    nous: `nous; on; notre; nos; je; mon; ma; mes; direction; siège; achats; dsi; comité; chef; patron; équipe;
      groupe; collègue*; associé`,
    quitter: `quitter*; quittons; quitte; partir*; partirons; partons; part; départ; résili*; arrêter*; arrêt;
      arrêtons; changer*; changerons; changement; migrer*; sortir; sortie; remplacer*; remplacement; renouvel*;
      reconduir*; cesser*; stopp*; abandonn*; tourner* la page; fermer le compte; déménag*; divorce; bascul*;
      désengag*; couper; débranch*; aller voir; dehors`,
    quand: `si (rien|ça|cela|vous|le|la|les|d ici|on); sinon; d ici; avant (l été|la fin|fin|noël|juin|la rentrée|
      décembre); à la (fin|rentrée|prochaine); fin (du|de|d année|juin|décembre|mars); au terme; à l échéance; au
      (printemps|prochain|terme|renouvellement); dès (janvier|que|la|le|septembre|juillet|avril); en (janvier|février|
      mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre); l an prochain; l année prochaine; décidé;
      acté; voté; tranché; prévu; sérieusement; envisag*; demandé; ordre de; réfléchi*; hésit*; probable*;
      prochainement; bientôt; réfléchissons`,
    souvent: `deux fois; trois fois; quatre fois; cinq fois; plusieurs fois; maintes fois; encore une fois; rebelote;
      à nouveau; de nouveau; une fois de plus; chaque (fois|mois|semaine|lundi|mardi|vendredi|mise à jour|trimestre|
      clôture|version|jour|matin|année); tous les (jours|mois|lundis|matins|vendredis|ans|trimestres); toutes les
      (semaines|nuits|mises à jour); (deuxième|troisième|quatrième|cinquième|sixième|énième|2e|3e|4e|seconde) (fois|
      mois|semaine|report|version|essai|tentative|trimestre); comme (en|l an dernier|la dernière fois|le mois dernier|
      la semaine dernière|d habitude|hier); (semaines|mois|jours|fois|trimestres) de suite; systématiquement;
      régulièrement; sans cesse; sans arrêt`,
    pépin: `panne*; plante; planté*; plantage*; plantent; bug*; erreur*; erroné*; incident*; coupure*; tombe*; tombé*;
      hs; en rade; faux; fausse*; perdu*; disparu*; disparaiss*; disparaît; doublon*; en double; timeout;
      indisponible*; inaccessible*; bloqué*; figé*; échou*; échec*; annulé*; reporté*; décalé*; oubli*; corrig*;
      avoir; avoirs; mauvais (montant|fichier|numéro|taux|client|prix|tarif); mauvaise (adresse|facture|tva|version|
      livraison); personne au; fuite*; faille*; défaillan*; dysfonction*; cassé*; à refaire; refaire; interruption*;
      déconnect*; vide; blanc; rejet*; à la main`,
    attitré: `chargé* de (compte*|clientèle|client*); gestionnaire* de compte*; responsable* (de compte*|grands
      comptes|clientèle|succès client|commercial*|client*); account manager*; csm; kam; commercial (attitré|dédié)?;
      commerciale (attitrée|dédiée)?; conseiller; conseillère; notre référent*; référente; mon interlocut*; notre
      interlocut*; grand comptes; (mme|monsieur|madame|mr) _; celui qui (nous|suit|gère); celle qui (nous|suit|gère);
      la personne qui (nous|suit|gère|s occupe)`,
    manière: `jamais; ment; menti; menteu*; mensonge*; condescend*; arrogan*; hautain*; méprisant*; mépris;
      désagréable*; impoli*; agressi*; cassant*; cassante; insult*; hausse le ton; coupe la parole; lapin;
      injoignable*; absent*; disparu*; fantôme*; invisible; incompétent*; débordé*; désinvolte*; annule; décale;
      oublie; oublié; ne (répond*|rappelle*|connaît|connait|sait|tient|vient|prend|décroche|nous|m|se|fait|prépare|
      comprend); n (est|écoute|appelle|en|y|anticipe|entend); que (pour|quand|lorsqu*); vendre; placer; signer;
      avenant; commission; promet*; promis; salue; connais ni; jamais vu; jamais rencontré; engagement*; quelqu un d
      autre; remplac*; changer de; traite; humili*; moque`,
    donnée: `données; dossier*; facture*; fiche* de paie; bulletin*; rib; iban; salaire*; paie; adresse*; coordonnées;
      noms; photo*; passeport*; identité*; liste*; diagnostic*; compte* rendu*; ordonnance*; courrier*; document*;
      contrat*; relevé*; numéro* de sécu*; session*; comptes; profil*; historique*; messages; échanges; sauvegarde*;
      fichier*; informations; cv; candidature*; résultats; clé usb; personnel; arrêts maladie; notes`,
    montré: `visible*; voir; vois; vu; vus; voit; voyait; voient; accessible*; accès; accéder; accédé; envoyé*;
      envoyez; reçu*; reçoi*; transmis*; transmet*; affich*; apparu*; apparaiss*; publié*; divulgu*; exposé*; fuit*;
      partagé*; diffus*; consult*; télécharg*; retrouv*; trouvé*; arrivé*; tombé*; perdu*; volé*; vendu*; indexé*;
      ouvert*; lire; lu; mélang*; copie; restées; consulter; connectant`,
    tiers: `(d|un|une|à|au|par|l)? (un|une) (autre|tiers|inconnu*|étranger*|concurrent*|stagiaire*|voisin*|ancien
      salarié|ex salarié|prestataire*) (client*|société|entreprise|patient*|cabinet|personne|clinique|mairie|école|
      adhérent*|famille|salarié*|locataire*|établissement)?; autre* (client*|société*|entreprise*|patient*|cabinet*|
      personne*|clinique*|mairie*|école*|adhérent*|famille*|salarié*|locataire*|établissement*|utilisateur*|parents|
      services|compte*); autrui; tiers; tout le monde; n importe qui; n importe quel*; tous (les|nos) (parents|
      salariés|utilisateurs|clients|adhérents|destinataires|agents|élèves|collaborateurs); toute (l entreprise|la
      société|l équipe|la boîte|la liste); public*; google; internet; sans (mot de passe|authentification|se
      connecter|protection|identifiant); non chiffré*; mauvais destinataire*; mauvaise (personne|adresse|boîte|
      société); inconnu*; concurrent*; voisin*; ancien (salarié|employé|collaborateur); stagiaire*; partenaire*
      (commerc*|market*|publicit*); publicitaire*; facebook; presse; pirate*; cc`,
  },
  scenes: [
    { flag: 'safety', withinWords: 14, of: ['machine', 'faussement'] },
    { flag: 'safety', withinWords: 12, of: ['matière', 'faussement'] },
    { flag: 'safety', withinWords: 8, of: ['appareil', 'défaille'] },
    { flag: 'safety', withinWords: 22, of: ['appareil', 'chance'] },
    { flag: 'safety', withinWords: 9, of: ['remède', 'trompé'] },
    { flag: 'safety', withinWords: 16, of: ['machine', 'bougé', 'auprès'] },
    { flag: 'safety', withinWords: 20, of: ['machine', 'personne', 'chance'] },
    { flag: 'safety', withinWords: 9, of: ['matière', 'exposé'] },
    { flag: 'safety', withinWords: 9, of: ['fragile', 'démuni'] },
    { flag: 'safety', withinWords: 16, of: ['secours', 'égaré'] },
    { flag: 'regulated_complaint', withinWords: 11, of: ['donnée', 'montré', 'tiers'] },
    { flag: 'churn_intent', withinWords: 11, of: ['rival', 'courtise', 'nous'] },
    { flag: 'churn_intent', withinWords: 11, of: ['nous', 'quitter', 'quand'] },
    { flag: 'repeat_failure', withinWords: 8, of: ['souvent', 'pépin'] },
    { flag: 'about_owner', withinWords: 12, of: ['attitré', 'manière'] },
  ],
  trade: `nous (vendons|fabriquons|produisons|gérons|exploitons|louons|imprimons|éditons|distribuons|concevons|
    formons|traitons|réparons|assurons|livrons|proposons|installons); on (vend|fabrique|produit|gère|exploite|loue|
    imprime|édite|distribue|forme|traite|répare); nous sommes (un|une|des|le|la|l); je suis (un|une)? (avocat*|
    notaire|huissier|médecin|courtier|détective|pompier|juge|greffier*|expert*|assureur|infirmier*); en tant que
    (fabricant*|distributeur*|éditeur*|cabinet*|hôpital|clinique|courtier*|loueur*|assureur*|mairie|association);
    (fabricant*|distributeur*|éditeur*|vendeur*|loueur*|importateur*|grossiste*) de; spécialisé* (dans|en); notre
    métier; greffe du; au service; dans notre (boutique|catalogue)`,
  parts: `module*; formulaire*; champ; champs; modèle*; rapport*; état; états; tableau*; formation*; écran d; page*;
    onglet*; icône*; couleur*; son des; volume; calendrier*; liste*; checklist*; menu*; paramètre*; logiciel*;
    catalogue*; registre*; export*; vue; colonne*; document*; vidéo*; catégorie*; assistant; éditeur; secteur;
    plateforme*; outil*; fonction; fonctionnalité*; bouton; notice*; statistiques; déclaration*; gestion; suivi;
    alerte sur; échéance`,
  partStands: 'before',
};
