-- oldest-code: 000001
-- Notices that were told, or are not to be, are deleted in the end: found by when they were due. Only adds.
create index notices_finished on notices (not_before) where state in ('sent', 'dropped', 'failed');
