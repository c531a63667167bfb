import { useState, type ReactNode } from 'react';
import { Overlay } from './overlay';
import { safeHref, type Base, type Href } from './props';

interface ButtonProps extends Base {
  readonly variant?: string;
  readonly size?: string;
  readonly type?: 'button' | 'reset' | 'submit';
  readonly disabled?: boolean;
  readonly loading?: boolean;
  readonly href?: Href;
  readonly onClick?: (event: object) => void;
  /** A modal or a panel that a click opens. */
  readonly overlay?: ReactNode;
}

/** HubSpot's button; one with an overlay opens it, one with an address is a link. */
export const Button = (props: ButtonProps) => {
  const { variant = 'secondary', size = 'md', type = 'button', disabled = false, loading = false, testId } = props;
  const [open, setOpen] = useState(false);
  const className = `btn ${variant} ${size}`;
  const url = safeHref(props.href);
  const click = (): void => {
    props.onClick?.({ type: 'click' });
    if (props.overlay !== undefined) setOpen(true);
  };
  if (url !== null)
    return (
      <a className={className} href={url} target="_blank" rel="noopener noreferrer" onClick={click}>
        {props.children}
      </a>
    );
  return (
    <>
      <button
        type={type}
        className={className}
        disabled={disabled || loading}
        aria-busy={loading || undefined}
        data-test-id={testId}
        onClick={click}
      >
        {loading ? <i className="btn-spinner" aria-hidden="true" /> : null}
        {props.children}
      </button>
      {open ? (
        <Overlay
          close={() => {
            setOpen(false);
          }}
        >
          {props.overlay}
        </Overlay>
      ) : null}
    </>
  );
};

export const ButtonRow = ({ children }: Base) => <div className="btnrow">{children}</div>;

interface DropdownProps extends Base {
  readonly buttonText?: string;
  readonly buttonSize?: string;
  readonly variant?: string;
  readonly disabled?: boolean;
}

/** A button that unfolds its items below itself. */
export const Dropdown = ({ buttonText = '', buttonSize = 'md', variant = 'secondary', ...props }: DropdownProps) => {
  const [open, setOpen] = useState(false);
  return (
    <div
      className="dropdown"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        type="button"
        className={`btn ${variant} ${buttonSize}`}
        aria-expanded={open}
        disabled={props.disabled === true}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {buttonText} <i className="chevron below" aria-hidden="true" />
      </button>
      {open ? (
        <div
          className="dropdown-items"
          onClick={() => {
            setOpen(false);
          }}
        >
          {props.children}
        </div>
      ) : null}
    </div>
  );
};

export const DropdownButtonItem = ({ onClick, children }: ButtonProps) => (
  <button type="button" className="dropdown-item" onClick={() => onClick?.({ type: 'click' })}>
    {children}
  </button>
);
