interface ToastDetail {
  readonly title?: string;
  readonly message?: string;
  readonly variant?: string;
}

/** `lightning/platformShowToastEvent`: what a component dispatches. */
export const ShowToastEvent = function showToastEvent(detail: ToastDetail): CustomEvent<ToastDetail> {
  return new CustomEvent('lightning__showtoast', { bubbles: true, composed: true, detail });
} as unknown as new (detail: ToastDetail) => CustomEvent<ToastDetail>;
