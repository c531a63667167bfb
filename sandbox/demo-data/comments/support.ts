import type { Remark } from './remark';

export const SUPPORT: readonly Remark[] = [
  {
    score: 2,
    language: 'en',
    segment: 'enterprise',
    text: 'Ticket open for 23 days. In that time I have had four "we are looking into it" and one survey asking how the support was.',
  },
  {
    score: 4,
    language: 'en',
    segment: 'mid',
    region: 'EMEA',
    exception: 'csm_deactivated',
    text: 'Chat support answers in seconds and solves nothing. I get links to the very articles I quoted in my question.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'smb',
    region: 'APAC',
    text: 'Your helpdesk closes at 5 pm, eight time zones away from us. From here that is no support at all.',
  },
  {
    score: 3,
    language: 'de',
    segment: 'mid',
    text: 'Der Support fragt jedes Mal dieselben Logdateien an und schließt das Ticket dann wegen Inaktivität. Inaktiv war nur eine Seite.',
  },
  {
    score: 6,
    language: 'en',
    segment: 'mid',
    text: 'The woman who finally called me back knew her stuff and sorted it in ten minutes. Getting as far as her took nine days.',
  },
  {
    score: 4,
    language: 'es',
    segment: 'enterprise',
    text: 'Escalamos una incidencia crítica y soporte respondió con una plantilla. Dos veces la misma, y con el nombre de otro cliente.',
  },
  {
    score: 1,
    language: 'en',
    segment: 'mid',
    markings: ['churn_intent'],
    text: 'Support never picks up and never writes back. We have asked procurement to find a replacement before the renewal.',
  },
  {
    score: 6,
    language: 'fr',
    segment: 'smb',
    text: 'Service client aimable mais injoignable entre midi et quinze heures, exactement quand nos chantiers ont des questions.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'enterprise',
    text: 'First line reads from a script even for a P1. By the time we get through to an engineer, our shift is over.',
  },
  {
    score: 5,
    language: 'pt',
    segment: 'smb',
    text: 'Abri o chamado, expliquei tudo, mandei vídeo. Três dias depois o suporte responde: "pode detalhar melhor?"',
  },
];
