const { createRequire } = require('node:module');

// Jest's own sequencer comes with Jest, not with us.
const core = createRequire(require.resolve('jest')).resolve('@jest/core');
const Sequencer = createRequire(core)('@jest/test-sequencer').default;

/** Who waits for processes and databases for a minute must not begin last: the other workers would be done, and wait. */
const ORDER = ['crash', 'browser', 'flow', 'drift', 'store', 'crm', 'unit'];

const rank = ({ path, context }) => {
  const [, folder] = path.slice(context.config.rootDir.length + 1).split(/[\\/]/);
  return ORDER.indexOf(folder);
};

/** Jest's own order (by what the last run took, or by the size of the file) within each folder. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
