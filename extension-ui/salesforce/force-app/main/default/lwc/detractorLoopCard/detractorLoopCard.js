import { LightningElement, api, wire } from 'lwc';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';
import { POLL_MS, SAY, TICK_MS, WORDS, leadsBack, timeOfDay } from 'c/loopContract';
import { sessionOf } from 'c/loopSessions';
import { everyWhileVisible, whenBack } from 'c/loopTicker';

const OBJECT = 'Detractor_Case__c';
/** What Salesforce has of a case by itself. Who may not see a field sees the rest. */
const MIRRORED = [
  'Title__c',
  'Status__c',
  'Risk_Tier__c',
  'Restricted__c',
  'Score__c',
  'Score_Max__c',
  'Metric__c',
  'Verbatim__c',
  'First_Touch_Due__c',
  'First_Touch_Clock__c',
  'Resolution_Due__c',
  'Resolution_Clock__c',
  'Owner.Name',
].map((field) => `${OBJECT}.${field}`);

/** The card on an account or contact: what the service says, and while it says nothing, what Salesforce has of it. */
export default class DetractorLoopCard extends LightningElement {
  words = WORDS;
  mirrored = MIRRORED;
  state = null;
  now = 0;
  records = null;
  session = null;
  trouble = () => null;
  endings = [];
  _recordId;
  _objectApiName;

  @api
  get recordId() {
    return this._recordId;
  }
  set recordId(id) {
    if (id !== this._recordId) this.records = null;
    this._recordId = id;
    this.begin();
  }

  @api
  get objectApiName() {
    return this._objectApiName;
  }
  set objectApiName(name) {
    this._objectApiName = name;
    this.begin();
  }

  @wire(getRelatedListRecords, {
    parentRecordId: '$recordId',
    relatedListId: 'Detractor_Cases__r',
    fields: [`${OBJECT}.Id`],
    optionalFields: '$mirrored',
    pageSize: 50,
  })
  readMirror({ data }) {
    this.records = data?.records ?? null;
  }

  connectedCallback() {
    this.begin();
  }

  disconnectedCallback() {
    this.end();
  }

  /** A record page keeps its components when the next record of the kind is opened in it. */
  begin() {
    this.end();
    if (!this.isConnected || !this.recordId || !this.objectApiName) return;
    const type = this.objectApiName === 'Contact' ? 'contact' : 'account';
    const { session, trouble } = sessionOf({ type, id: this.recordId });
    this.session = session;
    this.trouble = trouble;
    this.endings = [
      session.subscribe(() => this.draw()),
      everyWhileVisible(POLL_MS, () => session.load()),
      everyWhileVisible(TICK_MS, () => this.draw()),
      whenBack(() => session.load()),
    ];
    this.draw();
    session.load();
  }

  end() {
    for (const ending of this.endings) ending();
    this.endings = [];
  }

  draw() {
    this.state = this.session.state();
    this.now = this.session.now();
  }

  get view() {
    return this.state?.view ?? null;
  }

  get card() {
    return this.view?.case ?? null;
  }

  get unreachable() {
    return this.state?.phase === 'unreachable';
  }

  /** In the words of the Apex class, where it knows: the package may not be set up yet. */
  get why() {
    return this.trouble() ?? WORDS.unreachable.title;
  }

  /** He may see nothing, and why. */
  get refused() {
    return this.view === null ? (this.state?.refusal ?? null) : null;
  }

  /** What was sent from below the list, where no case says it. */
  get unanswered() {
    return this.state.unanswered !== null;
  }

  get stale() {
    if (!this.state?.stale || this.view === null) return null;
    return SAY.asOf(timeOfDay(this.view.asOf, this.view.timeZone));
  }

  get locked() {
    return this.state.stale || this.state.busy !== null;
  }

  get showsBack() {
    return leadsBack(this.view);
  }

  handleRetry() {
    this.session.load();
  }

  handleAgain() {
    this.session.again();
  }

  handleOpen(event) {
    this.session.open(event.detail);
  }

  handleBack() {
    this.session.open(null);
  }
}
