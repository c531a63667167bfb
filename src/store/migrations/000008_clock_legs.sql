-- oldest-code: 000001
-- Clocks pause, and timers do more than pass thresholds. Only adds; a worker of an older release that fires a timer of a
-- new kind finds that it is stale, and the nightly look at all clocks sets it again.

alter table clocks drop constraint clocks_status_check;
alter table clocks add constraint clocks_status_check
  check (status in ('running', 'paused', 'met', 'breached', 'cancelled')) not valid;

alter table timers add column what text not null default 'threshold'
  check (what in ('threshold', 'resume', 'raise', 'lapse'));
