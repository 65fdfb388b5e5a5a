#!/usr/bin/env python3
"""Run a program on a raw pty and tell what it wrote and how it left the terminal, as JSON.

  pty-probe.py [--size 80x24] [--term xterm-256color] [--mode 620] [--env NAME=VALUE ...] [STEP ...] -- COMMAND ...

For what tmux cannot send or show: single bytes, bad bytes, exact output, settings after a crash, a window that
goes away. A STEP is one of
  send:TEXT      bytes to the keyboard, with \\e \\r \\n \\t \\\\ and \\xHH
  wait:SECONDS   reads what is written, for so long
  resize:WxH     a new size and SIGWINCH
  signal:NAME    TERM, HUP, WINCH, TSTP, CONT, SEGV ... to the program
  type:TEXT      bytes as send:, one at a time with 5 ms between
  close          the window goes away
Each step's answer has the bytes written during it ("bytes") and the text ("out", \\u-escaped by JSON).
At the end: "status" (exit status, or minus the signal), "same" (terminal settings as before), "mode" (file mode
of the terminal before, during and after), "seconds" (processor time).
"""
import argparse, fcntl, json, os, pty, re, resource, select, signal, struct, sys, termios, time


def unescape(text):
    names = {"e": "\x1b", "r": "\r", "n": "\n", "t": "\t", "\\": "\\"}
    def one(match):
        word = match.group(1)
        return bytes([int(word[1:], 16)]) if word[0] == "x" and len(word) == 3 else names[word].encode()
    return re.sub(rb"\\(x[0-9a-fA-F]{2}|[ernt\\])", lambda m: one(re.match(r"(.*)", m.group(1).decode())),
                  text.encode())


def resize(fd, size):
    width, height = map(int, size.split("x"))
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))


class Probe:
    def __init__(self, command, size, environment, mode):
        self.master, self.slave = pty.openpty()
        if mode:
            os.fchmod(self.slave, int(mode, 8))
        resize(self.master, size)
        self.before = termios.tcgetattr(self.slave)
        self.modes = [self.mode()]
        self.child = os.fork()
        if self.child == 0:
            os.setsid()
            fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
            for fd in (0, 1, 2):
                os.dup2(self.slave, fd)
            os.closerange(3, 64)
            os.execvpe(command[0], command, environment)

    def mode(self):
        return oct(os.fstat(self.slave).st_mode & 0o777)

    def read(self, seconds):
        """What comes within the time; waits the whole of it."""
        out, end = b"", time.monotonic() + seconds
        while self.master is not None and (left := end - time.monotonic()) > 0:
            if not select.select([self.master], [], [], left)[0]:
                break
            try:
                out += os.read(self.master, 65536)
            except OSError:
                break
        return out

    def step(self, word):
        name, _, value = word.partition(":")
        pause = 0.15
        if name == "send":
            os.write(self.master, unescape(value))
        elif name == "type":
            for byte in unescape(value):
                os.write(self.master, bytes([byte]))
                time.sleep(0.005)
        elif name == "wait":
            pause = float(value)
        elif name == "resize":
            resize(self.master, value)
        elif name == "signal":
            os.kill(self.child, getattr(signal, "SIG" + value))
        elif name == "close":
            os.close(self.slave)
            os.close(self.master)
            self.master = None
        else:
            sys.exit("unknown step: " + word)
        out = self.read(pause)
        return {"step": word, "bytes": len(out), "out": out.decode("utf-8", "backslashreplace")}

    def finish(self):
        """Waits a second for the program to end by itself; then it is killed."""
        self.read(0.05)
        status = None
        for _ in range(100):
            pid, code = os.waitpid(self.child, os.WNOHANG)
            if pid:
                status = os.waitstatus_to_exitcode(code)
                break
            self.read(0.01)
            time.sleep(0.01)
        else:
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)
        same = None
        if self.master is not None:
            same = termios.tcgetattr(self.slave) == self.before
            self.modes.append(self.mode())
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return {"status": status, "same": same, "mode": self.modes,
                "seconds": round(usage.ru_utime + usage.ru_stime, 3)}


def main():
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="80x24")
    parser.add_argument("--term", default="xterm-256color")
    parser.add_argument("--mode", help="file mode of the terminal before the start")
    parser.add_argument("--env", action="append", default=[])
    parser.add_argument("steps", nargs="*")
    options = parser.parse_args(sys.argv[1:split])
    environment = dict(os.environ, TERM=options.term, LANG="C.UTF-8")
    environment.update(pair.split("=", 1) for pair in options.env)
    probe = Probe(sys.argv[split + 1:], options.size, environment, options.mode)
    answers = [probe.step("wait:0.4")]
    probe.modes.append(probe.mode())
    answers += [probe.step(word) for word in options.steps]
    print(json.dumps({"steps": answers, **probe.finish()}, indent=1, ensure_ascii=True))


if __name__ == "__main__":
    main()
