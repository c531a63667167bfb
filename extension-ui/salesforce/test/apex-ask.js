/** Stands for `DetractorLoopController.ask`. */
module.exports = { __esModule: true, default: jest.fn() };
