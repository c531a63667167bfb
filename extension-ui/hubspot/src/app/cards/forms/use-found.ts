import { useEffect, useState } from 'react';
import type { Card } from '../use-card';

/**
 * Something that a form asks the service for when it is opened.
 * @returns null = no answer yet, or none that helps
 */
export function useFound<Found extends { readonly ok: true }>({ session }: Card, target: string | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (target === null) return undefined;
    let current = true;
    void session.ask<Found>(target).then((answer) => {
      if (current && answer?.ok === true) setFound(answer);
    });
    return () => {
      current = false;
    };
  }, [session, target]);
  return found;
}
