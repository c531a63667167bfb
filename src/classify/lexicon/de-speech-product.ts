import type { LexiconReasons } from './lexicon';

/** German as people speak it: what they say when they do not name the subject. Reasons of the product. */
export const GERMAN_SPEECH_PRODUCT = {
  product_gap: {
    topic: `feature; features; *export; *import; bulk*; massen*; sprache; sprachen; mehrsprach*; mobile app; offline*;
        *feld; *felder; *funktion; *funktionen; vorlagen; rollen; freigabe*; workflow*; *ansicht; *planung; kalender;
        feiertage; *schnittstelle; webhook*; excel; sap; datev; personio; outlook; slack; linux; android; iphone;
        suche; suchfunktion; filterfunktion; *modul; umfang; etikett*; *liste; seriendruck; serienbrief*;
        unteraufgabe*; dark mode; roadmap punkt; ideenportal; feature wunsch; wunschliste; auswertungen; statistiken;
        kennzahlen; massenbearbeitung; barcode*; drucken; skripte`,
    complaint: `(gibt|gäbe) es (nicht|keine|kein|keinen|noch nicht|immer noch nicht|leider nicht);
        (kann|können|könnte|konnte) man|ich|wir|es .. (nicht|keine|kein|keinen|nur|leider); (man|ich|wir|es)
        (kann|können|könnte|konnte) .. (nicht|keine|kein|keinen|nur); (lässt|lassen) sich .. (nicht|nur|kaum);
        (nicht|kaum) ..
        (exportieren|importieren|verknüpfen|verbinden|anbinden|zuordnen|archivieren|duplizieren|kopieren|sortieren|gruppieren|planen|definieren|hinterlegen|abbilden|anlegen|einstellen|personalisieren|drucken|zusammenführen|teilen|löschen|umbenennen|übersetzen|filtern|automatisieren|konfigurieren|erfassen|auswerten);
        (händisch|manuell|von hand|per hand|auf papier|in excel|mit excel|excel listen|zettel|abtippen|tippen ..
        ab|doppelt erfass*|doppelerfassung|doppelte arbeit|zweites system|zweitsystem); (nicht|noch nicht|bisher
        nicht|leider nicht)
        (vorhanden|vorgesehen|unterstützt|möglich|umgesetzt|implementiert|verfügbar|integriert|angebunden|enthalten|abbildbar|machbar|dabei);
        (kein|keine|keinen|keinerlei) _?
        (möglichkeit|option|funktion|unterstützung|schnittstelle|anbindung|app|export|import|suche|suchfunktion|filter|api|vorlagen|bulk|massen*|sprache|version|modul|ansicht|auswertung|kalender|dark|mobile|offline|linux|automatisierung|integration|schnittstellen|undo|rückgängig|mehrsprach*|berechtigungs*|workflow*);
        (wünsche|wünschen|wünschte|wünschenswert|würde mir|würden uns|hätte gern|hätten gern|hätte gerne|hätten
        gerne|bräuchten|bräuchte|brauchen|brauche) ..
        (funktion*|feature*|export|import|schnittstelle*|app|filter|möglichkeit*|option*|anbindung|integration*|ansicht|auswertung*|bericht*|sprache|kalender|feld*|übersicht|module|vorlagen|automat*);
        (fehlt|fehlen|fehlte|vermisse|vermissen|vermisst|mangelt); es fehlt (an|die|der|das|eine|ein|uns|mir|noch);
        was (fehlt|uns fehlt|mir fehlt); (könntet|könnten|bitte) ..
        (anbinden|einbauen|ergänzen|nachrüsten|hinzufügen|implementieren|nachliefern|endlich); endlich ..
        (einbauen|anbinden|umsetzen|integrieren|nachrüsten); (seit) ..
        (ideenportal|feature|wunsch*|gewünscht|gefordert|angefragt|versprochen|votes|stimmen);
        (gewünscht|angefragt|gefordert|vorgeschlagen) .. (nicht|nie|jahre*|umgesetzt|passiert);
        (abgeschafft|entfernt|gestrichen|weggefallen|rausgeworfen|eingestellt);
        (funktion*|feature*|ansicht|app|export|plugin|kanban|gantt) ..
        (abgeschafft|entfernt|gestrichen|weggefallen|rausgeworfen|eingestellt|verschwunden|nicht da|nicht dabei);
        (zu|sehr|etwas) (rudimentär*|begrenzt*|eingeschränkt*|simpel*|einfach
        gehalten|starr*|unflexibel*|oberflächlich*|limitiert*); halbe miete; nicht (auf|für) (unsere|unseren|unser)
        (branche|prozess*|bedarf|bedürfnisse|anforderung*) (zugeschnitten|ausgelegt|geeignet|passend)?;
        (deckt|erfüllt|bildet) .. (nicht|nur|kaum) (ab)?; (anforderung*|bedarf|prozess*) .. (nicht
        (erfüllt|abgebildet|abbildbar|abgedeckt)); zu wenig
        (möglichkeiten|funktionen|optionen|einstellung*|filter|auswertung*|flexib*|anpass*|schnittstellen); mehr
        (möglichkeiten|anpassung*|schnittstellen|filter|auswertung*|individuali*|sprachen|vorlagen);
        anpassungsmöglichkeit*; nur (auf)? (englisch|deutsch|eine|einen|ein); beherrscht .. nicht; kennt ..
        (nicht|nur|kein*)`,
    decisive: `
        (funktion*|feature*|schnittstelle*|integration*|anbindung*|export*|import*|modul*|app|option*|möglichkeit*|unterstützung)
        (für|zu|zum|zur|mit|an|nach)? .. (fehlt|fehlen|fehlte|nicht vorhanden|gibt es nicht|vermisse|vermissen|nicht
        möglich|existiert nicht); (fehlt|fehlen|vermisse|vermissen|fehlende|fehlender|fehlendes) ..
        (funktion*|feature*|schnittstelle*|integration*|anbindung*|export*|import*|modul*|app|option*|möglichkeit*|suche|filter*|vorlagen|api|ansicht*|auswertung*|bericht*|sprache*);
        kein* (bulk*|massen*|export*|import*|api|app|mobile*|offline*)`,
  },
  reliability_performance: {
    topic: `aussetzer*; ladebalken; sanduhr; rädchen; antwortzeit*; release; releases; patch; wartung*;
        wartungsfenster; datenbank; cloud; rechenzentrum; alarm*; timeout; sync*; *abgleich; summen; buchungen;
        doppelte; dubletten; bestände; statusseite; latenz; qualitätssicherung; app; browser; absturz`,
    complaint: `
        (geht|gehen|ging|läuft|laufen|lief|funktioniert|funktionieren|funktionierte|klappt|klappen|klappte|startet|öffnet|lädt|laden|speichert|druckt|reagiert|synchronisiert|aktualisiert|erscheint|erscheinen|kommt|kommen|ankommen)
        .. (nicht|nichts|gar nicht|nie|nicht mehr|kaum|nur selten|nicht richtig|nicht zuverlässig|ins leere|selten);
        (nicht|nichts|nie|kaum) ..
        (funktioniert|funktionieren|geht|läuft|geladen|gespeichert|synchronisiert|übertragen|ausgelöst|angekommen|angezeigt|zugestellt|versendet|aktualisiert|verarbeitet|übernommen);
        (hängt|hing|hängen) .. (sich|auf|ständig|fest|dauernd|wieder|immer); aufgehängt; (stürzt|stürzte|stürzen) ..
        ab; abgestürzt; (bricht|brach|brechen) .. (ab|zusammen|ein); zusammengebrochen; eingebrochen;
        (fällt|fiel|fallen) .. aus; lahmgelegt; steht still; stillstand;
        (dauert|dauern|braucht|brauchen|warte|warten|wartet) .. (ewig|ewigkeit*|minuten|sekunden|stunden|lange|zu
        lange|eine halbe stunde|bis (die|der|das|eine|ein|sich|es)); (minuten|sekunden|ewig*) ..
        (laden|lädt|ladezeit|öffnen|geöffnet|aufruf*|bis (die|der|das)
        (seite|liste|maske|bericht)|speichern|suche|warten); kaffee holen; schnecke*; zäh; lahme; arschlahm;
        langsamst*; verlangsam*; ruckel*;
        (daten|datensätze|buchungen|aufträge|termine|einträge|eingaben|dateien|mails|nachrichten|belege|bestellungen|notizen|zeiten|dokumente)
        .. (verloren|verschwunden|verschwinden|weg|gelöscht|doppelt|falsch|fehlerhaft|vertauscht|nicht
        (gespeichert|übertragen|angekommen|mehr da)|überschrieben|verschluckt|futsch);
        (verliert|verschluckt|vergisst|frisst|löscht|verdoppelt|verschwinden) ..
        (daten|umlaute|einträge|eingaben|aufträge|buchungen|zeiten);
        (zahlen|summen|werte|berechnung*|auswertung*|bericht*|saldo|salden|bestände|beträge) .. (falsch|stimm*
        nicht|nicht (korrekt|stimmen|richtig)|fehlerhaft|weichen|abweich*|unterschied*|widersprüch*); rechnet falsch;
        rechenfehler; rundungsfehler; (wirft|schmeißt|bringt|zeigt|kommt|kommen) .. (fehler|fehlermeldung*|error);
        fehlermeldungen; (ständig|dauernd|laufend|andauernd|permanent|täglich|regelmäßig|oft|häufig|wieder|mehrmals)
        ..
        (fehler*|ausfall|ausfälle|abstürze|probleme|störung*|offline|down|weg|rausgeworfen|abgemeldet|ausgeloggt|hänger|aussetzer);
        (rausgeworfen|rausgeschmissen|abgemeldet|ausgeloggt|rausgeflogen); (meldet|wirft|loggt|schmeißt) .. (mich|uns)
        .. (ab|raus|aus); hänger; aussetzer; wackel*; instabil; störanfällig*; fehleranfällig*; unzuverlässig;
        (nach|seit) .. (update|release|version|umstellung|patch|migration|upgrade) ..
        (nichts|nicht|geht|läuft|fehler*|langsam*|kaputt|schlechter|probleme|spinnt|abst*); (jedes|jedem|nach jedem)
        (update|release) .. (kaputt|fehler*|probleme|neue|geht|nicht); update ..
        (kaputt|verschlimmbessert|zerschossen|fehler*); zerschossen; spinnt; zickt; streikt; (weißer|leerer|schwarzer)
        (bildschirm|bildschirme|seite); (seite|dashboard) .. (weiß|leer); offline;
        (server|system|plattform|portal|app|webshop|connector|schnittstelle|api|dienst) .. (down|tot|offline|weg|nicht
        (erreichbar|verfügbar)|überlastet|ausgefallen|langsam*|instabil|kaputt|abgestürzt|steht|gestört|fehler*|unerreichbar);
        (verfügbarkeit|uptime) .. (schlecht|unter|nicht|gering|mangelhaft|zu); doppelbuchung*; doppelte buchungen;
        ausgelöst .. nicht; nicht ausgelöst; fehlerfrei; nicht (stabil|zuverlässig|verlässlich|performant|belastbar);
        performanceproblem*; performance .. (schlecht|mies|unterirdisch|problem*|katastroph*|zu); unausgereift*; nicht
        ausgereift; bananensoftware; beta`,
    decisive: `(fehler|bug|problem*|störung) .. (nicht behoben|immer noch (da|nicht)|seit
        (wochen|monaten)|besteht|bestehen|wieder da|kommt wieder|noch da);
        (system|software|programm|app|plattform|anwendung|tool|portal) ..
        (langsam*|abst*|hängt|instabil|unzuverlässig|fehlerhaft|ausf*|ausgefallen|träge|nicht erreichbar|nicht
        verfügbar|buggy|lahm*); (zu|sehr|extrem|unglaublich|unerträglich|furchtbar|so)
        (langsam*|träge|lahm*|instabil|fehleranfällig|buggy);
        (ausfall|ausfälle|abstürze|absturz|serverausfall*|systemausfall*); datenverlust`,
  },
  usability: {
    topic: `knopf; button*; buttons; klick*; menüführung; schrift; schriftgröße; farben; kontrast*; icon*; symbole;
        formular*; begriffe; bezeichnungen; reiter; fenster; spalten; dropdown*; tastatur*; tastenkürzel; handhabung;
        anordnung; struktur; handbuch; wochenansicht; kalenderansicht; startseite; übersetzung; eingabe*; *maske;
        *masken; einstellungen; oberflächen; darstellung; lernkurve; suchfeld`,
    complaint: `(nicht|wenig|kaum|alles andere als|nicht sehr|nicht wirklich|nicht besonders|überhaupt nicht|unnötig)
        (übersichtlich|intuitiv|selbsterklärend|logisch|nachvollziehbar|benutzerfreundlich|anwenderfreundlich|bedienerfreundlich|nutzerfreundlich|ergonomisch|einfach|verständlich|lesbar|komfortabel|praktisch|zeitgemäß|mobil*);
        unübersichtlich; wirrwarr; dschungel; durcheinander; chaotisch* (oberfläche|menü*|aufgebaut|struktur*|aufbau);
        verschachtelt*; verstreut; verteilt (auf|über); irrgarten; kryptisch*; unleserlich; unlesbar; winzig*; zu
        klein*; hakelig*; fummelig*; frickelig*; sperrig*; schwerfällig*; überfrachtet*; überladen; vollgestopft;
        (zu|sehr|unnötig|extrem|viel zu|ziemlich|so|recht)
        (kompliziert*|komplex*|umständlich*|verschachtelt*|unübersichtlich*|überladen*|technisch|aufwendig|aufwändig|verwirrend*);
        (findet|finde|finden|gefunden|sucht|suche|suchen|gesucht) .. (nicht|nichts|nie|ewig|lange|stundenlang|sich
        nicht|kaum|wo); (nicht|nichts|nie|kaum|schwer) .. (finden|zu
        finden|auffindbar|zurecht|zurechtfinden|gefunden|erkennbar|ersichtlich|durchblick*);
        (blickt|blicke|steigt|steige) .. (nicht|keiner|niemand) (durch)?; kommt .. nicht (klar|zurecht); kommen ..
        (nicht (klar|zurecht)); (verliert|verliere|verlieren) .. (überblick|orientierung|übersicht); (zu)? viele
        (klicks|schritte|fenster|menüs|felder|masken|unterseiten|ebenen|untermenüs|reiter|tabs);
        (sechs|acht|zehn|sieben|neun|fünf|vier|drei|zwölf|etliche) (klicks|schritte|fenster|masken|menüs|untermenüs);
        (klicken|durchklicken|geklicke|klickerei|klickorgie|klickt); (braucht|brauche|benötigt) ..
        (klicks|schritte|handbuch|anleitung|studium); studium; wissenschaft (für sich); wo ..
        (klicken|finde|findet|versteckt|ändert|einstellt|muss);
        (mitarbeiter|kollegen|anwender|nutzer|leute|team|aushilfen|fahrer) .. (verzweifel*|überfordert|kommen
        nicht|verwirrt|beschweren sich über die (bedienung|oberfläche)|weigern|verklick*); verklick*; verwechsl*;
        (neues|neue|neuer|das neue|die neue) (design|oberfläche|layout|menü|look|ansicht|navigation|maske) ..
        (schlecht*|schlimm*|furchtbar*|unübersichtlich*|verwirrend*|katastroph*|grauenhaft*|rückschritt|gewöhn*|kompliziert*|hässlich*|alles);
        altmodisch*; altbacken*; veraltet* .. (oberfläche|design|optik|look|bedienung|aussehen);
        (oberfläche|design|optik|look) .. (veraltet*|altbacken*|hässlich*|aus den 90ern|von gestern|altmodisch*|in die
        jahre); hässlich*; (sieht|wirkt) .. (altbacken|veraltet|aus wie|altmodisch|unmodern); wie (aus den)?
        (neunziger*|90er*|windows 95); steil; einarbeitung .. (lange|hoch|aufwendig|schwer); gewöhnungsbedürftig;
        umgewöhnung; (schlecht|schwer|schwierig|mühsam|nicht)
        (lesbar|bedienbar|verständlich|erkennbar|auffindbar|zugänglich|handhabbar); (tablet|handy|smartphone|mobil*)
        .. (unbrauchbar|unbedienbar|kaum (bedienbar|nutzbar)|nicht (bedienbar|nutzbar)|zu klein|katastrophe);
        vereinheitlich*; einfacher (zu bedienen|gestalten|machen|werden); uneinheitlich*; inkonsistent*; barriere*;
        screenreader`,
    decisive: `
        (bedienung|handhabung|oberfläche|menüführung|navigation|benutzerführung|menü*|maske*|design|usability|benutzeroberfläche)
        ..
        (kompliziert*|umständlich*|unübersichtlich*|schlecht*|verwirrend*|katastroph*|grauenhaft*|unlogisch*|veraltet*|mühsam|nicht
        intuitiv|überladen|schwierig|hakelig|gewöhnungsbedürftig|unverständlich|altmodisch*|altbacken*|furchtbar*|miserabel);
        (umständliche|komplizierte|schlechte|unübersichtliche|verwirrende|unlogische|überladene|veraltete|mangelhafte)
        (bedienung|handhabung|oberfläche|menüführung|navigation|benutzerführung|menüs|masken|usability|struktur|benutzeroberfläche);
        zu kompliziert; zu umständlich; nicht intuitiv`,
  },
  onboarding_implementation: {
    topic: `start; einstieg; einstiegs*; anfang; anfangs; beginn; erste (woche*|monat*|schritte|tage); ersten
        (woche*|monat*|schritte|tage*); einweisung*; einführungsphase; *umstellung; umstieg; datenübernahme;
        datenmigration; altdaten; altsystem; erstkonfiguration; grundkonfiguration; projektplan; pilot*; testphase;
        key user*; schlüsselanwender*; webinar*; videos; e learning; tutorial*; neue
        (mitarbeit*|kollegen|nutzer|leute); stammdaten; live gang; livegang; go live; anlauf; vertragsabschluss;
        unterschrift; setup; einsteiger*; anfänger*; startpaket; erstschulung; konfiguration; roll out; begleitung`,
    complaint: `(ins|in das|in) kalte wasser; kaltes wasser; (allein|alleine|alleingelassen|uns selbst|sich selbst|im
        stich) .. (gelassen|überlassen|start|anfang|einführung|einrichtung); alleingelassen; auf uns (allein)?
        gestellt; (selbst|selber|allein|alleine) ..
        (einrichten|erarbeiten|beibringen|beigebracht|konfigurieren|rausfinden|herausfinden|einlesen|einarbeiten|durchbeißen|zusammensuchen|konfiguriert|eingerichtet);
        (niemand|keiner|kein mensch) .. (erklärt|gezeigt|geschult|eingewiesen|begleitet|vorbereitet|an die hand|gesagt
        wie|unterstützt beim start); (kein|keine|keinen|keinerlei|kaum|zu
        wenig|wenig|ohne|fehlende|fehlender|mangelnde|nur eine|zu kurze|unzureichende|mehr|bessere) _?
        (einführung|einweisung|schulung|schulungen|einarbeitung|anleitung|anleitungen|begleitung|onboarding|training|trainings|kickoff|projektplan|testphase|einstiegs*|schulungsmaterial|schulungsunterlagen|dokumentation|handbuch|startpaket|unterstützung
        (beim|am|zu) (start|anfang|beginn|einführung|einrichtung)|hilfe (beim|zum|am)
        (start|einstieg|anfang|einrichten));
        (schulung|schulungen|einweisung|einführung|webinar|training|onboarding|kickoff|einarbeitung) .. (zu kurz|zu
        spät|zu schnell|oberflächlich|viel zu|fehlte|fehlt|fehlen|gab es
        nicht|ausgefallen|abgesagt|verschoben|schlecht*|mangelhaft|unzureichend|nicht|nie|erst|lieblos|chaotisch|unstrukturiert|dürftig|mager|nutzlos|katastrophe);
        (einführung|einrichtung|implementierung|umstellung|inbetriebnahme|rollout|projekt|migration|datenübernahme|setup|livegang|umstieg|start)
        .. (dauert|dauerte|gedauert|zieht sich|zog sich|hinaus|monate|wochen|verzöger*|verschoben|ewig|zu
        lange|holprig|chaotisch|schleppend|zäh|schief|katastroph*|unstrukturiert|unvorbereitet|desaster|mühsam|überstürzt|hals
        über kopf|planlos|nicht abgeschlossen|stockt|steht|schlecht*); (immer noch|noch immer|noch|bis heute|nach wie
        vor) nicht (live|produktiv|im einsatz|startklar|eingerichtet|in betrieb|fertig
        eingerichtet|gestartet|einsatzbereit|umgestellt|geschult); (monate|wochen|jahr) nach
        (vertrags*|unterschrift|kauf|der unterschrift|dem
        kauf|start|projektstart|vertragsabschluss|bestellung|kickoff);
        (holpriger|schlechter|schwieriger|chaotischer|missglückter|verpatzter|steiniger|zäher)
        (start|einstieg|anfang|beginn|rollout); aller anfang; (start|anfang|beginn|einstieg) ..
        (holprig|schwierig|schwer|chaotisch|verpatzt|misslungen|katastroph*|alleine|allein|ohne|unvorbereitet|mühsam|zäh);
        (daten|altdaten|stammdaten) .. (migration|übernahme|übernommen|importiert|umzug|migriert);
        (falsch|schlecht|fehlerhaft|unvollständig)
        (eingerichtet|konfiguriert|aufgesetzt|vorkonfiguriert|parametriert|migriert); voreinstellung* .. falsch; kein
        roter faden; roten faden; (nicht|nie|kaum|schlecht)
        (geschult|eingewiesen|eingearbeitet|vorbereitet|abgeholt|begleitet); learning by doing; bis ..
        (produktiv|live|startklar|einsatzbereit|läuft|lief)`,
    decisive: `
        (onboarding|einführung|einweisung|einarbeitung|implementierung|inbetriebnahme|rollout|schulung|schulungen|kickoff|go
        live|livegang|einführungsprojekt|startphase|einführungsphase)
        (war|ist|waren|sind|wurde|lief|verlief|hat|dauerte|kam|kamen|leider)? ..
        (schlecht*|mangelhaft|chaotisch|katastroph*|zu kurz|zu lang*|zu
        spät|unzureichend|holprig|nicht|nie|fehlte*|lückenhaft|oberflächlich|schleppend|unstrukturiert|dürftig|verzögert|monate|enttäuschend*)`,
  },
  security_compliance: {
    topic: `datensicherheit; informationssicherheit; dsb; datenschutzbeauftragte*; betriebsrat; auftragsverarbeitung*;
        av vertrag; hosting; *hosting; server; rechenzentrum; us cloud; drittland; schrems*; löschkonzept; löschung;
        löschfristen; aufbewahrung*; rechtekonzept; rollenkonzept; rechtevergabe; zugriffe; zugriff;
        zugriffskontrolle; protokollierung; logs; sicherheitsupdate*; pentest*; penetrationstest*; schwachstelle*;
        backup*; sicherung*; iso 27001; tisax; bsi; c5; nis2; dora; kritis; gobd; token*; api schlüssel; phishing;
        spam; passwörter; kennwort*; anmeldung; session; einwilligung*; opt in; auskunft*; vertraulich*; kundendaten;
        patientendaten; mitarbeiterdaten; gehaltsdaten; bewerberdaten; prüfer*; wirtschaftsprüfer*; zertifikat*; ki`,
    complaint: `(ausgeschiedene|ehemalige|gekündigte|ex) (mitarbeit*|kollegen|nutzer*) ..
        (zugriff|anmelden|einloggen|noch|zugang|sehen); (jeder|jede|alle|alles|praktikant*|azubi*|fremde|andere
        (kunden|mandanten|firmen|nutzer)|unbefugte|dritte|externe|mandant*) ..
        (sehen|sieht|einsehen|zugriff|lesen|zugreifen|öffnen|einsehbar|sichtbar|gehälter|daten);
        (daten|rechnungen|unterlagen|dokumente|akten|gehälter|patientenakten|bewerbungen|adressen) ..
        (anderer|fremder|fremde|falschen|öffentlich|offen|einsehbar|sichtbar|im
        netz|zugänglich|ungeschützt|abgeflossen|google|cc|verschickt|weitergegeben|dritte*);
        (passwort|passwörter|kennwörter|zugangsdaten|schlüssel) .. (klartext|per
        mail|unverschlüsselt|geteilt|öffentlich|chat|sichtbar|weitergegeben|zettel); klartext; unverschlüsselt*; nicht
        verschlüsselt; (avv|av vertrag|auftragsverarbeitung*|adv) ..
        (fehlt|warten|nicht|seit|nie|kein|unvollständig|verweigert|alt*|ungeklärt|ohne); (warten|wartet) .. avv;
        (us|usa|amerika*|außerhalb der eu|drittland*|drittstaat*|nicht in (deutschland|der eu|europa));
        (server|daten|hosting|cloud) .. (usa|us|amerika*|drittland|außerhalb|ausland|china|indien|irland); us
        (hosting|cloud|server|anbieter); (zertifi*|iso|pentest*|nachweis*|testat|bericht|tom|toms|tisax) ..
        (fehlt|fehlen|abgelaufen|verweigert|nicht|kein*|nie|alt|veraltet|ausweichend*|seit|verlangt);
        (fehlende|keine|mangelnde|unzureichende|lückenhafte|kein) _?
        (zertifizierung*|verschlüsselung|protokollierung|zwei
        faktor*|2fa|mfa|sso|rechteverwaltung|rollenkonzept|berechtigungskonzept|löschfunktion|löschkonzept|audit
        log*|zugriffskontrolle|datenschutz*|eu
        hosting|nachweise|sicherheitskonzept|mandantentrennung|nachvollziehbarkeit|revisionssicher*);
        (betriebsrat|datenschutzbeauftragte*|dsb|it sicherheit|informationssicherheit|ciso|it
        abteilung|prüfer|wirtschaftsprüfer|revision|konzernsicherheit|security team|compliance*|rechtsabteilung) ..
        (ablehn*|lehnt|bedenken|verbietet|verbot*|untersagt|blockiert|beanstand*|kritisier*|moniert|skeptisch|rügt|feststellung*|gibt
        nicht frei|bauchschmerzen|sperrt|nicht (erlaubt|einverstanden|zulässig)|stoppt|besteht|fordert|raten);
        (löschen|löschung|gelöscht|löschanfrage*|auskunftsersuchen|auskunft nach) ..
        (nicht|nie|monate*|unbeantwortet|ignoriert|unmöglich|daten|noch drin); (wer|nachvollziehen) ..
        (zugegriffen|geändert|gelesen|gesehen|zugriff hat|gelöscht); nicht
        (nachvollziehbar|revisionssicher|protokolliert|dsgvo konform|konform|rechtskonform|gobd
        konform|zulässig|zertifiziert|sicher genug); (session|sitzung|link|links|freigabelink*|token) .. (läuft nie
        ab|laufen nie|ohne ablauf|nie ab|öffentlich|erratbar|offen|nicht abgemeldet|unbegrenzt);
        (sicherheitslücke*|schwachstelle*|lücke); (monate*|wochen*|spät) .. (gepatcht|geschlossen|patch); gehackt;
        hackerangriff; cyberangriff; ransomware; einbruch in; abgegriffen; identitätsdiebstahl; spam ..
        (seit|adressen|nur euch); phishing; (daten|adressen|nummer*) ..
        (weitergegeben|verkauft|werbung|marketingpartner|ohne (einwilligung|zustimmung|erlaubnis)); ohne
        (einwilligung|unsere zustimmung|unser wissen|erlaubnis|zustimmung|genehmigung); (ki|ai) .. (trainier*|unsere
        daten|lernt|liest|verträge|daten); trainiert .. (unseren|mit|kundendaten|daten); bauchweh; bauchschmerzen;
        mulmig; (zu weit|zu grob|zu breit) .. (rechte|berechtigung*|rollen); (rechte|berechtigung*|rollen|zugriff*) ..
        (zu grob|zu weit|nicht (sauber|trennbar|einschränkbar|greifen|greift)|chaos|falsch|unzureichend|fehlen|für
        alle|jeder)`,
    decisive: `(datenschutz*|datensicherheit|sicherheit|it sicherheit|compliance|informationssicherheit|dsgvo) ..
        (bedenken|problem*|mangelhaft|schlecht*|nicht|fehlt|unklar|fragwürdig|ungenügend|katastroph*|sorge*|lücke*|kritisch|risiko*|unzureichend|nicht
        gewährleistet|ernst genommen|offen*|verletz*|verstoß*); (bedenken|sorgen|probleme|mängel|lücken|fragen) ..
        (datenschutz*|sicherheit*|datensicherheit|dsgvo|compliance);
        (daten|kundendaten|patientendaten|mitarbeiterdaten|gehaltsdaten|gehälter|personaldaten|bewerberdaten) ..
        (einsehbar|sichtbar|öffentlich|unverschlüsselt|geleakt|abgeflossen|in falsche
        hände|fremde*|unbefugt*|ungeschützt|gestohlen|offen gelegt|offengelegt)`,
  },
} satisfies Partial<LexiconReasons>;
