/** Until the card is built, the page asks how far it is, and then shows it. ms */
const ASK_MS = 1_500;

interface State {
  readonly state: 'ready' | 'building' | 'missing';
  readonly line: string;
}

async function ask(): Promise<void> {
  const answer = await fetch('/preview/salesforce/state').catch(() => null);
  const state = answer?.ok === true ? ((await answer.json()) as State) : null;
  if (state?.state === 'ready') {
    location.reload();
    return;
  }
  const line = document.getElementById('build-line');
  if (line !== null && state !== null) line.textContent = state.line;
  if (state?.state !== 'missing') setTimeout(() => void ask(), ASK_MS);
}

void ask();
