/** What the tests of the card have in common: fixtures of the contract, an org around it, and a way to wait. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { setImmediate } = require('node:timers');
const { createElement } = require('lwc');
const DetractorLoopCard = require('c/detractorLoopCard').default;

const FIXTURES = path.join(__dirname, '..', '..', 'contract', 'fixtures');
let records = 0;

/** A view as the service answers it. */
const fixture = (name) => JSON.parse(readFileSync(path.join(FIXTURES, `${name}.json`), 'utf8'));

/** What the forms look up, unless a test says otherwise. */
const LOOKED_UP = { ok: true, people: [], tickets: [], activities: [], replies: [], rows: [] };

/** An Apex class whose service answers: a view, or what is given for a target that holds a word. */
const answering =
  (view, found = {}) =>
  async ({ target }) => {
    if (target.startsWith('/v1/card/view')) return JSON.stringify(view);
    const [, answer] = Object.entries(found).find(([word]) => target.includes(word)) ?? [];
    return JSON.stringify(answer ?? LOOKED_UP);
  };

/** Lets promises, and the drawing that follows them, come to an end; faked timers or not. */
const settle = () => new Promise((done) => setImmediate(done));

/** An id that no card has had: cards are remembered by record. */
function newRecordId() {
  records += 1;
  return `001${String(records).padStart(15, '0')}`;
}

/** Puts a card on the page, as a record page does. */
async function putCard(given = {}) {
  const card = createElement('c-detractor-loop-card', { is: DetractorLoopCard });
  Object.assign(card, { recordId: newRecordId(), objectApiName: 'Account', ...given });
  document.body.appendChild(card);
  await settle();
  return card;
}

function clearPage() {
  while (document.body.firstChild) document.body.removeChild(document.body.firstChild);
}

function findAll(root, selector) {
  const inside = root.shadowRoot ?? root;
  const below = [...inside.querySelectorAll('*')].filter((one) => one.shadowRoot);
  return [...inside.querySelectorAll(selector), ...below.flatMap((one) => findAll(one, selector))];
}

/** The first thing that fits in a component, or in any that it is made of. */
const find = (root, selector) => findAll(root, selector)[0] ?? null;

/** What stubs of base components say. */
const labelsOf = (root, selector) => findAll(root, selector).map(({ label }) => label);

/** All words that are to be seen, those that base components would draw among them. */
function wordsOf(root) {
  const stubs = findAll(root, '*').flatMap(({ label, title, alternativeText }) => [label, title, alternativeText]);
  const texts = [root, ...findAll(root, '*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.textContent] : []));
  return [...texts, ...stubs.filter((text) => typeof text === 'string')].join(' ').replace(/\s+/g, ' ');
}

/** Types in a stub of a base component. */
async function type(element, value) {
  element.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
}

/** Chooses in one of the browser's own lists. */
async function choose(choice, value) {
  const list = choice.shadowRoot.querySelector('select');
  list.value = value;
  list.dispatchEvent(new CustomEvent('change'));
  await settle();
}

/** Fills in a day. */
async function onDay(field, day) {
  const input = field.shadowRoot.querySelector('input');
  input.value = day;
  input.dispatchEvent(new CustomEvent('change'));
  await settle();
}

/** Chooses among buttons. */
async function pick(buttons, value) {
  const button = buttons.shadowRoot.querySelector(`input[value="${value}"]`);
  button.checked = true;
  button.dispatchEvent(new CustomEvent('change'));
  await settle();
}

async function press(element) {
  element.click();
  await settle();
}

/** What was sent, as JSON. @param tell the mocked Apex method */
const sentBodies = (tell) => tell.mock.calls.map(([{ body }]) => JSON.parse(body));

/** Chooses from the menu of actions. */
async function fromMenu(card, label) {
  const item = findAll(card, 'lightning-menu-item').find((one) => one.label === label);
  find(card, '[data-id="more"]').dispatchEvent(new CustomEvent('select', { detail: { value: item.value } }));
  await settle();
}

module.exports = {
  ...{
    answering,
    choose,
    clearPage,
    find,
    findAll,
    fixture,
    fromMenu,
    labelsOf,
    onDay,
    pick,
    press,
    putCard,
    sentBodies,
    settle,
    type,
    wordsOf,
  },
};
