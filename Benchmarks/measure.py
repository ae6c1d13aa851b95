"""What a command costs: CPU seconds, instructions and peak memory. Wall time is told where it is the question.

Figures of a shared machine: CPU seconds and instructions hold under load, wall times do not.
TCSUM names the command to be measured (default: the release build). Standard library only.
"""
import os, pathlib, platform, shutil, subprocess, sys
from collections import namedtuple

ROOT = pathlib.Path(__file__).resolve().parent.parent
TCSUM = os.environ.get("TCSUM", str(ROOT / ".build/release/tcsum"))

Cost = namedtuple("Cost", "wall cpu peak")  # seconds, seconds of user and system time, MB


# A small process between: the peak of a direct child would count this one's memory, from before the child was another program.
BETWEEN = """
import os, resource, sys, time
start = time.monotonic()
code = os.spawnvp(os.P_WAIT, sys.argv[2], sys.argv[2:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
told = f"{code} {time.monotonic() - start} {used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}"
os.write(int(sys.argv[1]), told.encode())
"""


def run(arguments, output=subprocess.DEVNULL, codes=(0,), **options):
    """Runs a command and returns its cost; it must end with one of `codes`."""
    ours, theirs = os.pipe()
    command = [sys.executable, "-S", "-E", "-c", BETWEEN, theirs, *arguments]
    subprocess.run([str(word) for word in command], stdout=output, stderr=subprocess.DEVNULL, pass_fds=[theirs], **options)
    os.close(theirs)
    with os.fdopen(ours) as told:
        code, *cost = told.read().split()
    if int(code) not in codes:
        raise RuntimeError(f"{' '.join(map(str, arguments))}: ended with {code}")
    return Cost(*map(float, cost))


def tcsum(*arguments, **options):
    """Runs the command that is measured."""
    return run([TCSUM, *arguments], **options)


def best(times, *arguments, **options):
    """The least CPU of several runs: what others do on the machine only adds."""
    return min((tcsum(*arguments, **options) for _ in range(times)), key=lambda cost: cost.cpu)


def instructions(*arguments):
    """Millions of instructions in user mode of one run, by `perf`; None where they cannot be counted."""
    if not shutil.which("perf"):
        return None
    command = ["perf", "stat", "-x,", "-e", "instructions:u", TCSUM, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    count = done.stderr.strip().splitlines()[-1].split(",")[0]
    return int(count) / 1e6 if count.isdigit() else None


def machine():
    """The machine and how busy it is, in a few words."""
    model = platform.processor() or platform.machine()
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
        model = next(line.split(": ")[1] for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{os.cpu_count()} processors ({model}), load {os.getloadavg()[0]:.1f}"
