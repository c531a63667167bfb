import { LANGUAGES, type Language } from './lexicon/lexicon';
import { findPhrases, indexPhrases, type Found, type PhraseIndex } from './phrases';
import type { Word } from './words';

/**
 * Dissatisfaction "where a response or resolution is explicitly or implicitly expected" is a complaint (ISO 10002, ASIC
 * RG 271), and so is one about financial loss, material distress or inconvenience (FCA DISP). Read only where the sector
 * asks for it: elsewhere half of all detractors would be complaints.
 * @internal
 */
export const EXPECTS: Readonly<Record<Language, string>> = {
  en: `(expect*|demand*|await*|want*|require*|request*|insist*) .. (answer*|response*|reply|explanation*|solution*|resolution|refund*|compensation|action|apology|correction|fix|fixed|resolved|money back|reimburs*); (please|must|needs to be|has to be|have to be) .. (fix|fixed|resolve*|investigate*|explain*|respond*|refund*|correct|corrected|sort|sorted|compensate*); (get|come) back to (me|us); (contact|call) (me|us); (when|why) (will|do|does|did|cant|wont) (you|this|it|my|our|the); unacceptable; complain*; complaint*; (financial|material) (loss*|distress|inconvenience|damage*); lost (money|revenue|sales|income); (cost|costs|costing) us (money|thousands|revenue|customers|a fortune|_ thousand); out of pocket; compensat*; reimburs*; (i|we) (am|are) still waiting; waiting for (an answer|a reply|a response|my refund|our refund|a solution); dissatisfied; (very|extremely|deeply) (unhappy|dissatisfied|upset)`,
  de: `(erwarte*|verlang*|forder*|bitte*|bestehe*|wünsche*) .. (antwort*|stellungnahme|erklärung|lösung|klärung|rückmeldung|erstattung|rückerstattung|entschädigung|entschuldigung|abhilfe|nachbesserung|gutschrift|korrektur|geld zurück); (bitte|muss|müssen|sollte) .. (beheb*|behoben|klär*|geklärt|prüf*|lösen|gelöst|erklär*|erstatt*|korrigier*); (melden|rufen) sie sich; bitte um (rückruf|rückmeldung|stellungnahme|klärung); (wann|warum) (wird|werden|bekomme*|erhalte*|passiert|reagier*); inakzeptabel; nicht hinnehmbar; unzumutbar; beschwer*; reklamier*; reklamation*; (finanziell*|materiell*) (schaden|verlust*|nachteil*); (schaden|verlust) (entstanden|von); umsatz verloren; kostet uns (geld|kunden|umsatz); warten (immer noch|noch immer|seit) .. (antwort*|lösung|erstattung|rückmeldung); unzufrieden; sehr verärgert; entschädig*`,
  fr: `(attend*|exig*|demand*|réclam*|souhait*|veux|voulons|sollicit*) .. (réponse*|explication*|solution*|remboursement*|dédommagement*|indemnis*|excuse*|correction|résolution|retour|geste|avoir); (merci|veuillez|prière|il faut|doit être) .. (corrig*|résoudre|répondre|rembourser|expliquer|traiter|régler|rappeler|contacter); (rappelez|contactez|répondez) (moi|nous); (quand|pourquoi) .. (allez vous|comptez vous|sera|serons nous|n avez); inacceptable*; inadmissible*; réclamation*; plainte*; me plains; nous plaignons; (préjudice|perte*) (financi*|matériel*|de chiffre); perdu (de l argent|des clients|du chiffre); coûte .. (argent|clients); dédommag*; indemnis*; mécontent*; insatisf*; attend* toujours`,
  es: `(espero|esperamos|exijo|exigimos|solicito|solicitamos|pido|pedimos|quiero|queremos|reclamo|reclamamos|demando) .. (respuesta*|explicación*|solución*|reembolso*|devolución|compensación|indemnización|disculpa*|corrección|aclaración|dinero); (por favor|favor de|deben|tienen que|hay que) .. (correg*|corrij*|resolv*|resuelv*|solucion*|respond*|devolv*|devuelv*|explic*|atiend*|contact*|llam*); (contáctenme|llámenme|respóndanme); (cuándo|por qué) .. (van a|piensan|será|no han|resolverán|me); inaceptable*; inadmisible*; queja; quejas; reclamo; reclamos; reclamación*; me quejo; nos quejamos; (perjuicio*|pérdida*|daño*) (económic*|financier*|material*); perdimos (dinero|ventas|clientes); nos cuesta (dinero|clientes); compens*; indemniz*; insatisfech*; descontent*; sigo esperando; seguimos esperando`,
  pt: `(espero|esperamos|exijo|exigimos|solicito|solicitamos|peço|pedimos|quero|queremos|reclamo|aguardo|aguardamos) .. (resposta*|explicação|explicações|solução|soluções|reembolso*|devolução|compensação|indenização|indemnização|desculpa*|correção|esclarecimento*|retorno|ressarcimento|dinheiro); (por favor|favor|devem|têm que|é preciso) .. (corrij*|corrig*|resolv*|solucion*|respond*|devolv*|expliqu*|explic*|atend*|contat*|contact*|lig*); (liguem|contatem|contactem|respondam); (quando|por que|porque) .. (vão|será|não|resolvem|irão); inaceitáve*; inadmissíve*; queixa; queixas; reclamação; reclamações; me queixo; (prejuízo*|perda*|dano*) (financeir*|económic*|econômic*|materia*); prejuízo*; perdemos (dinheiro|vendas|clientes); nos custa (dinheiro|clientes); compens*; indeniz*; indemniz*; ressarc*; insatisfeit*; descontent*; (continuo|continuamos|ainda) (à espera|esperando|aguardando)`,
};

const INDEXES: ReadonlyMap<Language, PhraseIndex<'regulated_complaint'>> = new Map(
  LANGUAGES.map((language) => [language, indexPhrases([{ list: EXPECTS[language], means: 'regulated_complaint' }])]),
);

/** Where a text expects an answer or remedy, or tells of a loss, in the languages it may be in. */
export function findImpliedComplaints(
  words: readonly Word[],
  languages: ReadonlySet<Language>,
): readonly Found<'regulated_complaint'>[] {
  return LANGUAGES.filter((language) => languages.has(language)).flatMap((language) => {
    const index = INDEXES.get(language);
    return index === undefined ? [] : findPhrases(index, words, { from: 0, to: words.length });
  });
}
