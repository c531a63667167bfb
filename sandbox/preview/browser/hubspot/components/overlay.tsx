import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Base } from './props';

const CloseContext = createContext<() => void>(() => undefined);

/** Open overlays, by the id the card gave them. */
const open = new Map<string, () => void>();

/** The action `closeOverlay`. */
export function closeOverlay(id: string): void {
  open.get(id)?.();
}

/** What a button has opened: whoever draws the modal inside can close it. */
export const Overlay = ({ close, children }: { readonly close: () => void; readonly children: ReactNode }) => (
  <CloseContext.Provider value={close}>{children}</CloseContext.Provider>
);

interface DialogProps extends Base {
  readonly id: string;
  readonly title?: string;
  readonly width?: string;
  readonly onOpen?: () => void;
  readonly onClose?: () => void;
  readonly 'aria-label'?: string;
}

function dialog(kind: 'modal' | 'panel') {
  return function Dialog({ id, title = '', width = 'sm', onOpen, onClose, children, ...props }: DialogProps) {
    const close = useContext(CloseContext);
    const box = useRef<HTMLDialogElement>(null);
    const heard = useRef({ onOpen, onClose });
    heard.current = { onOpen, onClose };
    const end = (): void => {
      heard.current.onClose?.();
      close();
    };
    const ending = useRef(end);
    ending.current = end;
    useEffect(() => {
      open.set(id, () => {
        ending.current();
      });
      box.current?.showModal();
      heard.current.onOpen?.();
      return () => {
        open.delete(id);
      };
    }, [id]);
    const root = document.getElementById('overlays');
    if (root === null) return null;
    return createPortal(
      <dialog
        ref={box}
        className={`overlay ${kind} ${width}`}
        aria-label={props['aria-label'] ?? title}
        onCancel={(event) => {
          event.preventDefault();
          end();
        }}
      >
        <header className="overlay-head">
          <h2>{title}</h2>
          <button type="button" className="overlay-close" aria-label="Close" onClick={end}>
            ×
          </button>
        </header>
        {children}
      </dialog>,
      root,
    );
  };
}

export const Modal = dialog('modal');
export const Panel = dialog('panel');
export const OverlayBody = ({ children }: Base) => <div className="overlay-body">{children}</div>;
export const OverlayFooter = ({ children }: Base) => <footer className="overlay-foot">{children}</footer>;
export const PanelSection = ({ children }: Base) => <section className="overlay-section">{children}</section>;
