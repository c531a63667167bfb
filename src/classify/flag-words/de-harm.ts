import type { FlagSpeech } from './flag-speech';

/** German: harm, law and authorities, as people say it without the word itself. */
export const GERMAN_HARM: FlagSpeech['phrases'] = {
  safety: {
    phrases: `glassplitter; metallsplitter; plastiksplitter; fremdkörper; zurückgerufen* (charge|ware|produkt*) ..
      (ausgeliefert|verkauft|verwendet|verabreicht); (kam|kamen|kommt|konnte*|konnten) .. nicht (mehr)? (raus|heraus|
      hinaus); (finger|hand|arm|bein|fuß) (ab|gebrochen|gequetscht|verloren|verbrannt|eingeklemmt|verletzt);
      (verlier*|verloren|kostet*|gekostet) .. (finger|hand|arm|bein|auge|leben); (krankgeschrieben|arbeitsunfähig) ..
      (unfall|verletz*|sturz|verbrenn*|seit); ersthelfer*; (jemand|einer|kolleg*|kind|patient*|fahrer) .. (zu schaden|
      umkommt|stirbt|tot|ums leben|schwer verletzt|drunter|darunter); (muss|müssen) (erst|denn erst) (jemand|einer|
      etwas) .. (passieren|sterben|verletz*|verunglück*); (erst|bis) (jemand|etwas|was) (stirbt|passiert|umkommt);
      (gewusst|nicht auszudenken) wenn; (leib|leben|gesundheit) (der|unserer|von|meiner) (patienten|mitarbeiter|
      kinder|bewohner|fahrer|kollegen); verunglück*; lebensmittelvergift*; (arm|hand) in die maschine; auf (der)?
      intensiv*; intensivstation; rauchvergiftung*; *vergiftung; *verletzung; *verletzungen; hüftbruch; *bruch
      erlitten; knochenbruch; armbruch; beinbruch; (gebrochen* (arm|bein|hand|finger|rippe*|hüfte| nase|handgelenk|
      fuß|schulter)); gehirnerschütterung; platzwunde*; schnittwunde*; quetschung*; gequetscht; eingequetscht;
      eingeklemmt; zerquetscht; überrollt; überfahren; angefahren; umgefahren; mitgerissen; verbrüht*; verätz*; (ins|
      im|ins nächste) (spital|klinikum|hospital|kh); in die (klinik|notaufnahme|ambulanz); notaufnahme; sanitäter*;
      rettungsdienst*; rettungshubschrauber; rettungskräfte; reanim*; wiederbelebt; bewusstlos*; ohnmächtig;
      kollabiert; zusammengebrochen .. (patient*|bewohner*|kolleg*|mitarbeiter*); krampfanfall; herzstillstand;
      schlaganfall; unterzucker*; überzucker*; allergisch* (reaktion|schock); anaphylak*; erfrierung*; hitzschlag;
      stromunfall; (einen|ein|gewischt|stromschlag) gewischt bekommen; unter (strom|spannung) (gestanden| stand|
      stehen|standen|steht|gesetzt|waren|war); kabel .. (blank|offen|unter spannung); (tödlich|böse|schlimm| übel|
      fatal|katastrophal) (enden|ausgehen|ausgegangen|geendet|enden können); (ein|einen|den ersten|erster) (toten|
      tote|toter|todesopfer); todesopfer; menschenleben; leib und leben; (leben|gesundheit) .. (spiel|gefahr| risiko|
      gekostet|kosten); (um ein|um) haar (wäre|hätte|ums)?; haarscharf; beinahe .. (verletzt|überfahren| gestürzt|tot|
      getroffen|erschlagen|kollision|umgekippt|zerquetscht|erwischt| gestorben); (wäre|wären|hätte| hätten) (fast|
      beinahe|um ein haar|beinah) .. (gefahren|gestürzt|gefallen| getroffen|verloren|gestorben| erschlagen|erwischt|
      verletzt|umgekommen|gekommen|erstickt|ertrunken|eingeatmet| abgestürzt|umgefahren|bekommen| gegeben|gespritzt|
      verabreicht); fast .. (verletzt|überfahren|gestürzt| erschlagen|umgekippt|zerquetscht| gestorben|verabreicht|
      ertrunken); schutzengel; knapp (entkommen| davongekommen|entgangen|verfehlt|vorbei); mit dem (schrecken|leben)
      davon; gerade noch (rechtzeitig|zur seite| weg|gemerkt|bemerkt); zur seite (gesprungen| springen); evakuier*;
      geräumt werden; kohlenmonoxid; ammoniak; chlorgas; asbest; legionellen; salmonellen; keime im; verseucht;
      kontaminier*; verdorben* (essen|impfstoff*| ware|lebensmittel|blut|charge*); (aufgebläht| geschmolzen|
      verschmort|verkohlt|qualm*|gequalmt|geraucht|funken| funkte|geschmort|glühend|schmort); (akku*| stecker|
      netzteil*|steckdose*|ladegerät*|kabel|gerät|batterie*) .. (geschmolzen|aufgebläht|verschmort|geraucht| qualmt*|
      brannte|heiß geworden|feuer|explod*|glüh*|gebrannt| raucht); (brand|feuer|flammen|rauch) (im|in|am|aus) (der|
      dem|den)? (lager*|halle|keller|serverraum|büro|werk| küche|gerät|station|haus|wohnung|gateway|gehäuse|
      schaltschrank|schule); brandgeruch; gasgeruch; es riecht nach (gas|rauch|verbrannt*); roch (es)? nach (gas|
      rauch|verbrannt*); (verdampft|ausgelaufen|ausgetreten) .. (säure| lauge|chemie|gas|ammoniak); (säure|lauge|gas|
      ammoniak|lösemittel|dämpfe|chlor) .. (ausgetreten|eingeatmet| ausgelaufen|eingeatm*|entwichen); eingeatmet;
      geschluckt .. (kind|reinig*); gestürzt; abgestürzt .. (arbeiter*|kolleg*|person|monteur|bewohner*); sturz (von|
      aus|mit|im) _; stürzte .. (bewohner*|patient*| kolleg*|treppe|boden|leiter); gesundheitlich* (schaden|schäden|
      folgen|risiko); kindeswohl*; schutzbefohlene*; (gefährdet|gefährden) (menschen|patienten|unsere|kinder|
      mitarbeiter|bewohner*|leben|leute|personen); fehlmedikation; fehldosierung; überdosier*; überdosis;
      unterdosier*; doppelt* (dosis|gabe|verabreicht|insulin| spritze); falsche (tablette*|spritze|blutgruppe|
      blutkonserve*|infusion|patient*|medikament*|insulin*|impf*| allergie*|diät|seite operiert|konzentration|
      wirkstoff*|charge gespritzt|dosis*); verwechsl* .. (medikament*| patient*|blut*|probe*|tablette*|kinder|dosis|
      infusion*|insulin|präparat*); (medikament*|patient*|blut*|probe*| tablette*|kinder|infusion*|insulin|
      blutkonserve*|präparat*) .. (verwechsl*|vertauscht|verwechselt|falsch*); personenschaden; personenschäden;
      beinahe kollision; kollidiert; kollision; crash mit; zusammenstoß; entgleis*; gegenverkehr; geisterfahr*;
      *unfall; *unfälle; arbeitsinspekt*; handgreiflich; tätlich; geschlagen .. (mitarbeiter*|pfleger*|kolleg*); in
      lebensgefahr; notoperation; notarzteinsatz; blutüberström*; blutet*; geblutet`,
    except: `notaufnahme nicht; allein im wald; (niemand|keiner) die warnungen; die warnungen beachtet; befund ließ
      sich ohne; ohne (bestätigung|warnung|rückfrage) stornieren; ohne warnung stornieren; (langeweile|lachen)
      (gestorben|sterben|tot); sterbens*; (gestorben|sterbe|sterben) (vor|an) (langeweile| lachen); totgelacht;
      mords*; todlangweilig; brandlangsam; nervenzusammenbruch; blutdruck; herzinfarkt (beim|bei der|wenn ich|als ich)
      (preis*|rechnung*|blick|sehe|sah|lesen); höchstens mein* _; verletzt (wurde|ist|hat sich) (niemand|keiner|
      höchstens); (niemand|keiner) (wurde|ist|kam) (verletzt|zu schaden|gefährdet); keine* (gefahr| verletz*|
      gefährdung|unfälle|unfall|personenschäden); gefährdungsbeurteilung*; unfallmeldung*; unfallbericht*;
      unfallstatistik*; unfallformular*; unfallversicher*; unfallanzeige*; unfallschäden; unfallwagen; unfallbuch;
      (modul|maske|formular|feld) .. unfall*; gefahrgut*; gefahrstoff* (verwaltung|kataster|verzeichnis|modul|liste|
      datenblatt*); alarmton*; alarmtöne; alarmanlage*; kein beinbruch; beinbruch ist; vertragsbruch; umbruch;
      datenschutzverletzung; vertragsverletzung*; rechtsverletzung*; *sverletzung (von|der) (dsgvo|vertrag*);
      schutzrechtsverletzung*; zusammengebrochen (ist| sind|das|der server*|unter der last); server* ..
      zusammengebrochen; netz* .. zusammengebrochen; brandheiß; feuerwehr (aktion*|übung); abgestürzt (ist (die|das)
      (app|programm|system)|beim (speichern|laden|export)); (app|programm|software|system|browser|rechner|server|
      tablet|export) .. abgestürzt; giftgrün; unfallfrei; kollision* (von|mit) (termin*|version*|daten*|namen);
      terminkollision*; (termin|namens|daten|urlaubs)* kollision*; geräumt* (lager|wohnung|account); ohne vorwarnung;
      medikationsplan ist; herz .. gebrochen; einbruch; abbruch; durchbruch; zusammenbruch`,
  },
  legal: {
    phrases: `(behalten|behalte|vorbehalten) .. (schritte|rechte|ansprüche|vor); geheimhaltungsvereinbarung; verstoß
      gegen (den|die|unsere|geltendes|vertrag*|geheimhalt*|nda|agb|gesetz*|wettbewerb*|vereinbar*); anwaltlich*;
      rechtliche* (schritt*|schreiben|klärung|auseinandersetzung|beistand|bewertung|ansprüche); (post|brief|schreiben)
      (folgt|ist unterwegs|geht raus) .. (anwalt*|kanzlei|rechts*); (haftbar|haftung|haften|haftet|hafte) .. (machen|
      machen sie|sie|euch|ihr|für|schaden); (schaden|verlust|kosten|ausfall) .. (ersetzt|ersetzen|in rechnung|
      einfordern|einklagen|geltend|fordern|erstattung|weiterbelast*|regress*|haftbar); (fordern|verlangen|erwarten) ..
      (entschädigung|ersatz|schadensersatz|schadenersatz|wiedergutmachung|rückabwicklung|rückzahlung vor|ausgleich
      des); rückabwicklung; wandelung; anfecht*; angefochten; nichtig; unwirksam* (klausel|erhöhung|kündigung|agb|
      vertrag*); klausel .. (unwirksam|rechtswidrig|unzulässig|nichtig); unzulässig* (klausel|preis*|erhöhung|
      kündigung); verfügung (beantragt|erwirkt); sammelklage*; musterklage*; unterlassungsklage*; klagen werden;
      werden klagen; (wir|ich) klagen .. (gegen|vor|ein|an); gerichtlich; (gütliche|außergerichtliche) (einigung|
      lösung) .. (gescheitert|letzte|nicht|frist); beweis* (gesichert|sichern|gesammelt|liegen); kanzlei ..
      (übergeben|eingeschaltet|beauftragt|prüft|schreibt|meldet|übernimmt|schreiben|liegt); (übergeben|übergebe|
      weiter) .. (kanzlei|anwalt*|juristen|rechtsabteilung|inkasso); an die kanzlei; unsere kanzlei; hausjurist*;
      justiziar*; syndikus*; jurist .. (sagt|prüft|meint|schreibt|hat); juristen (prüfen| haben| sind|werden|sagen|
      schauen|sitzen|melden); unsere juristen; konventionalstrafe*; pönale*; vertragsstrafe*; pönalen; schadensersatz;
      schadenersatz; schadensersatzanspr*; ersatzanspr*; (ansprüche| forderungen) (geltend| stellen|anmelden|gegen|
      durchsetzen|vorbehalten); geltend (machen|gemacht|macht|zu machen); machen .. geltend; inkasso*; mahnverfahren;
      letzte (frist|mahnung); nachfrist*; frist (gesetzt|zur nachbesserung|verstrichen| setzen|bis zum); setzen ..
      frist; (in|im) verzug (gesetzt|setzen|geraten|befind*)?; inverzugsetzung; (rücktritt| treten|trete|
      zurückgetreten|zurücktreten) .. (vertrag|werkvertrag|kaufvertrag); vom (vertrag|kaufvertrag| werkvertrag)
      (zurück*|zurücktreten); wandlung; nichterfüllung; schlechterfüllung; schlechtleistung; leistungsstörung;
      mangelhaft* leistung; mängelrüge*; vertragswidrig*; vertragsbrüch*; sonderkündigungsrecht; außerordentlich*
      (gekündigt|kündig*|kündigungsrecht); amtsgericht; landgericht; oberlandesgericht; arbeitsgericht;
      handelsgericht; bezirksgericht; schiedsgericht*; schiedsverfahren; schlichtungsverfahren; mediation
      (gescheitert|ist); friedensrichter*; gerichtstermin; gerichtsvollzieher; vollstreck*; betreibung*; betreiben ..
      (lassen|einleiten); zahlungsbefehl; einstweilig*; unterlassungs*; strafbar*; strafrecht*; strafanzeige*; anzeige
      (gegen|erstattet|ist raus|wegen); angezeigt; polizei (eingeschaltet|verständigt|gerufen| gemeldet); nötigung;
      sittenwidrig*; unlauter*; täuschung; arglist*; vorsätzlich*; fahrlässig*; grob fahrlässig; abzocke vor;
      paragraf* .. (vertrag*|agb|bgb| hgb|sla|strafe); paragraph* .. (vertrag*|agb|bgb|hgb|sla|strafe); laut (vertrag|
      sla|paragraph) .. (steht| stehen|zu|strafe|pönale|minder*| gutschrift|schadens*|geltend); (rechnung*|zahlung*|
      betrag|raten|honorar) (zurückbehalten|einbehalten| zurückhalten|kürzen|gekürzt|eingestellt|unter vorbehalt|
      mindern); behalten .. ein; unter vorbehalt; vorbehalt* .. (rechte|rechtlich*|ansprüche|schritte);
      rechtsbeistand; rechtsschutz*; rechtlich (vorgehen|prüfen|belangen| dagegen|gegen|nicht haltbar|beraten|klären|
      klaeren); (dagegen|gegen sie| gegen euch) (vorgehen|vor gehen|klagen| vorzugehen); vorgehen gegen; sehen uns ..
      (gericht|wieder vor); (einschreiben|brief|post|schreiben) (vom|von unserem|des|meines|von der) (anwalt*|kanzlei|
      rechtsabteilung| juristen); klageschrift; klage (wird|ist|wurde| eingereicht|vorbereitet|erheben|gegen|folgt|
      liegt|auf); (reichen|reiche|erheben|erhebe) .. klage (ein)?; agb widrig; wettbewerbswidrig*; zivilklage;
      musterklage; sammelklage; verjähr*; beweissicher*; eidesstatt*; notariell*`,
    except: `betrugsmails; betrugsversuch*; dachschaden; (gründlich|ehrlich) betrachtet; (anwalt|anwälte|anwalts|
      juristen|rechtsabteilung*|juristin) (nutzt|nutzen|verwendet|liebt|lieben| arbeitet|arbeiten|findet|finden|
      wünscht|wünschen|bräuchte*|hätte|hätten|möchte*|am meisten|schreiben generator); anwaltsschreiben generator;
      (keinen|kein|ohne|nicht den|nicht zum) (anwalt*|gericht|rechtsstreit); juristisch* (formuliert*|deutsch|sprache|
      fachsprache|laie*); klagen (kann|können|will|wollen|über|hört|keine| auf hohem); auf hohem niveau; kann .. nicht
      klagen; nicht klagen; gericht* (zweiter|erster|instanz|des tages| küche); als gericht; (wir sind|unser kunde
      ist|arbeite am|arbeiten am|beim) (ein|das|als)? (gericht| amtsgericht| landgericht|notariat); strafzettel*;
      betrug nur; gewährleistung* (modul|fristen|verwaltung); mahnbescheid* (modul|vorlage|druck*|export); inkasso
      (modul|schnittstelle|software|anbindung|büro); klage* (modul|akte*| vorlage*); anwaltlich* verschwiegen*;
      minderung* (modul|feld); minderungs*; wertminderung; lärmminderung; mahn* (vorlage*|lauf|stufe*|modul|text*)`,
  },
  regulated_complaint: {
    phrases: `(landesbehörde|aufsichtsrat der bank|oberste behörde|rechtsaufsicht|fachaufsicht|dienstaufsicht*|
      kommunalaufsicht|gewerbeamt|lebensmittelaufsicht|umweltamt|bauaufsicht|tüv|berufsgenossenschaft|bg|unfallkasse|
      zoll|finanzamt|patientenanwalt*|patientenbeauftragte*) .. (gemeldet|melden|beschwer*|eingeschaltet|prüft|
      verfahren|bußgeld|strafe|anzeige|informiert|ermittelt|moniert|beanstandet|mängel*|nachfrag*);
      dienstaufsichtsbeschwerde; (fremde|andere|falsche) (patienten|kunden|mandanten|bewohner|mitarbeiter|schüler) ..
      (sehen|gesehen|angezeigt|sichtbar|daten|akte*|liste); (daten|akten|unterlagen) .. (im internet|im netz|
      öffentlich|bei google|in falsche hände|an fremde|an dritte|gestohlen|geklaut|abgegriffen|verloren); in falsche
      hände; (lohnabrechnung|gehaltsabrechnung) .. (kolleg*|andere*|falsch*|fremd*); e mail an alle .. (cc|adressen|
      sichtbar); offene* verteiler; (sanktion*|strafe|bußgeld) .. (behörde|aufsicht*|amt|kammer|bafin|finma); rüge
      (der|von|vom|durch); (finma|bafin|rtr|e control|fma|bfarm|swissmedic|ages|bsi|bnetza|bundesnetzagentur|eba|
      bakom|weko|edöb| dsb|ldi|bfdi|enisa|luftfahrtbundesamt|eisenbahnbundesamt|gewerbeaufsicht*|gesundheitsamt|
      bundesbank| heimaufsicht|arbeitsinspektorat|bezirkshauptmannschaft|veterinäramt|ordnungsamt|marktaufsicht*|
      rechnungshof| kesb|mdk|medizinischer dienst|versicherungsaufsicht|finanzmarktaufsicht*|arbeiterkammer|
      preisüberwacher| volksanwalt*|bürgeranwalt|stiftung warentest|vki|finanzaufsicht|bankenaufsicht|energieaufsicht|
      datenschutzkommission) .. (gemeldet|melden|informiert|fragen|fragt|stellt|beschwerde|eingeschaltet|prüft|
      verfahren|bußgeld|strafe|anfrage|schreiben|post|meldung|angezeigt|liegt|weiß|bescheid|gerügt|rüge|mahnt|
      verlangt|beanstandet|ermittelt|nachfrage*|hat); (an|bei|beim|der|die|zur|von der|dem|das) (finma|bafin|rtr|e
      control|fma|bfarm|swissmedic|bsi|bnetza|bundesnetzagentur|edöb|ldi|bfdi|gewerbeaufsicht*|heimaufsicht|
      arbeiterkammer|volksanwalt*|landesdatenschutz*|datenschutzaufsicht|finanzmarktaufsicht); förmlich*; formell*
      (beanstandung|rüge|einspruch|protest|reklamation|beschwerde*); offiziell* (beschwerde*|reklamation|einspruch|
      rüge); (als|eine|meine|diese|hiermit) (formelle|förmliche|offizielle)? beschwerde (im sinne|zu behandeln|
      werten|aufnehmen|zu werten|registrieren|erfassen|mit aktenzeichen|ein|schriftlich); beschwerde (im sinne|zu
      werten|nach|gemäß|gem|schriftlich|aufzunehmen|registr*); beschwerdenummer; stellungnahme (binnen|innerhalb| bis|
      innert|erwarte*); schriftliche* stellungnahme; (meldepflichtig*|anzeigepflichtig*); (vorfall|vorkommnis|
      ereignis|panne|verletzung|vorgang|zwischenfall) .. (melden|gemeldet|meldepflichtig|anzeigen|angezeigt|gemeldet
      werden); (gemeldet|melden|meldung|anzeige) .. (art 33|artikel 33|72 stunden|behörde|aufsicht*|amt|
      datenschutz*); (72|24|zweiundsiebzig|vierundzwanzig) stunden .. (meld*|gemeldet|frist|behörde|
      landesbeauftragte*); art 33; artikel 33; nis2 (meld*|vorfall); (dsgvo|datenschutz) (konform ist das nicht|
      vorfall|problem gemeldet|beschwerde*|verfahren|bußgeld*|strafe|skandal|panne|gau); dsgvo widrig; (auskunft*|
      löschantrag|löschersuchen|löschanfrage|auskunftsersuchen|löschbegehren|auskunftsbegehren) .. (unbeantwortet|
      ignoriert|keine|nicht|nie|abgelehnt|überfällig|offen); betroffenenanfrage*; (landesdatenschutz*|
      landesbeauftragte*|datenschutzbehörde*|datenschutzaufsicht*) ; bußgeld* (bescheid|verfahren|gegen|verhängt|
      bekommen|droht|von)?; (ordnungsgeld|zwangsgeld|auflage*) (von|der|verhängt|bekommen); prüfer .. (moniert|
      beanstandet|feststellung*|bemängel*|gerügt); prüfungsfeststellung*; wirtschaftsprüfer .. (moniert|beanstandet|
      bemängel*|gerügt|testat*); (zulassung|lizenz|konzession|betriebserlaubnis) .. (gefährdet|entzogen|verlieren| auf
      dem spiel|verloren|entzug); (bankdaten|kontodaten|adressdaten|personaldaten|gehaltsdaten|gehälter| lohndaten|
      lohnzettel|gehaltszettel|gehaltsabrechnung*|patientenakte*|patientendaten|kundendaten| mitgliederdaten|
      mitarbeiterdaten|schülerdaten|bewohnerdaten|gesundheitsdaten|diagnosen|befunde|rechnungen| unterlagen|akten|
      ausweise|ausweiskopien|steuer id|bescheide|krankmeldungen|zeugnisse|bewerbungen| bewerberdaten|empfängerlisten|
      kundenliste*|adressen|passwörter|zugangsdaten|personalakten|mandantendaten| spenderdaten|gehaltslisten|
      geburtsdaten|kreditkarten*|fotos der kinder|mieterdaten|meldedaten|verträge|e mails|mails) .. (fremde*|falsche*|
      anderen|anderer|andere|unbefugt*|dritte*|öffentlich*|sichtbar|einsehbar| abrufbar|offen|zugänglich|verloren|
      verschwunden|gestohlen|geleakt|verschickt|versendet|veröffentlicht|google| internet|ohne (login|passwort)|
      jedermann|für alle*|allen|ungeschützt|unverschlüsselt|jeder|darknet| abgeflossen|verteiler|weitergegeben|
      verkauft|nachbar*|konkurren*|praktikant*|gelandet|liegen|ausgelesen); (fremde|fremden|falschen|anderer|unserer|
      anderen) (rechnungen|daten|patienten|kunden|akten|unterlagen| mandanten|praxen|mitarbeiter|bewohner|namen|
      verträge|dokumente|adressen|konten|firmen|personen|belege) .. (gesehen|sehen|sichtbar|einsehbar|in meinem|in
      unserem|in unserer|bei uns|angezeigt|aufgetaucht|gelandet| abrufbar|bekommen|erhalten|zugeschickt|im (portal|
      konto|account|postfach)|einsicht|zugriff|angeboten); (an| bei|in) (die|den|dem|einen|einer|der)? (falschen|
      fremde|fremden|falsche|anderen) (empfänger*|bürger*|kunden| patienten|adresse*|postfach|person*|mandanten|firma|
      praxis|verteiler|mitarbeiter*|leute) (geschickt|gesendet| verschickt|gegangen|gelandet|ging|gingen|zugestellt)?;
      personenbezogene (daten|informationen) (anderer|von| unserer|fremder|verloren|weiter*|sind|waren|offen*); (usb
      stick|stick|laptop|festplatte|backup*|datenträger) .. (verschwunden|verloren|gestohlen|unverschlüsselt|liegen
      gelassen|mitgenommen|abhanden); stick mit ... (verschwunden|verloren|gestohlen); (nach|gemäß|laut) (art|artikel)
      33; art 33 gemeldet; (patientendaten| kundendaten|mitarbeiterdaten|personaldaten|daten|akten) ... (ohne (login|
      passwort|anmeldung)|abrufbar|im netz| über einen link); phishing .. (adressen|daten|eurem|ihrem); (adressen|
      daten) (aus|von) (eurem|ihrem) system; datenabfluss; datenverlust an dritte; datendiebstahl;
      identitätsdiebstahl; verstoß* gegen (die|den|das)? (dsgvo|datenschutz|aufsicht*|regulier*|gesetz*|auflagen|
      vorschrift*|meldepflicht*|bgb|gwg|kwg|mar|mifid*| hygiene*|arbeitszeit*); (betriebsrat|personalrat) ..
      (verboten|untersagt|gestoppt|einigungsstelle)`,
    except: `die bafin will; backups unverschlüsselt; tüv .. (fotografiert|siegel|plakette); (ombudsfrau|ombudsmann|
      ombudsstelle) (unserer|der|hätte|unseres); (unser|mein|ein|als|für) (kunde| auftraggeber)? (ist)? (eine|die)?
      (aufsichtsbehörde|behörde|kontrollbehörde); unser kunde ist; ombudsfrau (unserer|der|hätte); ombudsmann
      (unserer|der|hätte); ombudsstelle (unserer|der hochschule); datenschutzbeauftragte* (hat|fragt|verlangt|
      untersagt|sagt|will|möchte|braucht|war|ist|nutzt|hätte|gibt|lässt| freut|liebt|macht|sieht); datenschutz
      (export|schulung*|modul|hinweis*|erklärung|formular); datenschutzschulung*; datenschutzerklärung;
      beschwerdemanagement*; beschwerdeformular*; beschwerden (unserer| von|der|auswerten|erfassen|bearbeiten|
      verwalten|nach|im modul); (keine|nicht) (formelle|offizielle|förmliche)? beschwerde; schlichtungs* (modul|
      fälle); behördengang; bußgeld* (katalog|modul|stelle*|verwaltung|software| sachbearbeit*)`,
  },
};
