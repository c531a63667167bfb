import { flagsOf } from '../../../src/classify/flags';
import { loadLanguages } from '../../../src/classify/load-languages';
import type { Flag } from '../../../src/domain/types';
import { quotes, read } from './given';

beforeAll(loadLanguages);

/** Sentences that never name the thing itself, by flag and language. */
const SAID: Readonly<Partial<Record<Flag, readonly string[]>>> = {
  safety: [
    'The gas alarm stayed silent while our welder stood in the tank.',
    'One of the drivers lost two fingers at the tail lift.',
    'The resident lay there with a broken hip, the fall alert came an hour later.',
    'The insulin dose on the ward list was ten times too high.',
    'The crane dropped the load. By sheer luck nobody stood underneath.',
    'The tag said isolated, yet the machine restarted with my colleague inside.',
    'Der Brandmelder blieb stumm, obwohl die Halle voller Rauch war.',
    'Auf der Station wurde die Infusion verwechselt.',
    'Das Tor schloss, während der Kollege noch darunter stand.',
    'Ein Bewohner lag die ganze Nacht auf dem Boden.',
    'Le détecteur de gaz est resté muet.',
    'La poche de sang était inversée avec celle du voisin.',
    'Un collègue a failli se faire écraser par le chariot.',
    'El detector de humo no sonó y había gente dentro.',
    'La medicación estaba cambiada con la de otro paciente.',
    'Por poco no atropella la carretilla a una compañera.',
    'O sensor de gás não disparou com a equipe lá dentro.',
    'A insulina do paciente estava trocada.',
    'Quase atropelou um colega, foi por um triz.',
  ],
  legal: [
    'Our counsel has drafted the letter.',
    'We are withholding payment until you meet the contractual penalties.',
    'Treat this as notice of default.',
    'Die Kanzlei ist eingeschaltet.',
    'Wir machen die Pönale geltend.',
    'Vous recevrez un courrier de notre conseil.',
    'Cela se réglera devant le juge.',
    'Ya lo lleva nuestro despacho.',
    'Nos veremos en el juzgado.',
    'O nosso jurídico vai notificar vocês.',
    'Vamos cobrar a multa prevista no contrato.',
  ],
  regulated_complaint: [
    'Payslips of our staff were visible to another company.',
    'I could see a stranger’s medical records in my portal.',
    'We had to report the incident to the supervisory authority.',
    'Treat this as an official grievance, please.',
    'Unsere Gehaltslisten waren für fremde Firmen einsehbar.',
    'Wir mussten den Vorfall binnen 72 Stunden der Behörde melden.',
    'Je vois les factures d’un autre client dans mon espace.',
    'Nous sommes tenus de déclarer l’incident à l’ARS.',
    'Veo las nóminas de otra empresa en mi cuenta.',
    'Quiero presentar una reclamación formal.',
    'Consigo ver as faturas de outro cliente.',
    'Tivemos de comunicar o incidente à CNPD.',
  ],
  churn_intent: [
    'We booked a demo with one of your rivals.',
    'You will not be seeing us next year.',
    'We are out of here by June.',
    'Procurement asked three other vendors for a quote.',
    'We will see out the contract and then part ways.',
    'Wir schauen uns anderweitig um.',
    'Die Demo beim Mitbewerber ist schon vereinbart.',
    'Ab Januar sind wir weg.',
    'On regarde ailleurs.',
    'Nous avons signé avec un concurrent.',
    'El año que viene no cuenten con nosotros.',
    'Ya firmamos con la competencia.',
    'Já fechamos com outro fornecedor.',
    'Estamos avaliando outras ferramentas.',
  ],
  repeat_failure: [
    'Fixed in May, broken in June.',
    'It crashed on Monday. Twice.',
    'The export fails every Monday.',
    'Down in March and again in April.',
    'Der Ausfall kam wie im März.',
    'Zum vierten Mal ist der Export leer.',
    'Rebelote, la synchro est en panne.',
    'Le bug est revenu à peine corrigé.',
    'Van tres veces que se cae este mes.',
    'Lo dieron por resuelto y volvió a fallar.',
    'Voltou o bug da etiqueta.',
    'Terceira vez que a folha sai errada.',
  ],
  about_owner: [
    'The lady looking after our account never returns a call.',
    'Our rep only turns up when there is something to sell.',
    'He talks down to my team.',
    'Frau Meier hält Absprachen nicht ein.',
    'Unser Kundenberater lässt einen nicht ausreden.',
    'Notre commerciale nous appelle seulement quand il faut signer.',
    'Mme Durand nous coupe la parole.',
    'Nuestra gestora solo aparece cuando hay que renovar.',
    'El señor Ruiz nos trata con desprecio.',
    'O nosso gerente de conta sumiu.',
    'A nossa executiva só liga pra vender.',
  ],
};

/** The same words, meaning nothing. */
const INNOCENT: Readonly<Record<string, readonly string[]>> = {
  'a trade or a part of the product': [
    'We make gas alarms and your order form is missing a field.',
    'The alarm module does not print.',
    'As an insurance company we process accident claims all day.',
    'Wir vertreiben Rauchmelder, der Katalog ist langsam.',
    'Die Alarmliste im Modul lässt sich nicht sortieren.',
    'Nous vendons des extincteurs, le catalogue est lent.',
    'Le formulaire accident a trop de champs.',
    'Fabricamos alarmas; el catálogo es un lío.',
    'El módulo de accidentes no tiene filtros.',
    'Vendemos extintores e o catálogo é lento.',
    'O módulo de acidentes não tem filtros.',
  ],
  'a figure of speech': [
    'I nearly died of boredom in your webinar.',
    'That price is daylight robbery.',
    'I am drowning in notifications.',
    'Beim Preis bekomme ich fast einen Herzinfarkt, brandlangsam ist es auch.',
    'Je suis mort de rire devant ce bouton.',
    'Me muero de risa con ese botón.',
    'Morri de rir com o botão.',
  ],
  'what is denied or long past': [
    'We left our old vendor for you and are glad we did.',
    'Before choosing you we tested two others.',
    'Nobody is thinking of suing anyone.',
    'Ein Wechsel kommt für uns nicht infrage.',
    'On ne part pas, mais les menus sont longs.',
    'No nos vamos, pero el buscador es lento.',
    'Não pretendo sair, só quero relatórios melhores.',
  ],
  'praise of a person': [
    'Our account manager is a gem, the app is not.',
    'Frau Schmidt betreut uns wunderbar.',
    'Notre commerciale est une perle.',
    'Nuestra gestora es un encanto.',
    'A nossa gerente de conta é um amor.',
  ],
};

describe.each(Object.entries(SAID))('hears %s without the word itself', (flag, texts) => {
  test.each(texts)('%s', (text) => {
    expect(flagsOf({ text })).toContain(flag);
    expect(quotes(text, read(text), flag)).not.toEqual([]);
  });
});

describe.each(Object.entries(INNOCENT))('is not fooled by %s', (_name, texts) => {
  test.each(texts)('%s', (text) => {
    expect(flagsOf({ text })).toEqual([]);
  });
});

test('a scene is quoted from its first word to its last, across a full stop', () => {
  const text = 'Bad week. The panic button was pressed. Nobody came.';
  expect(quotes(text, read(text), 'safety')).toEqual(['panic button was pressed. Nobody']);
});

test('where a phrase says it already, the scene is not quoted beside it', () => {
  const text = 'A driver was injured as the brake failed.';
  expect(quotes(text, read(text), 'safety')).toEqual(['injured', 'brake failed']);
});
