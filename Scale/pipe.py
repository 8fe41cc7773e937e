"""What a worker does: it feeds the inputs of a partition to one `parley extract` and takes apart what that says.

Whole files go in as members of a tar stream, so that each keeps a name; lines of JSON lines go in as they are. Both ways
the program says `-!NAME` of an input, in what it writes and on standard error, and the path is put in its place.
"""

import io
import json
import os
import re
import socket
import subprocess
import tarfile
import tempfile
import threading
import urllib.parse

PIECE = 1 << 18
# Inputs that are looked at together when one of them has ended the program.
HANDFUL = 64
# A first line that is an object makes the stream JSON lines, whatever the first real line is.
OPENING = b'{"parley":0}\n'

DOCUMENT, REFUSED = "document", "refused"


class ScaleError(Exception):
    """A fault that is named by a word which the driver finds again in what Spark tells it."""


class ProgramMissing(ScaleError):
    pass


class ProgramDiffers(ScaleError):
    pass


class ProgramDied(ScaleError):
    pass


class DiskFull(ScaleError):
    pass


def probe(command):
    """Returns `[version, weights]` as the program writes them into articles."""
    line = b'{"title":"A probe","text":"The ministers met in Oslo on Monday."}\n'
    try:
        done = subprocess.run(command + ["extract", "-"], input=line, capture_output=True, timeout=120)
        read = json.loads(done.stdout)["article"]["extraction"]
        return [read["version"], read["weights"]]
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProgramMissing(f"{socket.gethostname()}: {command[0]} cannot be run: {error}") from None
    except (ValueError, KeyError, TypeError):
        said = done.stderr.decode(errors="replace").strip()[:300]
        raise ProgramMissing(f"{socket.gethostname()}: {command[0]} reads no article (exit {done.returncode}): {said}") from None


_checked = {}


def program(setting):
    """The command on this worker, once it is known to be the program that the driver has."""
    path = setting["program"]
    if setting["shipped"]:
        from pyspark import SparkFiles

        path = SparkFiles.get(os.path.basename(path))
        os.chmod(path, 0o755)
    if path not in _checked:
        _checked[path] = probe([path])
    if _checked[path] != setting["signature"]:
        there, here = " ".join(_checked[path]), " ".join(setting["signature"])
        raise ProgramDiffers(f"{socket.gethostname()}: {path} is {there}, the driver has {here}")
    return [path, "extract"] + setting["options"] + ["-"]


class Input:
    """One file or line: what it is called, how it is called in the stream, and its bytes or the place where they lie."""

    __slots__ = ("path", "content", "file", "size")

    def __init__(self, path, content=None, file=None):
        self.path, self.content, self.file = path, content, file
        self.size = len(content) if content is not None else os.stat(file).st_size

    def member(self, number):
        # The ending says what a document is; the rest of a name could hold anything.
        ending = re.search(r"(\.[A-Za-z0-9]{1,8})+$", self.path)
        return f"{number}/x{ending.group() if ending else ''}"


def local(path):
    """The file behind a path of the machine's own file system; None for others."""
    if path.startswith("/"):
        return path
    return "/" + path[5:].lstrip("/") if path.startswith("file:/") else None


class Run:
    """One process over some inputs."""

    def __init__(self, command, inputs, lines, refuse):
        self.inputs, self.lines, self.refuse = inputs, lines, refuse
        self.names = []
        self.fault = None
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, bufsize=0)
        self.feeder = threading.Thread(target=self._feed, daemon=True)

    # What goes in

    def _feed(self):
        pipe = io.BufferedWriter(self.process.stdin, PIECE)
        try:
            if self.lines:
                pipe.write(OPENING)
            for each in self.inputs:
                self._put(each, pipe)
            if not self.lines:
                pipe.write(bytes(1024))
            pipe.flush()
        except BrokenPipeError:
            pass  # The exit code says why it takes no more.
        except Exception as error:
            self.fault = error
        finally:
            try:
                self.process.stdin.close()
            except OSError:
                pass

    def _put(self, each, pipe):
        if self.lines:
            self.names.append(each.path)
            pipe.write(each.content.replace(b"\n", b" ") + b"\n")
            return
        source = None
        if each.content is None:
            try:
                source = open(each.file, "rb")
                each.size = os.fstat(source.fileno()).st_size
            except OSError as error:
                return self.refuse(each.path, f"the file cannot be read: {error.strerror}")
        info = tarfile.TarInfo(each.member(len(self.names)))
        info.size = each.size
        self.names.append(each.path)
        pipe.write(info.tobuf(tarfile.GNU_FORMAT))
        if source is None:
            pipe.write(each.content)
        else:
            with source:
                self._copy(source, each, pipe)
        pipe.write(bytes(-each.size % 512))

    def _copy(self, source, each, pipe):
        left = each.size
        while left:
            try:
                piece = source.read(min(left, PIECE))
            except OSError as error:
                self.refuse(each.path, f"the file cannot be read to its end: {error.strerror}")
                piece = b""
            if not piece:
                # What is promised must come, or the stream is out of step; the program then refuses the rest of it.
                while left:
                    left -= pipe.write(bytes(min(left, PIECE)))
                return
            pipe.write(piece)
            left -= len(piece)

    # What comes out

    def documents(self):
        """Yields the documents as lines with the right paths in them.

        Raises ProgramDied when the program ended otherwise than after its last input.
        """
        self.feeder.start()
        try:
            for line in io.BufferedReader(self.process.stdout, PIECE):
                yield self._named(line)
            code = self.process.wait()
            self.feeder.join()
            if self.fault:
                raise self.fault
            said = self._said()
            if code not in (0, 1):
                raise ProgramDied(f"{socket.gethostname()}: the program {death(code)}: {said}")
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()
            self.errors.close()

    def _path(self, name):
        """`-!12/x.gz!3` is member 3 of the input with number 12; None for the opening line."""
        number = re.match(r"-!(\d+)", name)
        if not number:
            return name
        rest = name[number.end():]
        if not self.lines:
            return self.names[int(number.group(1))] + re.sub(r"^/x[^!]*", "", rest)
        index = int(number.group(1)) - 2
        return self.names[index] + rest if index >= 0 else None

    def _named(self, line):
        # A key with its marks cannot stand inside a string of JSON, where marks are escaped.
        head, key, rest = line.partition(b'"source":{"file":"')
        first = re.match(rb'\{"source":("(?:[^"\\]|\\.)*")', head)
        given = json.loads(first.group(1))
        path = json.dumps(self._path(given), ensure_ascii=False).encode()
        rest = rest[re.match(rb'(?:[^"\\]|\\.)*"', rest).end():]
        return (b'{"source":' + path + head[first.end():] + key[:-1] + path + rest).rstrip(b"\n").decode()

    def _said(self):
        """Refuses what the program refused; returns what else it said."""
        self.errors.seek(0)
        other = []
        for line in io.TextIOWrapper(io.BufferedReader(self.errors), errors="replace"):
            found = re.match(r"parley: (-!.*?): (.*)", line)
            path = self._path(found.group(1)) if found else None
            if found and path:
                self.refuse(path, found.group(2))
            elif not found:
                other = (other + [line.strip()])[-3:]
        return " / ".join(other)[:500]


def death(code):
    return f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"


def rows(command, inputs, lines, careful):
    """Yields `(kind, value)` rows of a partition."""
    refused = []

    def refuse(path, reason):
        refused.append((REFUSED, json.dumps({"path": path, "reason": reason}, ensure_ascii=False)))

    if careful:
        yield from carefully(command, inputs, lines, refuse)
    else:
        try:
            for document in Run(command, inputs, lines, refuse).documents():
                yield DOCUMENT, document
        except OSError as error:
            if error.errno == 28:
                raise DiskFull(f"{socket.gethostname()}: {error}") from None
            raise
    yield from refused


def carefully(command, inputs, lines, refuse):
    """As `rows`, but an input that ends the program is found by halves and refused."""
    handful = []
    for each in inputs:
        handful.append(each)
        if len(handful) == HANDFUL:
            yield from halves(command, handful, lines, refuse)
            handful = []
    if handful:
        yield from halves(command, handful, lines, refuse)


def halves(command, inputs, lines, refuse):
    waiting = [inputs]
    while waiting:
        some = waiting.pop()
        said = []
        try:
            found = list(Run(command, iter(some), lines, lambda *what: said.append(what)).documents())
        except ProgramDied as error:
            if len(some) == 1:
                refuse(some[0].path, str(error).split(": ", 1)[1].rstrip(": ") + " while reading it")
            else:
                middle = len(some) // 2
                waiting += [some[middle:], some[:middle]]
            continue
        for document in found:
            yield DOCUMENT, document
        for what in said:
            refuse(*what)


# What Spark calls, a partition each


def files(setting, careful):
    """Of groups of local paths."""
    def run(groups):
        def inputs():
            for group in groups:
                for path in group:
                    try:
                        yield Input(path, file=local(path))
                    except OSError as error:
                        missing.append((path, error.strerror))
        missing = []
        yield from rows(program(setting), inputs(), False, careful)
        for path, why in missing:
            yield REFUSED, json.dumps({"path": path, "reason": f"the file cannot be read: {why}"}, ensure_ascii=False)
    return run


def contents(setting, careful):
    """Of rows `path, content` that Spark has read."""
    def run(found):
        inputs = (Input(row.path, content=bytes(row.content)) for row in found)
        yield from rows(program(setting), inputs, False, careful)
    return run


def lines(setting, careful, bases):
    """Of rows `path, start, value`: lines in blocks, of which `bases` says how many lines stand before each."""
    def run(found):
        def inputs():
            block, number = None, 0
            for row in found:
                if (row.path, row.start) != block:
                    block = (row.path, row.start)
                    number = bases.value[block]
                number += 1
                if row.value.strip():
                    yield Input(f"{plain(row.path)}!{number}", content=bytes(row.value))
        yield from rows(program(setting), inputs(), True, careful)
    return run


def plain(path):
    """The path of `_metadata`, which is an address, as people write it."""
    path = urllib.parse.unquote(path)
    return local(path) or path
