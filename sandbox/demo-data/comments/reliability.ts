import type { Remark } from './remark';

export const RELIABILITY: readonly Remark[] = [
  {
    score: 1,
    language: 'en',
    segment: 'enterprise',
    markings: ['repeat_failure'],
    text: 'Down again on Monday morning, fourth Monday in a row. 300 drivers standing in the yard waiting for a route while your status page shows green.',
  },
  {
    score: 3,
    language: 'en',
    segment: 'mid',
    text: 'Had to press "Save" <b>5</b> times before the job stuck, and then it was in the list 5 times.',
  },
  {
    score: 2,
    language: 'de',
    segment: 'enterprise',
    markings: ['repeat_failure'],
    text: 'Seit dem letzten Update bricht die Synchronisation mit dem Lager jede Nacht ab. Die Bestände stimmen nicht mehr, wir zählen von Hand nach.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'smb',
    exception: 'unmatched',
    text: 'Fast in the morning, treacle after lunch.',
  },
  {
    score: 4,
    language: 'en',
    segment: 'mid',
    text: 'Exports over ten thousand rows time out. I split them into eleven files and glue them together again, which rather defeats the point.',
  },
  {
    score: 0,
    language: 'en',
    segment: 'enterprise',
    title: 'Head of Field Operations',
    markings: ['safety'],
    text: 'After your last update the lockout step vanished from the checklist and one of my electricians opened a panel that was still live. He could have been killed. Fix this today.',
  },
  {
    score: 3,
    language: 'fr',
    segment: 'enterprise',
    markings: ['repeat_failure'],
    text: "L'application plante dès qu'un technicien scanne plus de trois codes d'affilée. Signalé en mai, signalé en juillet, toujours pas corrigé.",
  },
  {
    score: 2,
    language: 'es',
    segment: 'mid',
    markings: ['churn_intent', 'repeat_failure'],
    text: 'El sistema se cae justo en el cierre de mes, otra vez. Si vuelve a pasar el mes que viene, nos vamos con otro proveedor.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'enterprise',
    text: 'Dashboard totals and exported totals differ by 2–3 %. Small, except that I present both to the same people.',
  },
  {
    score: 0,
    language: 'en',
    segment: 'mid',
    text: 'Lost an entire day of timesheets on the 14th. Forty-one people, gone. We paid them from memory.',
  },
  {
    score: 4,
    language: 'de',
    segment: 'mid',
    text: 'Langsam. Jede Suche dauert 8 bis 10 Sekunden, und das an einem Platz, an dem im Minutentakt Anrufe eingehen 😩',
  },
];
