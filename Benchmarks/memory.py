#!/usr/bin/env python3
"""Peak memory of `tcsum extract` over pages of ordinary and of hostile shapes.

Usage: Benchmarks/memory.py [MEGABYTES ...]      default 1 8 64; needs a release build of tcsum

For each shape and size: peak resident memory (of `/usr/bin/time`), its bound of
8 x the input + 32 MB, and user CPU seconds. Ends with code 1 when a page is over the bound or
ends with a code other than 0 and 65. Standard library only.
"""
import os, pathlib, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TCSUM = os.environ.get("TCSUM", ROOT / ".build/release/tcsum")
MB = 1 << 20


def ordinary(size):
    """Sections of the samples, numbered so that no two paragraphs are the same."""
    page = (ROOT / "Corpora/samples/shop-privacy.html").read_bytes()
    start, end = page.find(b"<body"), page.rfind(b"</body>")
    body = page[page.find(b">", start) + 1 : end]
    parts, count, number = [page[: page.find(b">", start) + 1]], 0, 0
    while count < size:
        part = body.replace(b"<p>", b"<p>%d " % number)
        parts.append(part)
        count += len(part)
        number += 1
    return b"".join(parts) + page[end:]


def half_scripted(size):
    return scripted(size // 2, ordinary(size // 2))


def scripted(size, page=None):
    page = page or ordinary(MB // 8)
    head = page.find(b"</head>")
    script = b"<script>var data = [" + b'"<p>privacy</p>",' * (size // 17) + b"];</script>"
    return page[:head] + script + page[head:]


def repeated(unit, head=b"<!DOCTYPE html><html><body><p>We keep your data.</p>", tail=b""):
    return lambda size: head + unit * (size // len(unit)) + tail


def utf16(size):
    return ordinary(size // 2).decode().encode("utf-16")


QUOTED = (
    b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\n"
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Words.</p>"
)
SHAPES = {
    "text and no scripts": ordinary,
    "half scripts": half_scripted,
    "one script": scripted,
    "UTF-16": utf16,
    "windows-1252": lambda size: b"<meta charset=windows-1252>" + b"<p>It\x92s \x93ours\x94 \x96 no more.</p>" * (size // 32),
    "Shift_JIS": lambda size: b"<meta charset=Shift_JIS>" + "<p>規約ab個人情報。</p>".encode("shift_jis") * (size // 24),
    "empty elements": repeated(b"<div></div>"),
    "elements never closed": repeated(b"<div>"),
    "links never closed": repeated(b"<a href=x>a"),
    "links": repeated(b"<a href=x>a</a> "),
    "misnested bold": repeated(b"<b><i>x</b></i>"),
    "bold letters": repeated(b"<b>a"),
    "breaks": repeated(b"a<br>"),
    "paragraphs of a letter": repeated(b"<p>a"),
    "cells": repeated(b"<td>a", b"<table><tr>"),
    "items": repeated(b"<li>a", b"<ul>"),
    "headings": repeated(b"<h2>A</h2><p>b", b"<p>x"),
    "ids": repeated(b"<p id=a>a"),
    "wide spaces": repeated(b"a  "),
    "references": repeated(b"a&amp;"),
    "one long word": repeated(b"a"),
    "comments": repeated(b"<!---->a"),
    "stray marks": repeated(b"< a"),
    "text of one line": repeated(b"word. ", b""),
    "text of short lines": repeated(b"a\n\n", b""),
    "Markdown links": repeated(b"[a](b) ", b"# A\n\n"),
    "Markdown items": repeated(b"* a\n", b"# A\n\n[a](http://b)\n"),
    "quoted-printable": repeated(b"=61 =62", QUOTED, b"\r\n--B--\r\n"),
}


def run(page):
    page.seek(0)
    # A child of this process would count Python's own memory, from before it becomes tcsum.
    done = subprocess.run(
        ["/usr/bin/time", "-q", "-f", "%M %U", TCSUM, "extract", "--max-size", "128", "-"],
        stdin=page, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak, seconds = done.stderr.split()[-2:]
    return done.returncode, int(peak) * 1024, float(seconds)


def main():
    sizes = [int(word) for word in sys.argv[1:]] or [1, 8, 64]
    failed = False
    print("| shape | " + " | ".join(f"{size} MB" for size in sizes) + " |")
    print("|---|" + "---|" * len(sizes))
    for name, make in SHAPES.items():
        if os.environ.get("SHAPE", name) != name:
            continue
        row = []
        for size in sizes:
            with tempfile.TemporaryFile() as page:
                page.write(make(size * MB))
                length = page.tell()
                page.flush()
                code, peak, seconds = run(page)
            bound = 8 * length + 32 * MB
            bad = peak > bound or code not in (0, 65)
            failed |= bad
            row.append(
                f"{peak / MB:.0f} MB ({peak / length:.1f}×), {seconds:.1f} s"
                + (f", code {code}" if code else "") + (" **over**" if bad else ""))
        print(f"| {name} | " + " | ".join(row) + " |", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
