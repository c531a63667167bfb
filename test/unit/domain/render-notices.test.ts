import type { TaskRecord } from '../../../src/domain/crm-record';
import type { Play } from '../../../src/domain/play';
import { playOf } from '../../../src/domain/render-guidance';
import { renderTask } from '../../../src/domain/render-task';
import { NOTE, changeOwner, confirm, correctReason, decideOutreach, follow, reassign } from './commands';
import { checks, commented, given, response, routeTo, touched, walk, when, type Story } from './given';

const STORY = given(response(walk()), response(commented({ route: routeTo('csm', { ruleId: 'billing' }) })));
const ZONES = new Map([['csm', 'Europe/Berlin']]);
const tasks = ({ state }: Story): readonly TaskRecord[] =>
  state!.tasks.map((task) => renderTask(state!, task, { zones: ZONES, play: null }));
const paragraph = (story: Story, heading: string, n = 0) =>
  tasks(story)[n]!.body.find((part) => part.heading === heading)?.text;

describe('what has to be known before anybody reaches out', () => {
  test('a check that failed, until somebody has confirmed it', () => {
    const bounced = given(response(walk({ checks: checks('email_deliverable', 'account_open') })));
    expect(paragraph(bounced, 'Confirm before you reach out')).toBe(
      'E-mails come back; the account is closed. Confirm it in the case card: one click.',
    );
    expect(paragraph(when(bounced, confirm()), 'Confirm before you reach out')).toBeUndefined();
  });

  test('that nobody may, until the manager has decided; there is no draft to send', () => {
    const blocked = given(response(walk({ mayContact: false })));
    const [review, owner] = tasks(blocked);
    expect(review!.subject).toMatch(/^Decide whether to contact: /);
    expect(owner!.subject).toMatch(/^Do not reach out yet: /);
    expect(paragraph(blocked, 'Outreach is blocked', 1)).toBeDefined();
    expect(paragraph(blocked, 'Draft message', 1)).toBeUndefined();
    expect(paragraph(when(blocked, decideOutreach(true)), 'Draft message', 1)).toBeDefined();
  });

  test('that someone is already talking to them', () => {
    const lead = { caseKey: 'case0', ownerId: 'csm', openedAt: 0, closedAt: null };
    const heading = 'Someone is already talking to them';
    expect(paragraph(given(response(walk(), { lead })), heading)).toMatch(
      /^Another case of this account leads\. Agree/,
    );
    const led = when(STORY, follow('case2'));
    expect(paragraph(led, heading)).toMatch(/^1 other case of this account: this is the case that leads/);
    expect(paragraph(when(led, follow('case3')), heading)).toMatch(/^2 other cases/);
  });

  test('that he stands in, and until when', () => {
    const until = Date.UTC(2026, 2, 9);
    const covered = when(touched(STORY), changeOwner('leave', 'delegate', until));
    expect(paragraph(covered, 'You stand in')).toBe('The case goes back to its owner when he is back on 2026-03-09.');
    const open = when(touched(STORY), changeOwner('leave', 'delegate'));
    expect(paragraph(open, 'You stand in')).toBe('The case goes back to its owner when he is back.');
  });

  test('what a person noted', () => {
    expect(paragraph(when(STORY, reassign('liaison')), 'Last note')).toBe(NOTE);
  });

  test('who fits, where several do', () => {
    const candidates = [
      { contactId: 'c1', accountId: 'a1', evidence: 'same domain' },
      { contactId: 'c2', accountId: null, evidence: 'same name' },
    ];
    const match = { outcome: 'ambiguous', candidates, evidence: '2 candidates' } as const;
    expect(
      paragraph(given(response(walk({ match }))), 'What to do')!
        .split('\n')
        .slice(1),
    ).toEqual(['contact c1, account a1: same domain', 'contact c2, account none: same name']);
  });

  test('what is in doubt where it is known whom it is about', () => {
    const doubtful = given(response(commented({ checks: checks('score_fits_comment') })));
    expect(paragraph(doubtful, 'What to do')).toMatch(/Confirm in the case card/);
  });
});

describe('a play', () => {
  const play: Play = {
    ...{ id: 'own', version: 3, name: 'Own', reason: null, policyId: null },
    ...{ checklist: ['First', 'Second'], talkingPoints: ['Say this'] },
    draft: { subject: 'For {{account}}', body: 'Dear {{contact}}, you said "{{quote}}". {{owner}}' },
  };

  test('of the rule takes the place of that of the reason', () => {
    const context = { zones: ZONES, play, names: new Map([['csm', 'Cas']]) };
    const { body } = renderTask(STORY.state!, STORY.state!.tasks[0]!, context);
    expect(body).toContainEqual({ heading: 'What to do', text: 'First\nSecond' });
    expect(body).toContainEqual({ heading: 'What to say', text: 'Say this' });
    expect(body).toContainEqual({
      heading: 'Draft message',
      text: 'For Acme\n\nDear Ada, you said "The invoice was wrong twice.". Cas',
    });
  });

  test('is that of the rule, else of the reason, in the version the case began with', () => {
    const began = given(response(walk({ play: { id: 'unclear', version: 2 } })));
    expect(playOf(began.state!)).toEqual({ id: 'unclear', version: 2 });
    expect(when(began, response(walk({ play: { id: 'unclear', version: 3 } }))).decided).toEqual([]);
    const corrected = when(began, correctReason('usability'));
    expect(playOf(corrected.state!)).toEqual({ id: 'usability', version: null });
    const ruled = given(response(walk({ route: routeTo('csm', { playId: 'own' }), play: { id: 'own', version: 1 } })));
    expect(playOf(ruled.state!)).toEqual({ id: 'own', version: 1 });
  });
});
