"""Writes test/fixtures/models/scans: what scanners say of clean files, of harmless ones that look like an attack, and of
files that they cannot read.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r scripts/model-fixtures/requirements-scanners.txt
    /tmp/venv/bin/python scripts/model-fixtures/scanners.py

Nothing that is written here is ever loaded; the command in it would say "harmless".
"""

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

fixtures = Path(__file__).parents[2] / "test/fixtures/models/scans"
work = Path("/tmp/scan-fixtures")
binaries = Path(sys.executable).parent


class Calls:
    """Pickled, it is a call."""

    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


clean = {"clean.pkl": pickle.dumps({"weights": [1, 2]})}
folders = {
    "clean": clean,
    "mixed": {
        **clean,
        "system.pkl": pickle.dumps(Calls(os.system, "echo harmless")),
        "printing.pkl": pickle.dumps(Calls(print, "harmless")),
        "cut.pkl": clean["clean.pkl"][:-3],
        "notes.txt": b"no model",
    },
    "system": {"system.pkl": pickle.dumps(Calls(os.system, "echo harmless"))},
    "printing": {"printing.pkl": pickle.dumps(Calls(print, "harmless"))},
    "cut": {"cut.pkl": clean["clean.pkl"][:-3]},
    # a call, and then nothing more: the scanners differ in what they make of it
    "cut-call": {"cut-call.pkl": pickle.dumps(Calls(os.system, "echo harmless"))[:-1]},
    "empty": {},
}
reports = {
    "picklescan.txt": [binaries / "picklescan", "--path", "{}"],
    "modelscan.json": [binaries / "modelscan", "-p", "{}", "-r", "json", "--show-skipped", "-o", "report"],
    "modelaudit.json": [binaries / "modelaudit", "scan", "{}", "-f", "json", "--no-cache", "-o", "report"],
    "modelaudit.sarif": [binaries / "modelaudit", "scan", "{}", "-f", "sarif", "--no-cache", "-o", "report"],
}

shutil.rmtree(work, ignore_errors=True)
shutil.rmtree(fixtures, ignore_errors=True)
environment = {**os.environ, "PROMPTFOO_DISABLE_TELEMETRY": "1", "NO_ANALYTICS": "1", "DO_NOT_TRACK": "1"}
for folder, files in folders.items():
    (work / folder).mkdir(parents=True)
    (fixtures / folder).mkdir(parents=True)
    for name, content in files.items():
        (work / folder / name).write_bytes(content)
    for report, command in reports.items():
        arguments = [str(part).replace("{}", folder) for part in command]
        done = subprocess.run(arguments, cwd=work, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        written = work / "report"
        content = written.read_bytes() if written.exists() else done.stdout
        written.unlink(missing_ok=True)
        (fixtures / folder / report).write_bytes(content)
