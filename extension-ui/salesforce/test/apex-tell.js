/** Stands for `DetractorLoopController.tell`. */
module.exports = { __esModule: true, default: jest.fn() };
