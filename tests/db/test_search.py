"""Search finds exactly what a substring search over the folded text finds, on both engines."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core import words
from desktop.db import search
from desktop.db.engine import Engine
from desktop.db.work import Session, begin
from tests.db.tables import Folder

TEXTS = st.text(alphabet="档案管理办法（）、 ·-Ab12Ａ\n〔〕号𠮷", min_size=1, max_size=24)
CHINESE = st.text(alphabet="档案管理办法𠮷", min_size=1, max_size=6)


def holds(text: str, query: str) -> bool:
    """Say by plain substrings whether a text has every typed word: the promise of core.words."""
    lines = [words.normalized(line) for line in text.split("\n")]
    codes = [words.fold_code(code) for code in words._CODE.findall(words.fold(text))]

    def found(word: str) -> bool:
        wanted = words.normalized(word)
        latin = wanted[0].isascii()
        if any((f" {line}" if latin else line).find(f" {wanted}" if latin else wanted) >= 0 for line in lines):
            return True
        folded = words.fold_code(word)
        return folded.isascii() and any(code.startswith(folded) for code in codes)

    return all(found(word) for word in words.typed_words(query))


def found(engine: Engine, query: str) -> set[int]:
    select = Folder.select(Folder.id).where(search.condition(engine, Folder, query))
    return {row[0] for row in select.tuples()}


def fill(session: Session, texts: list[str]) -> dict[int, str]:
    with begin(session, "test.clear") as work:
        for folder in Folder.select():
            work.remove(folder)
        work.done(None)
    with begin(session, "test.fill") as work:
        ids = work.create_many(Folder, ["title"], [(text,) for text in texts])
        work.done(None)
    return dict(zip(ids, texts, strict=True))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(TEXTS, min_size=1, max_size=6), queries=st.lists(TEXTS | CHINESE, min_size=1, max_size=6))
def test_a_search_finds_what_a_substring_search_finds(session: Session, texts: list[str], queries: list[str]) -> None:
    kept = fill(session, texts)
    for query in [*queries, *(text[1:4] for text in texts)]:
        wanted = {record for record, text in kept.items() if holds(text, query)}
        assert found(session.engine, query) == wanted, query


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(alphabet="档案管理办法（）、", min_size=1, max_size=30), min_size=1, max_size=8), query=CHINESE)
def test_chinese_words_are_found_exactly_as_like_finds_them(session: Session, texts: list[str], query: str) -> None:
    fill(session, texts)
    like = session.engine.execute("SELECT id FROM test_folder WHERE title LIKE ?", (f"%{query}%",)).fetchall()
    assert found(session.engine, query) == {row[0] for row in like}


@pytest.mark.parametrize(
    "query",
    ["J001·WS·2024·D30·BGS·0037", "j001ws2024d30bgs0037", "J001-WS-2024-D30-BGS-0037", "Ｊ００１ＷＳ２０２４", "bgs 0037", "工程 改造"],
)
def test_a_code_is_found_without_regard_to_punctuation_width_and_case(session: Session, query: str) -> None:
    with begin(session, "test.create") as work:
        folder = work.create(Folder, title="燃气管网改造工程", code="J001·WS·2024·D30·BGS·0037")
        work.create(Folder, title="其他", code="J001·WS·2024·D30·BGS·0038")
        work.done(None)
    assert found(session.engine, query) >= {folder.id}
    assert len(found(session.engine, query)) == (2 if query.startswith("Ｊ") else 1)


def test_a_change_and_a_removal_are_followed(session: Session) -> None:
    with begin(session, "test.create") as work:
        folder = work.create(Folder, title="旧题名")
        work.done(None)
    with begin(session, "test.change") as work:
        work.change(folder, title="新名称")
        work.done(None)
    assert found(session.engine, "题名") == set()
    assert found(session.engine, "名称") == {folder.id}
    assert search.faults(session.engine, Folder) == []
    with begin(session, "test.remove") as work:
        work.remove(folder)
        work.done(None)
    assert found(session.engine, "名称") == set()


def test_initials_are_filled_later_and_follow_changes(session: Session) -> None:
    engine = session.engine
    kept = fill(session, ["行政会议纪要", "重大事项", "银行合同"])
    titles = {text: record for record, text in kept.items()}
    assert found(engine, "hyjy") == set()
    assert search.fill_initials(engine, Folder, 2) == 2
    assert search.fill_initials(engine, Folder, 2) == 1
    assert search.fill_initials(engine, Folder, 2) == 0
    assert found(engine, "hyjy") == {titles["行政会议纪要"]}
    assert found(engine, "zdsx") == {titles["重大事项"]}
    assert found(engine, "yhht") == {titles["银行合同"]}
    with begin(session, "test.change") as work:
        work.change(work.lock(Folder, titles["重大事项"]), title="年度总结")
        work.done(None)
    assert found(engine, "zdsx") == set()
    search.fill_initials(engine, Folder)
    assert found(engine, "ndzj") == {titles["重大事项"]}


def test_a_lost_or_stale_row_of_the_index_is_reported_and_mended(session: Session) -> None:
    engine = session.engine
    first, second = fill(session, ["管理办法", "年度总结"])
    with engine.database.atomic():
        search.drop(engine, Folder, [(first, "")])
    assert "not indexed" in search.faults(engine, Folder)[0]
    with engine.database.atomic():
        search.put(engine, Folder, [(first, "管理办法")])
        engine.execute("UPDATE test_folder SET title = '别的' WHERE id = ?", (second,))
    assert f"record {second}" in search.faults(engine, Folder)[0]
    with engine.database.atomic():
        assert search.rebuild(engine, Folder) == 2
    assert search.faults(engine, Folder) == []
    assert found(engine, "别的") == {second}


def test_a_query_of_punctuation_is_no_condition_and_quotes_do_no_harm(session: Session) -> None:
    kept = fill(session, ["管理办法", "it's \"quoted\" & | ! <-> * 办法"])
    assert found(session.engine, "（）·") == set(kept)
    assert found(session.engine, "办法\"' OR *") == set()
    assert len(found(session.engine, "'\"办法&|!<->:*")) == 2
