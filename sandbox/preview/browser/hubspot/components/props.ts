import type { ReactNode } from 'react';

/** What many components of the SDK share. */
export interface Base {
  readonly children?: ReactNode;
  readonly testId?: string;
}

export type Distance =
  'flush' | 'extra-small' | 'xs' | 'small' | 'sm' | 'medium' | 'md' | 'large' | 'lg' | 'extra-large' | 'xl';

/** Pixels of our imitation: HubSpot's own are not public. */
export const GAPS: Readonly<Record<Distance, number>> = {
  ...{ flush: 0, 'extra-small': 4, xs: 4, small: 8, sm: 8 },
  ...{ medium: 16, md: 16, large: 24, lg: 24, 'extra-large': 32, xl: 32 },
};

export type Href = string | { readonly url: string; readonly external?: boolean };

/** An address a link may lead to; null = none: no script ever. */
export function safeHref(href: Href | undefined): string | null {
  const url = typeof href === 'string' ? href : href?.url;
  return url !== undefined && /^(?:https?:|mailto:|tel:|\/)/i.test(url) ? url : null;
}
