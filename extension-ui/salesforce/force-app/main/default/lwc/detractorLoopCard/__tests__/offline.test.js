import ask from '@salesforce/apex/DetractorLoopController.ask';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';
import {
  answering,
  clearPage,
  find,
  findAll,
  fixture,
  labelsOf,
  press,
  putCard,
  settle,
  type,
  wordsOf,
} from '../../../../../../test/world';

const DOWN = async () => {
  throw new Error('no answer');
};
const answers = (name) => answering(fixture(name));

const value = (given) => ({ value: given });
const mirrored = (id, fields) => ({
  id,
  fields: {
    Title__c: value('NPS 3/10: Nordlicht (support)'),
    Status__c: value('open'),
    Risk_Tier__c: value('high'),
    Restricted__c: value(false),
    Score__c: value(3),
    Score_Max__c: value(10),
    Metric__c: value('nps'),
    Verbatim__c: value('Nobody owns it.'),
    First_Touch_Due__c: value('2026-09-15T12:20:00.000Z'),
    First_Touch_Clock__c: value('breached'),
    Owner: { displayValue: null, value: { fields: { Name: value('Carla Winter') } } },
    ...fields,
  },
});

describe('the card while the service is away', () => {
  afterEach(() => {
    jest.useRealTimers();
    clearPage();
    jest.clearAllMocks();
  });

  it('asks Lightning Data Service for the mirrored fields of the record', async () => {
    ask.mockImplementation(DOWN);
    const card = await putCard();
    expect(getRelatedListRecords.getLastConfig()).toMatchObject({
      parentRecordId: card.recordId,
      relatedListId: 'Detractor_Cases__r',
      fields: ['Detractor_Case__c.Id'],
      optionalFields: expect.arrayContaining(['Detractor_Case__c.Verbatim__c', 'Detractor_Case__c.Owner.Name']),
    });
  });

  it('shows what Salesforce has, to be read', async () => {
    ask.mockImplementation(DOWN);
    const card = await putCard();
    const ended = mirrored('a02', { Status__c: value('resolved') });
    getRelatedListRecords.emit({ records: [mirrored('a01', {}), ended] });
    await settle();
    expect(find(card, '[data-id="unreachable"]').textContent).toContain('does not answer');
    expect(findAll(card, '[data-id="mirrored"]')).toHaveLength(1);
    const shown = find(card, '[data-id="mirrored"]');
    expect(shown.textContent).toContain('NPS 3/10: Nordlicht (support)');
    expect(shown.textContent).toContain('Nobody owns it.');
    expect(shown.textContent).toContain('High risk · Owner: Carla Winter');
    expect(labelsOf(card, 'lightning-badge')).toEqual(['Late', 'Open']);
    expect(labelsOf(card, 'lightning-button')).toEqual(['Retry']);
  });

  it('shows of a restricted case nothing but that it is one', async () => {
    ask.mockImplementation(DOWN);
    const card = await putCard();
    getRelatedListRecords.emit({ records: [mirrored('a01', { Restricted__c: value(true) })] });
    await settle();
    const { textContent } = find(card, '[data-id="mirrored"]');
    expect(textContent).toContain('Handled in a restricted process');
    expect(textContent).not.toMatch(/Nordlicht|Nobody owns it|NPS/);
  });

  it('says in the words of the Apex class why there is no answer', async () => {
    const message = 'Detractor Loop is not set up in this org yet. Please ask your admin.';
    ask.mockRejectedValue({ body: { message } });
    expect(find(await putCard(), '[data-id="unreachable"]').textContent).toContain(message);
  });

  it('says so where Salesforce cannot read them either', async () => {
    ask.mockImplementation(DOWN);
    const card = await putCard();
    getRelatedListRecords.error({ message: 'no access' });
    await settle();
    expect(find(card, '[data-id="unreachable"]')).not.toBeNull();
    expect(findAll(card, '[data-id="mirrored"]')).toEqual([]);
  });

  it('does not say that nothing is open where Salesforce shows nothing: others may see more', async () => {
    ask.mockImplementation(DOWN);
    const card = await putCard();
    getRelatedListRecords.emit({ records: [] });
    await settle();
    expect(wordsOf(card)).not.toMatch(/Nothing open|No case is open/);
  });

  it('says that it is still reading, and shows what Salesforce has meanwhile', async () => {
    ask.mockImplementation(() => new Promise(() => {}));
    const card = await putCard();
    getRelatedListRecords.emit({ records: [mirrored('a01', {})] });
    await settle();
    expect(find(card, '[data-id="reading"]').textContent).toBe('Reading the case');
    expect(findAll(card, '[data-id="mirrored"]')).toHaveLength(1);
    getRelatedListRecords.emit({ records: [] });
    await settle();
    expect(find(card, '[data-id="reading"]')).not.toBeNull();
  });

  it('shows nothing of one record on the page of another', async () => {
    ask.mockImplementation(DOWN);
    const card = await putCard();
    getRelatedListRecords.emit({ records: [mirrored('a01', {})] });
    await settle();
    card.recordId = '001999999999998AAA';
    await settle();
    expect(findAll(card, '[data-id="mirrored"]')).toEqual([]);
  });

  it('comes back when it is asked again', async () => {
    ask.mockImplementation(DOWN);
    const card = await putCard();
    ask.mockImplementation(answers('open'));
    await press(find(card, '[data-id="retry"]'));
    expect(find(card, '[data-id="unreachable"]')).toBeNull();
    expect(find(card, '[data-id="title"]').textContent).toContain('Ines Albrecht');
  });

  it('keeps the last view, says as of when, and takes nothing in', async () => {
    jest.useFakeTimers();
    ask.mockImplementation(answers('open'));
    const card = await putCard();
    ask.mockImplementation(DOWN);
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(find(card, '[data-id="stale"]').textContent).toContain('as of 17:30.');
    expect(find(card, '[data-id="title"]').textContent).toContain('Ines Albrecht');
    expect(find(card, '[data-id="primary"]').disabled).toBe(true);
  });

  it('keeps what somebody is typing', async () => {
    jest.useFakeTimers();
    ask.mockImplementation(answers('open'));
    const card = await putCard();
    await press(find(card, '[data-id="primary"]'));
    await type(find(card, '[data-field="note"]'), 'She calls back');
    ask.mockImplementation(DOWN);
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(find(card, '[data-field="note"]').value).toBe('She calls back');
    expect(find(card, '[data-id="send"]').disabled).toBe(true);
    await type(find(card, '[data-field="note"]'), 'She calls back at five');
    ask.mockImplementation(answers('open'));
    await press(find(card, '[data-id="retry"]'));
    expect(find(card, '[data-field="note"]').value).toBe('She calls back at five');
    expect(find(card, '[data-id="send"]').disabled).toBe(false);
  });
});

describe('the card as time goes by', () => {
  afterEach(() => {
    jest.useRealTimers();
    clearPage();
    jest.clearAllMocks();
  });

  it('counts on every half minute without asking', async () => {
    jest.useFakeTimers();
    ask.mockImplementation(answers('breached'));
    const card = await putCard();
    expect(find(card, '[data-id="words"]').textContent).toBe('3 h 10 m late');
    const asked = ask.mock.calls.length;
    jest.advanceTimersByTime(30_000);
    await settle();
    jest.advanceTimersByTime(29_000);
    await settle();
    expect(ask.mock.calls).toHaveLength(asked);
    ask.mockImplementation(DOWN);
    jest.advanceTimersByTime(31_000);
    await settle();
    expect(find(card, '[data-id="words"]').textContent).toBe('3 h 11 m late');
  });

  it('asks once a minute while it is seen, and when the page comes back', async () => {
    jest.useFakeTimers();
    ask.mockImplementation(answers('open'));
    await putCard();
    expect(ask).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(ask).toHaveBeenCalledTimes(2);
    const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    jest.advanceTimersByTime(300_000);
    await settle();
    expect(ask).toHaveBeenCalledTimes(2);
    hidden.mockRestore();
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await settle();
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks no more once it is gone', async () => {
    jest.useFakeTimers();
    ask.mockImplementation(answers('open'));
    await putCard();
    clearPage();
    jest.advanceTimersByTime(600_000);
    await settle();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('shows at once what was seen last when somebody comes back to a record', async () => {
    ask.mockImplementation(answers('open'));
    const { recordId } = await putCard();
    clearPage();
    ask.mockImplementation(() => new Promise(() => {}));
    const card = await putCard({ recordId });
    expect(find(card, '[data-id="title"]').textContent).toContain('Ines Albrecht');
  });

  it('asks for another record when the page shows another', async () => {
    ask.mockImplementation(answers('open'));
    const card = await putCard();
    card.recordId = '001999999999999AAA';
    await settle();
    expect(ask.mock.calls.at(-1)[0].target).toContain('account=001999999999999AAA');
  });
});
