import { Children, useId, useState, type ReactElement, type ReactNode } from 'react';
import type { Base } from './props';

interface AccordionProps extends Base {
  readonly title: string;
  readonly defaultOpen?: boolean;
  readonly open?: boolean;
  readonly disabled?: boolean;
  readonly size?: string;
  readonly onClick?: () => void;
}

export const Accordion = ({ title, defaultOpen = false, disabled = false, size = 'md', ...props }: AccordionProps) => {
  const id = useId();
  const [own, setOwn] = useState(defaultOpen);
  const open = props.open ?? own;
  return (
    <div className={`accordion ${size}`}>
      <button
        type="button"
        className="accordion-head"
        aria-expanded={open}
        aria-controls={id}
        disabled={disabled}
        onClick={() => {
          setOwn(!open);
          props.onClick?.();
        }}
      >
        <i className="chevron" aria-hidden="true" />
        {title}
      </button>
      <div id={id} className="accordion-body" hidden={!open}>
        {props.children}
      </div>
    </div>
  );
};

interface FormProps extends Base {
  readonly onSubmit?: (event: { readonly targetValue: object }) => void;
}

/** What was typed goes with the event, by the names of the fields. */
export const Form = ({ onSubmit, children }: FormProps) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit?.({ targetValue: Object.fromEntries(new FormData(event.currentTarget)) });
    }}
  >
    {children}
  </form>
);

interface CellProps extends Base {
  readonly align?: 'left' | 'center' | 'right';
  readonly width?: string | number;
  readonly colSpan?: number;
}

export const Table = ({ bordered = true, children }: Base & { readonly bordered?: boolean }) => (
  <div className="tablewrap" tabIndex={0} role="region" aria-label="Table">
    <table className={bordered ? 'bordered' : ''}>{children}</table>
  </div>
);
export const TableHead = ({ children }: Base) => <thead>{children}</thead>;
export const TableBody = ({ children }: Base) => <tbody>{children}</tbody>;
export const TableFooter = ({ children }: Base) => <tfoot>{children}</tfoot>;
export const TableRow = ({ children }: Base) => <tr>{children}</tr>;
export const TableHeader = ({ align, width, children }: CellProps) => (
  <th scope="col" className={width === 'min' ? 'min' : ''} style={{ textAlign: align }}>
    {children}
  </th>
);
export const TableCell = ({ align, colSpan, children }: CellProps) => (
  <td style={{ textAlign: align }} colSpan={colSpan}>
    {children}
  </td>
);

interface TabProps {
  readonly tabId?: string | number;
  readonly title?: string;
}

interface TabsProps extends Base {
  readonly defaultSelected?: string | number;
  readonly selected?: string | number;
  readonly onSelectedChange?: (id: string | number) => void;
}

/** A child of a remote component: what it is, and its props, lie in the node it is drawn from. */
interface RemoteNode {
  readonly component?: { readonly type: string; readonly props: TabProps };
}

const remoteOf = (child: ReactNode): RemoteNode['component'] =>
  (child as ReactElement<RemoteNode> | null)?.props.component;

export const Tabs = ({ children, defaultSelected, selected, onSelectedChange }: TabsProps) => {
  const uid = useId();
  const tabs = Children.toArray(children).filter((child) => remoteOf(child)?.type === 'Tab');
  const ids = tabs.map((child, place) => remoteOf(child)?.props.tabId ?? String(place));
  const [own, setOwn] = useState(defaultSelected ?? ids[0]);
  const place = Math.max(0, ids.indexOf(selected ?? own ?? ''));
  const choose = (at: number): void => {
    const id = ids[(at + ids.length) % ids.length];
    if (id === undefined) return;
    setOwn(id);
    onSelectedChange?.(id);
    document.getElementById(`${uid}t${String((at + ids.length) % ids.length)}`)?.focus();
  };
  return (
    <div className="card-tabs">
      <div role="tablist">
        {tabs.map((child, at) => (
          <button
            key={String(ids[at])}
            type="button"
            role="tab"
            id={`${uid}t${String(at)}`}
            aria-controls={`${uid}p`}
            aria-selected={at === place}
            tabIndex={at === place ? 0 : -1}
            className="tabbtn"
            onClick={() => {
              choose(at);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') choose(at + 1);
              if (event.key === 'ArrowLeft') choose(at - 1);
            }}
          >
            {remoteOf(child)?.props.title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${uid}p`} aria-labelledby={`${uid}t${String(place)}`}>
        {tabs[place]}
      </div>
    </div>
  );
};

export const Tab = ({ children }: Base) => <>{children}</>;
