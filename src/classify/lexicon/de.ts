import { GERMAN_SPEECH_DEALINGS } from './de-speech-dealings';
import { GERMAN_SPEECH_PRODUCT } from './de-speech-product';
import { GERMAN_STORIES } from './de-speech-stories';
import { joinReasons } from './join-reasons';
import type { Lexicon } from './lexicon';

/** German: compounds are matched by a part of them, verbs that come apart across a gap. */
export const GERMAN: Lexicon = {
  language: 'de',
  speech: joinReasons({ ...GERMAN_SPEECH_DEALINGS, ...GERMAN_SPEECH_PRODUCT }, GERMAN_STORIES),
  grammar: {
    tells: `der; die; das; und; ist; nicht; wir; ich; ein; eine; einen; zu; mit; für; auf; es; sie; aber; den; dem;
      von; im; haben; hat; sind; war; wird; werden; kein; keine; sehr; uns; unser; unsere; auch; nur; wie; bei; noch;
      nach; seit; zum; zur; viel; mehr; immer; schon; leider; ihr; ihre; euer; eure; dass; über; wurde; niemand; man;
      oder`,
    negators: 'nicht; kein; keine; keinen; keiner; keinem; keinerlei; nie; niemals; ohne; niemand; nichts; kaum; weder',
    stops: 'weil; da; wenn; und; dass; aber; sondern; obwohl; wir; ich; sie; er; bis; nur; als; damit',
    and: 'und; sowie',
    contrast: `aber; jedoch; allerdings; leider; sondern; dennoch; trotzdem; nur dass; dafür; obwohl; andererseits;
      abgesehen von; bis auf; hingegen; stattdessen; schade dass?; doch; bloß; indes; nur leider; was fehlt; hingegen`,
    concession: 'obwohl; obgleich; auch wenn; trotz; zwar; während',
    focus: `vor allem; besonders; hauptsächlich; insbesondere; weil; wirklich;
      (größtes|größte|wichtigster|wichtigste) (problem|ärgernis|kritikpunkt); was (stört|nervt|ärgert);
      in erster linie; was (mich|uns) (stört|nervt|ärgert|aufregt|abschreckt); entscheidend; ausschlaggebend; knackpunkt; der punkt ist; es hapert; es liegt daran; schlimmer (ist|finde); am (meisten|schlimmsten|ärgerlichsten); mein problem; ärgerlich ist; problem ist; hauptkritik*; größte*; in erster linie`,
    strongFocus: `(einziger|einzige|einziges|eigentlicher|eigentliche|eigentliches|wahrer|wahre|wahres) (grund|
      problem|punkt|kritikpunkt|manko); nur (wegen|weil); allein wegen; hauptgrund;
      grund (für|der) (die|meine|unsere)? (note|bewertung|punktzahl); hauptproblem; liegt nur an|am; der (eigentliche|wahre|einzige|wirkliche) (grund|punkt|haken); haken ist; es (hapert|scheitert|liegt) (nur|allein|einzig|daran|an|am); einzig; grund (ist|dafür|meiner|für den|für die); ausschlaggebend (war|ist); darum (die|nur|geht); deswegen (die|nur)`,
    praise: `gut; gute; guter; gutes; guten; super; toll; tolle; toller; tolles; klasse; prima; hervorragend*;
      ausgezeichnet*; perfekt*; zufrieden; freundlich*; hilfreich*; schnell; schnelle; schneller; nett; nette; nettes;
      einfach zu; intuitiv; zuverlässig*; stabil; fair; faire; günstig; beste; besten; bester; gerne; lieben; liebe;
      kompetent*; schöne; schönes; funktioniert gut; läuft; okay; angenehm; begeistert; empfehlen; ordentlich`,
    blame: `schlecht*; schlimm*; mies*; furchtbar*; schrecklich*; katastroph*; miserabel; mangelhaft*; unzureichend*;
      enttäusch*; frustrier*; ärger*; nervig; nervt; problem*; unzufrieden*; langsam*; spät*; verspätet*; falsch*;
      fehlt; fehlen; fehlend*; zu; unklar*; schwierig*; schwer; kompliziert; umständlich; veraltet*; unfair*; starr;
      inkompetent*; unvorbereitet*; unfreundlich*; ignoriert; unbrauchbar*; nutzlos*; dürftig*; lange; bedenken;
      verzöger*; chaotisch*; unzumutbar; inakzeptabel; mühsam`,
    unreal: `wäre; wären; hätte; hätten; könnte; könnten; sollte; sollten; früher; einst; wünsche; wünschen; erwartet;
      statt; anstatt; nicht mehr; weniger; würde; würden`,
    clears: `kein* problem* mit; nichts (gegen|auszusetzen);
      (nicht|kein) (das|der|mein|unser|das eigentliche)? (problem|grund); (nicht|keine) beschwer*; liegt nicht an|am;
      nicht wegen; nichts zu tun; stört (uns|mich)? nicht; (hat|haben) sich verbessert;
      (schnell|prompt) (gelöst|behoben); bitte .. (rufen|melden|kontaktieren|kontakt|rückruf|anruf*|zurückrufen); (rufen|melden) sie (mich|sich|uns); bitte um (rückruf|kontakt*|anruf|rückmeldung|ein gespräch); ruft mich an; kontaktieren sie mich`,
    clearsNext: 'nicht (der|die|das|den|am|an|um|euer|eure|ihr|ihre|unbedingt)',
    tails: 'der; die; das; selbst; an; wirklich; mehr; allein',
    ignore: 'in rechnung stellen wir; im rahmen; mit freundlichen grüßen; support team grüßt; gar nicht erst',
  },
  reasons: {
    billing_pricing: {
      topic: `preis; preise; preisen; preismodell; kosten; rechnung; rechnungen; *rechnung; abrechnung*; gebühr*;
        lizenz*; abo; abonnement; zahlung*; rabatt*; vertragslaufzeit; tarif*; budget; mahnung*`,
      complaint: `teuer; teure; teurer; teures; überteuert*; zu (hohe|hoher|viel) (kosten|preis|preise|gebühren|geld);
        kosten .. (zu hoch|gestiegen|explodier*); preis* .. (zu hoch|gestiegen|erhöht|verdoppelt|steigen);
        preissteigerung*; preissprung*; falsche? (rechnung*|abrechnung*);
        rechnung* .. (falsch|fehlerhaft|unverständlich|doppelt);
        (doppelt|falsch|zuviel) (abgerechnet|berechnet|abgebucht|verrechnet); versteckte (kosten|gebühren);
        zusatzkosten; zusätzliche (kosten|gebühren); nicht (mehr)? leisten; automatisch verlängert; rückerstattung*;
        gutschrift*; abzocke; mindestabnahme; kostet (zu|viel|extra); aufpreis*; unerwartete (kosten|gebühren)`,
      decisive: `preiserhöhung*; zu teuer;
        nur (im|in der|mit) (enterprise|premium|teuren|teureren|höheren|größeren|pro) (tarif|paket|version|lizenz|
        plan)?; extra (bezahlen|zahlen|kosten); kostenpflichtig*; hinter .. (bezahlschranke|paywall)`,
    },
    product_gap: {
      topic: `funktion; funktionen; funktionalität*; funktionsumfang; schnittstelle*; integration; integrationen;
        anbindung*; export*; bericht; berichte; berichts*; auswertung*; reporting; anpass*; app; automatisier*;
        dashboard*; api; plugin*; filter*; vorlage*`,
      complaint: `(fehlt|fehlen|fehlende|vermisse|vermissen); fehlende (funktion*|integration*|schnittstelle*);
        kein* _? (funktion*|integration*|schnittstelle*|anbindung|export*|app|möglichkeit*|api|bericht*|offline*|
        filter*); (nicht|kaum) möglich; lässt sich nicht; lassen sich nicht;
        (nicht|kaum) (exportieren|importieren|anpassen|filtern|integrieren|konfigurieren|verbinden|automatisieren|
        unterstützt|verfügbar|anpassbar|flexibel); wünsche* .. mehr;
        wäre (schön|gut|toll|hilfreich|super|wünschenswert); eingeschränkt*; begrenzt*;
        zu wenig* (funktionen|möglichkeiten|optionen|sprachen|integrationen);
        mehr (funktionen|möglichkeiten|optionen|integrationen|flexibilität); workaround*; umweg*; unflexibel;
        unvollständig*; bräuchten; brauchen (mehr|bessere|eine|einen)`,
      decisive: `(wichtige|grundlegende|viele|einige|notwendige|zentrale) (funktionen|features) .. (fehlen|fehlt);
        (funktion*|feature*|integration*|schnittstelle*|export*|api) .. (fehlt|fehlen|gibt es nicht);
        kein* (integration*|schnittstelle*|anbindung|export*)`,
    },
    reliability_performance: {
      topic: `fehler; fehlern; performance; stabilität; ladezeit*; verfügbarkeit; synchronisation*; geschwindigkeit;
        update; updates; server*; bug; bugs; login; benachrichtigung*; störung*`,
      complaint: `langsam; langsame; langsamer; langsames; lahm; träge; absturz*; abgestürzt; stürzt .. ab;
        (hängt|hängen) sich? (auf|ständig|dauernd)?; ausfall*; ausgefallen; fällt .. aus; fehlerhaft*; fehlermeldung*;
        verbuggt; buggy; instabil*; unzuverlässig*;
        (funktioniert|funktionieren|geht|gehen|lädt|klappt|läuft|synchronisiert) .. nicht; funktioniert nie;
        (nicht|nie) (erreichbar|verfügbar) das? system; friert .. ein; eingefroren; datenverlust*;
        daten .. (verloren|weg|falsch|verschwunden); (falsche|fehlerhafte) (daten|zahlen|ergebnisse|werte|berichte);
        störung*; ausfallzeit*; timeout*; ruckelt; kaputt; defekt*; (stimmen|stimmt) nicht;
        lädt (ewig|minutenlang|zu lange|langsam); wartezeiten beim laden; bugs; down; offline; verbindungsabbr*;
        abbrüche; bricht .. ab`,
      decisive: `(ständig|dauernd|immer wieder|häufig|häufige|regelmäßig|viele|zu viele|ständige|oft) (fehler|
        abstürze|ausfälle|störungen|bugs|ausgefallen|abgestürzt|fehlerhaft);
        fehler .. (immer noch|weiterhin|besteht|bestehen|nicht behoben|wieder);
        (gleiche*|derselbe|denselben|dieselbe*|dasselbe) (fehler*|bug*|störung*);
        system .. (stürzt|langsam|ausgefallen|nicht verfügbar)`,
    },
    usability: {
      topic: `bedienung; bedienbarkeit; oberfläche; *oberfläche; benutzerführung; menü*; navigation; design; layout;
        usability; ui; ux; benutzerfreundlichkeit; maske; masken; ansicht; optik; übersicht; ergonomie`,
      complaint: `unübersichtlich*;
        (schwer|schwierig|kompliziert|umständlich|mühsam) zu (bedienen|verstehen|finden|lernen|nutzen|benutzen);
        nicht (sehr|wirklich)? (intuitiv|benutzerfreundlich|selbsterklärend|nutzerfreundlich); unintuitiv*;
        umständlich*; kompliziert*; verwirrend*; zu viele (klicks|schritte|menüs|optionen|fenster); klicks; komplex;
        überladen*; labyrinth; veraltete (oberfläche|optik|maske*|design); altbacken; findet .. nichts;
        finde .. nichts; (nichts|nicht) .. finden; benutzerunfreundlich*; unlogisch*; gewöhnungsbedürftig;
        schlecht .. bedienen; barrierefrei*; unverständliche (menüs|bezeichnung*)`,
      decisive: `(schwer|schwierig|kompliziert|umständlich) zu bedienen;
        bedienung .. (kompliziert|umständlich|schwierig|katastrophe|unübersichtlich|schlecht);
        zu viele (klicks|schritte); nicht (intuitiv|benutzerfreundlich)`,
    },
    onboarding_implementation: {
      topic: `einführung*; onboarding; schulung*; *schulung; implementierung*; einrichtung*; inbetriebnahme;
        einarbeitung*; rollout; go live; training*; kickoff; umstellung; dokumentation; anleitung*; startphase;
        projektstart; migration`,
      complaint: `(keine|kaum|zu wenig|zu wenige|schlechte|unzureichende|mangelhafte|fehlende) (schulung*|einführung|
        einarbeitung|einweisung|dokumentation|anleitung*|trainings*|begleitung);
        (schulung*|einarbeitung|einweisung) .. (fehlt|fehlen|fehlte|unzureichend|zu kurz|schlecht|nie);
        (allein|alleine) gelassen; (niemand|keiner) .. (erklärt|gezeigt|geschult|eingewiesen);
        (dauerte|gedauert|dauert) .. (monate|wochen|ewig|lange) bis; (monate|wochen) bis (wir|zum|zur|alles);
        noch (immer)? nicht (live|eingerichtet|produktiv|startklar); nie .. (geschult|eingewiesen)`,
      decisive: `(einführung|onboarding|implementierung|einrichtung|schulung|schulungen|rollout|inbetriebnahme) ..
        (schlecht|chaotisch|dauert|dauerte|lange|langsam|katastrophe|verzögert|mangelhaft|monate|fehlt|fehlen|holprig|
        verspätet); (schlechte|chaotische|langwierige|holprige|zähe) (einführung|einrichtung|implementierung|schulung)`,
    },
    support_experience: {
      topic: `support; kundendienst; kundenservice; hotline; ticket; tickets; service; servicehotline; helpdesk; chat;
        chatbot; hilfe; antwort; antworten; reaktionszeit*; kundenbetreuung`,
      complaint: `(keine|nie|niemals|ohne) (eine)? (antwort|antworten|rückmeldung|reaktion|hilfe|unterstützung);
        (niemand|keiner) .. (antwortet|reagiert|hilft|meldet|erreichbar|zuständig|kümmert|geht);
        (nicht|nie|schwer|schlecht|kaum) (zu)? erreich*; (meldet|melden) sich (niemand|keiner|nicht|nie); wartezeit*;
        lange (auf)? (warten|gewartet|antwortzeit*|reaktionszeit*);
        (wochen|tage|ewig|stunden) (auf|gewartet|warten|bis) .. (antwort|rückmeldung|hilfe|rückruf); unfreundlich*;
        weitergereicht; hin und her; textbaustein*; standardantwort*; hinterherlaufen; abgewimmelt;
        rückruf .. (nie|nicht|kam); hilft nicht; nicht geholfen; keine hilfe; warteschleife`,
      decisive: `(support|kundendienst|kundenservice|hotline|helpdesk|service) .. (langsam|schlecht|unfreundlich|
        katastrophe|inkompetent|miserabel|unterirdisch|ignoriert|mangelhaft|unerreichbar);
        (support|kundendienst|kundenservice|hotline|helpdesk|service) .. (nicht|nie|kaum|niemand|keiner|schwer) ..
        (erreichbar|erreichen|helfen|geholfen|lösen|reagiert|antwortet);
        (support|kundendienst|kundenservice|hotline|helpdesk|service) (reagiert|antwortet|hilft) .. (nicht|nie|kaum|
        langsam|spät);
        (schlechter|langsamer|miserabler|unfreundlicher|mieser) (support|kundendienst|kundenservice|service);
        ticket* .. (offen|unbeantwortet|ignoriert|geschlossen|wochen|unbearbeitet);
        (antwortet|reagiert) .. (nicht|nie|niemand|keiner)`,
    },
    account_management: {
      topic: `ansprechpartner*; kundenbetreuer*; betreuer*; account manager*; key account*; vertrieb*; kommunikation;
        betreuung; roadmap; transparenz; vertriebler*; außendienst; zusammenarbeit; kundenbeziehung; csm`,
      complaint: `(kein|keinen|fehlender|wechselnder|wechselnde|ständig neue|ständig neuer|neuer|immer neue) (feste|
        festen|fester|persönlicher)? (ansprechpartner*|betreuer*);
        ansprechpartner* .. (fehlt|fehlen|wechselt|wechseln|gewechselt|nie|nicht);
        (schlechte|keine|mangelnde|fehlende|kaum) (kommunikation|transparenz|abstimmung|information*);
        (nicht|nie|niemand|keiner) .. informiert; versprechen; versprechungen; versprochen; nicht eingehalten;
        meldet sich (nur|nie) (wenn|bei|zur|um)?; (hören|hört) .. (ansprechpartner*|betreuer*|account manager*);
        im stich gelassen; fühlen uns .. (ignoriert|vernachlässigt|allein); nicht ernst genommen;
        (hört|hören) nicht zu; nur .. (verkaufen|upsell*)`,
      decisive: `(vertrieb|vertriebler|verkäufer) .. (versprochen|verspricht|gelogen|versprach);
        (vom|im|beim) (vertrieb|verkauf*) .. (versprochen|zugesagt);
        (versprechen|versprechungen|zusagen|zugesagt*) .. (nicht|nie|gebrochen|leer); (kein|keine|nichts) .. roadmap;
        roadmap .. (nichts|unklar|schweigen|keine|nie);
        (betreuer|kundenbetreuer|account manager) .. (nie|nicht|gewechselt|wechselt|unfähig|meldet|unfreundlich)`,
    },
    service_delivery: {
      topic: `berater*; projekt*; dienstleist*; beratung*; techniker*; lieferung*; liefertermin*; installation;
        monteur*; professional services; auftrag; consultant*; consulting; umsetzung; datenübernahme`,
      complaint: `(zu spät|verspätet|falsch|unvollständig) (geliefert|fertig|fertiggestellt|ausgeliefert);
        (termin*|fristen|deadline*|meilenstein*) .. (nicht eingehalten|verschoben|verpasst|überschritten|geplatzt);
        lieferverzug; unvorbereitet*; (budget|kostenrahmen) überschritten; nachbesser*; nacharbeit*;
        schlechte (arbeit|umsetzung|ausführung|qualität); schlampig*; nicht erschienen;
        (nicht|kaum) (fertig|abgeschlossen); pfusch`,
      decisive: `(projekt|lieferung|umsetzung|installation) .. (spät|verspätet|verzögert|gescheitert|schlecht|
        katastrophe|chaotisch|falsch|unfertig|überzogen);
        (berater|techniker|consultants|monteur|dienstleister) .. (unvorbereitet|inkompetent|keine ahnung|unerfahren|
        nicht|nie|schlecht|spät|wechsel*);
        (bezahlte|beauftragte|gekaufte) (implementierung|einrichtung|schulung|leistung|arbeit|migration)`,
    },
    security_compliance: {
      topic: `sicherheit*; datenschutz*; dsgvo; compliance; verschlüssel*; zertifi*; audit*; zugriffsrecht*;
        berechtigung*; passwort*; it sicherheit; sso; mfa; 2fa; zwei faktor*; revision; avv; serverstandort;
        personenbezogen*`,
      complaint: `sicherheitsbedenken; sicherheitslücke*; sicherheitsproblem*; sicherheitsrisik*; datenleck*;
        datenpanne*; (nicht|kein|keine) .. (dsgvo|konform|verschlüssel*|zertifi*|compliant);
        datenschutz .. (nicht|fehlt|unklar|mangelhaft|bedenken|ungeklärt); (unbefugt*|unberechtigt*) .. zugriff*;
        (kein|keine) (sso|mfa|2fa|zwei|verschlüsselung|zertifi*|protokoll*);
        wo .. daten .. (gespeichert|liegen|gehostet); serverstandort*; gehackt; unsicher; datenschutzverstoß*;
        datenschutzbedenken`,
      decisive: `sicherheitslücke*; datenleck*; datenpanne*; nicht dsgvo; verstoß* .. (dsgvo|datenschutz);
        datenschutz* .. (bedenken|problem*|verstoß*|nicht gewährleistet);
        daten* .. (offen|öffentlich|einsehbar|fremde|unbefugt*); sicherheitsbedenken`,
    },
    competitor_value: {
      topic: `mehrwert; nutzen; konkurrenz*; wettbewerb*; alternative; alternativen; preis leistung*; mitbewerber*;
        andere (anbieter|tools|lösungen|systeme|produkte); roi; rendite`,
      complaint: `(kein|keinen|keinerlei|wenig|kaum|geringer) (echten|wirklichen|messbaren|erkennbaren|großen)?
        (mehrwert|nutzen|vorteil|roi|effekt); (nicht|nie) .. wert; lohnt .. nicht; lohnt sich kaum;
        (bessere|günstigere) (alternative*|anbieter|lösung*|tools|produkte|angebote);
        (andere|konkurrenz|wettbewerber|mitbewerber) .. (besser|weiter|mehr|günstiger|schneller); geldverschwendung;
        zeitverschwendung; (kaum|selten|nicht mehr) (genutzt|benutzt|verwendet|gebraucht);
        (nutzen|brauchen|verwenden) .. (kaum|nicht|nie|selten); (im|der) vergleich; überdimensioniert;
        bringt (uns|mir)? (nichts|wenig|keinen|nicht); rausgeschmissen*; abgehängt`,
      decisive: `(kein|keinen|keinerlei) _? (mehrwert|nutzen); bringt .. (mehrwert|nutzen|nichts);
        (konkurrenz|wettbewerber|mitbewerber|andere anbieter) .. (besser|günstiger|mehr|weiter); lohnt .. nicht;
        (preis leistung*) .. (nicht|schlecht|stimmt)`,
    },
  },
};
