/** What one user's bell has said. */
export interface Bell {
  readonly userId: string;
  readonly title: string;
  readonly body: string;
  readonly targetId: string | null;
}
