/** One broker of test databases a run; it starts a server only when a test file asks for one. */
const fs = require('node:fs');
const path = require('node:path');
const { startBroker } = require('./broker');

module.exports = async () => {
  // What the run before has logged is not this one's.
  fs.rmSync(path.join(__dirname, '../../.cache/suite-logs'), { recursive: true, force: true });
  const broker = await startBroker();
  process.env.TEST_DATABASES = broker.address;
  globalThis.testDatabases = broker;
};
