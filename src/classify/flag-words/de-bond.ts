import type { FlagSpeech } from './flag-speech';

/** German: leaving, the first line, and the person who looks after them. */
export const GERMAN_BOND: FlagSpeech['phrases'] = {
  churn_intent: {
    phrases: `nach (etwas|was) (anderem|anderes) .. (umseh*|umschau*|such*|um); lassen (wir|wirs) (es)? (bleiben|
      sein); brechen .. .. ab; hat sich .. (die sache|das thema|das) .. (für uns|erledigt); damit hat sich; (setzt|
      setzen|setze) .. (künftig|jetzt|ab|auf ein anderes|auf eine andere|auf was anderes|auf den mitbewerb*|auf die
      konkurrenz); (bald|demnächst|künftig|ab (januar|februar|märz|april|mai|juni|juli|august|september|oktober|
      november|dezember|herbst|sommer|frühjahr)) .. (ohne (euch|sie)|bei (jemand|einem|der|wem) ander*|woanders|mit
      einem anderen|mit einer anderen); ohne (euch|sie) (weiter|planen|auskommen); geht (es|das) (auch)? ohne (euch|
      sie); (haben|hat|habt) (uns|einen kunden|mich) (als)? (verloren|vergrault|verprellt|vertrieben);
      (kündigungsschreiben|kündigung) .. (schon|bereits|liegt|unterschrieben|im entwurf|auf dem tisch|ist raus|
      vorbereitet); sonderkündigungsrecht; ausstiegsklausel; (vorzeitig|früher|sofort) .. (aus dem vertrag|kündigen|
      aussteigen|beenden|raus); aus dem vertrag (raus|kommen|aussteigen|entlassen|aussteigen); (zählen|zähle) die
      (tage|monate|wochen) bis; (sobald|wenn) (der|das|unser|die) (vertrag|laufzeit|abo|bindung) .. (endet|ausläuft|
      aus|um|vorbei|ende) .. (weg|wechseln|schluss|tschüss|gehen|sind|raus); (nie wieder|kein zweites mal) .. (kaufen|
      unterschreiben|verlängern|buchen|beauftragen|entscheiden); würden (wir|ich) .. nicht (mehr|wieder|noch einmal)
      .. (kaufen|entscheiden|unterschreiben|nehmen|wählen|abschließen); strategische* (neuausrichtung|entscheidung) ..
      (gegen|ohne|ablös*|wechsel); ablöseprojekt*; wechselprojekt*; exitprojekt*; plan b; exit strategie; (treten|
      trete) .. zurück; vom (vertrag|werkvertrag) zurück*; verlängern werden wir .. .. nicht; (schreiben|schreibe) ..
      .. neu aus; (testumgebung|testzugang|teststellung|demo) (von|bei|vom) (mitbewerb*| wettbewerb*|konkurrenz*|
      anderen); haben .. zeigen lassen; (wechsel|anbieterwechsel|ausstieg|umstieg|ablösung| systemwechsel|absprung)
      (ist|wird|steht|intern|läuft|beschlossen|geplant|zum|zu einem|in|kommt bald| vorbereitet|bereits|schon|fix); der
      wechsel ist; (schreiben|schreibe) .. (neu)? aus; ausschreibung (ist|läuft| wird|für|vorbereitet|gestartet|
      veröffentlicht|raus|startet|beginnt|folgt); ausgeschrieben; neuausschreibung; lastenheft für (den)? nachfolg*;
      nachfolge* (system|lösung|produkt|anbieter|gesucht|ist|steht|suchen|für); nachfolger (gesucht|ist|steht|suchen|
      für|gefunden|evaluiert); shortlist*; (mitbewerber*|wettbewerber*| konkurrenz*|alternativ*|andere* (anbieter*|
      lösung*|system*|software|produkt*|hersteller|tools|programm*)| marktbegleiter*) .. (zeigen|demo*|angebot*|
      getestet|test*|angeschaut|anschauen|vorführ*|gespräch*|termin*| präsent*|pilot*|eingeholt|eingeladen|verhandel*|
      unterschrieben|gewechselt|wechseln|umsehen|liebäugel*| sondier*| vergleich*|evaluier*|entschieden|im haus|
      eingeladen|kontakt*|anfrage*|angefragt|nachgefragt|probe*| parallel*|im einsatz|beauftrag*|zuschlag|unterwegs);
      (demo*|angebot*|testzugang|teststellung|probezugang| pilot*|vorführung| gespräche|termin*|proof of concept|poc)
      .. (mitbewerber*|wettbewerber*|konkurrenz*| alternativ*|andere* (anbieter*|lösung*|system*|software|hersteller)|
      von (zwei|drei) anderen|marktbegleiter*| dort); machen .. dort eine demo; angebot* (auf dem tisch|liegt vor|
      liegt schon|eingeholt|von der konkurrenz| vom mitbewerb*|holen wir| einholen); holen .. angebote; (schauen|
      schaue|sehen|sehe|schaun|schau|gucken| umzuschauen|umzusehen|umgeschaut| umgesehen|umschauen) (wir|ich|wir uns|
      uns|mich)? (uns|mich)? (jetzt|schon| bereits|gerade|deshalb|nun| anderweitig|längst|mal)? (um|anderweitig|
      woanders|nach (was|etwas|einem|einer| anderen|alternativen)|was (einfacheres|anderes|besseres)|anderswo|
      umzuschauen|umgeschaut|umgesehen|anderes); schauen uns .. (um|anderes| einfacheres|besseres|alternativen|
      anderswo|woanders); umzuschauen; umzusehen; umgeschaut; (anderweitig|woanders| anderswo) (um|umsehen|umschauen|
      orientieren|suchen|unterschreiben| unterschrieben|kaufen|hin|fündig|bestellen); orientieren uns (um|neu|
      anderweitig); neu orientieren; umorientier*; (wir|ich|dann|und|sonst|sind|deshalb|darum| jetzt|also) (sind|bin|
      waren|wären|gehen|gehe|ziehen| steigen|wechseln|wandern|springen) (wir|ich)? (bis|ab|zum| im|in|dann|jetzt|nun|
      endgültig|wohl|definitiv| nächst*|spätestens|bald|leider|auch|mit)* .. (weg|raus|draußen| um|aus|ab|von bord|
      fort|dahin); sind wir (weg| raus|draußen|dann weg); bin ich (weg|raus|draußen); (wir sind|ich bin) (weg|raus|
      draußen|dann weg|bald weg| ab); wir (ziehen|steigen) (um|aus); ziehen wir die reißleine; reißleine; ziehen ..
      (konsequenzen| schlussstrich|reißleine|stecker); schlussstrich; stecker (ziehen|gezogen); (ziehen|zieht) .. den
      stecker; abblasen; abzublasen; abgeblasen; (deshalb|darum|also|daher) gehen wir; (müssen| wollen|werden|sollen|
      dürfen| möchten) .. (raus|weg) (aus|von|hier|zum|bis)?; raus (aus dem|aus diesem) (vertrag| abo|laden); raus
      wollen; wieder loswerden; (vertrag*|abo|lizenz*|abonnement|laufzeit|subscription| mitgliedschaft) .. (läuft ..
      aus| laeuft .. aus|auslauf*|endet|ende|nicht verläng*|schluss|beend*|kündig*| gekündigt|aus|stornier*|raus);
      (läuft| laeuft|laufen) .. aus (und|dann|das|wir|im)?; (ist|wars|war es|das wars) .. (schluss|dann auch); danach
      ist .. schluss; definitiv schluss; ist (für uns)? schluss; verlänger* .. (nicht| kaum|fraglich|nein|
      unwahrscheinlich| ausgeschlossen|keine|wohl nicht|offen|zweifel*|wackel*); (verlängerung| erneuerung|
      fortsetzung) (ist|wird| kommt|steht|wackelt) .. (nicht|fraglich|nein|unwahrscheinlich|ausgeschlossen| spiel|
      kippe|infrage|frage); (keine|ohne) verlängerung; (nicht|kein*) .. (weitere* (auftrag|aufträge|jahr| lizenzen|
      projekt*)| folgeauftrag*); keinen auftrag mehr; (kaufen|bestellen|beauftragen|vergeben|zahlen| unterschreiben|
      nutzen| investieren) .. (nichts|nicht|keinen) .. mehr; kaufen wir nichts mehr; vergeben .. (anderen|andere|
      woanders| konkurrenz|mitbewerb*|keinen); längste zeit .. (kunde*|kundin|gewesen); (kunde|kundin| kunden)
      (gewesen| verloren|weniger|los); (verlieren|verliert|verloren) .. (uns|mich|einen|kunden) (als)? (kunde*|kundin|
      kunden)?; uns als kunden (verloren|verlieren|los); (servus|ade|adieu|tschüss|tschüs|auf nimmerwiedersehen|lebt
      wohl|leben sie wohl|auf wiedersehen|baba) und; danke für nichts; (schöne|gute) zeit gewesen; war eine schöne
      zeit; ziehen sie ihre schlüsse; (steigen|steige|stiegen|umgestiegen|umsteigen| gestiegen) .. (um|aus|auf|
      umgestiegen); (migrieren|migration|umzug|umzuziehen|umziehen|ziehen) .. (um|weg|zu (einem|einer) anderen|
      anbieter|anderes system|nachfolge*|konkurren*); datenexport .. (ziehen|umzug|wechsel| kündig*|ende|wir gehen|
      alles|komplett*); (gesamten|komplett*|alle|sämtliche) daten .. (export*|herunterladen| mitnehmen|raus|
      rausbekommen|abziehen|heraus|ausleiten); (export*|herunterladen|mitnehmen) .. (gesamten| komplett*|alle|
      sämtliche) daten; wie (komme|kommen|bekomme|bekommen|kriege|kriegen) .. (daten raus|vertrag raus|aus dem
      vertrag|alle daten|unsere daten); kündigungs* (schreiben|fax|brief|formular|bestätigung|frist) .. (schick*| ist|
      raus|geht|bitte|unterwegs|folgt|läuft|notiert|abgeschickt|kommt|liegt|eingetragen); (gekündigt| kündigen|
      kündigung) .. (vertrag|zum|per|haben wir|werden wir|folgt|ist raus|wir|ich|fristgerecht|unterwegs|habe ich|
      liegt|eingereicht|abgeschickt|vorsorglich|alles); (haben|habe|werden|werde|wollen|müssen|wir|ich|dann| sonst|
      vorsorglich|fristgerecht) .. (gekündigt|kündigen|kündige); (platz|rang) (3|4|5|drei|vier|fünf|zwei| letzter)
      (gelandet|von|im vergleich); (im|beim) vergleich .. (gelandet|verloren|platz|letzter|abgeschnitten|
      durchgefallen); (schon|bereits|haben|mit) (einem|den|beim|bei einem|der)? (anderen|neuen|konkurrenz|
      mitbewerber*|wettbewerber*|neuer) (anbieter|vertrag|partner|dienstleister|lösung|system|lieferant*)? ..
      (unterschrieben|abgeschlossen|gefunden|entschieden|einig|beauftragt|ausgewählt|gezeichnet|bestellt); neue*
      (anbieter*|system|partner|dienstleister|software|lösung|lieferant*) .. (gefunden|macht|kann|steht|ausgewählt|
      entschieden|unterschrieben|ab (januar|februar|märz|april|mai|juni|juli|herbst)|gesucht|suchen|übernimmt|
      startet|kommt); anderen (dienstleister|anbieter|hersteller|partner|lieferanten) (suchen|beauftragen|übergeben|
      vergeben|finden|wechseln|überlassen|zu|ab)?; (überlegen|überlegt|erwägen|erwägt|denken .. nach|nachdenken|
      denkt|liebäugeln|spielen mit dem gedanken|beschlossen|entschieden|entschluss|beschluss|auftrag|abstimm*) ..
      (wechsel*|kündig*|ausstieg|auszusteigen|abzublasen|zu gehen|alternative*|ersetzen|abzulösen|ablösen|ersatz|
      absprung|umzusteigen|beenden|abzuschalten|wegzugehen|einzustellen|umstieg|aufzuhören|rauszugehen|abschied);
      (abschalten|abgeschaltet|ablösen|abgelöst|ersetzt|rausgeworfen|rauswerfen|rausschmeißen|entsorgen|einstampfen|
      einmotten|eingestellt|auslaufen) .. (system|software|tool|euch|lösung|programm|lassen|ende|bis|zum|werden|
      durch); (ihr|sie|euch|eure software|ihre software|euer system|ihr system|das system|das tool|die software)
      (werdet|werden|wird) .. (abgelöst|ersetzt|abgeschaltet|rausgeworfen|ausgetauscht|eingestellt); vertrauen ist
      (weg|dahin|aufgebraucht|verspielt) und; (letzte|letzter|letztes) (chance|versuch|warnung|jahr|rechnung|
      verlängerung|mal dass wir|mal verläng*); (noch so|noch ein|ein weiteres|noch einmal) .. (und wir|dann|sind wir|
      gehen wir|kündig*|weg|wechsel*); wenn .. (nicht|so|das) .. (weg|gehen wir|kündig*|wechseln|raus|suchen wir|
      tschüss|abspringen|die längste zeit|sind wir); sonst (sind|gehen|kündigen|wechseln|suchen|müssen|schauen| bin|
      steigen) (wir|ich) (uns)? (weg|raus|um|aus|woanders|was|etwas|gezwungen)?; zurück zu (excel|papier|unserem
      alten|unserer alten|sap|unserem früheren); wieder (mit|auf) (excel|papier) (arbeiten|um)?; budget (ist)?
      (gestrichen|umgewidmet|woanders|weg)`,
    except: `umstieg auf nutzungsbasiert; (am|zum) vertragsende soll; ausschreibung (der stadt|verlangt|von kunden|
      unserer kunden); den zahlen nicht mehr; letztes jahr im schnitt; wechsel in (der|die) geschäftsführung; brauchen
      wir einen exit; ohne (euch|sie) (wäre*|hätte*|geht|ginge) .. (nicht|nichts|verloren); (wir)? kündigen nicht;
      nicht (kündigen|wechseln|kündigung|umsteigen|gehen|verlassen|weggehen); (kommt| ist|steht) .. (nicht (in frage|
      infrage)|kein thema|nicht zur debatte); kommt für uns nicht; (wechsel| kündigung| umstieg) .. (nicht infrage|
      nicht in frage|kein thema|ausgeschlossen|undenkbar); keine (sorge| absicht*| kündigungs*|wechsel*|pläne);
      (wollten|überlegten|dachten) .. (inzwischen|mittlerweile|jetzt|heute) .. (bleiben| überzeugt|zufrieden|froh);
      (inzwischen|mittlerweile) (sind wir)? (überzeugt|zufrieden|froh); und bleiben; (passwort|ansicht*|seiten|tab|
      schicht|personal|rad|reifen|mitarbeiter*|geschäftsführer*|zimmer|akku*| batterie*| jahres|monats|stellungs|
      daten|perspektiv*|ansprechpartner*|berater*|betreuer*|themen|mandanten| kontext) wechsel*; passwortwechsel*;
      jahreswechsel*; schichtwechsel*; geschäftsführerwechsel*; personalwechsel*; trainerwechsel*; versionswechsel*;
      abkündig*; ankündig*; aufkündigung von mietern; kündigung* (von (mietern| mitgliedern|mitarbeitern|kunden)|der
      mieter|durch|als (vorgangsart|vorgang|ereignis)| im (personal|modul)|eines mitarbeiters|erfassen|erinner*);
      kündigungsprozess*; kündigungsfrist* .. (erinner*| modul|feld|anzeige| überwach*|falsch|zu (früh|spät)|fehlt|36|
      12|24|drei|zwölf|lang*|verpasst|versäumt|von); (trainer*|berater*| mitarbeiter*|ansprechpartner*|kolleg*|
      consultant|betreuer*|personal|projektleiter*) .. (kündigt*|gekündigt| gewechselt|wechselt*|gegangen|verlassen|
      kündigen); ausschreibungs* (plattform|modul| software|portal|text*| unterlagen|assistent); (bei|war|zur|in)
      (der|unserer) (damaligen)? ausschreibung (war| stand|zugesagt|gefordert| damals)?; (kommen|gekommen|gewechselt|
      umgestiegen|wechselten|umstieg) .. (von|vom) .. (zu (euch|ihnen)|auf (eure|ihre)|hierher); (zu|auf) (euch|ihnen|
      ihre|eure) (gewechselt|umgestiegen|gekommen| lösung|umgestellt); (termin*|bestellung*|buchung*|schulung*|
      meeting*|workshop) .. (abgesagt|storniert|raus| umgebucht); alternative* (text*|ansicht*|lieferadresse*|
      zahlungs*|route*|einheit*|nummer*|kontakt*| schreibweise*)`,
  },
  executive: {
    phrases: `*vorstand; *vorständin; finanzchef*; firmenchef*; vorstandschef*; (kaufmännisch*|technisch*|alleinig*|
      geschäftsführend*) (leiter*|geschäftsführ*|direktor*|gesellschafter*); generaldirektor*; (unser|unsere|mein|
      meine|als) (vorstand*|präsident*|eigentümer*|direktor|direktorin|inhaber*|gesellschafter*); als (cio|cto|cfo|
      ceo|coo|chef|chefin|gründer*) ; verwaltungsratspräsident*; verwaltungsrat*; beirat; oberbürgermeister*; landrat;
      chefarzt`,
    except: `geschäftsführerwechsel*; vorstandsbericht*; geschäftsführer wechsel; (bericht*|report|zahlen|
      auswertung*|präsentation|reports) .. (für|an) (die|den|der)? (geschäftsleitung|geschäftsführ*|vorstand*|gl);
      (soll|kann|muss) ich der (geschäftsleitung|geschäftsführung); vorlegen; ceo dashboard; kommanditist*; verein*
      vorstand*; vorstand* (protokoll*|sitzung* modul|ansicht)`,
  },
  about_owner: {
    phrases: `(key account*|account manager*|kundenbetreuer*|kundenberater*|betreuer|betreuerin|csm|success manager*|
      ansprechpartner|ansprechpartnerin|vertriebler|außendienstler*|kundenmanager*|verkaufsberater*|sales manager) ...
      (lügt|nur dann|ausschließlich|ausschliesslich|überheblich|herablassend|ausreden|lässt sich| platzen|abgesagt|
      verschiebt|versetzt|meldet sich (nie|nicht|nur|erst|ausschlie*)|taucht|abgetaucht| verschwunden|noch nie|weiß
      nicht|weiß nichts|kennt (unsere|uns|unser|nicht|das)|kennt .. nicht|nimmt .. nicht ernst|redet|verkaufen|
      verkauft|unterschreiben|provision|ahnungslos|unvorbereitet|laut|frech|pampig| schnippisch|gleichgültig|nie
      gehört|nie gesehen|nicht erreichbar|reagiert nicht|antwortet nicht|rührt sich| hält .. nicht|vergisst|
      verspricht|versprochen|abwimmel*|blockt|arrogant|unsympathisch|zu spät|keine zeit|hört nicht zu|ersetzen|
      austauschen|tauschen|wechseln|bleibt|loswerden|liest folien|fremdwort|phantom|geist| unbekannt); (austausch*|
      ersetz*|tausch*|loswerden|weg|anderen|jemand anderen|neuen|andere) .. (key account*| account manager*|
      kundenbetreuer*|kundenberater*|betreuer|betreuerin|csm|success manager*|ansprechpartner| ansprechpartnerin);
      mein* (kundenbetreuer*|betreuer*|berater*|account manager*|csm|ansprechpartner*) (lügt| lacht|ignoriert|belehrt|
      schreit|beleidigt|vergisst|nervt|versteht|hat keine|ist (ein|nie|nicht|unfähig| arrogant|überfordert|frech));
      (jemand|jemanden) (anderen|anderes|anders) (als|für uns|ansprechpartner|bitte| zugeteilt|zuständig|betreu*|
      bekommen|an die seite); gern jemand* ander*; hätte* gern jemand*; (frau|herr| herrn|hr|fr) _ .. (nicht|nie|kein|
      keine|lügt|laut|überheblich|arrogant|unhöflich|respektlos|herablassend| ignoriert|verspricht|vergisst|
      unvorbereitet|meldet sich|nur|bleibt|ausreden|versetzt|unmöglich|frech|kümmert| patzig|unfähig|platzen|abgesagt|
      verschiebt|belehrt|redet|beleidigt|ablösen|ersetzen|austauschen); mit (frau| herrn|herr) _ (kann|komm*|ist|geht|
      will|möchte|funktioniert|klappt) .. (nicht|nie|kein*|unmöglich|schwierig); solange (frau|herr|herrn|der|die) _
      .. (bleibt|betreut|zuständig); (der|die) (uns betreut|für uns zuständig*| unser konto betreut|uns betreuen soll|
      betreut uns|uns zugeteilt*) .. (nie|nicht|kein*|weiß|ignoriert|lügt| unfreundlich|arrogant|nur); seit (sie|er)
      uns betreut; (meldet|melden|ruft|kommt|schreibt|interessiert) (sich)? (nur|bloß|ausschließlich|ausschliesslich|
      erst|lediglich) (dann|immer)? (wenn|zur|vor|bei|um) .. (verkauf*|unterschreib*|verläng*|vertrag*|rechnung*|
      upsell*|geld|abschluss|provision|preis*|etwas zu|was zu); (lässt|laesst) (einen|uns|mich|niemanden) nicht
      (ausreden|zu wort); ins gesicht; von oben herab; lügt mich an; redet mit uns wie; nimmt (uns|mich) nicht (ernst|
      für voll); (seinen|ihren|deren) namen .. (nie|nicht) .. (gehört|gekannt); (nie|noch nie) .. (seinen|ihren) namen`,
    except: `ansprechpartner (für die einführung|in der hotline|im support|beim support|fehlt|gefehlt|für die umfrage|
      wechselte|wechselt*|gewechselt); falsche* ansprechpartner; (frau|herr|herrn) _ .. (betreut uns (wunderbar|super|
      toll|bestens|hervorragend|gut)|wunderbar|toll|super|gold wert|ein schatz|spitze|klasse|sehr (nett|gut|bemüht|
      kompetent|freundlich)|engel|perle|einsame spitze); (betreuer*|account manager*|csm| kundenbetreuer*|
      ansprechpartner*) .. (gold wert|super|toll|spitze|klasse|wunderbar|perle|engel|ein schatz| einziger lichtblick|
      sehr nett|sehr bemüht|kompetent|immer erreichbar|nicht schuld|kann nichts dafür); account manager ansicht;
      (keine|kein|keinen|nie einen|ohne) (eigene*|feste*|feste|dedizierte*)? (ansprechpartner*| betreuer*|account
      manager*|csm|kundenbetreuer*); wechselnde* ansprechpartner*; statt (eines|einem) betreuers; (herr|frau) (der
      lage|doktor|der ringe)`,
  },
};
