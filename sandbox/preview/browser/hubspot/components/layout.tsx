import type { CSSProperties } from 'react';
import { GAPS, type Base, type Distance } from './props';

type Align = 'start' | 'center' | 'baseline' | 'end' | 'stretch';
type Justify = 'center' | 'end' | 'start' | 'around' | 'between';

interface Boxes extends Base {
  readonly direction?: 'row' | 'column';
  readonly gap?: Distance;
  readonly distance?: Distance;
  readonly justify?: Justify;
  readonly align?: Align;
  readonly alignSelf?: Align | 'auto';
  readonly wrap?: boolean | 'wrap' | 'nowrap';
}

const JUSTIFY: Readonly<Record<Justify, string>> = {
  center: 'center',
  end: 'flex-end',
  start: 'flex-start',
  around: 'space-around',
  between: 'space-between',
};

const sides = (align: Align | 'auto' | undefined): string | undefined =>
  align === 'start' || align === 'end' ? `flex-${align}` : align;

function flexStyle({ direction = 'row', gap = 'flush', justify, align, alignSelf, wrap }: Boxes): CSSProperties {
  return {
    display: 'flex',
    flexDirection: direction,
    gap: GAPS[gap],
    justifyContent: justify === undefined ? undefined : JUSTIFY[justify],
    alignItems: sides(align),
    alignSelf: sides(alignSelf),
    flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : undefined,
  };
}

export const Flex = (props: Boxes) => (
  <div className="flex" style={flexStyle(props)}>
    {props.children}
  </div>
);

export const Stack = ({ distance = 'sm', direction = 'column', ...props }: Boxes) => (
  <div className="flex" style={flexStyle({ ...props, direction, gap: distance })}>
    {props.children}
  </div>
);

export const Inline = ({ gap = 'sm', align = 'center', ...props }: Boxes) => (
  <div className="flex" style={flexStyle({ ...props, gap, align, wrap: true })}>
    {props.children}
  </div>
);

interface BoxProps extends Base {
  readonly flex?: 'initial' | 'auto' | 'none' | number;
  readonly alignSelf?: Align | 'auto';
}

export const Box = ({ flex, alignSelf, children }: BoxProps) => (
  <div className="box" style={{ flex, alignSelf: sides(alignSelf) }}>
    {children}
  </div>
);

interface GridProps extends Base {
  readonly columnWidth?: number;
  readonly gap?: Distance;
  readonly flexible?: boolean;
}

export const AutoGrid = ({ columnWidth = 200, gap = 'flush', flexible = false, children }: GridProps) => {
  const widest = flexible ? '1fr' : `${columnWidth}px`;
  const gridTemplateColumns = `repeat(auto-fit, minmax(min(${columnWidth}px, 100%), ${widest}))`;
  return <div style={{ display: 'grid', gap: GAPS[gap], gridTemplateColumns }}>{children}</div>;
};

export const Divider = ({ distance = 'xs' }: { readonly distance?: Distance }) => (
  <hr className="divider" style={{ marginBlock: GAPS[distance] }} />
);

export const Spacer = ({ distance = 'md' }: { readonly distance?: Distance }) => (
  <div style={{ height: GAPS[distance] }} />
);

export const Tile = ({ compact = false, flush = false, children }: Base & { compact?: boolean; flush?: boolean }) => (
  <div className={`tile${compact ? ' compact' : ''}${flush ? ' flush' : ''}`}>{children}</div>
);

export const Card = ({ children, compact = false }: Base & { compact?: boolean }) => (
  <div className={`tile${compact ? ' compact' : ''}`}>{children}</div>
);
