"""Runs many calls of the aws command line in one process: a list of word lists on stdin, a list of [status, output] on stdout."""

import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver

driver = create_clidriver()


def run(words):
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        try:
            status = driver.main([*words, "--region", "us-west-2", "--output", "json"])
        except SystemExit as left:
            status = left.code
    return [status, output.getvalue()]


json.dump([run(words) for words in json.load(sys.stdin)], sys.stdout)
