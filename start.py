"""Sets up Zongwu in a folder of its own (`.venv` beside this file) and opens the window, or runs the tests.

    python start.py [-- ARGUMENTS]         the window; ARGUMENTS go to `python -m desktop`
    python start.py test [-- ARGUMENTS]    every test; ARGUMENTS go to pytest

Only the standard library is used, and only what Python 3.6 understands: a Python too old for the program must at least
be able to run this file, look for a younger one and otherwise say one sentence. Hence no annotations from the future.
"""

import ctypes
import hashlib
import json
import locale
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

Found = Tuple[Tuple[int, int], str]  # version and path of a Python

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OLD_VENV = ROOT / ".venv-old"
SETUP = ROOT / ".venv-setup"  # the lock and the log of pip
STATE = VENV / "zongwu.json"  # written last: a .venv without it is not taken for a good one
WINDOWS = os.name == "nt"
OLDEST, YOUNGEST = (3, 11), (3, 14)
OFFLINE = re.compile(
    "NewConnectionError|connection broken|ConnectTimeout|ReadTimeout|name resolution|getaddrinfo|ProxyError|from versions: none"
)
PREFERRED = ("3.13", "3.12", "3.11", "3.14")

# What Qt needs of the system: library, Debian's package. The second half only for a window on X11.
LIBRARIES = (
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libbrotlidec.so.1", "libbrotli1"),
)
WINDOW_LIBRARIES = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libcups.so.2", "libcups2"),
)

# This file speaks before the catalogue of translations can be built, so it carries its own few sentences.
WORDS = {
    "usage": (
        "Usage: python start.py [test] [-- ARGUMENTS]",
        "用法：python start.py [test] [-- 参数]",
    ),
    "python": (
        "Zongwu needs Python 3.11 to 3.14 (64-bit); this is {found}, and no other was found. Install one from "
        "python.org or your system's packages and run this command again.",
        "总务需要 Python 3.11 至 3.14（64 位）；当前为 {found}，也未找到其他版本。请从 python.org 或系统软件源安装后重新运行本命令。",
    ),
    "waiting": (
        "Another start is setting up this folder; waiting for it.",
        "另一个启动程序正在安装，请稍候。",
    ),
    "read_only": (
        "This folder cannot be written ({detail}). Copy Zongwu to a folder of yours and start it there.",
        "无法写入此文件夹（{detail}）。请将总务复制到您自己的文件夹后再启动。",
    ),
    "missing": (
        "Packages of the system are missing. They are installed with:\n  {line}",
        "系统缺少以下软件包，安装命令为：\n  {line}",
    ),
    "ask": ("Install them now? [Y/n] ", "现在安装吗？[Y/n] "),
    "install_yourself": (
        "Run the line above as administrator (root), then this command again.",
        "请以管理员（root）身份运行上面的命令，然后重新运行本命令。",
    ),
    "no_apt": (
        "Libraries of the system are missing: {names}. Install them with the package manager of your system, then run "
        "this command again.",
        "系统缺少以下库：{names}。请用系统的软件包管理器安装，然后重新运行本命令。",
    ),
    "apt_failed": (
        "The packages could not be installed (see above). When that is mended, run this command again.",
        "软件包安装失败（见上文）。排除原因后请重新运行本命令。",
    ),
    "making": (
        "Setting up Zongwu in {folder}; the first time takes a few minutes.",
        "正在 {folder} 中安装总务，首次需要几分钟。",
    ),
    "updating": ("Bringing the libraries of Zongwu up to date.", "正在更新总务所用的库。"),
    "venv_failed": (
        "The folder .venv could not be made: {detail}",
        "无法建立 .venv 文件夹：{detail}",
    ),
    "in_use": (
        "The folder .venv is in use. Close every window of Zongwu and run this command again.",
        ".venv 文件夹正在使用。请关闭所有总务窗口后重新运行本命令。",
    ),
    "offline": (
        "The libraries could not be downloaded: the package index does not answer or does not have them. Check the network or the proxy and "
        "run this command again; what was there before was kept. Details: {log}",
        "无法下载所需的库：软件源没有响应或没有这些库。请检查网络或代理后重新运行本命令；原有内容未改动。详情见：{log}",
    ),
    "full": (
        "The disk is full. Free about 1 GB and run this command again. Details: {log}",
        "磁盘已满。请腾出约 1 GB 空间后重新运行本命令。详情见：{log}",
    ),
    "pip_failed": (
        "The libraries could not be installed: {detail}\nRun this command again when that is mended. Details: {log}",
        "所需的库安装失败：{detail}\n排除原因后请重新运行本命令。详情见：{log}",
    ),
    "texts_failed": (
        "The translations could not be built; the program speaks English for now.",
        "译文未能生成，程序暂时显示英文。",
    ),
    "no_display": (
        "There is no display here, so no window can open. The program shows its main work in the folder {folder} instead.",
        "这里没有图形显示，无法打开窗口；程序将在文件夹 {folder} 中演示主要工作。",
    ),
    "news": ("New in this version:", "本版本的新内容："),
    "stopped": ("Stopped.", "已停止。"),
}  # fmt: skip


class Stop(Exception):
    """The set-up cannot go on; the message says what happened and what to do."""


def say(key: str, **values: Any) -> str:
    """Return a sentence in the language of the system."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not name and WINDOWS:
        name = locale.getlocale()[0] or ""
    chinese = name.lower().startswith(("zh", "chinese"))
    return WORDS[key][1 if chinese else 0].format(**values)


def tell(key: str, **values: Any) -> None:
    """Print a sentence at once."""
    print(say(key, **values), flush=True)


def output_of(command: List[str]) -> str:
    """Return what a command prints, an empty text when it fails or is not there."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""


# -- Python ------------------------------------------------------------------------------------------------------


def probe(command: List[str]) -> Optional[Found]:
    """Return (version, path) of a fitting Python, None for any other."""
    asked = "import sys; print(*sys.version_info[:2], sys.maxsize > 2**32, getattr(sys, '_base_executable', sys.executable))"
    words = output_of([*command, "-c", asked]).split(" ", 3)
    if len(words) < 4 or words[2] != "True":
        return None
    version = (int(words[0]), int(words[1]))
    return (version, words[3]) if OLDEST <= version <= YOUNGEST else None


def find_python() -> Found:
    """Return the path of a Python that the program can run on, this one first."""
    candidates = [[sys.executable]]
    for version in PREFERRED:
        if WINDOWS:
            candidates.append(["py", "-" + version])
        candidates.append(["python" + version])
    for command in [*candidates, ["python3"], ["python"]]:
        found = probe(command)
        if found:
            return found
    raise Stop(say("python", found="{}.{} ({} bit)".format(*sys.version_info[:2], 64 if sys.maxsize > 2**32 else 32)))


def venv_python() -> Path:
    """Return the path of the Python inside .venv."""
    return VENV / "Scripts" / "python.exe" if WINDOWS else VENV / "bin" / "python"


# -- packages of the system --------------------------------------------------------------------------------------


def has_display() -> bool:
    """Say whether a window could open."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_libraries(window: bool) -> List[Tuple[str, str]]:
    """Return the libraries of the system that Qt misses, each with Debian's package."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for name, package in LIBRARIES + (WINDOW_LIBRARIES if window else ()):
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append((name, package))
    return missing


def install_packages(missing: List[Tuple[str, str]], unasked: bool) -> None:
    """Install Debian packages, after a question where there is somebody to ask; raises Stop when they stay away."""
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise Stop(say("no_apt", names=", ".join(name for name, _package in missing)))
    packages = sorted({package for _name, package in missing})
    root = os.geteuid() == 0
    sudo = [] if root else ["sudo"]
    line = [*sudo, "apt-get", "install", "-y", "--no-install-recommends", *packages]
    tell("missing", line=" ".join(line))
    terminal = sys.stdin is not None and sys.stdin.isatty()
    if not (root and (unasked or not terminal)):
        if not terminal or not (root or shutil.which("sudo")):
            raise Stop(say("install_yourself"))
        if input(say("ask")).strip().lower() not in ("", "y", "yes", "是", "好"):
            raise Stop(say("install_yourself"))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # An update that fails for one source of many is no reason to give up: the install itself decides.
    subprocess.call([*sudo, "apt-get", "update", "-qq"], env=environment, stdin=subprocess.DEVNULL if root else None)
    if subprocess.call(line, env=environment, stdin=subprocess.DEVNULL if root else None):
        raise Stop(say("apt_failed"))


# -- .venv -------------------------------------------------------------------------------------------------------


def fingerprint() -> str:
    """Return the hash of what is to be installed: pyproject.toml without the settings of tools."""
    kept, taken = [], True
    for line in (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            taken = not line.startswith("[tool.") or line.startswith("[tool.setuptools")
        if taken:
            kept.append(line.strip())
    return hashlib.sha256("\n".join(kept).encode("utf-8")).hexdigest()


def read_state() -> Dict[str, Any]:
    """Return what the last good set-up left, an empty dict when there was none or its Python is gone."""
    try:
        state = json.loads(STATE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    found = probe([str(venv_python())])
    # A .venv that was moved or copied still points to its old folder.
    same = found and state.get("python") == list(found[0]) and state.get("folder") == str(ROOT)
    return state if same else {}


def make_venv(unasked: bool) -> None:
    """Make .venv anew; an older one is set aside and put back by `prepare` when something fails."""
    version, python = find_python()
    if sys.platform.startswith("linux") and not output_of([python, "-c", "import venv, ensurepip; print('here')"]):
        package = "python{}.{}-venv".format(*version)
        install_packages([(package, package)], unasked)
    shutil.rmtree(str(OLD_VENV), ignore_errors=True)
    if VENV.exists():
        try:
            VENV.rename(OLD_VENV)
        except OSError:
            raise Stop(say("in_use")) from None
    done = subprocess.run(
        [python, "-m", "venv", str(VENV)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        raise Stop(say("venv_failed", detail=done.stdout.decode("utf-8", "replace").strip()[-400:]))


def install(extras: List[str]) -> None:
    """Install the program and its libraries into .venv; raises Stop with the reason when pip fails."""
    log = SETUP / "install.log"
    target = "{}[{}]".format(ROOT, ",".join(extras)) if extras else str(ROOT)
    command = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-e", target]
    with log.open("wb") as out:
        code = subprocess.call(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, cwd=str(ROOT))
    if code == 0:
        return
    text = log.read_text(encoding="utf-8", errors="replace")
    if re.search("No space left on device|not enough space", text):
        raise Stop(say("full", log=log))
    if OFFLINE.search(text):
        raise Stop(say("offline", log=log))
    errors = [line.strip() for line in text.splitlines() if line.lstrip().startswith("ERROR")] or text.splitlines()[-1:]
    raise Stop(say("pip_failed", detail=" ".join(errors[-2:]).strip(), log=log))


def prepare(test: bool) -> bool:
    """Bring .venv to what pyproject.toml asks for; does nothing when it is so already. Returns True after an upgrade."""
    wanted = fingerprint()
    state = read_state()
    extras = sorted(set(state.get("extras", [])) | ({"test"} if test else set()))
    if state.get("wanted") == wanted and state.get("extras") == extras:
        return False
    if state:
        tell("updating")
    else:
        tell("making", folder=VENV)
        try:
            make_venv(test)
        except BaseException:
            put_back()
            raise
    try:
        install(extras)
    except BaseException:
        # A new .venv that failed is taken away, the one before it put back. An old one stays: pip fetches everything
        # before it changes anything, so after a failed download its libraries are whole.
        if not state:
            put_back()
        elif "Installing collected packages" in (SETUP / "install.log").read_text(encoding="utf-8", errors="replace"):
            STATE.write_text(json.dumps(dict(state, wanted="")), encoding="utf-8")
        raise
    found = probe([str(venv_python())])
    fresh = {"wanted": wanted, "extras": extras, "python": found and found[0], "folder": str(ROOT)}
    STATE.write_text(json.dumps(fresh), encoding="utf-8")
    shutil.rmtree(str(OLD_VENV), ignore_errors=True)
    return bool(state)


def put_back() -> None:
    """Take a half-made .venv away and put the one before it back."""
    if STATE.exists():
        return
    shutil.rmtree(str(VENV), ignore_errors=True)
    if OLD_VENV.exists() and not VENV.exists():
        OLD_VENV.rename(VENV)


class Lock:
    """One set-up at a time in this folder; the system lifts the lock when its holder dies."""

    def __enter__(self) -> "Lock":
        try:
            SETUP.mkdir(exist_ok=True)
            self.file = (SETUP / "lock").open("a+b")
        except OSError as error:
            raise Stop(say("read_only", detail=error)) from None
        told = False
        while not self._taken():
            if not told:
                tell("waiting")
            told = True
            time.sleep(0.5)
        return self

    def _taken(self) -> bool:
        try:
            if WINDOWS:
                import msvcrt

                self.file.seek(0)
                msvcrt.locking(self.file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def __exit__(self, *_error: object) -> None:
        self.file.close()


# -- what is new -------------------------------------------------------------------------------------------------


def newest_section(text: str) -> str:
    """Return the first section of a change log, heading first; an empty text when there is none."""
    parts = re.split(r"(?m)^(?=## )", text)
    return parts[1].strip() if len(parts) > 1 else ""


def tell_news() -> None:
    """Print once what is new: after an upgrade of this folder, or in a new folder for somebody who used an older one."""
    log = ROOT / "CHANGELOG.md"
    section = newest_section(log.read_text(encoding="utf-8")) if log.exists() else ""
    if not section:
        return
    seen = SETUP / "news"
    heading = section.splitlines()[0]
    if seen.exists() and seen.read_text(encoding="utf-8") == heading:
        return
    home = output_of([str(venv_python()), "-c", "from desktop.core.paths import config_home; print(config_home())"])
    kept = Path(home) / "news" if home else seen
    before = [path.read_text(encoding="utf-8") for path in (kept, seen) if path.exists()]
    if before and heading not in before:
        print("\n{}\n{}\n".format(say("news"), section), flush=True)
    for path in {kept, seen}:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(heading, encoding="utf-8")
        except OSError:
            continue  # it is told again next time, no more than that


# -- running -----------------------------------------------------------------------------------------------------


def run(command: List[str], **variables: str) -> int:
    """Run a command of .venv and return its exit status; Ctrl+C reaches it by itself, we wait for it to end."""
    process = subprocess.Popen(command, env=dict(os.environ, **variables))
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def command_for(test: bool, rest: List[str]) -> List[str]:
    """Return what is to run in .venv after the set-up."""
    if test:
        return [str(venv_python()), "-m", "pytest", *rest]
    if not has_display() and rest in ([], ["--demo"]):
        tell("no_display", folder="zongwu-tour")
        rest = ["tour", "--out", "zongwu-tour"]
    return [str(venv_python()), "-m", "desktop", *rest]


def main(arguments: List[str]) -> int:
    """Set up, then open the window or run the tests; returns the exit status."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    words, rest = arguments[:at], arguments[at + 1 :]
    if words not in ([], ["test"]):
        tell("usage")
        return 0 if words in (["-h"], ["--help"]) else 2
    test = words == ["test"]
    try:
        with Lock():
            install_packages(missing_libraries(window=not test and has_display()), unasked=test)
            prepare(test)
            if subprocess.call([str(venv_python()), "-m", "resources.i18n.build", "--compile"], cwd=str(ROOT)):
                tell("texts_failed")
            tell_news()
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(say("stopped"), file=sys.stderr)
        return 130
    if test:
        os.chdir(str(ROOT))
        return run(command_for(test, rest), PYTHONWARNDEFAULTENCODING="1", QT_QPA_PLATFORM="offscreen")
    return run(command_for(test, rest))


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):  # a console that cannot show a character must not stop the set-up
        sys.stdout.reconfigure(errors="replace")
        sys.stderr.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
