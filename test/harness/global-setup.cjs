/** One broker of test databases a run; it starts a server only when a test file asks for one. */
const fs = require('node:fs');
const path = require('node:path');
const { startBroker } = require('./broker');

module.exports = async () => {
  // What the run before has logged is not this one's.
  const logs = path.join(__dirname, '../../.cache/suite-logs');
  fs.rmSync(logs, { recursive: true, force: true });
  process.env.SUITE_LOGS = logs;
  const broker = await startBroker();
  process.env.TEST_DATABASES = broker.address;
  globalThis.testDatabases = broker;
};
