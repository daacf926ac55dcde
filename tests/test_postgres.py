"""The private PostgreSQL of the tests: empty, UTF-8, without a network port, gone after the tests."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.db.engine import open_engine
from tests.postgres import PrivatePostgres

ROOT = Path(__file__).resolve().parent.parent


def test_a_fresh_place_on_either_engine_is_empty_and_keeps_chinese(engine_place: str) -> None:
    engine = open_engine(engine_place, create=True)
    assert engine.database.get_tables() == []
    assert engine.execute("SELECT ?", ("借阅登记𬭚",)).fetchone()[0] == "借阅登记𬭚"
    engine.close()


def test_a_copy_of_a_database_brings_its_rows_along(private_postgres: PrivatePostgres) -> None:
    engine = open_engine(private_postgres.create("pattern"))
    engine.execute("CREATE TABLE paper (number integer)")
    engine.close()
    copy = open_engine(private_postgres.create("copy", template="pattern"))
    assert copy.database.get_tables() == ["paper"]
    copy.close()
    private_postgres.drop("copy")
    private_postgres.drop("pattern")


@pytest.mark.skipif(os.name == "nt", reason="there are no unix sockets, the server listens on the loopback address")
def test_the_server_listens_on_no_network_port(private_postgres: PrivatePostgres) -> None:
    engine = open_engine(private_postgres.url())
    assert engine.execute("SHOW listen_addresses").fetchone()[0] == ""
    engine.close()


@pytest.mark.faults
@pytest.mark.skipif(os.name == "nt", reason="a killed process is the affair of unix here")
def test_the_server_goes_when_the_tests_are_killed() -> None:
    code = "from tests.postgres import PrivatePostgres as P; p = P().__enter__(); print(p._socket, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
        encoding="utf-8",
    ) as tests:
        assert tests.stdout is not None
        folder = Path(tests.stdout.readline().strip())
        assert (folder / "data" / "postmaster.pid").exists()
        tests.send_signal(signal.SIGKILL)
        tests.stdout.read()  # the keeper holds the same pipe: it closes when the server and its folder are gone
    assert not folder.exists()
