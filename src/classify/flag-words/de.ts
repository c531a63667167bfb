import type { FlagLexicon } from '../lexicon/lexicon';

/** German. */
export const GERMAN_FLAGS: FlagLexicon = {
  safety: {
    phrases: `verletz* .. (mitarbeiter*|person*|kollege*|kollegin|patient*|mensch*|jemand|fahrer*|kind|kinder|
      arbeiter*);
      (mitarbeiter*|person*|kollege*|kollegin|patient*|mensch*|jemand|niemand|fahrer*|kind|kinder|arbeiter*) ..
      (verletz*|gestorben|gestürzt|getötet|bewusstlos|tot|vergiftet|gefährdet|schaden|gefahr); schwer verletzt;
      verletzungsgefahr; verletzung; verletzungen; stromschlag*; stromschläge;
      (brand|feuer) (ausgebrochen|gefangen|entstanden); brandgefahr; in brand; brannte; rauchentwicklung; explo*;
      überhitz*; unfall; unfälle; arbeitsunfall*; unfallgefahr; beinaheunfall*; gefährlich*; gefahr (für|von|durch);
      (in|akute|akuter|große) gefahr; gefährd*; lebensgefahr*; lebensgefährlich*; lebensbedrohlich*;
      gesundheitsgefahr*; gesundheitsschädlich*; gesundheitsgefährd*;
      krankenhaus (gebracht|eingeliefert|eingewiesen|gekommen|gelandet|musste|müssen); (ins|im) krankenhaus; notarzt;
      krankenwagen; rettungswagen; patientengefährdung; patientensicherheit;
      falsche (dosis|dosierung|medikation|medikamente);
      (dosis|dosierung|medikament*|medikation) .. (falsch*|verwechselt|fehler*); suizid*; selbstmord*; umbringen;
      giftig*; vergift*; gasaustritt; gasleck; kohlenmonoxid; chemikalien; verbrennung*; verbrannt; verbrüht;
      erstick*; ums leben; todesfall; tödlich*; hätte sterben;
      sicherheitsrisiko für (mitarbeiter|menschen|personal|patienten);
      arbeitssicherheit .. (gefährdet|nicht|verletzt);
      (körperliche|körperlich) (gewalt|angegriffen|bedroht|verletz*|schaden);
      (alarm|notruf|bremse*|notaus|not aus) .. (nicht|versagt*|ausgefallen|defekt); abgestürzt .. (gerüst|leiter)`,
    except: `(arbeitssicherheit|arbeitsschutz|patientensicherheit) (software|modul|lösung|branche|firma|unternehmen|
      plattform); krankenhaus (software|it|informationssystem*|kunden|branche); unfallversicherung*;
      (kosten|preis*) .. explo*; explo* .. (kosten|preis*); gefahr (von datenverlust|für unser geschäft); todesstoß;
      brandaktuell; brandneu; feuer und flamme; unser* kunden sind krankenhäuser; vertrag* verletz*;
      verletz* .. (vertrag|dsgvo|datenschutz|sla)`,
  },
  legal: {
    phrases: `anwalt; anwalts; anwälte*; anwältin*; rechtsanwalt*; rechtsanwält*; rechtsabteilung;
      rechtliche* (schritt*|mittel|konsequenz*|maßnahme*|prüfung|folgen); rechtsweg; rechtsstreit*; juristisch*;
      klage; klagen wir; verklag*; einklagen; (vor|zum) gericht; gerichtlich*; gerichtsverfahren; vertragsbruch;
      vertragsverletzung*; vertragsstrafe*; (verstoß*|verstöß*) .. vertrag*;
      vertrag .. (gebrochen|verletzt|nicht erfüllt); schadensersatz*; schadenersatz*; schadensersatzforderung*;
      haftung*; haftbar; regress*; mahnbescheid; abmahn*; fristsetzung; (fristlose|außerordentliche) kündigung;
      fristlos*; minderung; gewährleistung*; arglistig*; betrug*; betrüger*; illegal*; rechtswidrig*; unterlassung*;
      einstweilige verfügung; strafanzeige; anzeige erstatten`,
    except: `(wir sind|für|als|unsere|viele|die) (eine|unsere|viele)? (anwälte*|anwalt*|rechtsanwält*|kanzlei*|
      anwaltskanzlei*) (nutzen|arbeiten|verwenden|brauchen|lieben|und|finden|im team|kommen); anwaltskanzlei*;
      anwaltssoftware; rechtsanwaltskanzlei*;
      (software|lösung|tool|programm) für (anwälte|rechtsanwälte|juristen|kanzleien|rechtsabteilungen);
      rechtsabteilung (nutzt|verwendet|liebt|arbeitet|findet|kommt|braucht);
      juristische (person|fachliteratur|datenbank|software|texte|dokumente|verlag|recherche); betrugserkennung*;
      betrugsprävention*; betrugsmodul; haftungsausschluss; haftpflicht*; gewährleistungsmodul;
      (klage|klagen) (über|keine)`,
  },
  regulated_complaint: {
    phrases: `aufsichtsbehörde*; aufsicht .. (gemeldet|melden|informiert|fragt|prüft); behörde; behörden; bafin; bundesnetzagentur; bnetza; datenschutzbehörde*;
      datenschutzbeauftragte*; landesdatenschutz*; landesbeauftragte*; regulierungsbehörde*; regulierer;
      ombudsstelle*; ombudsmann*; ombudsfrau; schlichtungsstelle*; schlichtung; verbraucherzentrale*;
      verbraucherschutz*; kartellamt; wettbewerbszentrale;
      (formelle|formale|offizielle|förmliche|schriftliche) beschwerde*;
      beschwerde (einreichen|einlegen|eingereicht|eingelegt|bei|erheben); (formell|offiziell|förmlich) beschwer*;
      datenpanne*; datenleck*; datenschutzverletzung*; datenschutzverstoß*; datenschutzverstöß*; datenschutzvorfall*;
      (verstoß*|verstöß*|verletz*) .. (dsgvo|datenschutz*); (dsgvo|datenschutz) (verstoß*|verstöß*|verletz*);
      meldepflicht*;
      (personenbezogene|persönliche|sensible|vertrauliche|fremde|unsere|kundendaten|patientendaten|mitarbeiterdaten)
      daten? .. (veröffentlicht|offengelegt|einsehbar|sichtbar|abgeflossen|gestohlen|weitergegeben|verschickt|
      falsche*|fremde|unbefugt*|geleakt|öffentlich|dritte*);
      (kundendaten|patientendaten|mitarbeiterdaten|gehaltsdaten|gesundheitsdaten) .. (veröffentlicht|offengelegt|
      einsehbar|sichtbar|abgeflossen|gestohlen|weitergegeben|verschickt|falsche*|fremde|unbefugt*|geleakt|öffentlich|
      dritte*); daten (anderer|fremder) (kunden|firmen|unternehmen|patienten|mandanten); finma; edöb; fma`,
    except: `(wir sind|für|als) (eine)? (behörde|behörden|aufsichtsbehörde*); (unsere kunden sind) behörden;
      (beschwerdemanagement|beschwerde) (modul|software|tool|formular|ticket*);
      unser* datenschutzbeauftragte* (nutzt|fragt|braucht|hätte|ist); behörden (als|sind|kunden|software);
      behördengänge; öffentliche behörden nutzen; meldepflicht* (modul|formular|software)`,
  },
  churn_intent: {
    phrases: `(kündigen|kündige|gekündigt|kündigung|kündigt|kündigten); *kündigung;
      (nicht|nie|kaum|kein) .. (verlänger*|erneuer*|weiterführ*|weiternutz*);
      (vertrag|abo|lizenz|abonnement) .. (auslaufen|beenden|kündigen|nicht verlängern|läuft aus|aufgelöst|stornieren);
      auslaufen lassen;
      (wechseln|wechsel|gewechselt|wechselt) .. (anbieter*|konkurrenz|mitbewerber|wettbewerb*|system|tool|lösung|
      alternative|zu (einem|einer|salesforce|hubspot)); (anbieterwechsel|systemwechsel);
      (wollen|werden|möchten|müssen|überlegen|planen) .. (wechseln|kündigen|umsteigen|abspringen|aussteigen);
      umsteigen; umstieg auf;
      (suchen|suche|sucht|schauen|sehen|gesucht|umsehen|umschauen|evaluieren|prüfen|vergleichen|testen|sondieren) ..
      (alternative*|anbieter*|ersatz|lösungen|wettbewerber|mitbewerber|konkurrenz|andere* (tools|systeme|produkte)|
      nachfolge*);
      (alternative*|wettbewerber|mitbewerber|konkurrenzprodukt*|andere anbieter) .. (suchen|prüfen|evaluieren|testen|
      anschauen|ansehen|vergleichen|umsehen|umschauen|evaluiert|geprüft|getestet|im gespräch);
      (verlassen|abwandern|abschied|weggehen|abspringen);
      (letztes|letzte) (jahr|vertragsjahr|verlängerung) (mit|bei|als); (ausschreibung|ausschreiben);
      (zusammenarbeit|geschäftsbeziehung|vertrag*) .. beend*;
      (sie|euch|software|tool|system|lösung|plattform) .. (ersetzen|ablösen|ersetzt);
      (nicht mehr|nicht weiter|nicht länger) .. (nutzen|bleiben|kunde|zahlen|verwenden|einsetzen); vertragsende;
      stellen .. in frage; trennen uns`,
    except: `(termin*|bestellung*|buchung*|meeting*|besprechung*) .. (storniert|kündig*|absag*);
      (kündigung|kündigungs) (modul|formular|schreiben|vorlage*|prozess|management);
      mitarbeiter .. (gekündigt|kündig*); kündigungsschutz;
      (nicht|kein*|keinesfalls|niemals) .. (kündigen|wechseln|kündigung|umsteigen|verlassen|abspringen|
      wechselabsicht*|kündigungsabsicht*); (verlassen uns|verlassen können|verlassen kann) (auf|darauf)?;
      (ansicht|seite|maske|tab|tabs|fenster|sprache|modus|ansichten|reiter|konto|benutzer) .. wechseln;
      wechseln .. (ansicht*|seite*|maske*|tab|tabs|fenster|sprache|modus|reiter|konto|benutzer);
      ansprechpartner .. (wechsel*|gewechselt); seite verlassen; (passwort|feld|wert|text|datei) ersetzen;
      (wechsel|gewechselt|umstieg) (zu (ihnen|euch)|von)`,
  },
  executive: {
    phrases: `geschäftsführ*; geschäftsleitung; vorstand; vorstands; vorstände; vorständin; vorstandsmitglied*;
      vorstandsvorsitz*; aufsichtsrat*; geschäftsleiter*; (ceo|cfo|cto|cio|coo|ciso); inhaber; inhaberin;
      unser* (chef|chefin|gründer*); chefetage; c level; firmenleitung; unternehmensleitung; konzernleitung;
      verwaltungsrat*; (oberste|höchste) (ebene|leitung|führung)`,
    except: `(assistent*|assistenz|sekretariat) (der|des|von|vom) (geschäftsführ*|geschäftsleitung|vorstand*);
      vorstandsassist*; (geschäftsführer|vorstand|ceo) (dashboard|bericht*|report*|ansicht)`,
  },
  repeat_failure: {
    phrases: `schon wieder;
      wieder (einmal|mal|das|die|der|ein|nicht|ausgefallen|abgestürzt|kaputt|fehler*|gleiche*|dasselbe|passiert);
      immer wieder; erneut*; abermals; nochmals;
      zum (zweiten|dritten|vierten|fünften|sechsten|zehnten|wiederholten|x ten|hundertsten) mal;
      (zweite*|dritte*|vierte*|fünfte*) (mal|ausfall|fehler|störung|vorfall|ticket|datenverlust);
      (drei|vier|fünf|etliche) (mal|male) (gemeldet|passiert|ausgefallen|abgestürzt|reklamiert|aufgetreten|falsch*|verschoben); (mehrfach|mehrmals|wiederholt) (gemeldet|passiert|ausgefallen|abgestürzt|reklamiert|aufgetreten|falsch*|verschoben);
      immer noch (nicht|kaputt|fehler*|offen|ungelöst|dasselbe|das gleiche|nichts|kein*);
      noch immer (nicht|kaputt|offen|ungelöst|nichts|kein*); nach wie vor;
      (gleiche*|dieselbe*|derselbe|dasselbe|demselben|denselben) (fehler*|problem*|störung*|bug*|thema|ausfall|spiel|
      mängel); wiederkehrende* (fehler|problem*|störung*|ausfälle); wiederholt sich; zum wiederholten; ständig* (wieder)? (ausfälle|abstürze|störungen);
      tritt .. wieder auf; (seit) (monaten|wochen|jahren) .. (gleiche*|nicht behoben|fehler|problem*|ungelöst);
      bereits .. (gemeldet|reklamiert|bemängelt|beschwert); in der letzten umfrage;
      (jeden|jede) (tag|woche|monat) .. (ausfall|fehler|absturz|problem*|abgestürzt)`,
    except: `nie wieder; (gerne|gern|jederzeit|bald) wieder; immer wieder (gerne|gern|schön);
      wiederkehrende (aufgaben|termine|rechnungen|zahlungen|umsätze|buchungen); wiederholungstermin*`,
  },
  about_owner: {
    phrases: `(ansprechpartner*|kundenbetreuer*|betreuer*|account manager*|key account*|kundenberater*|csm|success
      manager*) ... (nie|nicht|unfähig|inkompetent*|unfreundlich*|unverschämt*|arrogant*|faul|ignoriert*|
      unzuverlässig*|unprofessionell*|überfordert|kümmert sich nicht|unerreichbar|katastrophe|schlecht*|patzig|
      respektlos*|lügt|gelogen|vergisst|abwesend|desinteressiert|kaum|keine ahnung|unmöglich);
      (unfähig*|inkompetent*|unfreundlich*|unverschämt*|arrogant*|unzuverlässig*|unprofessionell*|schlecht*|
      unzufrieden mit|ärger mit|probleme mit|beschwerde über|enttäuscht von|enttäuscht vom|kein vertrauen) ...
      (ansprechpartner*|kundenbetreuer*|betreuer*|account manager*|key account*|kundenberater*|csm|success manager*);
      (anderen|neuen|anderer|andere) (ansprechpartner*|kundenbetreuer*|betreuer*|account manager*|kundenberater*|csm)`,
    except: `(kein|keinen|fehlender|ohne|kein fester|keinen festen) (festen|fester)? (ansprechpartner*|
      kundenbetreuer*|betreuer*|account manager*|csm);
      (ansprechpartner*|kundenbetreuer*|betreuer*|account manager*|csm) .. (nicht|nie) (schuld|das problem|schlecht|
      unfreundlich); nichts gegen; (ansprechpartner*|betreuer*) (fehlt|fehlen)`,
  },
};
