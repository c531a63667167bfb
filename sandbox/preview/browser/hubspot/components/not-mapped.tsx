import type { ComponentType } from 'react';
import type { Base } from './props';

/** Stands for a component that the preview cannot draw yet. */
export function NotMapped(name: string): ComponentType<Base> {
  return function Missing({ children }: Base) {
    return (
      <div className="hs-missing">
        {`not drawn by the preview: ${name}`}
        {children}
      </div>
    );
  };
}
