import type { Language } from './lexicon/lexicon';

/** Words of one side; each list in the notation of phrases.ts. */
export interface MoodWords {
  /** Says it all by itself. */
  readonly certain: string;
  /** Strong, and meant only where two different ones are said. */
  readonly strong: string;
  /** Where one of these stands, nobody can be sure: irony, other vendors, the past, conditions. */
  readonly doubt: string;
}

export type ContradictionWords = Readonly<Record<'praise' | 'anger', MoodWords>>;

/**
 * Words that leave no doubt about how somebody feels, and words that do. Short on purpose: a contradiction costs a
 * person a look, so what can be meant either way is not here.
 */
export const CONTRADICTION_WORDS: Readonly<Record<Language, ContradictionWords>> = {
  en: {
    praise: {
      certain: `10 10; 10 (of|out of) 10; ten (of|out of) ten; (5|five) stars; (i|we) _? love (it|this|you|your); love it;
        loving it; (cant|cannot|couldnt|could not) be (happier|better|more satisfied); couldnt ask for more;
        (cant|cannot) recommend .. enough; best .. (ever|on the market|out there); highly recommend|recommended;
        keep up the (good|great|amazing) work; nothing to complain about; exceeded (our|my|all)? expectations;
        (absolutely|totally|truly|simply) (love|brilliant|fantastic|amazing|perfect|wonderful|excellent|awesome);
        (very|extremely|incredibly|super) (happy|satisfied|pleased) (customer|with|user)`,
      strong: `excellent; amazing; awesome; fantastic; wonderful; perfect; brilliant; superb; outstanding; love; loved;
        delighted; great; terrific; flawless; impressed; thrilled`,
      doubt: `again; another; yet another; (love|loved|loving) (it|how|that|this|the way)? (when|how|that|waiting|paying|being|
        having|getting|losing|spending|chasing); oh (great|wow|yes|yeah|sure|how); yeah right; thanks (for nothing|a lot);
        just (great|perfect|wonderful|brilliant|fantastic|what); so much for;
        (great|good|nice|fantastic|brilliant|excellent|wonderful|perfect|amazing) (job|way) (of|to|at|with)?;
        (best|10 10|10 out of 10) (way to|for|joke|comedy|at); lol; haha*; if; unless; used to; once; until; weeks; days;
        months; hours; minutes; joke; kidding; sarcas*; ironic*; irony; wish*; supposed; competitor*; as always; as usual;
        zero; 0; said nobody; apparently; congratulations; bravo; slow clap; unlike; instead; elsewhere; goodbye; bye`,
    },
    anger: {
      certain: `worst .. ever; worst _? (tool|product|service|support|company|software|vendor|experience|app|platform);
        (absolutely|totally|utterly|completely|just|simply) (terrible|horrible|awful|useless|worthless|unacceptable|
        unusable|pathetic|disgraceful|disgusting); (complete|total|utter|absolute) (waste|disaster|joke|nightmare|rubbish|
        garbage|disgrace|scam); waste of (time|money|our|my); (i|we) (really|absolutely)? hate (it|this|you|your);
        never again; (avoid|stay away) (at all costs|from); stay away; 0 10; 0 (of|out of) 10; zero (of|out of) ten;
        (0|zero) stars; scam; (do|would|will|can|could) not recommend; (dont|wouldnt|wont|cant|cannot) recommend`,
      strong: `terrible; horrible; awful; useless; worthless; pathetic; disgusting; hate; worst; rip off; garbage; rubbish; crap;
        nightmare; disaster; furious; appalling; dreadful; unusable; unacceptable; shameful; disgrace*; ridiculous; sucks`,
      doubt: `before; previous*; old; former*; used to; competitor*; competition; other; others; else; alternative*; than;
        compared; switched; until; without; excel; spreadsheet*; monday*; hate (it|that|this)? (when|to|how|that); if;
        unlike; instead; enough; lose; losing; mistake; meant; waste of time to; no longer; not anymore; fixed; heard`,
    },
  },
  de: {
    praise: {
      certain: `10 von 10; 10 10; zehn von zehn; (glatte|klare|volle|eine) 10; volle punktzahl; (5|fünf) sterne;
        (wir|ich) (lieben|liebe) (es|das|euch|euer|eure|ihr|ihre|dieses|diese|die); (absolut|einfach|wirklich|total|schlicht) (super|klasse|genial|
        spitze|begeistert|großartig|perfekt|top|toll|hervorragend|fantastisch);
        (rundum|vollkommen|absolut|sehr|äußerst|mehr als|voll) zufrieden*; (bestes|beste|bester|besten) .. (aller zeiten|überhaupt|
        am markt|auf dem markt); (absolute|klare|volle) (empfehlung|weiterempfehlung|kaufempfehlung);
        (sehr|absolut|nur|wärmstens) (zu empfehlen|empfehlenswert); nichts (zu meckern|auszusetzen|zu beanstanden|zu kritisieren);
        (könnte|kann) nicht besser (sein|laufen|gehen); (wunschlos|rundum) glücklich`,
      strong: `super; toll; tolle; toller; tolles; klasse; prima; hervorragend*; ausgezeichnet*; perfekt*; begeistert;
        großartig*; fantastisch*; genial*; spitze; wunderbar*; top; brillant*; liebe; lieben; exzellent*; spitzenmäßig*; weiter so`,
      doubt: `wieder; noch; na (toll|super|klasse|prima|großartig); (toll|super|klasse|prima|fein|gut) (gemacht|hinbekommen);
        tage; tagen; wochen; monate; monaten; stunden; minuten; danke für; ironie; ironisch; wenn; falls; früher; einst; außer;
        bis; würde*; wäre*; hätte*; von wegen; angeblich; haha*; lol; konkurrenz*; wettbewerb*; mitbewerber*; 0; null;
        glückwunsch; bravo; lieben (es|das) (wenn|zu|dass); liebe (es|das) (wenn|zu|dass); darin; kündig*; tschüss; wer`,
    },
    anger: {
      certain: `(schlechteste|schlechtestes|schlechtester|schlechtesten|mieseste|miesester|miesestes) .. (zeiten|überhaupt|
        je|tool|software|service|support|produkt|anbieter|erfahrung); nie wieder; finger weg; (absolut|völlig|komplett|total|
        einfach nur|nur noch) (unbrauchbar*|nutzlos*|katastrophal*|schrecklich*|inakzeptabel*|miserabel*|furchtbar*|
        unzumutbar*|wertlos*); (totale|völlige|reine|absolute|einzige) (katastrophe|zeitverschwendung|geldverschwendung|frechheit|
        zumutung|abzocke); zeitverschwendung; geldverschwendung; 0 von 10; null von zehn; (0|null) sterne;
        (hasse|hassen) (es|das|euch|euer|eure|dieses|diese); rausgeschmissenes geld; unter aller sau;
        nicht (zu empfehlen|weiterempfehlen|empfehlen); (rate|raten) .. davon ab`,
      strong: `schrecklich*; furchtbar*; katastroph*; miserabel*; unbrauchbar*; nutzlos*; wertlos*; hasse; frechheit; abzocke;
        zumutung; unverschämt*; schlechteste*; mies; mieser; miese; mieses; inakzeptabel*; unzumutbar*; müll; schrott;
        mist; grauenhaft*; grauenvoll*; lächerlich*; inkompetent*; albtraum*; alptraum*; wütend; desaster`,
      doubt: `früher*; vorher*; alte; alter; altes; alten; bisher*; vorgänger*; konkurrenz*; wettbewerb*; mitbewerber*;
        ander*; excel; statt; anstatt; montag*; als; verglichen; vergleich; umgestiegen; gewechselt; ohne; wenn; falls; nicht mehr;
        verloren; verlieren; behoben; versehen; gehört; gemeldet`,
    },
  },
  fr: {
    praise: {
      certain: `10 sur 10; 10 10; dix sur dix; 20 20; 20 sur 20; (note|un|une|noté) 10; (5|cinq) étoiles;
        adore|adorons (ce|cet|cette|votre|vos|ça|cela|vraiment|tout|absolument); l|la|le|les adore|adorons;
        (vraiment|absolument|tout simplement|juste) (génial*|excellent*|parfait*|super|formidable*|fantastique*);
        (très|entièrement|pleinement|extrêmement|totalement|plus que) (satisfait*|content*|ravi*); rien à (redire|reprocher);
        meilleur*  .. (marché|monde); recommande|recommandons (vivement|fortement|chaudement|les yeux fermés|sans hésit*);
        continuez (ainsi|comme ça); au top; que du (bonheur|positif)`,
      strong: `excellent*; génial*; parfait*; formidable*; fantastique*; super; adore; adorons; ravi; ravie; ravis;
        enchanté*; merveilleu*; top; extraordinaire*; remarquable*; impeccable*; exceptionnel*`,
      doubt: `encore; semaines; semaine; jours; mois; heures; minutes; bravo; félicitations; merci (pour|de) rien; ironie;
        ironique*; si; quand; lorsque; avant; jadis; autrefois; voyons; haha*; mdr; lol; concurren*; sinon; attend*; attente;
        0; zéro; adore|adorons (attendre|payer|quand|que|perdre|devoir|être); au revoir; adieu; soi disant; ailleurs`,
    },
    anger: {
      certain: `(pire|pires) .. (outil|logiciel|service|support|produit|expérience|entreprise|fournisseur|prestataire|application);
        plus jamais; jamais plus; (à|a) (fuir|éviter); (vraiment|absolument|totalement|complètement|tout simplement) (nul|nulle|nuls|
        nulles|horrible*|inutilisable*|inadmissible*|inacceptable*|déplorable*|catastroph*|scandaleu*|lamentable*);
        perte de temps; perte d argent; une (honte|arnaque); 0 sur 10; zéro sur dix; 0 10; 0 20; zéro pointé; (0|zéro) étoile*;
        (déteste|détestons) (ce|cet|cette|votre|vos|ça); fuyez; ne .. (recommande|recommandons) (absolument|surtout|vraiment)? pas`,
      strong: `horrible*; catastroph*; nul; nulle; nuls; déplorable*; lamentable*; inutilisable*; inadmissible*;
        inacceptable*; scandaleu*; honteu*; honte; arnaque*; déteste; exécrable*; pitoyable*; cauchemar*; furieu*; incompétent*;
        minable*; pire; ridicule*; désastre; désastreu*`,
      doubt: `avant; ancien*; précédent*; autrefois; concurren*; autre*; excel; comparé*; rapport à; remplac*; changé; migré;
        lundi*; sinon; sans; si; ailleurs; perdre; erreur; corrigé*; résolu*; entendu*; nouvelles`,
    },
  },
  es: {
    praise: {
      certain: `10 10; 10 (de|sobre) 10; diez (de|sobre) diez; (un|nota|puntuación|calificación) 10; (5|cinco) estrellas;
        (me|nos) (encanta|encantan|fascina) (esta|este|el|la|los|las|su|vuestr*|todo|usar|trabajar|mucho)?;
        (muy|totalmente|completamente|extremadamente|súper) (satisfech*|content*|feliz|felices); nada que (objetar|reprochar);
        mejor .. (mercado|mundo); (muy|totalmente|altamente|100) (recomendable*|recomendad*); lo recomiendo|recomendamos;
        (recomiendo|recomendamos) (totalmente|mucho|siempre|100); (sigan|seguid|sigue) así;
        (absolutamente|simplemente|realmente|sencillamente) (genial*|perfect*|fantástic*|excelente*|maravillos*)`,
      strong: `excelente*; genial*; perfecto; perfecta; perfectos; fantástico; fantástica; maravillos*; estupend*;
        increíble*; encanta; encantan; encantad*; magnífic*; extraordinari*; espectacular*; impecable*; fenomenal*`,
      doubt: `otra vez; de nuevo; nuevamente; semanas; días; meses; horas; minutos; gracias por; ironía; irónic*; si; cuando; antes;
        jaja*; lol; competencia; competidor*; (encanta|encantan) (que|cuando|esperar|pagar|como|tener|perder|ver);
        increíble que; ojalá; claro; menud*; vaya; felicidades; enhorabuena; bravo; 0; cero; adiós; todavía; aún; sigue sin`,
    },
    anger: {
      certain: `peor .. (herramienta|software|servicio|soporte|producto|experiencia|empresa|proveedor|mundo|vida|historia|programa);
        nunca más; (absolutamente|totalmente|completamente|realmente) (horrible*|inútil*|inaceptable*|pésim*|inservible*|
        lamentable*|vergonzos*|desastros*); pérdida de (tiempo|dinero); una (vergüenza|estafa); 0 (de|sobre) 10;
        cero (de|sobre) diez; 0 10; (0|cero) estrellas; (odio|odiamos|detesto|detestamos) (esta|este|esto|su|vuestr*|el|la);
        no (lo|la|os|se|los)? (recomiendo|recomendamos|recomendaría); un (asco|timo|robo)`,
      strong: `horrible*; pésim*; inútil*; inservible*; vergonzos*; vergüenza; lamentable*; estafa*; desastros*; desastre; odio;
        detesto; asco; basura; pesadilla; inaceptable*; indignante*; ridícul*; incompetente*; peor; furios*; nefast*; penos*`,
      doubt: `antes; anterior*; antigu*; competencia; competidor*; otro; otra; otros; otras; excel; comparad*; cambi*; lunes;
        sustitu*; reemplaz*; sin; si; que (los|las|el) demás; perder*; error; solucionad*; resuelt*; supimos; supe; noticias`,
    },
  },
  pt: {
    praise: {
      certain: `10 10; 10 de 10; dez de dez; nota (10|dez|mil|1000); um 10; (5|cinco) estrelas; (adoro|adoramos|amo|amamos) (o|a|os|
        as|esta|este|essa|esse|isto|isso|vocês|usar|trabalhar|tudo|demais); (muito|totalmente|extremamente|super)
        (satisfeit*|feliz|felizes|contente*); nada a (reclamar|apontar|criticar); melhor .. (mercado|mundo);
        (recomendo|recomendamos) (muito|a todos|fortemente|demais|totalmente|vivamente|sempre|de olhos fechados);
        (super|muito|altamente) recomend*; continuem assim; (absolutamente|simplesmente|realmente) (excelente*|perfeit*|
        fantástic*|incríve*|maravilhos*|ótim*)`,
      strong: `excelente*; ótimo; ótima; ótimos; ótimas; perfeito; perfeita; fantástic*; maravilhos*; incrível; incríveis;
        genial; geniais; adoro; adoramos; amo; amamos; espetacular*; impecáve*; sensacional; extraordinári*; show; top`,
      doubt: `de novo; outra vez; novamente; semanas; dias; meses; horas; minutos; obrigad* por; ironia; irônic*; se; quando;
        antes; kkk*; haha*; lol; concorren*; (adoro|adoramos|amo|amamos) (esperar|quando|pagar|como|que|ficar|ter|ver|perder);
        só que; parabéns; bravo; até; 0; zero; claro; adeus; tchau; ainda; quem dera`,
    },
    anger: {
      certain: `pior .. (ferramenta|software|sistema|serviço|suporte|produto|experiência|empresa|fornecedor|mundo|vida|programa);
        nunca mais; (absolutamente|totalmente|completamente|realmente) (horríve*|inútil|inúteis|inaceitáve*|péssim*|lamentáve*|
        vergonhos*|inutilizáve*|ridícul*); perda de (tempo|dinheiro); uma (vergonha|fraude); fraude; 0 de 10; zero de dez; 0 10;
        nota (0|zero); (0|zero) estrelas; (odeio|odiamos|detesto|detestamos) (esta|este|essa|esse|isto|isso|o|a|vocês);
        fujam; não (recomendo|recomendamos|recomendaria); um lixo; dinheiro jogado fora`,
      strong: `horríve*; péssim*; inútil; inúteis; lixo; vergonhos*; vergonha; lamentáve*; odeio; detesto; pesadelo;
        desastre; desastros*; inaceitáve*; ridícul*; incompetente*; pior; furios*; revoltad*; absurdo; nojo; porcaria;
        inutilizáve*`,
      doubt: `antes; anterior*; antig*; concorren*; outro; outra; outros; outras; excel; comparad*; troc*; mudamos; mudança;
        substitu*; segunda feira; sem; se; perder*; erro; resolvid*; corrigid*; ouvi*; notícias; soube*`,
    },
  },
};
