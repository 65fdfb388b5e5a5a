"""A program on a raw pty, timed by what it writes."""

import fcntl
import os
import pty
import select
import struct
import termios
import time


class Terminal:
    """Starts `command` with a window of `width` × `height`."""

    def __init__(self, command, width, height, environment):
        self.master, slave = pty.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.started = time.perf_counter()
        self.child = os.fork()
        if self.child == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for descriptor in (0, 1, 2):
                os.dup2(slave, descriptor)
            os.closerange(3, 64)
            os.execve(command[0], command, environment)
        os.close(slave)

    def read_until(self, mark, limit=10):
        """Seconds from the start until `mark` has been written, and the bytes so far."""
        out, end = b"", self.started + limit
        while mark not in out:
            left = end - time.perf_counter()
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                raise SystemExit(f"never written: {mark!r} in {out[-2000:]!r}")
            try:
                out += os.read(self.master, 1 << 16)
            except OSError:
                raise SystemExit(f"the program ended: {out!r}") from None
        return time.perf_counter() - self.started, out

    def settle(self, quiet):
        """What is written until nothing more comes for `quiet` seconds, and when the last of it came."""
        out, last = b"", time.perf_counter()
        while select.select([self.master], [], [], quiet)[0]:
            try:
                out += os.read(self.master, 1 << 16)
            except OSError:
                break
            last = time.perf_counter()
        return out, last

    def press(self, key, quiet=0.02):
        """Seconds from a key until the last byte of its answer, and the number of bytes."""
        start = time.perf_counter()
        os.write(self.master, key)
        if not select.select([self.master], [], [], 2)[0]:
            return None, 0
        out, last = self.settle(quiet)
        return last - start, len(out)

    def end(self):
        """Quits with `q`."""
        os.write(self.master, b"q")
        while select.select([self.master], [], [], 2)[0]:
            try:
                if not os.read(self.master, 1 << 16):
                    break
            except OSError:
                break
        os.waitpid(self.child, 0)
        os.close(self.master)
