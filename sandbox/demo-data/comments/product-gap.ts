import type { Remark } from './remark';

export const PRODUCT_GAP: readonly Remark[] = [
  {
    score: 4,
    language: 'en',
    segment: 'enterprise',
    text: "We still can't give regional managers a view of only their own depots. All-or-nothing permissions don't work with 1,900 technicians.",
  },
  {
    score: 5,
    language: 'en',
    segment: 'mid',
    exception: 'arr_missing',
    text: 'No offline mode. Our crews are in basements and tunnels half the day, so they go back to paper and somebody types it in at night.',
  },
  {
    score: 6,
    language: 'en',
    segment: 'smb',
    text: 'Would score higher if I could schedule a report to go out by itself. I export the same sheet every Monday at 7 like a robot 🤖',
  },
  {
    score: 3,
    language: 'de',
    segment: 'enterprise',
    text: 'Die Schnittstelle zu unserem ERP steht seit drei Jahren auf jeder Roadmap-Folie und fehlt immer noch. Wir pflegen Aufträge doppelt, und zwar 600 pro Woche.',
  },
  {
    score: 6,
    language: 'fr',
    segment: 'mid',
    text: 'Il manque une vraie application mobile : la version web sur téléphone ne permet même pas de joindre une photo.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'mid',
    text: 'Custom fields stop at 20.\nWe hit that in week three.\nEverything since then lives in the notes column.',
  },
  {
    score: 2,
    language: 'en',
    segment: 'enterprise',
    markings: ['churn_intent'],
    text: 'Multi-currency was the reason we bought. It is still "planned". We have started looking for another vendor; you will get the tender like everyone else.',
  },
  {
    score: 6,
    language: 'es',
    segment: 'smb',
    text: 'No permite duplicar una orden con sus repuestos. Parece una tontería hasta que creas cincuenta iguales cada semana.',
  },
  {
    score: 4,
    language: 'en',
    segment: 'mid',
    exception: 'csm_missing',
    text: 'Your API lets us read work orders but not close them, so the integration we paid a contractor for is half an integration.',
  },
  {
    score: 6,
    language: 'pt',
    segment: 'mid',
    text: 'Falta a assinatura digital do cliente na entrega. Hoje usamos outro aplicativo só para isso.',
  },
];
