import type { LexiconReasons } from './lexicon';

/** German stories: nobody names the subject, what happened gives it away. */
export const GERMAN_STORIES: LexiconReasons = {
  billing_pricing: {
    topic: `kreditkarte; kontoauszug; skonto; umsatzsteuer*; vorsteuer; grundbetrag; jahresbeitrag; freikontingent; kontingent*;
      e rechnung; xrechnung; im voraus; pro (filiale|standort|dokument|beleg|anruf|gerät|sitz|modul|fahrer|nachricht);
      schmerzgrenze; kulanz; einkauf`,
    complaint: `mehr bei gleich*; bei (gleicher|gleichbleibender|unveränderter) (nutzer*|anzahl|leistung|menge|nutzung|zahl);
      (blechen|berappen|löhnen|hinblättern|draufzahlen|drauflegen|nachzahlen|drauf zahlen|draufsatteln|draufgesattelt|aufgebrummt|abgeknöpft);
      (verlängerungsangebot|verlängerungsschreiben|folgeangebot|indexklausel*|inflationsausgleich|preisgarantie|preisanpassung*|nachforderung*|nachzahlung*|mahngebühr*|mindestmenge*|strafgebühr*|stornogebühr*);
      (hausnummer|batzen|stange geld|heidengeld|mondpreis*|apothekenpreis*|geldbeutel|portemonnaie|sündhaft|wegelagerei);
      (nächsthöhere*|nächstgrößere*|nächste|höhere|größere|teurere) (stufe|paket|tarif|edition|lizenzstufe);
      (nachkaufen|nachordern|zukaufen|dazukaufen|dazubuchen|hinzubuchen); (voller|vollen|weiterer|zusätzlicher) (sitz|seat|platz);
      (abgebucht|eingezogen|abbuchung|buchen .. ab|bucht .. ab|eingezogene); das (doppelte|dreifache|vierfache|fünffache|zehnfache);
      (hängen|hängt|stecken|sitzen|gebunden) .. (zwei|drei|fünf|24|36) (jahre|monate); aus dem vertrag .. (raus|heraus|kommen|nicht);
      (neukunden|neukunde) .. (weniger|billiger|zahlen|zahlt|rabatt|günstiger); (gekündigte|stillgelegte|inaktive|gelöschte|leere|ungenutzte)
      (lizenz*|zugänge|nutzer*|plätze|konten); (stehen|stand|standen|steht|taucht|tauchen) .. auf der (rechnung|abrechnung);
      (auf|in) der (rechnung|abrechnung|faktura) .. (steht|stehen|stand|standen|taucht|fehlt|plötzlich|wieder|noch);
      (zahlen|zahle|bezahlen|bezahle|überweisen) .. (für etwas|was wir nicht|ganze|alle|trotzdem|weiter|längst|voll);
      (haushalt|haushaltsplan|vereinskasse|kasse|kämmerer|kämmerei|stiftungsrat|schatzmeister*) .. (nicht|erklären|leer|mehr|genehm*|gestrichen);
      (kostet|kosten|zahlen) .. (hilfskraft|halbe stelle|monatsmiete|kleinwagen|leasingrate|azubi); (cent|euro|eur|franken) (pro|je) _`,
    decisive: `mehr bei gleich*; (prozent|euro|eur|franken) (mehr|drauf|obendrauf|aufschlag|teurer|höher);
      (hinter|nur im|nur in der|erst ab) .. (premium*|enterprise*|pro version|businesspaket|bezahlversion); extra (berappen|blechen|löhnen)`,
  },
  product_gap: {
    topic: `etiketten; mehrsprachig*; zweisprachig*; mandantenfähig*; unterschrift am; teilmengen; chargen*; seriennummern; papierkorb;
      google kalender; whatsapp; strichcode*; qr code*; pflichtfelder; serientermin*; drag and drop`,
    complaint: `(tippe|tippen|tippt|übertrage|übertragen|überträgt|kopiere|kopieren|schreibe|schreiben|pflege|pflegen|führe|führen) ..
      (excel|tabelle|zettel|papier|strichliste|nebenher|daneben|doppelt|parallel|notizfeld|bemerkungsfeld|word|händisch|von hand|per hand);
      (einzeln|zeile für zeile|stück für stück|nacheinander) .. (anklicken|anlegen|ändern|eintragen|öffnen|löschen|hochladen|erfassen|
      bearbeiten|exportieren|freigeben|herunterladen|runterladen|umhängen|eintippen); (behelfen|behelfe|behilft|behelfs*|notlösung*|krücke*|hilfskonstrukt*);
      (eigenes|selbst gebautes|selbstgebautes) (skript|makro|tool); (nachgebaut|drumherum gebaut|drumherumgebaut|selbst programmiert);
      am (programm|system) vorbei; (nie|nicht|offenbar nicht|schlicht nicht) (vorgesehen|angedacht|eingeplant|abgebildet|hinterlegbar);
      nur (lesend|wöchentlich|monatlich|einsprachig|einzeln|am desktop|am pc|als pdf|als liste|per mail|manuell|im büro|am rechner);
      geht nur .. (eins|eines|einzeln|entweder|am|als|per|im|über); (ohne|kein) (netz|empfang|internet|wlan|mobilfunk);
      (versteht|erlaubt|akzeptiert|bietet|unterstützt|kennt) .. (nur|nicht|kein|keine|keinen); (wäre|wären) .. (klasse|cool|fein|nett|praktisch|ein
      traum|das tüpfelchen|gold wert|nützlich|wunderbar|genial); tüpfelchen; das (wärs|wär was|wäre was); (hätte|hätten) .. (gern|gerne|lieber) ..
      (exportiert|angehängt|gesehen|gefiltert|verknüpft|hinterlegt|automatisch|direkt|gehabt); jedes mal (runterladen|hochladen|neu (anlegen|eintippen|eingeben));
      (zweimal|doppelt|zweifach|dreifach) .. (eingeben|erfassen|eintippen|pflegen|erfasst|eingegeben|anlegen|gepflegt|eintragen);
      (zwei|drei|vier) (programme|systeme|tools|listen|werkzeuge) .. (parallel|nebeneinander|gleichzeitig|pflegen|nötig); (wissen|weiß) nichts
      voneinander; (reden|sprechen) nicht miteinander; per (usb|stick|csv) .. (hin|rüber|übertragen|schieben|tragen)`,
    decisive: `(weder|nicht) .. (export*|import*|schnittstelle*|vorlage*|filter*) .. (noch|möglich|vorgesehen)`,
  },
  reliability_performance: {
    topic: `eieruhr; neustart*; rundungsdifferenz*; uhrzeit; zeitstempel; push; postausgang; warenkorb; antwortzeiten; belastung; stoßzeit*`,
    complaint: `(kiste|ding|laden|programm|system|anwendung|kasse|terminal|portal) .. (steht|tot|spinnt|streikt|schläft|lahmt|bockt|zickt|schwarz|weg|dicht);
      geist .. auf*; in die knie; (macken|mucken|bockt|stottert|hakt|kriecht|schleicht|lahmt|aufgehängt|rumgezickt|abgeschmiert|abgeraucht|verreckt);
      (schmiert|schmierte|raucht|rauchte|kackt) .. ab; (neu|erneut|wieder) (starten|gestartet|laden|hochfahren|booten|einloggen|anmelden);
      (text|eingabe*|alles|arbeit|entwurf|stunde) .. (futsch|weg|dahin|verloren|im nirwana|fort); (rausgekickt|rausgeflogen|rauswirft|fliegt .. raus|flog .. raus|gekickt);
      (kaffee|zigarette|kaffeepause|mittagspause) .. (holen|trinken|kochen|rauchen|geladen|dann|danach|bis); (rädchen|sanduhr|eieruhr|kringel|kreis) .. (dreht|drehen|kreist|tanzt);
      (sekunden|minuten) (pro|je|für|zwischen|bis) (klick|seite|maske|aufruf|jede*|eine*|den|das|die); bis .. (aufgebaut|geladen|aufgeht|auftaucht|reagiert|
      offen ist|erscheint); (summe*|zahl*|saldo|bestand|bestände|menge*|uhrzeit*|stand) .. (passt|passen|stimmt|stimmen) .. nicht; taschenrechner;
      (nachrechnen|nachgerechnet|rechne .. nach|rechnen .. nach); alte* stand; (daten|kurse|zahlen|stand|werte|bestände) von (gestern|vorgestern|letzter woche);
      (glückssache|roulette|lotterie|lottospiel|würfelspiel|münzwurf); (beim|erst beim|erst im) (zweiten|dritten|vierten|fünften) (mal|versuch|anlauf);
      seit (dem|der|eurem|ihrem|diesem) _? (update|release|version|umzug|umstellung|patch|wartung|sommerrelease|relaunch);
      (mail*|nachricht*|push|alarm*|erinnerung*|sms|meldung*|notruf) .. (nie|nicht|zu spät|erst stunden|erst am|verspätet) .. (an|raus|angekommen|kommt|kam|kommen|
      durch|ausgelöst|rausgegangen|zugestellt); (montag*|monatsende|quartalsende|jahresende|stoßzeiten|hochsaison|freitag*|black friday|abschlusstag) ..
      (steht|tot|langsam|nichts geht|lahm|dicht|knie|geht nichts|still); (kreist|hängt|steht) .. (minutenlang|sekundenlang|stundenlang|ewig);
      (doppelt|zweimal|dreifach) .. (versendet|verschickt|gebucht|angelegt|ausgelöst|gedruckt|rausgegangen); (zeitüberschreitung|unbekannter fehler|interner fehler|
      unerwarteter fehler|unbehandelte ausnahme|error 500|fehler 500|fehlercode|gateway); (wer|wo) zuletzt speichert; von (geisterhand|allein|selbst) .. (verschoben|gelöscht|
      geändert|neu|verstellt|um); (fragezeichen|hieroglyphen|kauderwelsch) .. (statt|umlaut*|zeichen); umlaut* .. (fragezeichen|kaputt|zerschossen|falsch)`,
    decisive: `(fehler|bug|störung|macke) .. (behoben|gefixt|gelöst) .. (wieder|erneut|trotzdem|immer noch)`,
  },
  usability: {
    topic: `lupe; spickzettel*; icons; tooltip*; schaltfläche*; tabulator; screenreader; kacheln; bezeichnung; beschriftung; dunkelmodus; farbe; zahnrad`,
    complaint: `wer .. (ausgedacht|designt|entworfen|gestaltet); (knopf|button*|taste|schaltfläche*|häkchen|symbol*|icon*|haken) .. (versteckt|oben|unten|rechts|links|grün*|
      rot*|blau*|grau*|falsch*|daneben|nebeneinander|unsichtbar|klein|winzig|verwechs*); (rechts|links|oben|unten) und (grün|rot|grau|links|rechts|oben|unten);
      (abbrechen|speichern|senden|löschen|bestätigen|zurück|verwerfen) .. (neben|verwechsel*|rechts|links|farbe|daneben|nebeneinander|nicht zurück|direkt);
      (spickzettel|notizzettel|eselsbrücke*|post it*|haftnotiz*|merkzettel); (versteckt|vergraben|verbuddelt|unauffindbar|gut getarnt);
      (wühle|wühlen|gewühlt|hangeln|hangelt|gehangelt|irre|irren|verlaufe|verlaufen|quälen|kämpfe) .. durch; (menü*|maske*|reiter*|seiten) .. (gewühlt|hangeln|gequält|gekämpft|durch);
      (lupe|adlerauge*|augenkrebs|brille); (hellgrau|dunkelgrau|grau|rot|grün|blau|gelb|weiß) auf (weiß|grau|grün|rot|blau|schwarz|gelb); schriftgröße (6|7|8|sechs|sieben|acht);
      (scrollen|scrollt|gescrollt|scrollerei|scrollorgie); (wurschtel*|gewurschtel|fummelei|gefummel|gefrickel|ratespiel|rätselraten|suchspiel|suchbild|schnitzeljagd|ostereiersuche|memory);
      (fachchinesisch|kauderwelsch|böhmische dörfer|nur bahnhof); (heißt|heißen|nennt sich) .. (mal|hier|anders|einmal) ... (mal|dort|da|anders|dann);
      (filter|sortierung|spalten*|auswahl|eingabe) .. (weg|zurückgesetzt|vergessen|verschwunden|jedes mal neu); (zurück|neu) .. (filter|suche) .. weg;
      (minuten|stunde|stunden|halbe stunde|ewig*) gebraucht; (gebraucht|brauche|braucht|brauchen) ... (um .. (zu ändern|zu finden|zu buchen|zu stornieren|anzulegen|zu speichern));
      (neun|elf|dreizehn|fünfzehn|zwanzig|x|tausend|hundert|6|7|8|9|10|12|15) (klicks|mausklicks|masken|fenster|schritte|häkchen); (aus versehen|versehentlich) ..
      (gelöscht|gesendet|abgeschickt|storniert|geschlossen|verschickt|gedrückt|geklickt|angeschrieben); (vertippt|verklickt|danebengeklickt);
      (kollegin|kollegen|mitarbeiter*|azubi*|aushilfe*|leute|fahrer|lehrkräfte|ehrenamt*) .. (rufen mich|fragen mich|holen mich|fragt jede*|findet .. nicht|verzweifelt|geben auf|gibt auf|scheitern);
      (muss|müssen) man (wissen|raten|ahnen|erraten|erst wissen); (raten|ahnen|erraten) .. (was|wo|welche*|wer)`,
    decisive: `(klickt|klicke|klicken) .. (wolf|finger wund|tot|dumm); zu (verschachtelt|unübersichtlich|verspielt|technisch)`,
  },
  onboarding_implementation: {
    topic: `einschulung*; eingelernt; angelernt; anlernen; einführungstermin*; einführungsphase; willkommensmail; starttermin*; auftaktgespräch;
      auftakttermin; probebetrieb; parallelbetrieb; echtbetrieb; produktivstart; produktivbetrieb; sandbox; testsystem; musterdaten; schulungsvideo*;
      einführungsvideo*; lernvideo*; lernplattform; einsteigerkurs; ersteinrichtung; ersteinstellung; importvorlage*; checkliste; fahrplan`,
    complaint: `(bis|ehe|bevor) .. (loslegen|losgelegt|arbeiten konnten|starten konnten|starten durften|loslegen konnten|warm wurden); (immer noch|noch immer|bis heute|noch) (kein|keine|keinen|nicht) ..
      (live|gebucht|gestartet|losgelegt|echtbetrieb|freigeschaltet|produktiv*|umgestellt|scharf); (zugangsdaten|zugänge|link|logins|passwort) .. (und das wars|das wars|sonst nichts|in die hand|und tschüss|punkt|fertig);
      (videos|handbuch|doku*|anleitung*|hilfeseiten|hilfetexte) .. (veraltet|alt|älter|englisch*|2017|2018|2019|2020|2021|gucken|durchlesen|anschauen|stand|lückenhaft|setzt voraus|schauen);
      (selber|selbst|mühsam|uns) .. (zusammengereimt|gestrickt|ausprobiert|durchgekämpft|gegoogelt|googeln|youtube|durchgewurschtelt|angelesen|beigebracht|rausgefunden);
      (niemand|keiner|nie jemand) .. (gezeigt|erklärt|danebengesessen|begleitet|an die hand|übergeben|vorgestellt|sagte|gesagt); (hätte|hätten) .. (zeigen|erklären|sagen|begleiten|einweisen|vorbereiten)
      (müssen|sollen|können); (fehlte|fehlt|gefehlt) .. (jemand|wer|plan|fahrplan|leitfaden|begleitung|probelauf|testphase|übung*); (hätte|hätten) .. (gebraucht|gewünscht) .. (anfang|beginn|start);
      (am|zu|zum|beim) (anfang|beginn|start|einstieg) .. (allein|alleine|niemand|keiner|hilfe|hätte|gefehlt|geholfen|nichts|überfordert|planlos);
      (key user*|administrator*|admin|multiplikator*) .. (geschult|gelernt|gegangen|ging|gekündigt|verlassen|weg|angelernt); (einweisung|einführung|schulung|webinar|kurs) .. (stunde|stunden|
      folien|powerpoint|englisch|vorgelesen|durchgehetzt|galopp*|gehetzt|anderen version|falschen version|vorbei|durchgeklickt|frontal*); (drei|vier|fünf|sechs|sieben|acht|neun|elf|etliche|viele)
      (wochen|monate) .. (doppelt|parallel*|zweigleisig|vorbereitung|warmlaufen|anlauf*|einrichtung); (daten|altdaten|stammdaten|adressen|historie|artikelstamm|verläufe) .. (übernahme|umzug|übernehmen|
      rüberziehen|rübergezogen|beim import|beim umzug|herüber|verloren gegangen beim); einführung* .. (sand|versandet|eingeschlafen|liegen geblieben|gescheitert|versickert)`,
    decisive: `(einarbeitung|einweisung|schulung|onboarding|begleitung) .. (gab es|fand|fiel|bestand) .. (nicht|nie|aus|keine|nur|lediglich)`,
  },
  support_experience: {
    topic: `screenshot*; fernwartung*; teamviewer; anydesk; ticketsystem; kundenportal; hilfeseite*; faq; strippe; bandansage; anrufbeantworter; mailbox; forum; eingangsbestätigung; umgangston; tonfall`,
    complaint: `bemüht; (nett|freundlich|höflich|lieb|sympathisch) ... (planlos|ahnungslos|hilflos|überfordert|ratlos|unwissend|ohne plan|ohne lösung|keine lösung|keine ahnung|wenig ahnung|kompetenz*);
      (planlos|ratlos|überfordert) .. (am telefon|an der hotline|im chat|support*|mitarbeiter*); kein lebenszeichen; (schweigen im walde|ruhe im karton|herrscht ruhe|herrscht stille|herrscht schweigen|totenstille);
      (wartemusik|dudelei|gedudel|warteschleifenmusik|musikschleife|bandansage|ansage|anrufbeantworter|tonband); (lief|läuft) .. band; (screenshot*|logdatei*|protokolle|videos) .. (schicken|geschickt|wollten|wollte|
      verlangt|angefordert|senden|nochmal|noch mal); (cache|cookies) .. (leeren|gelöscht|löschen|geleert); anderen browser .. (probiert|versucht|verwenden|benutzen|probieren|versuchen);
      (link|verweis) .. (artikel|faq|hilfe|hilfeseite|doku|hilfeartikel|forum); (wartet auf kunde|in bearbeitung|schnellstmöglich|nicht nachstellen|nicht reproduzier*|danke für ihre geduld|wir melden uns|
      nächster freier|nächste freie); (ticket|fall|vorgang|anfrage|meldung) .. (zugemacht|abgehakt|erledigt|automatisch|zu gemacht|geschlossen|verwaist|funkstille|ruhe|stille|vergessen|eingeschlafen);
      (zugemacht|geschlossen|abgehakt) .. (ohne|obwohl); (freitag*|samstag*|wochenende*|abends|nachts|mittags|feiertag*|ab 16 uhr|ab 17 uhr|nach 16 uhr|nach 17 uhr) .. (niemand mehr|keiner mehr|niemand da|keiner da|niemand erreichbar|unbesetzt|mailbox); (an die strippe|ans telefon|ans rohr|an den apparat|an die leitung); (durchgestellt|durchstellen|durchgereicht|
      verbindet|weiter verbunden|weiterverbindet); (wusste|weiß|wissen|wussten) .. (weniger|nicht) .. als (ich|wir); (ton|umgangston|tonfall) .. (rau*|ruppig|unverschämt|frech|patzig|daneben|gar nicht|unfreundlich);
      (belehrt|belehrend*|oberlehrer*|ausgelacht|abgekanzelt|angeblafft|angeschnauzt|angepflaumt|pampig|abgebügelt|abgewürgt|ruppig*|unwirsch); (andere|fremde) (anwender|nutzer|kunden) .. geholfen; selbst .. (gelöst|herausgefunden) ..
      (eh|bevor|weil) ; (erste|zweite|dritte) (ebene|stufe|linie) .. (weiter*|zurück|dann|wieder|hin); von .. zu .. (verwiesen|geschickt|geschoben|gereicht|verbunden); (rückruf|rückmeldung|antwort) .. (versprochen|zugesagt|angekündigt|
      warte|warten|ausgeblieben|blieb aus|kam nie|kommt nie|tage später|wochen später); (frage|fragen) .. (nicht gestellt|nicht beantwortet|unbeantwortet|überlesen|ignoriert|nicht gelesen); (laut werden|druck machen|drohen) .. (damit|bis|ehe|muss)`,
    decisive: `(support|hotline|helpdesk|kundendienst|kundenservice) .. (glänzt|abwesenheit|witz|scherz|trauerspiel|fehlanzeige|armutszeugnis|tot|dicht|totalausfall|zum vergessen|lotterie)`,
  },
  account_management: {
    topic: `kundenberater*; gebietsleiter*; regionalleiter*; ansprechperson*; customer success*; nachfolger*; elternzeit; antrittsbesuch; quartalsgespräch*; quartalstermin*; jahresplanung; lenkungskreis;
      anwendertreffen; anwenderbeirat; kundentag; kundenbeirat; weihnachtskarte; rundmail; massenmail; rundschreiben; partnerschaft*; fusion; übernahme durch; fahrplan für`,
    complaint: `(erfahre|erfahren|erfuhr*|gelesen|gehört|mitbekommen|entdeckt|erzählt|lese|lesen) .. (messe|linkedin|facebook|instagram|social*|presse|zeitung|newsletter|flurfunk|hörensagen|mitbewerb*|anderen kunden|blog|zufällig|
      zufall|rundmail|massenmail|pressemitteilung); (messe|linkedin|facebook|instagram|presse|zeitung|newsletter|flurfunk|zufall|zufällig|mitbewerber*|rundmail|massenmail|pressemitteilung) .. (erfahren|erfuhren|gelesen|gehört|mitbekommen|erzählt);
      (vor|bis|nach|seit|kaum) .. (unterschrift|unterschrieben|vertragsabschluss|vertragsunterschrift|tinte|kaufabschluss|unterzeichnung) ... (versetzt|weg|nie|niemand|nichts|keiner|vergessen|abgetaucht|verschwunden|rar|ruhe|stille|unsichtbar|anders);
      tinte trocken; (wir nehmen das mit|nehme ich mit|nehmen wir auf|nehmen wir mit|ist notiert|haben wir auf dem schirm); (vertrieb*|verkäufer*|verkaufsgespräch|präsentation|demo|angebotsphase|messe) .. (gezeigt|geschworen|versichert|hoch und heilig|
      zugesagt|möglich|alles|hieß es|in aussicht|geschwärmt|behauptet|drin sei|dabei sei); (hoch und heilig|stein und bein|vollmundig*|das blaue vom himmel); (aufschwatzen|angedreht|andrehen|aufgeschwatzt|verkaufsshow|verkaufsveranstaltung|
      kaffeefahrt|upselling|cross selling); (sobald|wenn|immer wenn) .. (unterschrift|verlängerung|geld|verkaufen|zu verkaufen|verlängert); (betreuer*|ansprechpartner*|ansprechperson*|kundenberater*|gebietsleiter*|regionalleiter*|csm|customer success*|
      vertriebler*|außendienstler*) .. (versetzt|elternzeit|nachfolge*|vertretung|kennt|verwechsel*|namen|wieder neu|weggelobt|gegangen|krank|abgetaucht|nie gesehen|gesicht); was wir (eigentlich|überhaupt|hier|so)? (machen|tun|brauchen|herstellen);
      wer wir (sind|eigentlich); (unseren|unser|unsere|unsern) (namen|firmennamen|branche|standort*|logo) .. (falsch|verwechselt|nicht|geändert); (fragt|gefragt|fragte) uns .. (nie|niemand|keiner); (nie|niemand|keiner) .. (gefragt|fragt|nachgefragt|vorbeigeschaut|
      angerufen hat|vorbeigekommen|blicken lassen|interesse); (auf dem zettel|auf dem schirm|stiefkind|stiefmütterlich*|fünfte* rad|bittsteller|nummer unter vielen|karteinummer|abgestellt|abserviert); (neuer|neue|neuen|anderer|anderes) (name|namen|gesicht*|kollege|
      kollegin|signatur) .. (jedes|alle|ständig|wieder|signatur|quartal|halbes jahr|vorgestellt); (jedes|alle) (quartal|halbe jahr|jahr|monate|paar monate|paar wochen) .. (neuer|neue|jemand neues|anderer|andere|vorgestellt);
      (unangekündigt|kommentarlos|stillschweigend|klammheimlich|ohne vorwarnung|ohne ein wort|über nacht|ohne ankündigung) .. (eingestellt|abgeschaltet|eingestampft|geändert|entfernt|umbenannt|abgekündigt|gekündigt|gestrichen|umgestellt|verschwunden);
      (eingestampft|abgeschaltet|auslaufen lassen|läuft aus|ausläuft); (verschoben|vertagt|abgesagt) .. (gespräch|termin|review|quartal*|jahres*); (ideen|vorschläge|flipchart*|wünsche|feedback|anregungen) .. (papierkorb|schublade|papiermüll|versickert|nie wieder|im
      sande|verlaufen)`,
    decisive: `(vertrieb|vertriebler|verkäufer*|sales) .. (geschworen|versichert|hoch und heilig|vollmundig|das blaue|schwärmte|schwor)`,
  },
  service_delivery: {
    topic: `manntage*; personentage; stundenzettel; festpreis*; change request*; leistungsnachweis*; werkvertrag; gewerk*; aufmaß; abnahmeprotokoll; mängelliste; restarbeiten; spedition; spediteur*; monteur*; installateur*;
      servicetechniker*; gutachten; gutachter*; lektorat; übersetzung; redesign; agentur; leihgerät*; mietgerät*; lieferschein*; anlieferung; zustellung; inspektion; reinigung; juniorberater; beraterteam; bauleiter*; testprotokoll*`,
    complaint: `(bekommen|erhalten|geliefert|gekommen|geworden) (haben wir|ist|sind|wurde|wurden|kam|kamen|hat man|ist dann) .. (ein|eine|einen|das|der|die|es|nur); (statt|anstelle) (der|des|dem|den)? (bestellten|vereinbarten|zugesagten|
      beauftragten|gebuchten|versprochenen); (euer|eure|ihr|ihre|der|ein|zwei|eurem|ihrem|vom) (techniker|monteur|monteure|installateur|servicetechniker|handwerker|elektriker|subunternehmer|bauleiter|spediteur|gutachter|projektleiter|berater|consultant|
      juniorberater|fahrer von euch|trupp) .. (kam|kommt|kamen|erschien|aufgetaucht|stand|sollte|wollte|hat|haben|musste|ließ|vergaß|verwechselt|war|hatte|wusste|fragte|fragt|las|liest); (mängelliste|restpunkte|mängelprotokoll|mängel gezählt|restarbeiten|
      murks|stückwerk|flickwerk|halbfertig*|zusammengeschustert|hingeschludert|hingepfuscht|unbrauchbar* (ergebnis|bericht|konzept)); (karton|palette|paket|sendung|lieferschein|ware|ladung|gebinde|lieferungen) .. (fehlt*|fehlten|ohne|leer|falsch*|beschädigt|
      aufgerissen|nass|durchnässt|zerdrückt|verkratzt|zu wenig); (geliefert|angekommen|zugestellt|angeliefert|kam|kamen) .. (verkratzt|zerkratzt|zerbrochen|ohne (netzteil|kabel|werkzeug|anleitung|zubehör)|beim nachbarn|falsche* (adresse|größe|farbe|menge|version));
      aus .. (wochen|monaten|tagen) .. (wurden|wurde|geworden|sind); (zwei|drei|vier|fünf|dritte|dritten|dritter|vierte|vierter|vierten) (projektleiter*|berater*|consultant*|techniker*); (tagessatz|tagessätze|manntage|beratertage|stunden|personentage) ..
      (bezahlt|verrechnet|abgerechnet|verbraucht|weg|aufgebraucht|ohne ergebnis|nichts); (tage|stunden) bezahlt; (berater*|consultant*|trainer|workshopleiter*|projektleiter*) .. (vorgelesen|vorlesen|abgelesen|telefoniert|gegoogelt|google|unsere eigene*|praktikant*|
      krank|im urlaub|abgezogen|junior*|frisch von der uni|uni|powerpoint|folien|leitfaden|fragte|fragt|notizen|laptop vergessen); (konzept|gutachten|studie|bericht|übersetzung|analyse|website|drehbuch|kampagne) .. (kopiert|abgeschrieben|wikipedia|zu spät|wochen später|
      falsche*|unbrauchbar|von der stange|andere firma|anderen firma|fehler); (spezifikation|pflichtenheft|lastenheft|anforderungsdokument) .. (gelesen|ignoriert|nicht|deckblatt|nie|andere); (termin|stichtag|einbautermin|montagetermin|liefertermin) .. (gerissen|verstrichen|
      gehalten|platzte|geplatzt|versemmelt|verbummelt|ohne bescheid); (nachbessern|nachbesserung*|nachgebessert|neu gemacht|neu machen|selbst fertig|selber fertig*)`,
    decisive: `(beauftragt|bestellt|gebucht|eingekauft|vereinbart|ausgemacht) (war|waren|hatten wir|haben wir|hatte ich|wurde|wurden) ... (ein*|zwei|drei|vier|das|der|die|den|sechs|zehn); bezahlte* (schulung*|workshop*|migration*|einrichtung*|implementierung*|beratung*|datenübernahme|
      einführung*|anpassung*|training*); (managed service*|betriebsführung|outsourcing|lohnservice|druckservice|ablesedienst|servicepartner) .. (vergessen|falsch*|übersehen|zu spät|nicht|fehler*|versäumt|verschlafen)`,
  },
  security_compliance: {
    topic: `unterauftrag*; subdienstleister*; subprozessor*; verarbeitungsverzeichnis; tom; toms; dpa; nda; exit plan; sicherheitsfragebogen; lieferantenfragebogen; fragenkatalog; fragebogen; selbstauskunft; löschfrist*; aufbewahrungsfrist*; auskunftsersuchen;
      passkey*; authenticator; single sign on; saml; entra; azure ad; scim; ciso; isb; cyberversicher*; bafin; bundesbank; kennwortregel*; bildschirmsperre; sitzung; geheimhaltung*; schweigepflicht; gastzugang; gastzugänge; adminrechte; adminzugriff*; betrugsmail*`,
    complaint: `wer .. (wann|was|wem) .. (geöffnet|gelesen|gesehen|geändert|gelöscht|zugegriffen|angeschaut|eingesehen|abgerufen|exportiert|heruntergeladen); wer (wann|was) _? _? _? (geöffnet|gelesen|gesehen|geändert|gelöscht|zugegriffen|angeschaut|eingesehen|gemacht hat);
      wer .. (gelöscht|geöffnet|eingesehen|zugegriffen) hat; (revision|prüfer*|wirtschaftsprüfer*|auditor*|datenschützer*|datenschutzbeauftragte*|dsb|it sicherheit|ciso|isb|security abteilung|cyberversicher*|bafin|aufsicht|konzernsicherheit|rechenschaft|versicherung) ..
      (verlangt|fordert|bemängelt|gefragt|fragt|vermisst|protokoll|geschrieben|beanstandet|schreibt|abgelehnt|verweigert|nicht frei|freigabe|durchgefallen|feststellung|rote* karte|veto|bauchschmerzen|kopf); (freigeben|freigabe|freigegeben) .. (it|konzern|sicherheit|cloud|datenschutz|verweigert);
      (unkritische|unkritischen|nicht vertrauliche*|anonymisiert*) (sachen|daten|dinge|fälle|projekte); (server|daten|cloud|rechner|backup*|kopien|dateien|texte) .. (stehen|steht|liegen|liegt|landen|landet|wandern|gehostet|abfließen|gespeichert) .. (wo|wohin|irgendwo|drüben|ausland|in den usa|bei amazon|bei google);
      (wo|wohin) .. (daten|texte|aufnahmen|mitschnitte|dateien|fotos) .. (landen|liegen|gehen|wandern|gespeichert|verarbeitet); (server|daten|rechner|hosting|rechenzentrum|cloud) .. (ohio|virginia|kalifornien|oregon|texas|seattle|indien|china|russland|singapur|übersee|ausland|drittland|amerika|usa);
      (ausgeschieden*|ehemalig*|gekündigt*|exkolleg*|ex kolleg*|nicht mehr bei uns|praktikantin|praktikant|aushilfe) .. (login|zugang|zugriff|einloggen|anmelden|reinschauen|kennung|konto|freigeschaltet); (zugang|zugriff|login|konto) .. (ausgeschieden*|ehemalig*|nach (dem|ihrem|seinem) (austritt|weggang|ausscheiden));
      (gemeinsame*|geteilte*|gemeinsamer|dasselbe|selbe) (passwort|kennwort|zugang|login|konto|benutzerkonto); (teilen|benutzen|nutzen) .. (passwort|login|zugang|kennwort); (ohne|ganz ohne) (anmeldung|login|passwort|kennwort|zugriffsschutz|authentifizierung);
      (link|freigabelink|linkfreigabe) .. (ohne anmeldung|jeder|jedermann|öffentlich|weitergeleitet|google|nie ab|läuft nie); (zweiter|zweiten|zweite|2) faktor; (sitzung|session) .. (offen|aktiv|läuft|nie); nie (automatisch)? (abgemeldet|ausgesperrt); (unterauftragnehmer*|subunternehmerliste|subdienstleister*) ..
      (liste|nicht|kein*|verweigert|seit|broschüre|unbekannt); (fragebogen|fragenkatalog|sicherheitsfragen|prüffragen|nachweise) .. (unbeantwortet|halb|leer|website|ausweichend*|seit|nie|warten|zurück|liegt); (gehalt|gehälter|gehaltsband|gehaltsbänder|lohndaten|personalakte*|krankmeldung*|diagnose*|
      patientenakte*|befund*|mandantenakte*|bewerbung*|ausweiskopie*|kontodaten|adressdaten) .. (sehen|sieht|lesen|öffnen|öffentlich|einsehen|sichtbar|fremde*|fremden|anderer|anderen|jeder|alle|herunterladen|runterladen|gelandet|offen|falschen); nummer .. (url|adresszeile|adressfeld|link) .. (geändert|erhöht|höher);
      (löschen|löschung|gelöscht|aufbewahrt|aufbewahrung) .. (nach|frist*|gesetz*|nachweis*|bestätigung|artikel 17|anspruch|verlangt); (recht|rechte|berechtigung*|rollen) .. (zu viel|zu viele|alles sehen|erben|vererbt|kreuz und quer|pauschal|zu weit|großzügig)`,
    decisive: `(server|daten|hosting|rechenzentrum) .. (ohio|virginia|kalifornien|drittland|übersee|usa); (akte*|gehälter|gehalt|befund*|personalakte*) .. (fremde*|jeder|alle|einsehbar|offen)`,
  },
  competitor_value: {
    topic: `überstunden; durchlaufzeit*; amortisation*; vergleichstest*; testbericht*; benchmark*; marktübersicht; fachmagazin; nachbarbetrieb; schwesterfirma; schwager; anderes produkt; neuausschreibung; nutzerzahlen; logins; stammtisch; parallelphase; lastenausgleich`,
    complaint: `(genauso|ebenso|gleich) (viel|viele|lang|lange|oft|langsam|schnell|schlau|spät) .. (vorher|zuvor|früher|davor|wie eh); (genau|alles|nichts anders|so) (so|wie) .. (vorher|zuvor|davor|vor der einführung|vor der umstellung); wie (zuvor|eh und je|vor der einführung|vor dem umstieg);
      (außer mir|eine handvoll|drei leute|zwei leute|ein paar leute|die wenigsten) .. (nutzt|nutzen|rein|benutzt|öffnet|verwenden|arbeiten); (nutzt|benutzt|öffnet|liest|verwendet) .. (niemand|keiner|kein mensch|kaum wer|keine sau|außer mir); (liest|öffnet|beachtet|vermisst) (niemand|keiner|kein mensch);
      (was|wieviel|wie viel) .. (bringt|gebracht|eingespart|einsparen|rausspringt|herausspringt|springt|davon haben|gewonnen); (weiß|wüsste|wissen) nicht .. (wofür|wozu|warum wir|was es bringt); (wofür|wozu) (also|das|denn|haben|eigentlich|noch|brauchen|machen); nullsumme*; (unterm|unter dem) strich ..
      (nichts|null|wenig|nullsumme*|draufgezahlt|gleich); (nachbar*|schwesterfirma|partnerbetrieb|bekannte*|schwager|bruder|mitbewerber*|kollegen aus|kreisverwaltung|andere praxis|andere kanzlei) .. (nutzt|nutzen|schwärm*|läuft|arbeitet|arbeiten|gewechselt|weiter|zwei generationen|lacht|lachen|automatisch|schneller|besser);
      (schwärmen|schwärmt) .. (von|alle|anderen); (vergleichstest|testbericht|benchmark|ausschreibung|marktübersicht|fachmagazin|gegenüberstellung|teststellung|direkten vergleich|nebeneinander) .. (verloren|platz|schlecht*|hinter|mittelfeld|durchgefallen|unterlegen|letzter|abgeschlagen);
      (zurück|wieder|lieber|weiterhin) .. (zu|mit|beim|auf|zum) (papier|klemmbrett|karteikarten|alten|notizbuch|whatsapp|whiteboard|bleistift|altes); (excel|papier|notizbuch|whiteboard|terminplaner|kalender|tabelle|serviette|zettel) .. (reicht|genügt|gereicht|genügt|getan|ausgereicht|schneller|besser);
      (hätte|hätten) .. (auch getan|gereicht|genügt|auch gereicht|mehr davon|mehr gebracht); (chef*|controller*|vorstand|geschäftsführ*|gesellschafter*|aufsichtsrat|kämmerer|beirat) .. (fragt|fragte|gefragt|wissen) .. (wofür|wozu|warum|nutzen|bringt|noch|einsparen|haben);
      (sollte|sollten|versprach*|versprochen|erhofft*) .. (einsparen|sparen|schneller|sinken|weniger|steigern|entlasten) ... (nichts|nicht|keine|kein|null|gleich|davon|statt); (bauchgefühl|kopfrechnen|daumenregel) .. (besser|schneller|genauer|genauso);
      (nachzügler|schlusslicht|hinterher hinken|auslaufmodell|dinosaurier|museum|museumsreif|altes eisen|alten eisen|steinzeit*|zug .. abgefahren); (mitgedreht|vorbeigezogen|links überholt|davongezogen|enteilt); (gekauft|angeschafft|eingeführt) .. (benutzt als|adressbuch|liegt brach|verstaubt|ungenutzt|nie benutzt);
      (von haus aus|kostenlos dabei); (microsoft*|office*|google|sap|unser erp|kostenlose*|open source) .. (kann|macht|erledigt|hat|liefert) .. (auch|besser|inzwischen|längst|gratis|genauso|von haus)`,
    decisive: `(genauso|ebenso|gleich) (viel|viele|lang|lange) .. wie (vorher|zuvor|früher|davor); (kein|keinen|null|keinerlei) (gewinn|zugewinn|mehrwert|fortschritt|einspareffekt)`,
  },
};
