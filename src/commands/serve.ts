import { Command } from 'commander';
import { main } from '../main';

/** `serve`: the service itself. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('run the service: intake, workers, or both (ROLE=all|http|worker)')
    .action(main);
}
