import DetractorLoopCard from 'c/detractorLoopCard';
import ask from '@salesforce/apex/DetractorLoopController.ask';
import { clearPage, find, findAll, fixture, newRecordId, put, wordsOf } from '../../../../../../test/world';

const card = async (view) => {
  ask.mockImplementation(async () => JSON.stringify(view));
  return put('c-detractor-loop-card', {
    is: DetractorLoopCard,
    recordId: newRecordId(),
    objectApiName: 'Account',
  });
};

describe('the card in each state', () => {
  afterEach(() => {
    clearPage();
    jest.clearAllMocks();
  });

  it('says who, how bad, and how late it is in words', async () => {
    const element = await card(fixture('breached'));
    expect(wordsOf(element)).toContain('late');
    expect(findAll(element, 'lightning-badge').map(({ label }) => label)).toContain('Late');
    expect(find(element, '[data-id="primary"]').label).toBe('Log touch');
  });
});
