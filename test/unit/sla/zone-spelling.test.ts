import { zoneMeant } from '../../../src/sla/zone-spelling';

test.each([
  ['as HubSpot writes it', 'america_slash_new_york', 'America/New_York'],
  ['with a dash in it', 'america_slash_port-au-prince', 'America/Port-au-Prince'],
  ['in three parts', 'america_SLASH_argentina_SLASH_buenos_aires', 'America/Argentina/Buenos_Aires'],
  ['by the name that people who live there use', 'asia/kolkata', 'Asia/Kolkata'],
  ['as it is', ' Europe/Paris ', 'Europe/Paris'],
  ['of everybody', 'UTC', 'UTC'],
])('a zone %s is known', (_, text, zone) => {
  expect(zoneMeant(text)).toBe(zone);
});

test.each(['middle_slash_earth', '', '+02:00', 'Eastern Standard'])('"%s" is no zone, and is passed over', (text) => {
  expect(zoneMeant(text)).toBeNull();
});
