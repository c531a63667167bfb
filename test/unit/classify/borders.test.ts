import type { ReasonCode } from '../../../src/domain/types';
import { read } from './given';

type Row = readonly [ReasonCode, string];

/** Both sides of each border (facts in docs/reasons.md), in the languages other than English. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  de: [
    ['reliability_performance', 'Der Fehler, den wir im März gemeldet haben, ist immer noch nicht behoben.'],
    ['support_experience', 'Auf unsere Fehlermeldung hat niemand geantwortet.'],
    ['billing_pricing', 'Schon wieder eine Preiserhöhung.'],
    ['competitor_value', 'Andere Anbieter sind einfach besser.'],
    ['competitor_value', 'Wir sehen keinen Mehrwert für das Geld.'],
    ['billing_pricing', 'SSO gibt es nur im teuren Enterprise-Paket.'],
    ['product_gap', 'Es gibt keinen Export nach Excel.'],
    ['onboarding_implementation', 'Beim Start hat uns niemand geschult.'],
    ['service_delivery', 'Die bezahlte Migration wurde zu spät und fehlerhaft geliefert.'],
    ['account_management', 'Der Vertrieb hat uns eine Funktion versprochen, die es nicht gibt.'],
    ['account_management', 'Über die Roadmap erfahren wir nichts.'],
    ['usability', 'Die Bedienung ist viel zu umständlich.'],
    ['security_compliance', 'Daten anderer Kunden waren einsehbar.'],
    ['unclear', 'Bitte rufen Sie mich zurück.'],
    ['unclear', 'schlecht'],
  ],
  fr: [
    ['reliability_performance', 'Le bug signalé en mars n’est toujours pas corrigé.'],
    ['support_experience', 'Personne ne répond à nos tickets sur ce bug.'],
    ['billing_pricing', 'Encore une hausse de prix cette année.'],
    ['competitor_value', 'Les concurrents font mieux.'],
    ['competitor_value', 'Nous ne voyons aucun retour sur investissement.'],
    ['billing_pricing', 'Le SSO est seulement dans l’offre Enterprise, il faut payer en plus.'],
    ['product_gap', 'Il manque un export vers Excel.'],
    ['onboarding_implementation', 'Aucune formation au démarrage, nous avons dû nous débrouiller.'],
    ['service_delivery', 'La prestation payée a été livrée en retard et bâclée.'],
    ['account_management', 'Le commercial nous a promis une fonction qui n’existe pas.'],
    ['account_management', 'Aucune visibilité sur la feuille de route.'],
    ['usability', 'L’interface est trop compliquée.'],
    ['security_compliance', 'Les données d’autres clients étaient visibles.'],
    ['unclear', 'Merci de me rappeler.'],
    ['unclear', 'nul'],
  ],
  es: [
    ['reliability_performance', 'El error que reportamos en marzo sigue sin corregirse.'],
    ['support_experience', 'Nadie responde a nuestros tickets sobre el error.'],
    ['billing_pricing', 'Otra subida de precio este año.'],
    ['competitor_value', 'Otros proveedores son mejores.'],
    ['competitor_value', 'No vemos ningún retorno de la inversión.'],
    ['billing_pricing', 'El SSO solo está en el plan Enterprise y hay que pagar extra.'],
    ['product_gap', 'Nos falta la exportación a Excel.'],
    ['onboarding_implementation', 'No hubo capacitación al inicio.'],
    ['service_delivery', 'La migración pagada se entregó tarde y mal hecha.'],
    ['account_management', 'El comercial nos prometió una función que no existe.'],
    ['account_management', 'Nadie nos informa de la hoja de ruta.'],
    ['usability', 'La interfaz es demasiado complicada.'],
    ['security_compliance', 'Los datos de otros clientes eran visibles.'],
    ['unclear', 'Por favor llámenme.'],
    ['unclear', 'malo'],
  ],
  pt: [
    ['reliability_performance', 'O erro que reportamos em março continua sem correção.'],
    ['support_experience', 'Ninguém responde aos nossos chamados sobre o erro.'],
    ['billing_pricing', 'Mais um reajuste de preço este ano.'],
    ['competitor_value', 'Outros fornecedores são melhores.'],
    ['competitor_value', 'Não vemos nenhum retorno do investimento.'],
    ['billing_pricing', 'O SSO só existe no plano Enterprise e é cobrado à parte.'],
    ['product_gap', 'Falta exportar para Excel.'],
    ['onboarding_implementation', 'Não houve treinamento no início.'],
    ['service_delivery', 'A migração paga foi entregue com atraso e mal feita.'],
    ['account_management', 'O vendedor prometeu uma função que não existe.'],
    ['account_management', 'Ninguém nos informa sobre o roadmap.'],
    ['usability', 'A interface é muito complicada.'],
    ['security_compliance', 'Os dados de outros clientes estavam visíveis.'],
    ['unclear', 'Por favor me liguem.'],
    ['unclear', 'ruim'],
  ],
};

describe.each(Object.entries(ROWS))('borders in %s', (language, rows) => {
  test.each(rows)('%s: %s', (reason, text) => {
    const found = read(text);
    expect(found.primary).toBe(reason);
    expect([language, null]).toContain(reason === 'unclear' ? null : found.language);
  });
});
