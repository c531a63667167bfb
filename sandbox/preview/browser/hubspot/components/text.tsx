import { Children, type CSSProperties } from 'react';
import { safeHref, type Base, type Href } from './props';

interface Format {
  readonly fontWeight?: 'regular' | 'bold' | 'demibold';
  readonly italic?: boolean;
  readonly lineDecoration?: 'none' | 'underline' | 'strikethrough';
  readonly textTransform?: 'none' | 'uppercase' | 'lowercase' | 'capitalize' | 'sentenceCase';
}

interface TextProps extends Base {
  readonly variant?: 'bodytext' | 'microcopy';
  readonly inline?: boolean;
  readonly format?: Format;
  readonly truncate?: boolean | { readonly maxWidth?: number };
}

const WEIGHTS = { regular: 400, bold: 600, demibold: 600 } as const;

function textStyle({ fontWeight, italic, lineDecoration, textTransform }: Format): CSSProperties {
  return {
    fontWeight: fontWeight === undefined ? undefined : WEIGHTS[fontWeight],
    fontStyle: italic === true ? 'italic' : undefined,
    textDecoration: lineDecoration === 'strikethrough' ? 'line-through' : lineDecoration,
    textTransform: textTransform === 'sentenceCase' ? undefined : textTransform,
  };
}

export const Text = ({ variant = 'bodytext', inline = false, format = {}, truncate = false, children }: TextProps) => {
  const Element = inline ? 'span' : 'div';
  return (
    <Element className={`t ${variant}${truncate === false ? '' : ' truncate'}`} style={textStyle(format)}>
      {children}
    </Element>
  );
};

/** The sidebar gives the card its own heading of the second level. */
export const Heading = ({ inline = false, children }: Base & { readonly inline?: boolean }) => (
  <h3 className={`h${inline ? ' inline' : ''}`}>{children}</h3>
);

interface LinkProps extends Base {
  readonly href?: Href;
  readonly onClick?: (event: object) => void;
  readonly preventDefault?: boolean;
}

export const Link = ({ href, onClick, preventDefault = false, children }: LinkProps) => {
  const url = safeHref(href);
  const external = url !== null && !url.startsWith('/');
  return (
    <a
      className="link"
      href={url ?? '#'}
      {...(external ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
      onClick={(event) => {
        if (preventDefault || url === null) event.preventDefault();
        onClick?.({ type: 'click' });
      }}
    >
      {children}
    </a>
  );
};

interface ListProps extends Base {
  readonly variant?: string;
}

export const List = ({ variant = 'unordered', children }: ListProps) => {
  const Element = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Element className={`list ${variant}`}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Element>
  );
};

export const DescriptionList = ({ direction = 'column', children }: Base & { readonly direction?: string }) => (
  <dl className={`dl ${direction}`}>{children}</dl>
);

export const DescriptionListItem = ({ label, children }: Base & { readonly label: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
