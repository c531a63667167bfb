import { GERMAN_AGAIN } from './de-again';
import { GERMAN_BOND } from './de-bond';
import { GERMAN_HARM } from './de-harm';
import type { FlagSpeech } from './flag-speech';

/** German, as people say it without the word itself. */
export const GERMAN_FLAG_SPEECH: FlagSpeech = {
  phrases: { ...GERMAN_HARM, ...GERMAN_AGAIN, ...GERMAN_BOND },
  slots: {
    scheinbar: `(angezeigt|anzeigte|zeigte|stand|gemeldet|meldete|markiert|eingetragen|hinterlegt|ausgewiesen|
      behauptete) .. (gesperrt|geschlossen|frei|freigegeben|spannungsfrei|aus|gesichert|verriegelt|leer|geprüft|
      sicher|grün|gültig|normal|ok|abgeschaltet|stillgesetzt|unbesetzt|erledigt|kalt|null)`,
    mensch: `mitarbeiter*; person; personen; kollege*; kollegin*; patient*; patientin*; mensch*; jemand; jemanden;
      fahrer*; kind; kinder; kindern; arbeiter*; bewohner*; bediener*; monteur*; techniker*; pfleger*; pflegekraft;
      pflegekräfte; schwester; lehrling*; azubi*; stapler*; passant*; radfahrer*; fußgänger*; gast; gäste; schüler*;
      säugling*; baby; frau; mann; herr; dame; leute; lehrer*; elektriker*; dachdecker*; besucher*; senior*; mieter*;
      kleinkind*; familie*; junge; mädchen; diabetiker*; einsatzkräfte; feuerwehr*; besatzung; kunde; kundin; klient*;
      er; sie; finger; hand; arm; bein; fuß; kopf; uns; mich; ihm; ihn`,
    gerät: `arbeitserlaubnis*; freigabeschein*; notentriegelung*; türöffner; lastanzeige*; lastmoment*; inkubator*;
      dialyse*; brutkasten; vitaldaten*; allergiehinweis*; allergiewarnung*; temperaturüberwach*; kühlschrankalarm*;
      rückfahrwarner*; kollisionswarn*; rettungsweg*; feuertür*; brandschutztür*; feuerlöscher*; druckbehälter*;
      gasventil*; lenkzeit*; ruhezeit*; *alarm; *alarme; *alarms; *alarmierung; *melder; *meldern; *warnung;
      *warnungen; *notruf; *notrufe; notruf*; rauchmelder*; brandmelde*; sirene*; sturzalarm*; sturzmelder*;
      schwesternruf*; lichtruf*; patientenruf*; rufanlage*; rufsystem*; hausnotruf*; totmann*; not aus; notaus*; not
      halt; nothalt*; notstopp*; not stopp; bremse; bremsen; bremssystem*; verriegelung*; sicherheitstür*;
      sicherheitsventil*; überdruckventil*; überdruck*; schutztür*; schutzgitter*; schutzzaun*; schutzhaube*;
      lichtgitter*; lichtschranke*; sperrzone*; gefahrenzone*; sprinkler*; löschanlage*; fluchtweg*; fluchtplan*;
      feuerwehrplan*; feuerwehrlaufkarte*; evakuierungsplan*; notausgang*; notausgänge*; defibrillator*; beatmungs*;
      beatmungsgerät*; infusionspumpe*; insulinpumpe*; herzschrittmacher*; vitalwert*; monitoring der;
      überwachungsmonitor*; sauerstoff*; drucksensor*; gassensor*; gaswarn*; gasmelder*; gassensorik;
      temperaturalarm*; kühlkette*; panikknopf; panikalarm*; überfallalarm*; alleinarbeit*; notfallknopf; notrufknopf;
      notfallalarm*; freischaltung; lockout; wartungssperre; überlast*; überhitzungsschutz; blitzschutz; fi
      schutzschalter; erdung; schranke; bahnübergang; ampel; notstrom*; druckwächter; grubenwarn*; wettervorhersage;
      unwetterwarn*; hochwasserwarn*; wegfahrsperre; geschwindigkeitsbegrenz*; absturzsicherung; geländer`,
    versagt: `nicht; nie; kein; keine; keiner; keinen; niemand; nichts; nix; versag*; ausgefallen; fiel; fielen;
      ausfall; ausfiel; ausfielen; defekt; kaputt; stumm; still; stille; verspätet; verzögert; verspätung; spät;
      (minuten|stunden|sekunden) (später|zu spät|verspätet|nach|verzögert); zu spät; blockier*; deaktiviert;
      abgeschaltet; eingefroren; hängt; hing; tot; offline; falsch*; fehler; veraltet; überbrückt; ignoriert;
      verschluckt; verloren; fehlte*; fehlt; fehlen; ohne; trotz; obwohl; umgangen; unterdrückt; unterblieb*;
      ausblieb; ausgeblieben; tut nichts; verschwunden; zugestellt; zugemauert; gesperrt; verschwand; taub; grün;
      nirgends; nur noch; nicht mehr; versperrt; außer betrieb`,
    arznei: `dosis; dosen; dosierung*; dosierungen; medikament*; medikation*; medikamenten*; arznei*; tablette*;
      insulin*; infusion*; spritze*; blutgruppe*; blutkonserve*; blutprobe*; blutwert*; blutzucker*; allergie*;
      allergen*; unverträglichkeit*; nussallergie*; sauerstoff; impfstoff*; impfung*; morphium; opiat*; heparin;
      marcumar; antibiotik*; penicillin*; chemo*; narkose*; laborwert*; laborbefund*; befund; befunde; ekg; röntgen*;
      op plan*; patientenarmband; armband; speiseplan*; diätplan*; diät; sondennahrung; verordnung*; rezept; rezepte;
      wirkstoff*; blut; transfusion*; kontraindikation*; wechselwirkung*; gegengift; gegenmittel; kanüle; probe*;
      präparat*; vitalzeichen; betäubung*`,
    verwechselt: `falsche (stärke|station|seite|probe|einheit|patientin|konzentration); gewicht; verwechselt;
      zwilling*; namensgleich*; ähnlich*; falsch*; verwechs*; vertausch*; fehlt; fehlte*; fehlen; verschwunden;
      verschwand; nicht (angezeigt| übertragen|synchron*|sichtbar|da|erfasst|gespeichert|angekommen|gedruckt|mehr|
      gegeben|aktualisiert|übernommen| bekommen|ausgegeben|geliefert|hinterlegt); nicht; anderen (patient*|bewohner*|
      person*|kind*|bett*|zimmer*); vorigen; vorherigen; zimmernachbar*; bettnachbar*; doppelt*; zehnfach*; zehnmal;
      hundertfach*; zu (hoch|viel| niedrig|wenig|spät|früh); statt; anstatt; anstelle; veraltet*; alte; abgelaufen*;
      überdos*; ohne; kommafehler; komma; verrutscht; verschoben; gelöscht; ausgeblendet; leer; verloren; fast;
      beinahe; gerade noch; zufällig; zum glück; gottlob; glück; abgeschnitten; gerundet; gestoppt; stehen`,
    maschine: `presse; kran; krans; tor; tors; schranke; aufzug; aufzugs; lift; roboter*; roboterarm; förderband;
      stapler*; gabelstapler*; hebebühne; hubwagen; säge; maschine*; mischer; rolltor; rolltreppe; poller; turbine;
      agv; fts; straßenbahn; waggon; anhänger; rampe; überladebrücke; winde; bagger; traktor; ofen; kessel; reaktor;
      autoklav; schredder; häcksler; pumpe; ventil; zylinder; karussell; gondel; seilbahn; drohne; rollstuhl; tür;
      türen; lkw; laster; fahrzeug; regal; palette; gerüst; leiter; display; decke; halterung; hochregal*; stapelkran;
      walze; stanze; fräse; drehbank; schleuse`,
    bewegt: `angelaufen; anlief; läuft an; lief an; losgefahren; fuhr; gefahren; geschlossen; schloss; zugegangen;
      zuging; geöffnet; öffnete; aufgegangen; heruntergekommen; herunterkam; runtergekommen; heruntergefallen;
      runtergefallen; gefallen; fiel; abgesackt; umgekippt; kippte; umgestürzt; gekippt; rückwärts; beschleunigt*;
      entriegelt; freigegeben; eingeschaltet; anging; angesprungen; sprang; bewegt*; drehte; gedreht; abgesenkt;
      herabgelassen; schwenkte; geschwenkt; losgerissen; gerissen; geborsten; geplatzt; lose; unter spannung;
      weitergelaufen; lief weiter; gerollt; rollte; gebremst; bremste`,
    nähe: `während .. (drin|drinnen|darunter|davor|stand|war|waren|arbeitete*|reinigte*|griff); drin; drinnen;
      darunter; daneben; darin; im (weg|gefahrenbereich|schacht|silo|tank|kessel|raum|weg stand|inneren|ofen|
      kühlhaus|container|korb|aufzug); unter (dem|der) (last|kran|tor|regal|rampe); neben (meiner|meinem|einer|einem|
      der|dem|unserer|unserem|ihm|ihr); (meter|zentimeter) neben; finger; hand; hände; kopfhöhe; kopf; fuß; glück
      (gehabt)?; um ein haar; kolleg*; kind; kinder; gott sei dank; zum glück; schule; kindergarten; kita; spielplatz;
      schulhof; obwohl .. (gesperrt|stillgesetzt|gesichert|aus| verriegelt|freigeschaltet)`,
    glück: `glück gehabt; zum glück; gott sei dank; gottlob; glücklicherweise; reines glück; pures glück; nur (durch|
      weil|dank) (zufall|glück|jemand|ein|eine|der|die|unser*); zufällig; wunder; ein wunder; gerade noch; im letzten
      moment; in letzter sekunde; rechtzeitig; (nicht auszudenken|mag mir nicht|möchte nicht wissen|will nicht wissen|
      man stelle sich|nicht vorstellen) (was|vor)?; was (hätte|da hätte|alles hätte) (passieren|sein|werden); (hätte|
      wäre|hätten|wären) .. (passieren|schiefgehen|enden|tot|schlimm*|übel|anders|böse) (können|ausgehen|ausgegangen|
      gewesen)?; nächstes mal .. (nicht|tote*|vielleicht|jemand)`,
    stoff: `gas; gase; ammoniak; chlor; säure; lauge; lösemittel*; lösungsmittel*; chemikalie*; dämpfe; dampf; rauch;
      qualm; kohlenmonoxid; co; radioaktiv*; strahlung; asbest; strom; spannung; starkstrom; hochspannung; kabel;
      leitung; leitungen; akku*; batterie*; feuer; flamme*; brand; funken; hitze; wasser; heißwasser; öl; staub;
      schimmel; keim*; bakterien; sturm; hochwasser; glatteis; gefahrgut; gift*; pestizid*; wasserstoff; propan; druck`,
    ausgesetzt: `eingeatmet; einatmen; ausgetreten; austrat; entwichen; ausgelaufen; freigesetzt; gerochen; roch;
      geplatzt; offen; offenliegend*; blank*; quer über; fluchtweg; ungesichert*; freiliegend*; kinderhöhe; kopfhöhe;
      getroffen; ins krankenhaus; spital; schwindel*; ohnmacht; übel; erbrochen; hustet*; hinein; hineingegangen; im
      schacht; im raum; reingegangen; betreten; betrat; berührt; angefasst; gegriffen; unter (strom|spannung); nicht
      freigeschaltet; keine warnung; nicht gewarnt; überhöht`,
    hilflos: `ohne (essen|besuch|pflege|dialyse|behandlung|betreuung); niemand kam; kein besuch; tour (fehlte|
      verschwunden|ausgefallen); einsatz (fehlte|verschwunden|ausgefallen); am boden; auf dem boden; lag; lagen;
      gelegen; eingesperrt; eingeschlossen; steckte* fest; steckengeblieben; stecken geblieben; festgesteckt; ohne
      (sauerstoff|insulin|heizung|strom|wasser|hilfe| medikamente|licht|aufsicht|betreuung|versorgung|essen);
      unbeaufsichtigt; weggelaufen; entlaufen; im (dunkeln|kalten|regen|schnee); allein (gelassen|auf|im|zurück);
      unversorgt; hilflos; nicht versorgt; stundenlang .. (boden|allein|eingesperrt|hilfe)`,
    schwach: `bewohner*; patient*; kind; kinder; baby; säugling*; senior*; frau; mann; herr; dame; mutter; vater; oma;
      opa; klient*; diabetiker*; pflegebedürftig*; mitarbeiter*; kolleg*; techniker; gast; gäste; person; personen;
      fahrer; schüler*; mieter*; menschen`,
    helfer: `feuerwehr*; rettung*; rettungswagen; notarzt; krankenwagen; einsatzkräfte; sanitäter*; polizei;
      leitstelle; 112; 110; 144; bergrettung; ersthelfer*; notdienst; bereitschaftsarzt; sicherheitsdienst;
      wachdienst; hausarzt`,
    irrweg: `falsche* (adresse*|haus|straße|ort|station|tor|eingang|gebäude|stockwerk|zimmer|hausnummer); alte*
      (adresse|wohnung|station|plan); vorigen (einsatz|adresse); nicht (alarmiert|informiert|verständigt|erreicht|
      durchgestellt|durchgereicht|benachrichtigt|angekommen|gefunden|gerufen|gekommen); zu spät; verspätet; (minuten|
      stunden) (zu spät|später|verspätet); zugemauert*; verschlossen*; versperrt*; veraltet; vor einer; umsonst; ins
      leere; verloren`,
    bald: `irgendwann; eines tages; früher oder später; bald; demnächst; bis (jemand|einer|was|etwas|mal|ein|der
      erste); muss (erst|denn erst|wohl erst)? (jemand|einer|etwas|was); wird .. (jemand|einer|noch); bevor; kann;
      könnte; wird; noch; nächste* (mal|opfer)`,
    tot: `tote*; toter; toten; stirbt; sterben; gestorben; umkommt; umgebracht; ums leben; opfer; verletzt*;
      verletzen; zu schaden; leiche; friedhof; grab; begraben; beerdigung; krankenhaus; rollstuhl; schwerverletzt*;
      hand verliert; finger verliert; finger ab; hand ab; unfall; unglück; drama; katastrophe`,
    rivale: `mitbewerb*; wettbewerb*; konkurrenz*; konkurrent*; alternativ*; marktbegleiter*; (anderen|anderer|andere|
      anderes|neuen|neuer|neues|zweiten) (anbieter*|hersteller*|system*|lösung*|software|tool*|programm*|
      dienstleister*|haus|partner*|produkt*|lieferant*|app); was anderes; etwas anderes; was einfacheres; etwas
      besseres; was besseres; den anderen; die anderen; (zwei|drei|vier|einige|mehrere) (andere|anbieter|produkte|
      lösungen|systeme); nachfolg*; ersatz*; excel`,
    werben: `demo*; angebot*; angefragt; anfrage*; test; testen; teste; getestet; teststellung; testzugang*;
      testphase; testumgebung; parallelphase; parallelbetrieb; pilot*; evaluier*; vergleich*; verglichen; gespräch*;
      termin*; präsent*; vorgeführt; zeigen; gezeigt; anschauen; angeschaut; ansehen; angesehen; schauen; prüfen;
      geprüft; sondier*; shortlist*; auswahl*; ausgewählt; entschieden; entscheiden; entscheidung; unterschr*;
      vertrag; wechsel*; gewechselt; umstieg; umsteigen; steigen; migrier*; migration; beauftrag*; vergeben; suchen;
      suche; gesucht; gefunden; verhandel*; bestellt; ausschreib*; eingeladen; liebäugeln; tendier*; neigen;
      übergeben; zuschlag`,
    wir: `wir; uns; unser*; ich; mein*; mich; chef*; geschäftsführ*; vorstand*; geschäftsleitung; einkauf; zentrale;
      it; kollegin; konzern*; holding; team`,
    betreuer: `account manager*; accountmanager*; key account*; keyaccount*; kundenbetreuer*; kundenberater*;
      betreuer; betreuerin; csm; success manager*; kundenmanager*; vertriebsbetreuer*; außendienstler*; vertreter;
      (frau|herr|herrn) _; (unser|unsere|unserem|unseren|unserer|mein|meine|euer|ihr) (ansprechpartner|
      ansprechpartnerin|berater|beraterin|vertriebler|vertrieblerin|verkäufer|verkäuferin|kontakt|zuständiger)`,
    gebaren: `nie; niemals; nur; ausschließlich; ausschliesslich; unvorbereitet; ahnungslos; überheblich; arrogant;
      herablassend; unhöflich; unfreundlich; respektlos; patzig; laut; schreit; lügt; lügen; gelogen; ignoriert*;
      vergisst; vergessen; verspricht; versprochen*; absprachen; abgetaucht; untergetaucht; verschwunden; unsichtbar;
      unerreichbar; (meldet|rührt) sich; platzen; abgesagt; sagt ab; verschiebt; verschoben; versetzt; unterschreiben;
      verkaufen; verkauft; provision; ausreden; zuhören; hört nicht; kennt; kennen; keine ahnung; weiß nicht; keinen
      plan; nicht ernst; ernst nehmen; belehrt; beleidigt; unmöglich; unfähig; unprofessionell; inkompetent;
      zusammenarbeiten; auswechseln; austauschen; ersetzen; jemand anderen; jemand anders; anderen; loswerden; seinen
      namen; ihren namen; noch nie; eingegangen; reagiert; antwortet; beantwortet; lästig; aufdringlich; nichts voran;
      überfordert; desinteressiert; interessiert sich; folien`,
    daten: `*daten; daten; *akte; *akten; rechnungen; rechnung; *abrechnung; *abrechnungen; gehälter; gehalt;
      gehaltszettel*; lohnzettel*; befund*; diagnosen; diagnose; adressen; adresse; namen; iban; ausweis*; steuer id;
      bescheid*; krankmeldung*; zeugnis*; bewerbung*; *liste; *listen; passwörter; passwort; unterlagen; dokumente;
      verträge; e mails; mails; nachrichten; fotos; bilder; aufnahmen; videos; backup*; datensatz; datensätze;
      protokolle; stick; laptop; festplatte; kontoauszug*; lohn; personalien; geburtsdat*; telefonnummer*;
      handynummer*`,
    fremd: `fremde*; fremder; fremden; anderer (kunde*|kunden|firma*|firmen|unternehmen|patienten|mandanten|leute|
      praxen|mitarbeiter|personen|schulen|mieter|mitglieder|nutzer|benutzer|familien|eltern); andere (kunden|firmen|
      unternehmen|patienten|mandanten|personen|mieter|nutzer|familien|eltern); anderen (kunden|firmen|patienten|
      mandanten|mieter|mitarbeitern|nutzern|eltern|unternehmen|gemeinde*|schule); eines anderen; einer anderen; einem
      anderen (kunden|unternehmen|patienten); falsche* (empfänger*|bürger*|person*|adresse*|patient*|firma|postfach|
      kunde*|verteiler|leute|briefumschlag|kuvert); dritte; dritten; unbefugt*; nachbar*; jeder; jedermann; jeden;
      alle (eltern|kunden|nutzer|mitarbeiter|benutzer|empfänger|mitglieder|kollegen|welt); allen (eltern|kunden|
      nutzern|mitarbeitern|benutzern|empfängern|mitgliedern); öffentlich*; internet; netz; google; darknet; ohne
      (login|passwort|anmeldung|kennwort); offen* link; praktikant*; konkurren*; werbe*; marketingpartner;
      unverschlüsselt; ungeschützt; verteiler; cc; ehemalige* (mitarbeiter*|kolleg*); ex mann; presse; zeitung;
      facebook; whatsapp`,
    gelangt: `sichtbar; einsehbar; abrufbar; zugänglich; zugriff; sehen; gesehen; sah; sahen; sieht; einsicht; lesen;
      gelesen; lesbar; verschickt; geschickt; versendet; versandt; gesendet; gingen; ging; gegangen; gelandet;
      landete*; aufgetaucht; angezeigt; veröffentlicht; weitergegeben; verkauft; verloren; verschwunden; gestohlen;
      geleakt; abgeflossen; bekommen; erhalten; bekam; zugestellt; geteilt; offen; heruntergeladen; kopiert;
      vertauscht; liegen; gefunden; ausgedruckt; öffnen; geöffnet; waren; abhanden; mitgenommen`,
    träger: `stick; usb stick; laptop; festplatte; datenträger; backup*; akte; akten; ordner*; tablet*; handy;
      papierakte*`,
    abhanden: `verschwunden; verloren; gestohlen; abhanden; liegen gelassen; liegengelassen; entwendet; geklaut`,
    gehen: `kündigen; kündigung; gekündigt; wechseln; wechsel; umsteigen; umstieg; aussteigen; ausstieg; gehen; weg;
      raus; schluss; beenden; verlängern; verlängert; ersetzen; ersetzt; ablösen; abgelöst; abschalten; aufhören;
      verlassen; abschied; stornieren; verabschieden; trennen; auslaufen; abspringen; umziehen; abblasen; zurück`,
    wann: `wenn (das|sich|nicht|es|nichts|ihr|sie|bis|nix|die|wir); falls; sonst; bis (ende|zum|juni|jahresende|
      sommer|herbst|weihnachten); zum (jahresende|quartalsende|monatsende|ende|nächst*); ende (des|der|jahr|juni|
      dezember|märz); nächst* (jahr|verlängerung|quartal|frühjahr); danach; spätestens; ab (januar|april|juli|oktober|
      herbst|sommer|märz|sofort); überleg*; entschieden; beschlossen; beschlussen; erwäg*; auftrag; planen; geplant;
      entscheidung; im (herbst|frühjahr|sommer|winter|januar|märz|juni|dezember)`,
    oft: `zweimal; dreimal; viermal; fünfmal; sechsmal; zigmal; zwei mal; drei mal; vier mal; fünf mal; mehrmals;
      mehrfach; wiederholt; (zweite*|dritte*|vierte*|fünfte*|sechste*|zigste*) (mal|monat|woche|quartal|vorfall|
      versuch|anlauf|termin|in folge); in folge; hintereinander; jedes mal; jedesmal; immer wieder; schon wieder; scho
      wieder; abermals; erneut; nochmals; (drei|vier|fünf|zwei|sechs) (angeblichen)? (fixes|hotfixes|updates|
      korrekturen|anläufe|termine|versuche|liefertermine); wie (im|letztes|letzten|am) (januar|februar|märz|april|mai|
      juni|juli|august|september|oktober|november|dezember|jahr|monat|mal|quartal|montag); jeden (montag|monat|morgen|
      tag|freitag|dienstag)`,
    panne: `ausfall; ausfälle; ausgefallen; absturz; abstürze; abgestürzt; stürzt; fehler; bug; bugs; störung*;
      panne*; kaputt; defekt; down; offline; hängt; hing; steht; stand still; stillstand; falsch; falsche*; falschen;
      verloren; verschwunden; doppelt; timeout*; nicht (erreichbar|funktioniert|gegangen|eingehalten|erschienen|
      gekommen|geladen|synchron*|da); keiner da; verlegt; verschoben; abgesagt; geplatzt; platzen; versetzt;
      reklamiert; gutschrift*; korrektur*; nachgebessert; repariert; behoben; datenleck; vorfall; leck; zu spät;
      verspätet; blockiert; eingefroren; leer; abgebrochen; abbruch; abbrüche; gescheitert; fehlgeschlagen; immer noch
      da; zahlendreher*; fehlt`,
  },
  scenes: [
    { flag: 'safety', withinWords: 14, of: ['maschine', 'scheinbar'] },
    { flag: 'safety', withinWords: 12, of: ['stoff', 'scheinbar'] },
    { flag: 'regulated_complaint', withinWords: 12, of: ['daten', 'gelangt', 'fremd'] },
    { flag: 'regulated_complaint', withinWords: 12, of: ['träger', 'daten', 'abhanden'] },
    { flag: 'churn_intent', withinWords: 12, of: ['wir', 'gehen', 'wann'] },
    { flag: 'repeat_failure', withinWords: 8, of: ['oft', 'panne'] },
    { flag: 'safety', withinWords: 9, of: ['gerät', 'versagt'] },
    { flag: 'safety', withinWords: 22, of: ['gerät', 'glück'] },
    { flag: 'safety', withinWords: 10, of: ['arznei', 'verwechselt'] },
    { flag: 'safety', withinWords: 18, of: ['maschine', 'bewegt', 'nähe'] },
    { flag: 'safety', withinWords: 20, of: ['maschine', 'mensch', 'glück'] },
    { flag: 'safety', withinWords: 10, of: ['stoff', 'ausgesetzt'] },
    { flag: 'safety', withinWords: 18, of: ['stoff', 'glück'] },
    { flag: 'safety', withinWords: 10, of: ['schwach', 'hilflos'] },
    { flag: 'safety', withinWords: 14, of: ['helfer', 'irrweg'] },
    { flag: 'safety', withinWords: 12, of: ['mensch', 'bald', 'tot'] },
    { flag: 'churn_intent', withinWords: 12, of: ['rivale', 'werben', 'wir'] },
    { flag: 'about_owner', withinWords: 12, of: ['betreuer', 'gebaren'] },
  ],
  trade: `wir (verkaufen|bauen|produzieren|fertigen|vertreiben|betreiben|verwalten|vermieten|drucken|bearbeiten|
    schulen|liefern|warten|prüfen|entwickeln|verarbeiten|disponieren); wir sind (ein|eine|der|die|als); als
    (hersteller*|händler*|anbieter*|betreiber*|lieferant*|anwalts*|kanzlei*|gericht*|krankenhaus*|versicher*|
    detektei*|behörde*|klinik*|spedition*|verein|makler*|bank|notar*|feuerwehr*|rettungs*|sicherheits*|gutachter*|
    schule); hersteller (von|für); vertrieb von; händler für; in unserem (shop|katalog|sortiment); unser*
    (kerngeschäft|geschäft|branche|produkt) (ist|sind)`,
  parts: `modul; module; maske; masken; formular*; feld; felder; vorlage*; bericht*; report*; dashboard*; schulung*;
    schulungsvideo*; kurs*; ansicht*; seite; seiten; tab; reiter; icon*; symbol*; farbe*; ton; töne; lautstärke;
    widget*; kalender; liste; listen; checkliste*; menü; einstellung*; software; katalog*; export*; spalte*;
    dokument*; video*; kategorie*; assistent; editor; branche; firma; generator; plattform; funktion; statistik*;
    erfassung; verwaltung; verzeichnis`,
  partStands: 'after',
};
