import fc from 'fast-check';
import {
  actionsOf,
  type CardAction,
  type CaseCard,
  type CardView,
  type CommandKind,
} from '../../../extension-ui/contract/src';
import open from '../../../extension-ui/contract/fixtures/open.json';
import closing from '../../../extension-ui/contract/fixtures/closing.json';
import restricted from '../../../extension-ui/contract/fixtures/restricted.json';

const ME = '101';
const caseOf = (fixture: unknown): CaseCard => (fixture as CardView).case!;
const kinds = (actions: readonly CardAction[]): readonly string[] => actions.map(({ kind }) => kind);
const task = (part: Partial<CaseCard['tasks'][number]>): CaseCard['tasks'][number] => ({
  ...{ kind: 'review', n: 1, purpose: 'decide_raise', owner: { id: ME, name: 'Carla' } },
  ...{ dueAt: '2026-09-16T08:00:00.000Z', text: null, ...part },
});
const first = (part: Partial<CaseCard>): CommandKind | undefined =>
  actionsOf({ ...caseOf(open), ...part }, ME).primary?.kind;

describe('the buttons of a case', () => {
  test('what stands out is what matters most: take over, make sure, decide, reach out, close', () => {
    const all = ['close', 'touch', 'decide_raise', 'confirm_checks', 'verify_subject', 'acknowledge_handover'] as const;
    const asked = [task({})];
    const order = all.map((_, at) => first({ may: all.slice(0, at + 1), tasks: asked }));
    expect(order).toEqual([
      'close',
      'touch',
      'decide_raise',
      'confirm_checks',
      'verify_subject',
      'acknowledge_handover',
    ]);
  });

  test('once somebody has reached out, it is the ending', () => {
    expect(first({ status: 'in_progress' })).toBe('close');
    expect(first({ status: 'waiting_on_customer', may: ['resume', 'close', 'touch'] })).toBe('resume');
  });

  test('the word of somebody else is not asked of me', () => {
    const others = task({ owner: { id: '7', name: 'Dana' } });
    expect(first({ may: ['touch', 'decide_raise', 'complete_task'], tasks: [others] })).toBe('touch');
  });

  test('a task that only wants to be seen is completed', () => {
    const seen = task({ kind: 'acknowledgement', purpose: 'acknowledge' });
    const { primary } = actionsOf({ ...caseOf(open), may: ['touch', 'complete_task'], tasks: [seen] }, ME);
    expect(primary).toEqual({ kind: 'complete_task', task: seen });
  });

  test('what is agreed with the customer can be ticked off by its owner', () => {
    const { more } = actionsOf(caseOf(closing), ME);
    expect(more.at(-1)).toEqual({ kind: 'complete_task', task: caseOf(closing).tasks[0] });
    expect(kinds(actionsOf(caseOf(closing), 'somebody').more)).not.toContain('complete_task');
  });

  test('of a case that is hidden nothing is offered', () => {
    expect(actionsOf(caseOf(restricted), ME)).toEqual({ primary: null, beside: [], more: [] });
  });

  test('... but to say that he knows, by who was told, whatever else a service would let him do', () => {
    const told = task({ kind: 'acknowledgement', purpose: 'acknowledge' });
    const tasks = [task({ purpose: 'decide_contact' }), told];
    const may = ['touch', 'close', 'decide_outreach', 'acknowledge_raise', 'complete_task'] as const;
    const knows = { kind: 'acknowledge_raise', task: told };
    expect(actionsOf({ ...caseOf(restricted), may, tasks }, ME)).toEqual({ primary: knows, beside: [], more: [] });
    expect(actionsOf({ ...caseOf(restricted), may, tasks }, 'somebody').primary).toBeNull();
  });

  test('nothing is offered twice, and nothing that he may not do', () => {
    const every = fc.uniqueArray(fc.constantFrom(...caseOf(open).may, ...caseOf(closing).may));
    fc.assert(
      fc.property(
        every,
        fc.constantFrom<CaseCard['status']>('open', 'in_progress', 'needs_verification'),
        (may, status) => {
          const { primary, beside, more } = actionsOf({ ...caseOf(open), may, status, tasks: [task({})] }, ME);
          const all = kinds([...(primary === null ? [] : [primary]), ...beside, ...more]);
          expect(new Set(all).size).toBe(all.length);
          expect(all.filter((kind) => !may.includes(kind as CommandKind))).toEqual([]);
          expect(beside.length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
