"""Headings find their keys, each once, and strangers are left alone."""

from __future__ import annotations

import pytest

from desktop.office.mapping import ColumnSpec, Guess, guess_mapping, labels_of, synonyms

LABELS = {"title": "题名", "author": "责任者", "doc_date": "日期", "category": "类别", "year": "年度", "pages": "页数", "retention": "保管期限", "security": "密级", "archive_code": "档号", "remark": "备注", "item_no": "件号"}
COLUMNS = [ColumnSpec(key, (label,), synonyms("archives", key)) for key, label in LABELS.items()]


def keys(header):
    return [guess.key for guess in guess_mapping(header, COLUMNS)]


def test_the_messy_ledger_is_understood():
    header = ["序 号", "文件题名", "责任者", "成文日期", "分类", "年 度", "页数", "保管期限", "密级", "备 注"]
    assert keys(header) == [None, "title", "author", "doc_date", "category", "year", "pages", "retention", "security", "remark"]


def test_keys_labels_and_dressed_headings_are_sure():
    assert guess_mapping(["TITLE", "页数(页)", "＊档 号："], COLUMNS) == [Guess(0, "title", 100), Guess(1, "pages", 100), Guess(2, "archive_code", 100)]


def test_each_key_is_used_once_and_the_label_wins_over_a_synonym():
    assert keys(["标题", "题名"]) == [None, "title"]
    assert keys(["题名", "题名"]) == ["title", None]


def test_a_likeness_is_proposed_below_certainty():
    [guess] = guess_mapping(["文件的题名"], COLUMNS)
    assert guess.key == "title"
    assert 80 <= guess.confidence <= 90


@pytest.mark.parametrize("heading", ["序号", "", None, "经办人", 12.0, "<script>", "\x00"])
def test_what_is_unknown_is_ignored(heading):
    assert keys([heading]) == [None]


def test_odometer_synonyms_hold_only_where_there_is_a_meter_reading():
    assert "里程" in synonyms("refuellings", "odometer")
    assert synonyms("trips", "odometer") == ()


def test_the_header_is_sought_by_every_spelling():
    assert {"title", "题名", "文件题名"} <= labels_of(COLUMNS)
