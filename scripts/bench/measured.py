"""Runs a command and writes to a file when it began and ended and what it has used: FILE COMMAND [ARGUMENT...]."""
import json
import os
import sys
import time

target, *command = sys.argv[1:]
began = time.time()
child = os.posix_spawnp(command[0], command, os.environ)
_, status, usage = os.wait4(child, 0)
ended = time.time()
unit = 1 if sys.platform == "darwin" else 1024
with open(target, "w", encoding="utf-8") as file:
    json.dump(
        {
            "began": began * 1000,
            "ended": ended * 1000,
            "code": os.waitstatus_to_exitcode(status),
            "cpuMs": (usage.ru_utime + usage.ru_stime) * 1000,
            "memoryBytes": usage.ru_maxrss * unit,
        },
        file,
    )
