import type { FlagSpeech } from './flag-speech';

/** French: harm, law and authorities, as people say it without the word itself. */
export const FRENCH_HARM: FlagSpeech['phrases'] = {
  safety: {
    phrases: `(éclat*|morceau*|bout*) de (verre|métal|plastique); corps étranger*; (lot|produit|pièce) rappelé* ..
      (livré|vendu|utilisé|administré); (impossible de|ne pouvai* pas|pu|pouvait plus) (sortir|ouvrir la porte|s
      échapper|évacuer); (doigt*|main|bras|jambe|pied) .. (en moins|arraché*|coupé*|coincé*|dans la machine|brûlé*|
      perdu*); (perdre|perdu|perdra|perdent|laisser|laissera) .. (un doigt|une main|un bras|une jambe|la vie|sa vie|un
      œil|un oeil|la peau); arrêt de travail .. (blessure|accident|brûlure|chute); (il faut|faudra|attend*|attendez)
      .. (un mort|un blessé|un accident|un drame|quelqu un (meure|se blesse)|une victime|des morts); (affaissé*|
      effondré*|écroulé*) .. (à (un|deux|quelques) (mètre*|pas|centimètres)|sur|pendant); à un mètre d (un|une);
      (gamin|gosse|petit|bambin|nourrisson) .. (failli|urgences|avalé|tombé|brûlé|perdu|seul|mauvais*|allerg*);
      (santé|sécurité|intégrité|vie) (de|des) (nos|mes|leurs|patients|salariés|enfants|résidents|agents|équipes|
      conducteurs|usagers|élèves) .. (jeu|danger|menac*|compromis*|risque*|péril); (blessé*|brûlé*|écrasé*|renversé*|
      percuté*|électrisé*|ébouillanté*|intoxiqué*|asphyxié*|noyé*|mordu*| happé*) .. (par|par le|par la|au|aux|à la|à
      l|sur|un|une); (main|doigt*|bras|jambe|pied|tête|dos|hanche| poignet|crâne|côte*) (écrasé*|coupé*|cassé*|brûlé*|
      broyé*|coincé*|fracturé*|arraché*|sectionné*); (fracture*| entorse*|commotion*|points de suture|coupure (à la|
      au) (main|doigt)|écrasement|amputation*|hémorragie*| convulsion*|arrêt cardiaque|malaise*|hypoglycémie*|
      surdosage*|surdose*|overdose*|choc anaphylactique|réaction allergique|noyade|hypothermie); (aux|en|service de)
      (urgences|réanimation|réa|soins intensifs) (à cause|après| avec|pour)?; (partie|parti|emmené*|transporté*|finir|
      fini|envoyé*|conduit*|atterri) (aux|à l|en) (urgences| hôpital|réanimation|clinique|ambulance); (samu|smur|
      pompiers|secours|secouriste*) .. (appel*|interven*|arriv*| retrouv*|envoy*|dû|mauvais*|ancien*|tard|pas|jamais|
      attend*); (a|ont|avons|avait|auraient|aurait|est|sont) (bien)? failli .. (mourir|basculer|tomber|être|se|finir|
      perdre|écraser|renverser|percuter|administrer| recevoir| passer|exploser|brûler|chuter|donner|injecter|y rester|
      couper); failli (mourir|basculer|tomber|y rester|être (écras*|renvers*|percut*|bless*|électro*)); manqué de
      (tomber|se (tuer|noyer|blesser)|mourir| percuter| renverser|basculer); (évité|échappé|frôlé|frôle|frôlons|frôlé)
      .. (drame|catastrophe|pire|accident| mort| collision|miracle|justesse|tragédie|peu); (drame|catastrophe|
      tragédie|collision) (évité*|évitée de|de peu| frôlé*|n est pas); passé (près|à côté|à deux doigts) (du|de la|d
      un|d une) (drame|catastrophe|mort|pire| accident); à deux doigts (de|du|d); de justesse; on a eu chaud; eu
      (très)? (chaud|de la chance|peur pour); par (miracle|chance); un miracle; heureusement .. (personne (n|dessous|
      en|sous)|quelqu un|dessous|blessé*|à temps); coup de chance; (il|y|on) .. (aura|aurait|aurait pu y avoir|avoir|
      pouvait y avoir|finira par) .. (un mort|des morts|mort|un blessé|un drame|une victime|un accident|des blessés|un
      tué); (un|une) jour .. (mort| blessé*| drame|accident|victime|tué*|finira mal); (quelqu un|personne|enfant|gars|
      collègue|salarié|patient*) .. (va| finira|pourrait|aurait pu|peut|allait|a failli) .. (mourir|se blesser|y
      laisser|se tuer|se faire (tuer| écraser| mal)|perdre (la|un|une)|y rester|s électrocuter|tomber|être tué*|
      dessous); aurait pu (tuer|mourir| blesser|finir (mal|à)|mal tourner|être (grave|dramatique|fatal|mortel)|y
      toucher|coûter|tourner|se blesser| toucher); (il|y) avait quelqu un (dessous|dedans|à l intérieur); coût* la
      vie; en jeu .. vies; pronostic vital; vies humaines; mise en danger; mis* en danger; danger (de mort|réel|
      immédiat|grave|permanent); péril; dangereu*; (fils|câble*| armoire|tableau|coffret|prise*) .. (sous tension|à
      nu|dénudé*|ouvert*|apparent*|à hauteur d enfant*|électr*); sous tension; sans balisage; évacu* (le|la|les|d
      urgence|tout|l|du|en|de|des); évacuation .. (pas|sans|jamais| périmé*|ancien*|à jour); monoxyde; ammoniac;
      chlore .. (fuite|respir*|inhal*| gaz); légionell*; salmonell*; listeria; solvant*; (fumée*|étincelle*|flammes)
      .. (sort*|dans|boîtier|prise| salle|sont|jaill*); (prise| batterie|chargeur|boîtier|câble|terminal|tablette|
      serveur|appareil) .. (fondu*| gonflé*|fum*|brûl*|pris feu| étincel*|surchauff*|explos*); odeur de (brûlé|gaz|
      fumée); ça sent* le (gaz|brûlé); (respiré|inhalé|respiraient| avalé|ingéré) .. (gaz|vapeur*|fumée*|solvant*|
      produit*|poussière*); (se|s est|s être) (blessé*|brûlé*| électrocuté*) (la|le|les|à|au|en|avec|un|gravement)?;
      (décroché|tombé|tombée|effondré*| basculé|renversé*| écroulé*|détaché*) .. (sur (un|une|la|le|ma|mon|nos|notre)|
      à (quelques|dix|deux|un) (centimètres|mètre*|minutes| pas)|dessous|tête|pieds|pendant que|enfant*|collègue*|
      salarié*|passant*); (poche*| produit*) (de)? sang .. (interverti*|mauvais*|erreur*|mélang*|invers*); (dose|
      posologie|ordonnance|traitement| médicament*|insuline| perfusion|poche*|groupe sanguin|allergie*|allergène*|
      prescription*|vaccin*|étiquette* (du|de) (patient|sang| tube)|comprimé*|anticoagulant*|oxygène|tube*) ..
      (interverti*|inversé*|erroné*|mauvais patient|autre (patient| malade|résident*|lit)|du précédent|du voisin|dix
      fois|doublé*|décupl*|pas affich*| disparu*|manquant*|périmé*| confondu*|mélangé*|trompé*|mal (affich*|dos*|
      étiquet*)|absent*|oubli*); (mauvais| mauvaise|erreur de|erreur d) (patient|patiente|dose|dosage|traitement|
      groupe sanguin|allergène|allergie|poche| injection|côté|médicament| ordonnance|tube|administration|posologie|
      étiquetage|vaccin|comprimé*|lit|sang); (enfant|élève|résident*| patient*|bébé) .. (remis* à (la|une) mauvaise|
      remis à|confié* à (la|une) mauvaise| seul*|perdu*|disparu*|fugué| enfermé*|coincé*|par terre|au sol|sans
      (oxygène|insuline|soins|chauffage| surveillance)); resté* .. (au sol|par terre|coincé*|enfermé*|bloqué* dans l
      ascenseur|sans (secours|oxygène| soins|insuline)); travailleur isolé; dati; agress* .. (agent*|soignant*|
      collègue*|chauffeur*|livreur*|nous| vigile*); (cariste|conducteur|opérateur| chauffeur|technicien*|ouvrier*|
      manutentionnaire*) .. (coincé*|tombé*| écras*|chut*|percut*|renvers*|brûl*| électr*); carambolage; sortie de
      route; contresens; collision*`,
    except: `mauvais côté; parti deux fois; deux fois la même ordonnance; écraser une (noix|mouche); marteau pilon;
      (sécurité|santé) des (données|mots|accès|systèmes|comptes); (mort*|mourir|meurs|crever|crevé) (de rire|d ennui|
      de faim|de soif|de honte|d impatience|de fatigue); meurs d ennui; à mort; c est mort; (fonction|truc|détail) qui
      tue; tue (le|la|les|l|notre|ma|mon) (productivité| batterie|temps|ambiance|motivation|processus|jeu); ça me tue;
      tuerie; (formulaire*|module*| déclaration*| registre*|statistique*|taux|document unique|rubrique|onglet) ..
      accident*; prévention des (accidents|risques); accidents de la vie; (son|volume|bruit|sonnerie*) des alarmes;
      alarmes ne se; chaussures de sécurité; (service| médecin|garde|chef|secrétaire|infirmière|cadre|équipe|accueil)
      (d|des|aux) urgences; (dans un|notre|un|au) service d urgences; urgences (du moment|quotidiennes|client*|à
      traiter|commerciales); monde hospitalier; groupement hospitalier; centre hospitalier; (secteur|milieu|gestion|
      logiciel) hospitalier; (aucun|sans|pas de| pas d|zéro|ni) (blessé*|danger|risque|accident*|mort*|dégât*);
      personne n a été blessé*; cassé les dents; tomb* (en panne|à l eau|à plat|bien|mal|sur la messagerie|dessus|d
      accord); tombé* sur (un| une|le|la) (bug|erreur| message|page|répondeur|conseiller*|agent*|technicien*|personne|
      quelqu un); dangereusement (lent|proche); (morts| mort) (de|vivant|subite du); ligne* morte*; crash test;
      explosé de rire; mourir d envie; chute (de|des) (ventes| tension|performances|prix|connexion|chiffre*); brûl*
      (les étapes|le budget|d envie); enfants* (perdus|des associés)`,
  },
  legal: {
    phrases: `bâtonnier; (saisine|saisi|saisissons|saisirons|saisir) .. (justice|juge|tribunal|bâtonnier|prud hommes|
      référé|commission|avocat); (nos|vos|leurs) (avocats|conseils) .. (se parler*|discuter*|ensemble|régler*); (vous|
      votre société|on vous) (tiendrons|tenons|tient) (pour)? responsable*; tenir* pour responsable*; (réclam*|exig*|
      demand*) .. (dommages|réparation|indemnis*|dédommag*|pénalités|préjudice|compensation financière|remboursement
      (des|de nos) pertes); (préjudice|pertes|manque à gagner) .. (chiffr*|réclam*|évalu*|subi*|à votre charge|
      rembours*|indemnis*|factur*); manque à gagner; rupture (de contrat|du contrat|abusive); non respect (du|des|de)
      (contrat|clauses|engagements contractuels|accord|cahier des charges|sla|délais contractuels); (contrat|clause|
      article|sla|cgv) .. (prévoit|stipule|viole|violé*|non respecté*|pas respecté*|bafoué*|pénalité*|résili*|nulle|
      abusive); résolution (du contrat|judiciaire); nullité; (faire valoir|faisons valoir|ferons valoir) (nos|mes)
      (droits|garanties); nos droits; voie de droit; (au|en) contentieux; (plainte|porter plainte|portons plainte|
      dépôt de plainte); (police|gendarmerie|procureur|parquet) .. (plainte|saisi*|déposé*|informé*); (preuve*|
      constat*|captures) .. (huissier|juge|avocat|tribunal|conserv*|gard*); (notre|mon|leur|nos|son|l) (conseil|
      conseils|avocate|avocat|juriste|juristes) (vous|va|a|ont|prend*| écri*|contact*|se|est|s en|dit|pense|rédige|
      prépare|analys*|étudi*); (courrier|lettre|recommandé|mail) (de|d) (notre|mon|nos) (conseil|avocat*|juriste*|
      service juridique); par la voix de notre conseil; maître _; (parlerez| parler|voir|discuter|adresser) .. (à|
      avec) (maître|notre avocat|nos avocats|notre conseil); devant (le|les|la| un) (juge*|tribunal|tribunaux|prud
      hommes|justice|cour|médiateur de la consommation|conseil de prud hommes); (en|porter|portons|porte|saisir|saisi|
      saisissons|ester en|demander) (l affaire)? (en)? (justice|au tribunal| référé|le juge|le tribunal|les
      tribunaux); porte l affaire; (ira|irons|aller|iront|vais|va) .. (juge| tribunal| justice|pénal|contentieux|
      procès|avocat*); assignation; assigné*; assignons; référé; citation; sommation*; lettre recommandée;
      (recommandé|lrar) (envoyé|parti|suit); mise en demeure; mettre en demeure; (dernier|ultime) (délai|
      avertissement|sommation) (le|avant|au|est)?; (pénalité*|pénalités de retard) (de l|prévues| prévue|au contrat|
      contractuelle*|seront|sont|article|selon|dues|déduites|appliquées| de retard|du contrat| exigées); réclam* ..
      (pénalités|indemnité*|dédommagement|réparation|dommages|préjudice| remboursement intégral devant|somme*);
      dédommag*; réparation (du|de notre|intégrale|financière|du préjudice); (inexécution|manquement| faute|
      défaillance|carence|rupture|violation|non exécution) (contractuelle*|grave| lourde|caractérisé*|du contrat|d une
      obligation|de vos obligations|abusive|fautive|unilatérale); (résiliation| résilier|résilions| rompre|rompons)
      (pour (faute|inexécution|manquement*)|aux torts|de plein droit|anticipée pour|unilatérale); aux torts; vos
      torts; clause (résolutoire|pénale|abusive); contre (la|votre) société .. (plainte|action); (engager| engage|
      engageons|invoque*|mettre en cause) (votre|la|sa|leur) responsabilité; votre responsabilité (est|sera|
      contractuelle|civile|pénale) (engagée)?; (réserv*|réserve) .. (droit*|poursui*| recours|suites); tous nos
      droits; (toutes|toute|des|les) (voies|voie) de (droit|recours); (retenir|retenons| suspend*|consign*|bloqu*|
      séquestr*|déduir*|déduit*|déduites) .. (paiement*|règlement*|facture*|sommes); refus* de payer .. (contrat|
      droit|exception); exception d inexécution; (expertise|expert) (judiciaire| contradictoire); constat d huissier;
      commissaire de justice; huissier; (plainte|main courante) (pour|contre| déposée|au commissariat|pénale|au pénal|
      sera|va|a été|en cours); (conciliation|médiation|négociation| arbitrage) .. (échou*|contentieux|tribunal|
      arbitr*); (publicité mensongère|pratique* (commerciale*)? (trompeuse*|déloyale*)|concurrence déloyale|dol|vice
      du consentement|vice caché|recel); (illégal*|hors la loi|contraire à la loi|viole* la loi| enfreint*); code
      (civil|de commerce|pénal|de la consommation|du travail); prud hom*; notre protection juridique; protection
      juridique (a|prend|saisie|va| activée|est); assureur .. (recours|subrog*); recours (contre|devant|en garantie|
      subrogatoire); procédur* (en cours|contre|engagé*|judiciaire*|d arbitrage|lancée|au tribunal)`,
    except: `porter plainte contre (x|le café); non respect des (couleurs|polices); procureur (module|logiciel);
      terminologie juridique; (acte|actes) notarié*; greffe (du|de|des); greffe du tribunal; (nous sommes|je suis|en
      tant que|au) (un|le|une|du|au)? (greffe|tribunal|cabinet|étude|huissier*|notaire*|barreau); (service| équipe|
      direction|pôle|département) juridique (utilis*|ador*|aim*|trouv*|apprécie*|voudrait|aimerait|demande (une|un|
      le)|s en sert|est content*|râle|souhaite*); plaidé votre cause; (pas|aucun|sans|jamais|nul) (besoin|l intention|
      envie|question|d)? (de|d|un)? (avocat*|procès|procédure*|poursuites|tribunal|plainte|justice| procédurier); pas
      (du genre)? procédurier pour; j ai pas porté plainte; conseil (d administration|municipal| départemental|
      régional|de classe|de surveillance|général|technique|en); vol (de temps|retour|aller|en|vers| sec| d oiseau|à);
      vols (secs|retour|aller); amendes pour la commune; (gestion|suivi|module|logiciel) (des|du| de) (contentieux|
      litiges|procédures|recours|pénalités|amendes|réclamations); pénalités (de retard)? (des|de nos) (fournisseurs|
      abonnés|clients|adhérents|lecteurs); indemnis* (kilométrique*|de stage|des (élus| salariés)); indemnité*
      (kilométrique*|de stage|journalière*|repas|de licenciement); (référé|référés) (module)`,
  },
  regulated_complaint: {
    phrases: `(fuite|brèche|incident) (chez vous|de votre|sur votre) .. (données|loi|notif*|information|72); la loi
      dit 72; (adresses|noms|mails|emails) .. (en copie|visibles|cc|tous les destinataires); (d un|d une|d autres|
      autre) (patient*|client*|salarié*|adhérent*|élève*) .. (dans (mon|notre) (espace|compte|dossier|liste)|affiché*|
      visible*|reçu*|à la place); (mauvais|mauvaise) (destinataire*|personne|patient|client) .. (reçu|envoyé*|
      courrier|données|dossier); (contrôle|inspection|audit) .. (cnil|ars|acpr|amf|dgccrf|sanction*|mise en demeure|
      écart majeur|non conformité majeure); (avis|mise en demeure|courrier|rappel à l ordre) (de la|de l|du) (cnil|
      ars|acpr|amf|régulateur|préfet|autorité|inspection|tutelle); lanceu* d alerte; (formelle|officielle) (plainte|
      réclamation); (cnil|acpr|amf|arcep|arcom|dgccrf|ansm|ars|has|ansr|anssi|cre|urssaf|dreets|inspection du travail|
      direccte|tracfin|banque de france|igas|cada|apd|gba|fsma|ibpt|creg|cnpd|cssf|finma|pfpdt|autorité de la
      concurrence|défenseur des droits|ddpp|ddcs|préfecture|signal conso|signalconso|que choisir|60 millions|
      médiateur*|médiation|asn|dgac|easa|arjel|anj|hatvp|inspectorat|bnb|ccpc|répression des fraudes|commission de
      protection) .. (saisi*|informé*|alerté*|plainte|signal*|contrôle*|enquête*|nous|demande*|notif*|averti*|
      déclar*|prévenu*|interroge*|courrier|écrit|sanction*|amende|recevra|est au courant|a ouvert|ouvre|va|mise en
      demeure|convoqu*|contact*|épingl*); (auprès|à|saisi*|saisir|saisine|signalé|signaler|signalement|plainte|
      déclar*|déclaration|notifi*|notification|prévenu|informé|alerté|écrit|écrire|porté) .. (cnil|acpr|amf|arcep|
      dgccrf|ansm|ars|médiateur*|autorité*|régulateur*|préfecture|inspection du travail|défenseur des droits|signal
      conso|signalconso|ombudsman|apd|fsma|répression des fraudes|commission|anssi|inspection|tutelle); (notre|l|la|
      les) (tutelle|inspection|inspecteur*|contrôleur*|auditeur*|commissaire* aux comptes|régulateur|superviseur) ..
      (exig*|demand*|relev*|sanction*|amende*|avertiss*|contrôl*|constat*|reproch*|réclam*|pointe*|interroge*|met en
      demeure|refus*|réserve*); réclamation (formelle|officielle|écrite|enregistr*|n°|numéro|au sens|avec accusé| avec
      numéro|en bonne et due forme); (vaut|comme|présente|considér*|enregistr*|traiter) .. (réclamation| plainte)
      (formelle|officielle)?; présente vaut; plainte (formelle|officielle|déposée|auprès); (numéro|accusé) de
      (réclamation|dossier de réclamation); (réponse|prise de position) écrite (sous|dans|avant|est|exigée);
      (événement*|incident*|fait|effet*) (indésirable*|à déclarer|déclarable*|notifiable*|de sécurité majeur|grave à
      déclarer|sentinelle); (déclaration|notification|notifi*|signalement|déclar*) .. (obligatoire*|sous (72|24|
      soixante douze)|72 heures|soixante douze|d incident|de violation|d événement*|dans les 72); (tenu*|obligé*|dû|
      devons|devoir|contraint*) (de|d|en)? (déclarer|notifier|signaler|informer (les personnes|l autorité|la cnil| nos
      clients)|faire une (déclaration|notification)); à notifier; matériovigilance; pharmacovigilance; (violation|
      fuite|divulgation|perte|vol|exfiltration|brèche|compromission) (de|des|d) (données|dossiers| informations|
      fichier*|secret*|identit*|adresses|confiden*|la confiden*); secret (médical|professionnel| bancaire) (violé|
      rompu|trahi|piétiné|est|a été)?; (droit d accès|demande d accès|droit à l oubli|demande de suppression|demande d
      effacement|droit d opposition|demande rgpd) .. (ignoré*|sans (réponse|suite)|refus*| jamais|pas|restée*|depuis|
      hors délai|rejet*); (manquement|infraction|non conformité|entorse|violation| contraire|contrevient) .. (rgpd|loi
      informatique|réglement*|hds|dsp2|nis2|dora|lcb|directive|code de la santé); (données|informations|fichier*|
      dossier*|facture*|fiches de paie|bulletins* (de paie|de salaire)|rib| iban|salaire*|adresse*|noms|coordonnées|
      photos|passeport*|pièces d identité|cartes d identité|listes| diagnostics|comptes rendus|ordonnance*|mails|
      courriers|documents|contrats|relevés|numéros de sécu*) ... (d un autre|d une autre|d autres|des autres|d un
      tiers|des tiers|visible* (par|de|pour)|accessible* (à|par|sans|via| depuis)|public*|en clair|tout le monde|n
      importe qui|n importe quel|envoyé* (à|au|aux) (la|un|une|d|tous| mauvais*|autre*|l ensemble|toute)|mauvais
      destinataire*|exposé*|divulgué*|google|internet|indexé*|sans mot de passe|non chiffré*|volé*|retrouvé*|fuit*|
      publié*|inconnu*|concurrent*|ancien salarié|stagiaire|prestataire|le voisin|un voisin|voisin*); (clé usb|
      ordinateur portable|disque dur|sauvegarde) .. (perdu*|volé*|égaré*| disparu*|non chiffré*); s est perdue;
      hameçonnage .. (adresses|chez vous|base|fuite|données); phishing .. (adresses|chez vous|base|fuite|données);
      usurpation d identité; (agrément|licence|accréditation|certification hds|habilitation) .. (retir*|perdre|menac*|
      suspendu*|risqu*); sanction* (de la|de l|du|administrative*| financière*|par); amende* (de la|de l|du|
      administrative*|infligée|reçue|cnil|préfect*); association de (consommateurs|défense)`,
    except: `l inspection demande qui; la préfecture nous le demande; profils trop larges; droit d accès sans réponse
      au bout; secret professionnel violé; peut lire celui; notre client est (une|un|le|la) (autorité|régulateur|
      médiateur|organisme); autorité de contrôle d où; médiateur* (de notre|de l université|voudrait|aimerait|
      souhaite|scolaire*|numérique*|culturel*|de l école|de la ville|de notre université); export rgpd; (formation|
      module|registre|page|bandeau|conformité|volet| documentation) rgpd; (gestion|module|suivi|traitement|service|
      bureau|écran|formulaire*|trier|tri|nombre) (des| de|les)? (réclamation*|plainte*); service réclamations;
      plaintes (de nos|de mes|des) (hôtes|clients|usagers| locataires|abonnés|administrés); gère les réclamations;
      (pas|aucune|sans) (de)? (plainte|réclamation| violation| fuite|manquement|amende); me plaindre; ars (utilise|
      formulaire|module|tableau); questionnaire .. (cnil|acpr| dora); (fuite|fuites) (d eau|de mémoire|de gaz|de
      talents)`,
  },
};
