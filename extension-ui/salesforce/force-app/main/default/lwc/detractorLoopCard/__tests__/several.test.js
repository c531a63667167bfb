import ask from '@salesforce/apex/DetractorLoopController.ask';
import { answering, clearPage, find, fixture, press, putCard } from '../../../../../../test/world';

const shown = (view) => {
  ask.mockImplementation(answering(view));
  return putCard();
};

describe('the way back to all cases of a record', () => {
  afterEach(() => {
    clearPage();
    jest.clearAllMocks();
  });

  it('is not there where it would lead to the case that is shown', async () => {
    const view = fixture('open');
    expect(view.open.map(({ caseKey }) => caseKey)).toEqual([view.case.caseKey]);
    expect(find(await shown(view), '[data-id="all"]')).toBeNull();
  });

  it('is there beside other open cases', async () => {
    const view = { ...fixture('open'), open: fixture('several').open };
    const card = await shown(view);
    ask.mockImplementation(answering(fixture('several')));
    await press(find(card, '[data-id="all"]'));
    expect(find(card, '[data-id="count"]').textContent).toBe('3 open cases');
  });

  it('is there on a case that has ended, also where it is the only one', async () => {
    expect(find(await shown(fixture('closed')), '[data-id="all"]')).not.toBeNull();
  });

  it('is there on a case that has ended while another is open', async () => {
    const open = fixture('open').open.map((line) => ({ ...line, caseKey: 'another' }));
    expect(find(await shown({ ...fixture('closed'), open }), '[data-id="all"]')).not.toBeNull();
  });
});
