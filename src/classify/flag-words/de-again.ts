import type { FlagSpeech } from './flag-speech';

/** German: the same failure again. */
export const GERMAN_AGAIN: FlagSpeech['phrases'] = {
  repeat_failure: {
    phrases: `(behoben in|gefixt in) ... (behoben in|gefixt in|immer noch); (seit|schon) .. (derselbe|dieselbe|
      dasselbe|gleiche*) (fehler|problem|absturz|bug|störung|meldung); und täglich grüßt; nicht das erste mal;
      (wieder|erneut) (das gleiche|dasselbe|derselbe|dieselbe); (jedes|jeden|jede|bei jedem|bei jeder|nach jedem|nach
      jeder|mit jedem|mit jeder) (mal|update|release| versionswechsel|montag|freitag|monat|monatsende|quartal|
      quartalsende|monatsabschluss|jahreswechsel|woche| morgen|abschluss|patch|neustart|login|wartung|rechnungslauf|
      lohnlauf|upgrade|deployment) .. (fehler|falsch*| kaputt|ausfall|absturz|stürzt*|abgestürzt|hängt|problem*|
      zurück|retour|fehlt|weg|geht nichts|geht nix|steht| verloren|verschwund*|leer|hinterher*|wieder|nicht|zu spät|
      doppelt|neu*|spinnt|streikt|blockiert|dasselbe|das gleiche|langsam|durcheinander|korrig*|nachtelefon*|nachbess*|
      nachfrag*); (fehlt|falsch|kommt|kaputt|hängt| steht|schickt|zu spät|stürzt ab|ausgefallen|verloren|muss) ..
      (jedes mal|jedesmal|jeden (montag|monat|tag| freitag|morgen)|bei jedem (update|release|mal)|nach jedem (update|
      release)); jedes mal (zu spät|falsch|retour| das gleiche|dasselbe|wieder); (scho|schon|und|da|heut|heute|nun|
      jetzt|gestern|heut scho|halt) wieder (ned|net| nicht|nix|nichts|kein*|tot|weg|down|offline|ausfall|fehler|
      falsch*|kaputt|verloren|hängt|eine|ein|die|der|das| da|stillstand|abgestürzt|dasselbe|keiner|alles|mal)?; wieder
      (eine|ein|die) (rechnung|störung|panne|ausfall| falsche*|fehler*|problem|absturz|gutschrift|mahnung|woche|nacht|
      ticket); wieder keiner; wieder (nicht|nix| nichts) (funktion*|gegangen|geklappt|erreichbar|verfügbar|gekommen|
      passiert|da); (dritte|vierte|fünfte| sechste| zweite|siebte|achte|zehnte|dritter|zweiter|vierter|fünfter|
      drittes|zweites|viertes|dritten|zweiten| vierten) (monat in|mal|quartal in|woche in|anlauf|versuch|vorfall|
      panne|ausfall|störung|absturz|datenpanne| rechnung| gutschrift|korrektur|reklamation|meldung|fehllieferung|
      fehler|ticket|update|sicherheitsvorfall| datenleck| austausch*|ersatz*|termin geplatzt|stillstand|serverausfall)
      (in folge|hintereinander|in diesem| dieses|diese| binnen|innerhalb|seit|nacheinander|am stück|im|heuer|mit|und|
      diesen)?; in folge; hintereinander; am laufenden band; am stück; (zwei|drei|vier|fünf|sechs|sieben|acht|neun|
      zehn|2|3|4|5|6|7|8|zig|etliche) (ausfälle|abstürze| störungen|pannen|vorfälle|serverausfälle|fehler|stillstände|
      datenpannen|totalausfälle| hotfixes|stromausfälle| reklamationen|terminverschiebungen) (in|im|seit|binnen|
      innerhalb|diesen|dieses|pro| heuer|allein|schon| hintereinander|diese|am); (zweimal|dreimal|viermal|fünfmal|
      sechsmal|zigmal|x mal|mehrmals| mehrfach|3x|4x|5x|2x| 3 mal|4 mal|5 mal|zum x ten mal) .. (ausgefallen|ausfall|
      abgestürzt|verschoben|abgesagt| gemeldet|reklamiert| falsch*|kaputt|gescheitert|verloren|geplatzt|fehler|
      repariert|korrigiert|nachgebessert| wiederholt|defekt| getauscht|passiert|vorgekommen|aufgetreten|versetzt|
      stillgestanden|down|gestört|geöffnet| vertröstet|steh*); (ausgefallen|ausfall|abgestürzt|verschoben|abgesagt|
      gemeldet|reklamiert|repariert|gekommen| da) .. (zweimal| dreimal|viermal|fünfmal|zigmal); wie (im|in|am|schon
      im|schon|letztes|letzten|letzte|voriges| vorigen|vorige| beim|bereits im) (januar|jänner|februar|feber|märz|
      april|mai|juni|juli|august|september| oktober|november| dezember|jahr|monat|woche|mal|quartal|montag|dienstag|
      mittwoch|donnerstag|freitag|sommer| winter|herbst| frühjahr|frühling|vorjahr|letzten|update|letztes mal|letzten
      mal|mal davor); (letztes|voriges| vergangenes) (jahr|mal|quartal) (auch|genauso|schon|das gleiche|dasselbe|
      ebenso|bereits); auch letztes (jahr| mal); (im|am) (januar|jänner|februar|märz|april|mai|juni|juli|august|
      september|oktober|november|dezember| montag|dienstag| mittwoch|donnerstag|freitag) .. (wieder|und (wieder)? (im|
      am) (januar|februar|märz|april|mai| juni|juli|august| september|oktober|november|dezember)|auch schon|erneut|
      dann wieder|nochmal|das gleiche| dasselbe); genau (das gleiche|dasselbe|derselbe|dieselbe|das selbe|der gleiche|
      die gleiche|wie) (problem| fehler|spiel|theater|thema| schmarrn|drama|geschichte|bild|mist|wie|im|beim|wieder)?;
      (gleiche|gleicher| gleiches|selbe|selber|selbes| derselbe|dieselbe|dasselbe|altes|alte|übliche|dieselben|
      gleichen) (spiel|theater| schmarrn|drama|geschichte| leier|lied|trauerspiel|bild|mist|spielchen|sache|chaos|bug|
      defekt|macke|panne|wie (im|letztes|letzten|beim|vor| immer)); alle jahre wieder; murmeltier; dauerbrenner;
      dauerthema; dauerproblem*; endlosschleife; never ending; teufelskreis; running gag; katze .. schwanz; (kaum|
      gerade|eben|frisch|angeblich| gestern|vorgestern) (behoben| repariert|gefixt|gelöst|korrigiert|gefixed|instand)
      .. (wieder|schon|erneut| kaputt|da|nochmal|weg|gleich| hängt); (behoben|repariert|gefixt|gelöst|korrigiert) ...
      (wieder (da|kaputt| aufgetreten|das|weg|defekt)|erneut| kaputt|schon wieder|zurück|von vorn|wieder); (fehler|
      bug|problem|er|es|das| störung|effekt|panne) .. (ist|sind| war|wieder|kommt|kam|taucht|tauchte|tritt|trat)
      (wieder|immer wieder| erneut|regelmäßig|zurück|jetzt wieder) (da|zurück|auf|aufgetaucht|gekommen|aufgetreten|
      hier|vor)?; (kommt| taucht|tritt|kehrt|kommen) (ständig| regelmäßig|dauernd|immer|immer wieder|wieder|nach jedem
      update) .. (wieder|auf|zurück|vor); (ständig|dauernd| laufend|andauernd|permanent|regelmäßig|täglich|
      wöchentlich|immerzu) (abstürze|ausfälle|ausgefallen|störung*| abbrüche|abgestürzt|fehler*|stürzt|bricht|fällt|
      hängt|verliert| timeouts|verbindungsabbr*|neustart*|aussetzer| down|weg|offline|kaputt); (stürzt|fällt|bricht|
      hängt) (sich)? (ständig|dauernd|laufend|andauernd|permanent| regelmäßig|täglich|immer wieder|jeden);
      (wiedereröffnet|wieder geöffnet|wieder aufgemacht|erneut geöffnet|neu geöffnet|erneut eröffnet); (lernen|lernt)
      (nichts|nix|nicht|es nie) (daraus|dazu)?; (nicht|kein) (das erste|zum ersten|einzelfall|der erste|ein
      einzelfall|einmalig*) (mal| mals|ausfall)?; kein einzelfall; nie (richtig| dauerhaft|nachhaltig|endgültig|
      wirklich|sauber) (behoben|gelöst| repariert|gefixt|funktioniert); neuer termin wieder; (monat für monat|woche
      für woche|jahr für jahr|tag für tag|update für update|ein ums andere mal|wieder und wieder|mal um mal);
      regression*; (schon|bereits|mehrfach) im (januar|februar|märz|april|mai|juni|juli| august|september|oktober|
      november|dezember) (gemeldet|passiert| aufgetreten|gehabt|reklamiert); (sechs|vier| drei|fünf) wochen
      hintereinander`,
    except: `dieselbe sache; alle jahre wieder im oktober; (runter|hoch) und wieder; wieder hoch; beim (dritten|
      vierten|zweiten) mal; jedes mal ich; (muss|müssen) (ich|wir)? jedes mal; wiederholte termine; (nicht|nie|gern|
      gerne|hoffentlich|bald|jederzeit) wieder; immer noch nicht (auf anhieb|produktiv|fertig|live|gestartet|begonnen|
      gefunden|gelernt|verstanden|eingerichtet|eingeführt|offen); noch immer nicht (auf anhieb|produktiv|fertig|live|
      gestartet|von selbst|begonnen|eingerichtet|eingeführt); (immer noch|noch immer) (nicht)? (offen|von selbst|auf
      den export|offline); fehler (503|404|500|hat|haben| weiß|machen| macht|passieren|sind menschlich); schmeißt
      fehler; (hat|haben|gibt|sind|ein paar|viele|kleine| einige|keine|mit) fehler; kurze ausfälle; ausfälle (könnte|
      verzeih*|hin|kommen|sind|gibt|mal); dauernd (krank| im urlaub| unterwegs|am telefon|nachfragen); dreimal
      (nachhaken|nachfragen|anrufen|klicken|so|mehr|bezahlt| teurer|täglich| gefragt|gelesen|überlegt|schreiben|
      geschrieben); (zweimal|dreimal) (am tag|pro|täglich|die woche|so viel| bestätigen|klicken|eingeben|im jahr
      (treffen|austausch*|würde)); zweimal im jahr; nach wie vor (zufrieden|gut| gern*|überzeugt|top|super); wie (im|
      in) (excel|outlook|vertrag|angebot|video|demo|prospekt); wie vor (dem|der| einem) (umzug|update|wechsel|
      umstellung); erneut* (vielen)? dank; jede woche (ein|neue) (feature|video|tipp)`,
  },
};
