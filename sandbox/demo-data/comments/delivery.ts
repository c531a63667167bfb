import type { Remark } from './remark';

export const DELIVERY: readonly Remark[] = [
  {
    score: 3,
    language: 'en',
    segment: 'enterprise',
    text: 'The migration your consultants delivered dropped every attachment older than 2021. We paid for five days of it and spent nine of our own on repairs.',
  },
  {
    score: 5,
    language: 'de',
    segment: 'mid',
    text: 'Vereinbart waren zwei Beratertage vor Ort. Gekommen ist einer, online, und der Berater war nicht vorbereitet.',
  },
  {
    score: 4,
    language: 'en',
    segment: 'mid',
    region: 'AMER',
    exception: 'two_companies',
    text: 'Custom report built by professional services: six weeks late and filtered on the wrong year.',
  },
  {
    score: 6,
    language: 'es',
    segment: 'smb',
    text: 'El técnico que vino a instalar los lectores reprogramó la visita tres veces y dejó dos sin configurar.',
  },
  {
    score: 1,
    language: 'en',
    segment: 'enterprise',
    title: 'Director of Procurement',
    markings: ['legal'],
    text: 'The statement of work lists a warehouse integration that was never delivered. Our lawyers consider this a breach of contract and will be writing to you.',
  },
];
