"""Translation without Qt: rules, reports and the command line take their texts from the same catalogue as the window.

Source strings are English. A string is marked where it stands with ``QT_TRANSLATE_NOOP("Context", "text")``, which
lupdate and our own build both find; it yields a `Message`, a str that remembers its context. A `Translator` turns a
Message into the language in force.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from string import Formatter
from typing import Any, Final, Protocol, runtime_checkable

from desktop.core.paths import resource

LANGUAGES: Final = ("zh_CN", "en")
DEFAULT_LANGUAGE: Final = "zh_CN"


class Message(str):
    """An English source text together with the context under which its translation is filed."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, source: str, context: str = "") -> Message:
        message = super().__new__(cls, source)
        message.context = context
        return message


def QT_TRANSLATE_NOOP(context: str, source: str) -> Message:
    """Mark a text for translation; both arguments must be string literals, else lupdate drops it silently."""
    return Message(source, context)


@runtime_checkable
class Said(Protocol):
    """A value that is written differently in each language: a month, a long date (core.written)."""

    def said(self, language: str) -> str:
        """Return the value as words of a language."""


class _Plain(Formatter):
    """Formats `{name}` only: no attributes, no indexing, so that a translation can never reach into an object."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        return kwargs[field_name], field_name


_plain = _Plain()


class Translator:
    """Translates into one language; call it with a Message and the values of its `{names}`."""

    def __init__(self, language: str = "en", catalogue: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self.language = language
        self._catalogue = catalogue if catalogue is not None else {}

    def __call__(self, message: str, /, **values: object) -> str:
        """Return the text of `message` in this language, its source when it is not known."""
        context = getattr(message, "context", "")
        text = self._catalogue.get(context, {}).get(str(message), str(message))
        said = {name: self._value(value) for name, value in values.items()}
        return _plain.vformat(text, (), said) if said else text

    def _value(self, value: object) -> object:
        """A value that is itself a Message (a label, a state) or knows how it is said (a month) follows the language."""
        if isinstance(value, Message):
            return self(value)
        return value.said(self.language) if isinstance(value, Said) else value


Translate = Callable[..., str]


@cache
def translator(language: str) -> Translator:
    """Return the translator of `language` (zh_CN or en); unknown languages fall back to English."""
    path = resource(f"i18n/{language}.json")
    if not path.is_file():
        return Translator(language)
    return Translator(language, json.loads(path.read_text(encoding="utf-8")))
