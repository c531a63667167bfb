import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The parts of Emscripten's module that the hook touches; PGlite's own types leave them open. */
interface HostedModule {
  readonly FS: { readonly ErrnoError: new (errno: number) => Error };
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: HostedStream) => number };
    realPath(node: unknown): string;
  };
}

interface HostedStream {
  /** The host's file descriptor; a directory has none. */
  readonly nfd?: number;
  readonly node: unknown;
}

/** WASI's number for EIO, which PostgreSQL turns into PANIC. */
const EIO = 29;

/**
 * PGlite's file system on a host directory, with an fsync that reaches the host.
 *
 * As it comes, Emscripten's NODEFS has no such operation and reports success (electric-sql/pglite#1107), so a power cut
 * loses acknowledged rows. This reaches into an internal of PGlite: the version is pinned and a test counts the calls.
 */
export function durableNodeFs(dir: string): NodeFS {
  const nodeFs = new NodeFS(dir);
  const init = nodeFs.init.bind(nodeFs);
  nodeFs.init = async (lite, options) => {
    const result = await init(lite, options);
    result.emscriptenOpts.preRun?.push((module) => hookFsync(module));
    return result;
  };
  return nodeFs;
}

/**
 * PGlite's start parameters without `-F` (fsync off). The WAL must use fsync: fdatasync, PostgreSQL's default on Linux,
 * is an empty stub in this build. A tenth of the usual sample tells the planner enough, and stops the process ten times
 * shorter.
 */
export function durableStartParams(): string[] {
  const settings = ['fsync=on', 'wal_sync_method=fsync', 'default_statistics_target=10'];
  return [...PGlite.defaultStartParams.filter((p) => p !== '-F'), ...settings.flatMap((one) => ['-c', one])];
}

function hookFsync(module: HostedModule): void {
  module.NODEFS.stream_ops.fsync = (stream) => {
    try {
      // PostgreSQL also fsyncs a directory, after a create, a rename or an unlink in it.
      if (stream.nfd === undefined) fsyncPath(module.NODEFS.realPath(stream.node));
      else fs.fsyncSync(stream.nfd);
      return 0;
    } catch {
      // Any other exception unwinds through the WASM stack, which PGlite swallows: the statement would never be answered.
      throw new module.FS.ErrnoError(EIO);
    }
  };
}

/** Flushes every file and directory under `dir`, and `dir` itself, to the disk. */
export function fsyncTree(dir: string): void {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) fsyncTree(full);
    else if (entry.isFile()) fsyncPath(full);
  }
  fsyncPath(dir);
}

/** Flushes one file, or the entries of one directory. */
export function fsyncPath(target: string): void {
  const fd = fs.openSync(target, 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}
