"""How text is cut for searching."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core import words
from desktop.core.words import BREAK, Phrase


def test_chinese_gives_a_token_for_each_character_and_latin_one_for_each_word() -> None:
    assert words.tokens("管理办法ＡＢ12") == ["管理", "理办", "办法", "法", "ab12"]


def test_lines_are_kept_apart_and_a_code_comes_once_more_without_its_punctuation() -> None:
    assert words.tokens("档\nJ001·WS-37") == ["档", BREAK, "j001", "ws", "37", BREAK, "j001ws37"]


def test_a_typed_word_is_open_only_where_its_text_may_go_on() -> None:
    assert words.phrases("办法") == [Phrase(("办法",), False)]
    assert words.phrases("法") == [Phrase(("法",), True)]
    assert words.phrases("办法（试") == [Phrase(("办法", "法", "试"), True)]
    assert words.phrases("ws-37") == [Phrase(("ws", "37"), True), Phrase(("ws37",), True)]
    assert words.phrases("（）") == []


@given(st.text(max_size=60))
def test_no_token_holds_what_an_engine_would_take_for_its_own_sign(text: str) -> None:
    for token in words.tokens(text):
        assert token == BREAK or all(letter.isalnum() or "\ue000" <= letter <= "\uf8ff" for letter in token)


@given(st.text(max_size=40))
def test_folding_a_code_twice_changes_nothing(text: str) -> None:
    once = words.fold_code(text)
    assert words.fold_code(once) == once
