import type { LexiconReasons } from './lexicon';

/** German as people speak it: what they say when they do not name the subject. Reasons of dealing with us. */
export const GERMAN_SPEECH_DEALINGS = {
  billing_pricing: {
    topic: `geld; euro; eur; franken; chf; betrag; beträge; forderung*; inkasso*; nutzer*preis*; lizenzmodell*;
        *gebühr; *gebühren; *kosten; *preis; *preise; *zuschlag; *pauschale; erhöhung*; verlängerung*;
        vertragsbindung; laufzeit*; mindestlaufzeit*; kündigungsfrist*; gutschrift; erstattung*; lastschrift*;
        zahlungsziel*; mehrwertsteuer; umsatzsteuer; konditionen; pro
        (nutzer|user|monat|lizenz|platz|kopf|seat|arbeitsplatz|mitarbeiter); im (monat|jahr); buchhaltung;
        abrechnungsmodell; staffel*; paket*; premium; enterprise; seats; angebot; controlling; prozent; aufschlag*;
        budgets`,
    complaint: `bezahlbar; unbezahlbar; kostspielig*; saftig*; happig*; gesalzen*; unverschämt (teuer|hoch*);
        geldmacherei; abkassier*; kasse (gebeten|machen); melkkuh; wucher*; ins geld;
        (preis|preise|kosten|gebühr*|tarif*|beitrag*|miete) ..
        (gestiegen|steigt|steigen|rauf|hoch|verdoppel*|angehoben|erhöht|explod*|teurer|sprung*|jedes jahr);
        (erhöh*|angehoben|anheb*) .. (preis*|kosten|gebühr*|prozent|tarif*|beitrag*); (steigt|stieg|gestiegen) um;
        (teurer|teuerer) (geworden|als|gemacht|wird|werden); (jedes|jede) (jahr|funktion|modul|kleinigkeit|feature) ..
        (teurer|extra|kostet|kosten|mehr|bezahl*|zahlen|aufpreis); (kostet|kosten) .. (extra|aufpreis|zu viel|mehr|ein
        vermögen|ein heidengeld); (zahlen|zahle|bezahlen|gezahlt|zahlt) .. (zu viel|doppelt|extra|mehr|obwohl|für
        nutzer|für lizenzen|nicht nutz*|zweimal|drauf); (lizenzen|nutzer|seats|plätze|user|module) .. (nicht
        (brauch*|nutz*)|bezahl*|zahlen|berechnet|ungenutzt*); (rechnung*|abrechnung*|mahnung*|abbuchung*) .. (nicht
        (nachvollziehbar|korrekt|stimmt|verständlich|transparent)|stimmt nicht|stimmen nicht|falsch*|doppelt|zu
        hoch|fehler*|unklar|undurchsichtig|versteht|obwohl|trotz|zu spät); (doppelt|falsch|zweimal|weiterhin|trotzdem)
        .. (abgebucht|berechnet|bezahlt|abgerechnet|verrechnet|gemahnt|belastet); abgebucht;
        (intransparent*|undurchsichtig*|unklare) .. (preis*|kosten|abrechnung*|rechnung*|tarif*|gebühr*);
        (gutschrift|rückzahlung|erstattung|geld) .. (warten|nicht|nie|immer noch|fehlt|ausstehend|zurück|bis
        heute|seit); geld zurück; (automatisch*|stillschweigend*) .. (verlänger*); (verlänger*|vertrag) ..
        (automatisch|stillschweigend|24 monate|12 monate|drei jahre|bindung|frist*); (drei|zwei|mehrjährig*|lange) ..
        (bindung|laufzeit|vertragslaufzeit); knebelvertrag*; (rabatt*|nachlass|sonderkondition*) ..
        (weggefallen|gestrichen|weg|gekürzt|kein|nicht mehr); kein* rabatt*; (sprengt|übersteigt|nicht im|passt nicht
        ins|über dem|überschreitet) .. (budget|rahmen); (kein|das) budget (mehr|dafür|gibt); (nicht mehr|kaum
        noch|nicht länger) (bezahlbar|leistbar|zu rechtfertigen|finanzier*|tragbar|stemmen|wirtschaftlich);
        (können|kann) .. (nicht (mehr)? leisten); für (kleine|einen kleinen|kleinere|ein kleines)
        (firmen|betrieb*|unternehmen|team*|büro|verein*) .. (teuer|viel|nicht|bezahl*); (früher|bisher|vorher) ..
        (kostenlos|gratis|inklusive|enthalten|dabei); (jetzt|nun|plötzlich) (kostenpflichtig|extra|teurer); für jede*
        .. (zahlen|bezahlen|extra); einrichtungsgebühr*; zusatzmodul*; billigflieger; preisgestaltung; preispolitik;
        preislich*; (kündbar|kündigungsfrist); unangemessen* .. (preis*|kosten|erhöhung)`,
    decisive: `preis (pro|je|von); (preis|preise|kosten|gebühren|lizenzkosten)
        (ist|sind|war|waren|viel|einfach|mittlerweile|inzwischen)? (zu|deutlich zu|viel zu|einfach zu|sehr)?
        (hoch|hohe|teuer|gestiegen|unverschämt|überzogen|jenseits|happig);
        (viel|einfach|deutlich|mittlerweile|langsam|etwas|sehr|ziemlich|ganz schön|echt|so|extrem) (zu)? teuer;
        (nur|erst) .. (paket|tarif|version|edition|plan|lizenz|upgrade|stufe) ..
        (enthalten|verfügbar|dabei|freigeschaltet|bekommt); preiserhöhung*; kostenexplosion;
        (falsche|fehlerhafte|doppelte|unverständliche|überhöhte|unklare) (rechnung*|abrechnung*|mahnung*|abbuchung*)`,
  },
  support_experience: {
    topic: `anfrage*; anliegen; bearbeiter*; sachbearbeiter*; first level; second level; rückruf*; rückmeldung*;
        anruf*; telefon*; eskalation*; ansprechbar*; erreichbarkeit; supportzeiten; bearbeitungszeit*; antwortzeit*;
        priorität; ticketnummer; hotlinezeit*; formular; rückfrage*; auskunft; auskünfte; bot; warteschlange;
        supportmitarbeiter*; servicemitarbeiter*; servicezeiten; hilfestellung*; kundenhotline; notfallnummer;
        bereitschaft`,
    complaint: `(keine|nie|niemals|null|ohne|kaum|selten|nicht mal eine|nicht einmal eine|weder) (eine)? _?
        (antwort*|rückmeldung*|reaktion*|rückruf*|eingangsbestätigung|hilfe|auskunft|lösung|feedback|update);
        (niemand|keiner|kein mensch|keine sau|nie jemand|kein schwein) ..
        (antwortet|geantwortet|reagiert|reagierte|meldet|gemeldet|hilft|geholfen|zurückgerufen|ruft
        zurück|kümmert|gekümmert|erreichbar|zuständig|ran|abgehoben|hebt ab|zurück|interessiert|bearbeitet);
        (warte|warten|wartet|gewartet|wartete) ..
        (tage|tagen|wochen|monate|stunden|ewig|lange|minuten|antwort|rückmeldung|rückruf|lösung|reaktion|warteschleife|hotline|seit);
        (seit|nach|erst nach|über|mehr als) .. (wochen|tagen|monaten|stunden|tage) ..
        (keine|nichts|antwort*|rückmeldung*|reaktion|gehört|gemeldet|offen|ungelöst|unbearbeitet|unbeantwortet);
        (antwort*|rückmeldung*|reaktion*|bearbeitung|hilfe|lösung) .. (dauert|dauern|dauerte|zu spät|zu
        lange|spät|langsam|tage|wochen|erst nach|nie|nicht|lässt auf
        sich|schleppend|standard*|textbaustein*|unbrauchbar|nutzlos|oberflächlich|pauschal|floskel*|falsch);
        (langsame|späte|schleppende|verspätete|zähe|lange|unbefriedigende|nutzlose|falsche|unqualifizierte|pauschale|vorgefertigte|automatische)
        (antwort*|rückmeldung*|reaktion*|reaktionszeit*|bearbeitung*|bearbeitungszeit*|wartezeit*|hilfe|auskunft|auskünfte|antwortzeit*);
        (telefonisch|hotline|support|jemanden|jemand|keinen|niemanden) .. (nicht|nie|kaum|schwer|schlecht|unmöglich)
        (zu)? (erreichen|erreichbar|durchzukommen|ans telefon); durchkommen; durchzukommen; (niemanden|keinen)
        (erreicht|erreichen|ans telefon); unerreichbar;
        (weiterverbunden|weitergeleitet|herumgereicht|rumgereicht|weitergereicht|hin und hergeschoben|hin und
        her|pingpong|von a nach b|im kreis); (immer|jedes mal|jedem) .. (von vorn*|neu erklären|erklären); alles (noch
        mal|nochmal)? (von vorn*|neu) erklären; (nachhaken|nachfragen|hinterhertelefonieren|hinterher
        telefonieren|hinterherrennen|betteln|nachgehakt|nachgefragt|erinnern|hinterhergelaufen);
        (ticket*|anfrage*|anliegen|fall|meldung*|mail|mails) ..
        (ignoriert|geschlossen|offen|unbeantwortet|unbearbeitet|liegt|liegen|verschwinden|verschwunden|nicht
        (bearbeitet|beantwortet|gelöst)|ungelöst|schublade|versandet|versanden|als
        gelöst|abgewimmelt|wochen*|monate*|nirwana|einfach zu); (als)? gelöst (markiert|geschlossen); einfach
        geschlossen; abgewimmelt; abgespeist; vertröst*; abgefertigt; hängen (gelassen|lassen); im regen;
        (textbausteine|standardantworten|standardtexte|floskeln|skripte|copy paste|faq links|links geschickt);
        (keine|null|wenig|kaum) (ahnung|fachwissen|kompetenz|fachkenntnis*|produktkenntnis*); inkompetent*;
        ahnungslos*; (unfreundlich*|patzig*|genervt|schnippisch*|herablassend*|pampig*|arrogant*|von oben herab) (am
        telefon|mitarbeiter*|support*|behandelt|abgefertigt|antwort*)?; (warteschleife*|wartemusik|warteschlange);
        aufgelegt; besetzt; (wochenende*|feiertag*|nachts|abends|außerhalb) .. (nicht
        (besetzt|erreichbar)|niemand|keiner|kein support); (supportzeiten|servicezeiten|hotline zeiten) ..
        (passen|nicht|zu kurz); nur (auf englisch|per mail|über formular|chatbot|ein formular); nur englisch*;
        (chatbot|bot) .. (nutzlos|versteht|hilft nicht|dumm|sinnlos|nervt|endlos); kein mensch (am|erreichbar|mehr);
        (hilft|helfen|geholfen|lösen|gelöst|löst) .. (nicht|nie|kaum|niemand); nicht (geholfen|weitergeholfen|ernst
        genommen|zuständig|gelöst|reagiert|geantwortet|zurückgerufen|beantwortet)`,
    decisive: `
        (support|kundendienst|kundenservice|hotline|helpdesk|service|kundensupport|servicehotline|kundenbetreuung) ..
        (langsam*|schlecht*|nicht
        erreichbar|unfreundlich*|katastroph*|inkompetent*|unterirdisch|mies*|reagiert|antwortet|ewig|ahnungslos|überfordert|nutzlos|hilflos|unzureichend|wochen*|tage*|warten|lange|spät|nie|kaum|desaster|enttäuschend*|lässt|zäh|schwach);
        (schlecht*|mies*|katastrophal*|langsam*|unfreundlich*|unterirdisch*|inkompetent*|mangelhaft*|unzureichend*|schwach*)
        (support|kundendienst|kundenservice|hotline|kundensupport|service); keine (antwort|rückmeldung|reaktion)
        (auf|vom|zu|bekommen|erhalten|seit|auch); reaktionszeit* ..
        (lang*|schlecht*|katastroph*|hoch|inakzeptabel|unzumutbar|zu|viel)`,
  },
  account_management: {
    topic: `ansprechpartner; ansprechpartnerin; betreuung; kundenbetreuung; beziehung; partnerschaft; austausch;
        gespräch*; jahresgespräch*; besuch*; außendienst*; vertriebsleiter*; verkäufer*; verkaufsgespräch*;
        vorstellung*; zusage*; zusicherung*; vereinbarung*; abkündigung*; ankündigung*; newsletter; infomail;
        strategie; bestandskunde*; bestandskunden; stammkunde*; wertschätzung; augenhöhe; vertrauen;
        informationsfluss; informationspolitik; produktplanung; weiterentwicklung; feedback; kundenbeirat; mitsprache;
        key account`,
    complaint: `(kein|keine|keinen|kaum|wenig|mangelnder|mangelnde|fehlender|fehlende|null|nie|zu
        wenig|selten|mehr|regelmäßiger|persönlicher|besserer) _?
        (austausch|kontakt|betreuung|ansprechpartner*|kommunikation|transparenz|rücksprache|wertschätzung|information*|besuch|gespräch*|dialog|interesse
        an uns|abstimmung|strateg*|begleitung|einbindung|mitsprache|termine|augenhöhe|verlässlichkeit); funkstille;
        (nichts|nie|niemand|nie wieder|lange nichts) .. (hören|gehört|hört|gemeldet|meldet sich bei
        uns|blicken|interessiert); (meldet|melden|gemeldet|kontaktiert|ruft an|hören|hört) ..
        (nur|nie|ausschließlich|erst) .. (wenn|zum|zur|bei|um); (nur|bloß) ..
        (verkaufen|verkauf|abschluss|vertragsverlängerung|upselling|zusatzmodul*|unterschrift|provision);
        (vor|bis|nach) (der|dem|zur) (unterschrift|vertragsabschluss|abschluss|kauf|verkauf);
        (versprochen|zugesagt|zugesichert|angekündigt|vorgegaukelt|in aussicht|verkauft);
        (versprech*|zusage*|wort|vereinbar*|absprache*|ankündigung*) ..
        (nicht|nie|gebrochen|leer*|vergessen|hinfällig|wert|eingehalten|luft|protokolliert); leere
        (versprechungen|versprechen|worte|zusagen); belogen; gelogen; geflunkert; getäuscht; über den tisch;
        (nicht|nie|niemand|keiner|ohne|vorher|rechtzeitig|zu spät|kurzfristig) ..
        (informiert|gefragt|eingebunden|einbezogen|vorgewarnt|abgesprochen|konsultiert|gehört|ernst
        genommen|rücksprache|vorwarnung|ankündigung|absprache|bescheid); (erfahren|erfuhren|gehört|gelesen|entdeckt)
        .. (über|aus|durch|von) (linkedin|die presse|presse|zufall|newsletter|dritten|anderen|der zeitung|release
        notes|einem newsletter); (vor vollendete|vollendeten) tatsachen; vorgesetzt; übergangen; über unseren kopf;
        (fühle|fühlen|gefühlt|fühlt|kommt man sich|kommen uns) ..
        (allein*|vergessen|vernachlässigt|ignoriert|unwichtig|verschaukelt|verarscht|veräppelt|nicht
        (wertgeschätzt|gehört|ernst|abgeholt|verstanden|gesehen)|zweite klasse|nummer|im stich|abgehängt|links
        liegen|bittsteller|abgeschoben); (kleine|kleiner|kleinen|kleinkunde|als kleiner) (kunde|kunden); nur (eine
        nummer|noch eine nummer); (ansprechpartner*|betreuer*|kundenbetreuer*|kam|csm|account
        manager*|vertriebler*|kontaktperson) ..
        (wechsel*|gewechselt|neu*|weg|gekündigt|verlassen|kennt|unbekannt|keine
        ahnung|ahnungslos|interessiert|meldet|kommt
        nie|abgesagt|fehlt|fehlte|nicht|nie|überfordert|unzuverlässig|wieder|ständig|vierte*|dritte*|fünfte*|von
        null); (dritte*|vierte*|fünfte*|zweite*|neue*|wechselnde*|ständig neue*|immer neue*|alle paar monate)
        (ansprechpartner*|betreuer*|kundenbetreuer*|account manager*|kam|csm|kontakt*); (wissen|weiß) nicht .. (an
        wen|wer (für uns|zuständig|unser)|wen); an wen .. (wenden|wendet); wer .. zuständig;
        (versteht|verstehen|kennt|kennen|interessiert|interessieren) .. (unsere branche|unser geschäft|unsere
        prozesse|unsere anforderungen|uns nicht|wie .. tickt|für uns|unseren betrieb); (hört|hören) ..
        (nicht|keiner|niemand) zu; (feedback|wünsche|anregungen|rückmeldungen|vorschläge) ..
        (ignoriert|versanden|nicht gehört|verpufft|nirgends|nie|interessiert|folgenlos|nicht ernst);
        (termin*|gespräch*|jahresgespräch|meeting*|review*) .. (abgesagt|verschoben|ausgefallen|nie|nicht
        statt|vergessen|geplatzt|kurzfristig); vom radar; (roadmap|weiterentwicklung|pläne|zukunft|strategie) ..
        (unklar|keine|intransparent|nichts|unbekannt|schweigen|nicht
        (kommuniziert|bekannt|erkennbar|transparent)|geheim*|nebulös|vage|ständig geändert|wohin); abgekündigt;
        abkündigung; (kurzfristig|überraschend|plötzlich) (abgekündigt|eingestellt|angekündigt|mitgeteilt|geändert);
        persönlich* .. (kontakt|betreuung|ansprechpartner|melden|besuch|vorbei); öfter (mal)?
        (melden|vorbei*|austausch*); proaktiv*; aktiver auf uns`,
    decisive: `(kommunikation|informationspolitik|betreuung|kundenbetreuung|transparenz|zusammenarbeit) ..
        (schlecht*|mangelhaft|katastroph*|fehlt|nicht
        vorhanden|unzureichend|miserabel|lässt|einseitig|intransparent|enttäusch*|schwach|null|dürftig);
        (schlechte|mangelhafte|katastrophale|fehlende|miserable|unzureichende|einseitige)
        (kommunikation|informationspolitik|betreuung|transparenz|zusammenarbeit|kundenbetreuung);
        (vertrieb*|verkäufer*|außendienst) ..
        (versproch*|verspr*|gelogen|zugesagt|erzählt|behauptet|gesagt|druck|aufdringlich|nur|nie|zugesichert); nicht
        eingehaltene (versprech*|zusage*|termine)`,
  },
  service_delivery: {
    topic: `auftrag*; beauftragt*; dienstleister*; subunternehmer*; projektleiter*; projektleitung; projektmanager*;
        berater; beraterin; tagessatz; tagessätze; pt; personentage; pflichtenheft; lastenheft; spezifikation*;
        abnahme*; anpassungsprogrammierung; individual*; customizing; programmierung; schnittstellenprogrammierung;
        liefer*; lieferung; terminal*; hardware; ersatzteil*; reparatur*; techniker; monteure; einbau; montage; vor
        ort*; managed service*; outsourcing; ausgelagerte*; betriebsführung; workshop*; trainer; gebuchte*;
        bestellte*; gelieferte*; ergebnis*; konzept; arbeitsergebnis*; gewerk*; wartungsvertrag*; datenbereinigung;
        lohnservice; implementierungspartner*; umbau; baustelle`,
    complaint: `(lieferung|ware|terminals|geräte|hardware|ersatzteil*|bestellung*|paket|scanner|drucker) .. (zu
        spät|verspätet|falsch*|beschädigt|kaputt|unvollständig|ohne|fehlt*|nicht
        (angekommen|geliefert|komplett)|verzögert|wochen*|defekt|nie);
        (falsche|beschädigte|unvollständige|verspätete|fehlende|defekte)
        (lieferung|ware|geräte|menge|teile|terminals|hardware|artikel|bestellung); lieferumfang;
        (geliefert|fertiggestellt|übergeben|umgesetzt|installiert|montiert|eingebaut|programmiert|abgeliefert) .. (zu
        spät|verspätet|falsch|fehlerhaft|unvollständig|schlampig|schlecht|nicht
        (wie|das)|mangelhaft|monate|wochen|halb*|beschädigt);
        (techniker|monteur*|berater*|consultant*|projektleiter*|trainer*|dienstleister*|partner|kollege vor
        ort|externe*) .. (unvorbereitet|zu spät|verspätet|nicht (erschienen|gekommen|aufgetaucht|da|vorbereitet)|keine
        ahnung|ahnungslos|inkompetent|unerfahren|junior|wechselte*|gewechselt|wechseln|unpünktlich|schlampig|beschädigt|überfordert|abgezogen|lieblos|vergessen|ohne
        (werkzeug|teile|material)|musste alles nachlesen|praktikant*|katastroph*|nie|schlecht*);
        (projekt|projekte|auftrag|umsetzung|anpassung*|programmierung|entwicklung|installation|montage|workshop|datenübernahme|reparatur|wartung|abnahme)
        .. (verspätet|verzug|verzöger*|überzogen|zu spät|gescheitert|schief*|fehlerhaft|nicht
        (fertig|abgeschlossen|bestanden|nach|wie)|unfertig|monate|wochen|chaotisch|schlecht*|schlampig|mangelhaft|lieblos|katastroph*|aus
        dem ruder|teurer als|gescheitert|verschoben|überschritten); in verzug; terminverzug;
        (termin*|meilenstein*|liefertermin*|zeitplan|frist*|deadline*|fertigstellung) .. (nicht
        (eingehalten|gehalten|erreicht)|verschoben|gerissen|verpasst|überschritten|mehrfach|dreimal|geplatzt|gekippt|verstrichen|wieder);
        (angebot|geschätzt|kalkuliert|veranschlagt) .. (tatsächlich|geworden|am ende|überschritten|doppelt);
        (budget|aufwand|stunden|tage|pt) .. (überschritten|verdoppelt|überzogen|explodiert|verbraucht|verbrannt);
        (entspricht|entsprach|entsprechen) nicht ..
        (pflichtenheft|spezifikation|vorgaben|vereinbar*|bestellung|anforderung*|auftrag); nicht (das|wie) ..
        (bestellt|beauftragt|vereinbart|spezifiziert|besprochen);
        (nachbessern|nachgebessert|nachbesserung*|nacharbeit*|nachgearbeitet|korrigieren müssen|selbst
        (machen|korrigieren|fertig)|neu machen|überarbeiten);
        (bezahlt|gezahlt|gebucht|beauftragt|gekauft|bestellt|zahlen) ..
        (schulung*|workshop*|berat*|anpassung*|service*|dienstleistung*|implementierung*|einrichtung*|paket*|tage|stunden|managed|migration*|programmierung*|betreuungspaket|rundum*);
        kostenpflichtig* .. (schulung*|workshop*|beratung|einrichtung|anpassung*|dienstleistung*);
        (gebuchte|bezahlte|gekaufte|beauftragte|kostenpflichtige|bestellte)
        (schulung*|workshop*|beratung*|dienstleistung*|anpassung*|implementierung|einrichtung|leistung*|migration|entwicklung|tage|stunden);
        rundum sorglos; (schlampig*|pfusch*|stümper*|murks*|lieblos*|unprofessionell*|mangelhaft*|minderwertig*)
        (arbeit*|gearbeitet|ausgeführt|umgesetzt|ausführung|umsetzung|installation|projekt*|ergebnis*|dienstleistung*)?;
        (qualität|ergebnis*) der (arbeit|lieferung|dienstleistung|beratung|umsetzung|ergebnisse|ausführung|berichte);
        beschädigt; kabel*; baustelle hinterlassen;
        (report|bericht|auswertung|inhalte|texte|übersetzungen|lohnabrechnung) .. (euer|ihr|von euch|von ihnen) .. (zu
        spät|fehler*|falsch); euer team .. (vergisst|vergessen|falsch|zu spät|gelöscht|fehler*); (von ihnen|von euch)
        (durchgeführte|erstellte|gelieferte|programmierte|entwickelte|installierte|eingerichtete)`,
    decisive: `
        (projekt|lieferung|umsetzung|installation|dienstleistung|beratung|berater*|techniker*|consultants|professional
        services|managed service*|projektleitung|projektmanagement|montage|workshop) ..
        (schlecht*|mangelhaft*|katastroph*|verspätet*|zu
        spät|unprofessionell*|chaotisch*|enttäusch*|unvorbereitet*|schlampig*|fehlerhaft*|nicht
        eingehalten|verzögert*|unzuverlässig*|miserabel);
        (verspätete|schlechte|mangelhafte|schlampige|unvollständige|fehlerhafte)
        (lieferung*|umsetzung*|installation*|dienstleistung*|beratung*|ausführung*|projektarbeit|montage)`,
  },
  competitor_value: {
    topic: `ergebnis*; effekt*; wirkung; auswirkung*; einsparung*; zeitersparnis; ersparnis; gewinn; produktivität;
        effizienz; kennzahlen; vergleich; wettbewerber*; konkurrenzprodukt*; mitbewerber*; marktführer; markt;
        innovation*; innovativ*; fortschritt; business case; wirtschaftlichkeit; rentabilität; gegenwert; sinn; zweck;
        bedarf; notwendigkeit; excel; tabelle; open source; gratis*; kostenlose alternative; spielerei; vorgänger*;
        altes system; altes tool; messe; demo; ausschreibung; vorteil*; verbesserung*; beitrag`,
    complaint: `(kein|keine|keinen|keinerlei|kaum|wenig|null|geringer|geringen|ohne|nicht den geringsten|zu
        wenig|nirgends) _?
        (mehrwert|nutzen|effekt|wirkung|vorteil*|einsparung*|ersparnis|zeitersparnis|verbesserung*|unterschied|ergebnis*|gewinn|rendite|roi|sinn|fortschritt*|gegenwert|erfolg*|auswirkung*|innovation*|impulse|verwendung|bedarf|grund
        mehr); (bringt|bringen|brachte|gebracht|brächte) .. (nichts|nix|wenig|kaum|nicht viel|nicht
        weiter|keinen|null|zu wenig|uns nicht); (nichts|nix|wenig|kaum etwas|rein gar nichts) ..
        (gebracht|davon|verbessert|verändert|geändert|gespart|gewonnen|passiert|eingespart); (hat sich|sich) ..
        (nichts|kaum|nicht) (geändert|verbessert|verändert|getan|bewegt|gelohnt|gerechnet|amortisiert|bezahlt
        gemacht); (rechnet|rechnen|lohnt|lohnen|amortisiert|rentiert) .. (sich)? .. (nicht|nie|kaum|nimmer|schwer);
        (wofür|wozu|warum) .. (brauchen|zahlen|wir das|bezahlen|überhaupt|eigentlich|behalten|noch|bleiben);
        (sehe|sehen|sieht|erkenne|erkennen|erkennt) .. (keinen|nicht|kein|keine|wenig|kaum) ..
        (mehrwert|nutzen|sinn|vorteil|unterschied|verbesserung|wert|fortschritt|gewinn|was|warum|wofür);
        (nicht|kaum|nichts|nie|nimmer) ..
        (wert|lohnend|lohnt|rentabel|gerechtfertigt|notwendig|nötig|zielführend|hilfreich|überzeugt|überzeugend|messbar|spürbar|erkennbar);
        (geht|ginge|machen|schaffen|mache|reicht|könnten|kann) .. (auch)? (mit|in|ohne|genauso (gut)?|per)
        (excel|einer excel*|tabelle*|papier|zettel|outlook|google|sharepoint|word|bordmitteln|kostenlosen|gratis*);
        (excel|excel liste|tabelle|google sheets|sharepoint|teams|erp|sap|bordmittel) .. (auch|genauso|reicht|kann
        das|besser|schneller|macht das|längst|ohnehin|sowieso); (niemand|keiner|kaum jemand|kaum einer|fast
        niemand|die wenigsten|nur wenige) .. (nutzt|benutzt|verwendet|braucht|öffnet|vermisst|schaut|loggt);
        (kaum|selten|nicht mehr|nie|wenig|nur noch selten|fast nie|zwei mal im|höchstens)
        (genutzt|verwendet|benutzt|gebraucht|geöffnet|im einsatz|einloggen|nutzen|verwenden|benutzen);
        (verstaubt|schubladen|regal|karteileiche|staub); (teure*|bessere*|überteuerte*|aufgeblasene*)
        (excel*|adressbuch|notizbuch|tabelle|spielzeug|kalender|liste|to do*|telefonbuch|datenbank); spielerei;
        schnickschnack; nice to have; überbewertet; überflüssig; unnötig*; entbehrlich; verzichtbar; durchschnitt*;
        mittelmaß; mittelmäßig*; austauschbar; (zu groß|zu mächtig|zu
        umfangreich|überdimensioniert|oversized|overkill|kanonen|spatzen|eine nummer zu groß|viel zu viel) (für)?;
        (andere|die anderen|konkurrenz*|wettbewerb*|mitbewerb*|anderswo|alternative*|markt|marktbegleiter) ..
        (besser*|weiter|günstiger*|billiger*|schneller*|moderner*|voraus|mehr|halbe*|halben|längst|schon|innovativer|überholt|vorne|inklusive|kostenlos|gratis|einfacher);
        (besser*|günstiger*|billiger*|moderner*|weiter|mehr) .. (bei (anderen|der
        konkurrenz|wettbewerbern|mitbewerbern)|als (bei)? (euch|ihr|sie|ihnen|eure|ihre)|woanders|anderswo|am
        markt|auf dem markt); für (weniger|die hälfte|den halben preis|einen bruchteil);
        (überholt|abgehängt|hinterher|hinterherhinken|zurückgefallen|hinkt|hinken|steinzeit|stehengeblieben|stehen
        geblieben|stillstand|von gestern|rückständig|nicht mehr (zeitgemäß|konkurrenzfähig|wettbewerbsfähig|auf der
        höhe|state of the art)|innovationsstau|technisch veraltet); (früher|einst|mal) ..
        (innovativ*|vorreiter|marktführer|führend|vorne|die besten); (jahre|zwei jahre|generationen)
        (zurück|hinter|hinterher);
        (wechseln|gewechselt|wechsel|umgestiegen|umsteigen|testen|evaluieren|prüfen|vergleichen|angeschaut|anschauen|pilot)
        .. (zu|auf|andere*|alternative*|konkurrenz*|anbieter*|wettbewerb*|mitbewerb*); (im)? vergleich (zu|mit|mit
        anderen); (alternative*|anbieter*|lösung*) .. (besser*|günstiger*|mehr|weiter|moderner); (würde|würden) ..
        (nicht (mehr|wieder|nochmal)); heute .. (anders entscheiden|anderes (tool|system|produkt)); vom
        (chef|vorgänger); (rausgeworfen*|rausgeschmissen*|verbrannt*|verschwendet*|zum fenster);
        (spart|sparen|gespart|einsparen) .. (nichts|keine|kaum|wenig|nicht|minuten|null);
        (erhofft*|erwartet*|versprochen*) ..
        (effekt*|nutzen|einsparung*|verbesserung*|produktivität*|mehrwert|ergebnis*); (bleibt|blieb|bleiben|blieben)
        .. (aus|hinter den erwartungen); hinter (den|unseren) erwartungen; doppelt vorhanden; haben wir schon; macht
        (unser|schon) .. (erp|system|sap)`,
    decisive: `(mehrwert|nutzen|preis leistung*|preis leistungs*|gegenwert|kosten nutzen*|roi|leistung) ..
        (fehlt|nicht|kein*|gering|schlecht*|fraglich|zweifelhaft|stimmt nicht|passt
        nicht|nie|unklar|überschaubar|begrenzt|gleich null|schwer|mies|nicht erkennbar);
        (konkurrenz*|wettbewerb*|mitbewerb*|andere (anbieter|tools|lösungen|systeme)) ..
        (besser*|günstiger*|weiter|mehr|voraus|überlegen|moderner*); (lohnt|rechnet|rentiert) sich .. (nicht|nie|kaum)`,
  },
} satisfies Partial<LexiconReasons>;
