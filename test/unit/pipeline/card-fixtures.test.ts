import type { CardView, CaseCard } from '../../../extension-ui/contract/src/view';
import type { DetractorCase } from '../../../src/domain/case-state';
import { missingFor } from '../../../src/domain/closing-table';
import { FLAGS } from '../../../src/domain/types';
import { cardViewContract } from '../../../src/http/contracts/card-view';
import { read, trackedFiles } from '../../drift/repository';
import { given, response, walk } from '../domain/given';
import { TERMS } from '../domain/given-endings';

const FOLDER = 'extension-ui/contract/fixtures';
const STATES = [
  ...['none', 'several', 'needs-verification', 'checks-failed', 'open', 'due-soon', 'breached', 'waiting', 'closing'],
  ...['closed', 'restricted', 'restricted-reader', 'hostile'],
];
const fixture = (name: string): CardView => JSON.parse(read(`${FOLDER}/${name}.json`)) as CardView;
const caseOf = (name: string): CaseCard => {
  const { case: shown } = fixture(name);
  if (shown === null) throw new Error(`${name} shows no case`);
  return shown;
};

/** A case with as much in it as decides what its endings ask for. */
function stateOf({ details, quote }: CaseCard): DetractorCase {
  const { state } = given(response(walk()));
  if (state === null) throw new Error('no case was opened');
  const flags = FLAGS.filter((flag) => details?.reason.flags.includes(flag));
  return {
    ...state,
    classification: { ...state.classification, flags },
    personal: { ...state.personal, verbatim: quote },
  };
}

describe('the fixtures of the cards', () => {
  test('are one of every state', () => {
    const names = trackedFiles(`${FOLDER}/*.json`).map((file) => file.slice(FOLDER.length + 1, -'.json'.length));
    expect(names.sort()).toEqual([...STATES].sort());
  });

  test.each(STATES)('%s is what the service could have answered', (name) => {
    const view = fixture(name);
    expect(cardViewContract.safeParse(view).error).toBeUndefined();
    for (const { openSpans, usedS, budgetS, breachedAt, status } of view.case?.clocks ?? []) {
      expect(status === 'breached').toBe(breachedAt !== null);
      expect(usedS > budgetS).toBe(breachedAt !== null);
      expect(openSpans.map(({ fromAt }) => fromAt)).toEqual(openSpans.map(({ fromAt }) => fromAt).sort());
    }
  });

  test.each(STATES.filter((name) => name !== 'hostile' && (fixture(name).case?.endings.length ?? 0) > 0))(
    '%s asks of each ending for what the closing table asks for',
    (name) => {
      const shown = caseOf(name);
      const extraFields = shown.extraFields.map((field) => ({ ...field, choices: null }));
      for (const { outcome, because, needs } of shown.endings) {
        const draft = because === null ? { outcome } : { outcome, because };
        expect(needs).toEqual(missingFor(stateOf(shown), draft, { ...TERMS, extraFields }));
      }
    },
  );

  test('the hidden one says no more than that the case is there', () => {
    const { score, contact, quote, clocks, tasks, may, guidance, endings, details, closure } = caseOf('restricted');
    expect({ score, contact, quote, clocks, tasks, may, guidance, endings, details, closure }).toEqual({
      ...{ score: null, contact: { id: null, name: null, title: null }, quote: null, clocks: [], tasks: [], may: [] },
      ...{ guidance: null, endings: [], details: null, closure: null },
    });
  });
});
