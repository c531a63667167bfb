import { useId } from 'react';
import type { Base } from './props';

const URGENT = new Set(['danger', 'error']);

export const StatusTag = ({ variant = 'default', children }: Base & { readonly variant?: string }) => (
  <span className={`statustag ${variant}`}>
    <i aria-hidden="true" />
    {children}
  </span>
);

export const Tag = ({ variant = 'default', children }: Base & { readonly variant?: string }) => (
  <span className={`tag ${variant}`}>{children}</span>
);

interface AlertProps extends Base {
  readonly title: string;
  readonly variant?: string;
}

export const Alert = ({ title, variant = 'info', children }: AlertProps) => (
  <div role={URGENT.has(variant) ? 'alert' : 'status'} className={`alert ${variant}`}>
    <b>{title}</b>
    {children === undefined ? null : <div>{children}</div>}
  </div>
);

interface StateProps extends Base {
  readonly title?: string;
  readonly imageWidth?: number;
}

export const EmptyState = ({ title = '', imageWidth = 90, children }: StateProps) => (
  <div className="empty">
    <svg width={Math.min(imageWidth, 120)} viewBox="0 0 90 60" aria-hidden="true">
      <rect x="8" y="10" width="74" height="40" rx="6" fill="#eaf0f6" />
      <path d="M20 34l12 8 30-22" stroke="#00a38d" strokeWidth="4" fill="none" />
    </svg>
    <h3 className="h">{title}</h3>
    {children}
  </div>
);

export const ErrorState = ({ title = 'Something went wrong', children }: StateProps) => (
  <div className="empty" role="alert">
    <h3 className="h">{title}</h3>
    {children}
  </div>
);

interface SpinnerProps {
  readonly label?: string;
  readonly showLabel?: boolean;
}

export const LoadingSpinner = ({ label = 'Loading', showLabel = false }: SpinnerProps) => (
  <div role="status" className="spinner">
    <i aria-hidden="true" />
    <span className={showLabel ? 't' : 'sr'}>{label}</span>
  </div>
);

interface BarProps {
  readonly title?: string;
  readonly 'aria-label'?: string;
  readonly value?: number;
  readonly maxValue?: number;
  readonly valueMax?: number;
  readonly valueDescription?: string;
  readonly showPercentage?: boolean;
  readonly variant?: string;
}

export const ProgressBar = (props: BarProps) => {
  const { title = '', value = 0, showPercentage = false, valueDescription = '', variant = 'success' } = props;
  const id = useId();
  const max = props.maxValue ?? props.valueMax ?? 100;
  const percent = Math.max(0, Math.min(100, (100 * value) / max));
  const label = props['aria-label'];
  return (
    <div className="pb">
      {title === '' ? null : (
        <div id={id} className="pb-title">
          {title}
        </div>
      )}
      <div
        role="progressbar"
        {...(label === undefined && title !== '' ? { 'aria-labelledby': id } : { 'aria-label': label ?? 'Progress' })}
        aria-valuenow={Math.round(value)}
        aria-valuemin={0}
        aria-valuemax={max}
        className={`bar ${variant}`}
      >
        <i style={{ width: `${String(percent)}%` }} />
      </div>
      {valueDescription === '' && !showPercentage ? null : (
        <div className="t microcopy">{showPercentage ? `${String(Math.round(percent))}%` : valueDescription}</div>
      )}
    </div>
  );
};

interface StepsProps {
  readonly stepNames?: readonly string[];
  readonly currentStep?: number;
}

export const StepIndicator = ({ stepNames = [], currentStep = 0 }: StepsProps) => (
  <div>
    <ol className="steps">
      {stepNames.map((name, place) => (
        <li
          key={name}
          className={place < currentStep ? 'done' : place === currentStep ? 'cur' : ''}
          aria-current={place === currentStep ? 'step' : undefined}
        >
          <span className="dot" />
          <span className="sr">{`${String(place + 1)} ${name}`}</span>
        </li>
      ))}
    </ol>
    <div className="t microcopy">{stepNames[Math.min(currentStep, stepNames.length - 1)]}</div>
  </div>
);

export const Icon = ({ screenReaderText = '' }: { readonly screenReaderText?: string }) => (
  <span className="icon">
    <i aria-hidden="true">●</i>
    {screenReaderText === '' ? null : <span className="sr">{screenReaderText}</span>}
  </span>
);

export const Tooltip = ({ children }: Base) => <span className="tooltip">{children}</span>;

export const Statistics = ({ children }: Base) => <div className="stats">{children}</div>;

export const StatisticsItem = ({ label, number, children }: Base & { label: string; number: string | number }) => (
  <div className="stat">
    <div className="t microcopy">{label}</div>
    <div className="num">{number}</div>
    {children}
  </div>
);
