/** What the tests of the card share: fixtures of the contract, an org around it, and a way to wait. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { setImmediate } = require('node:timers');
const { createElement } = require('lwc');

const FIXTURES = path.join(__dirname, '..', '..', 'contract', 'fixtures');
let records = 0;

/** A view as the service answers it. */
const fixture = (name) => JSON.parse(readFileSync(path.join(FIXTURES, `${name}.json`), 'utf8'));

/** Lets promises, and the drawing that follows them, come to an end; faked timers or not. */
const settle = () => new Promise((done) => setImmediate(done));

/** An id that no card of this file has had: cards are remembered by record. */
function newRecordId() {
  records += 1;
  return `001${String(records).padStart(15, '0')}`;
}

/** Puts a component on the page. */
async function put(tag, { is, ...properties }) {
  const element = createElement(tag, { is });
  Object.assign(element, properties);
  document.body.appendChild(element);
  await settle();
  return element;
}

function clearPage() {
  while (document.body.firstChild) document.body.removeChild(document.body.firstChild);
}

/** The first thing that fits in a component, or in any that it is made of. */
function find(root, selector) {
  return findAll(root, selector)[0] ?? null;
}

function findAll(root, selector) {
  const inside = root.shadowRoot ?? root;
  const here = [...inside.querySelectorAll(selector)];
  const below = [...inside.querySelectorAll('*')].filter((one) => one.shadowRoot);
  return [...here, ...below.flatMap((one) => findAll(one, selector))];
}

/** All words that are to be seen, those that stubs of base components hold as attributes among them. */
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

async function press(element) {
  element.click();
  await settle();
}

module.exports = { clearPage, find, findAll, fixture, newRecordId, press, put, settle, type, wordsOf };
