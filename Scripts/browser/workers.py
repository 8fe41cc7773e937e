"""Hands work to a few processes with a browser each, one piece at a time, and starts one anew that gives no sign of life.

A browser under a loaded machine may hang for reasons that no page gives; that must neither stop the run nor fail it.
"""

import multiprocessing
import multiprocessing.connection
import sys
import time

# Seconds after which a piece of work counts as hung; it is tried again in a new process, as often as this in all.
SILENT = 120
TRIES = 3


def _work(pipe, start):
    worker = start()
    while pieces := pipe.recv():
        pipe.send(worker.perform(pieces[0]))
    worker.close()


class _Worker:
    def __init__(self, start):
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_work, args=(theirs, start), daemon=True)
        self.process.start()
        theirs.close()
        self.piece = self.since = None

    def give(self, piece):
        self.piece, self.since = piece, time.monotonic()
        self.pipe.send([piece])

    def stop(self, kill=False):
        if kill:
            self.process.kill()
        else:
            self.pipe.send([])
        self.process.join(20)


def run(pieces, start, count, silent=SILENT):
    """Yields (piece, outcome) as they come; the outcome of what hung each time, or ended the process, is None.

    `start()` is called in each process and returns what has `perform(piece)` and `close()`.
    """
    waiting, tries, workers = list(reversed(pieces)), [0] * len(pieces), []

    def lost(worker):
        workers.remove(worker)
        worker.stop(kill=True)
        number = pieces.index(worker.piece)
        print(f"judge-browser: a browser is started anew at {worker.piece}", file=sys.stderr)
        tries[number] += 1
        if tries[number] == TRIES:
            return True
        waiting.append(worker.piece)
        return False

    while waiting or workers:
        while waiting and len(workers) < count:
            workers.append(_Worker(start))
            workers[-1].give(waiting.pop())
        ready = multiprocessing.connection.wait([worker.pipe for worker in workers], timeout=1)
        for worker in list(workers):
            if worker.pipe in ready:
                try:
                    outcome = worker.pipe.recv()
                except EOFError:
                    if lost(worker):
                        yield worker.piece, None
                    continue
                yield worker.piece, outcome
                if waiting:
                    worker.give(waiting.pop())
                else:
                    workers.remove(worker)
                    worker.stop()
            elif time.monotonic() - worker.since > silent and lost(worker):
                yield worker.piece, None
