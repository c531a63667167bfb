/** What signs the requests of the portal's card. */
export const CARD_SECRET = 'the-client-secret-of-the-app';
