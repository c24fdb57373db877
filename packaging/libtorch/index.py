"""Where packages come from: pip's own settings, and the simple index or folders that they name.

Standard library only, and no index is named here: a machine behind a mirror or without a network
is set up once, for pip, and this follows.
"""

import base64
import configparser
import glob
import html.parser
import json
import os
import re
import ssl
import subprocess
import sys
import urllib.parse
import urllib.request
from pathlib import Path

SIMPLE_TYPES = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
# Debian and Ubuntu: pip as one file, from the package python3-pip-whl.
PIP_WHEELS = "/usr/share/python-wheels/pip-*.whl"


class FetchError(Exception):
    """One sentence that says what went wrong, and one that says what to do."""


def config_files(environment):
    """pip's configuration files, the strongest last."""
    own = environment.get("PIP_CONFIG_FILE")
    if own == os.devnull:
        return []
    home = Path(environment.get("HOME") or Path.home())
    xdg = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    files = [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf"), home / ".pip/pip.conf", xdg / "pip/pip.conf"]
    files.append(Path(environment.get("VIRTUAL_ENV") or sys.prefix) / "pip.conf")
    return files + ([Path(own)] if own else [])


def pip_settings(environment):
    """pip's options by their long name: from the environment, else from its configuration files."""
    settings = {}
    for file in config_files(environment):
        parser = configparser.RawConfigParser()
        try:
            parser.read(file, encoding="utf-8")
        except (configparser.Error, OSError) as error:
            raise FetchError(f"pip's configuration {file} cannot be read: {error}. Mend or remove it.") from error
        for section in ("global", "download", "install"):
            if parser.has_section(section):
                settings.update({key.replace("_", "-"): value for key, value in parser.items(section)})
    for name, value in environment.items():
        if name.startswith("PIP_") and value:
            settings[name[4:].lower().replace("_", "-")] = value
    return settings


def built_in_index(environment):
    """The index that pip uses when nothing is configured, in pip's own words."""
    plain = {name: value for name, value in environment.items() if not name.startswith("PIP_")}
    plain.update(PIP_CONFIG_FILE=os.devnull, COLUMNS="1000", PIP_DISABLE_PIP_VERSION_CHECK="1")
    wheels = sorted(glob.glob(PIP_WHEELS))
    for search_path in ["", *wheels]:
        if search_path:
            plain["PYTHONPATH"] = search_path
        answer = subprocess.run(
            [sys.executable, "-m", "pip", "install", "--help"], env=plain, capture_output=True, text=True, check=False
        )
        found = re.search(r"--index-url <url>.*?\(default (\S+?)\)", answer.stdout, re.DOTALL)
        if found:
            return found.group(1)
    raise FetchError(
        "No package index is known, because pip is not installed. "
        "Install python3-pip-whl (or pip), or set PIP_INDEX_URL to an index."
    )


class Links(html.parser.HTMLParser):
    """The links of a simple index's page."""

    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attrs):
        href = dict(attrs).get("href")
        if tag == "a" and href:
            self.links.append(href)


class Source:
    """Finds a file by name on the indexes and folders that pip would use, and opens it."""

    def __init__(self, environment=None):
        self.environment = dict(os.environ if environment is None else environment)
        self.settings = pip_settings(self.environment)
        self.timeout = float(self.settings.get("timeout") or self.settings.get("default-timeout") or 60)
        context = ssl.create_default_context(cafile=self.settings.get("cert"))
        handlers = [urllib.request.HTTPSHandler(context=context)]
        if self.settings.get("proxy"):
            proxy = self.settings["proxy"]
            handlers.append(urllib.request.ProxyHandler({"http": proxy, "https": proxy}))
        self.opener = urllib.request.build_opener(*handlers)

    def open(self, url, headers=None):
        """Opens `url`; a user and password in it are sent to its own host only."""
        parts = urllib.parse.urlsplit(url)
        if parts.username is None:
            return self.opener.open(urllib.request.Request(url, headers=headers or {}), timeout=self.timeout)
        host = parts.hostname + (f":{parts.port}" if parts.port else "")
        request = urllib.request.Request(urllib.parse.urlunsplit(parts._replace(netloc=host)), headers=headers or {})
        secret = f"{urllib.parse.unquote(parts.username)}:{urllib.parse.unquote(parts.password or '')}"
        token = base64.b64encode(secret.encode()).decode()
        request.add_unredirected_header("Authorization", f"Basic {token}")
        return self.opener.open(request, timeout=self.timeout)

    def indexes(self):
        if self.settings.get("no-index", "").lower() in ("1", "true", "yes", "on"):
            return []
        first = self.settings.get("index-url") or built_in_index(self.environment)
        return [first, *self.settings.get("extra-index-url", "").split()]

    def locate(self, project, file):
        """A path or a URL of `file`."""
        tried = []
        for place in self.settings.get("find-links", "").split():
            folder = Path(place.removeprefix("file://")).expanduser()
            if (folder / file).is_file():
                return str(folder / file)
            if place.startswith(("http:", "https:")):
                tried.append(place)
        tried += [f"{index.rstrip('/')}/{project}/" for index in self.indexes()]
        problems = []
        for page in tried:
            try:
                found = self.find_on_page(page, file)
            except OSError as error:
                problems.append(f"{without_secret(page)}: {error}")
                continue
            if found:
                return found
            problems.append(f"{without_secret(page)} does not list it")
        raise FetchError(
            f"{file} was not found ({'; '.join(problems) or 'no index is allowed'}). "
            "Check the network and pip's settings (PIP_INDEX_URL, PIP_CERT, a proxy), "
            "or put the file into a folder and name that folder in PIP_FIND_LINKS."
        )

    def find_on_page(self, page, file):
        """The URL of `file` on a page of the simple index, JSON or HTML, or None."""
        with self.open(page, {"Accept": SIMPLE_TYPES}) as answer:
            base = answer.url
            text = answer.read().decode("utf-8", "replace")
            is_json = "json" in answer.headers.get("Content-Type", "")
        if is_json:
            links = [entry["url"] for entry in json.loads(text)["files"] if entry["filename"] == file]
        else:
            parser = Links()
            parser.feed(text)
            links = [link for link in parser.links if name_of(link) == file]
        return with_user_of(page, urllib.parse.urljoin(base, links[0])) if links else None


def name_of(link):
    return urllib.parse.unquote(urllib.parse.urlsplit(link).path.rsplit("/", 1)[-1])


def with_user_of(page, url):
    """A file on the index's own host needs the user and password that the index needed."""
    source, target = urllib.parse.urlsplit(page), urllib.parse.urlsplit(url)
    if source.username is None or target.username is not None or source.hostname != target.hostname:
        return url
    user = source.netloc.rpartition("@")[0]
    return urllib.parse.urlunsplit(target._replace(netloc=f"{user}@{target.netloc}"))


def without_secret(url):
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
