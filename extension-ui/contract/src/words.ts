/** Every word that the cards say themselves, in one place. What the service says comes with the view. */
export const WORDS = {
  product: 'Detractor Loop',
} as const;
