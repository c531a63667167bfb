/** One broker of test databases a run; it starts a server only when a test file asks for one. */
const { startBroker } = require('./broker');

module.exports = async () => {
  const broker = await startBroker();
  process.env.TEST_DATABASES = broker.address;
  globalThis.testDatabases = broker;
};
