#!/usr/bin/env python3
"""Peak memory of `tcsum extract` over pages of ordinary and of hostile shapes.

Usage: Benchmarks/memory.py [MEGABYTES ...] [--record]      default 1 8 64; needs a release build of tcsum

For each shape and size: peak resident memory, which is bound by 8 x the input + 32 MB, and CPU
seconds. Ends with code 1 when a page is over the bound or ends with a code other than 0 and 65.
"""
import argparse, sys, tempfile

import measure, record

MB = 1 << 20


def ordinary(size):
    """Sections of the samples, numbered so that no two paragraphs are the same."""
    page = (measure.ROOT / "Corpora/samples/shop-privacy.html").read_bytes()
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


def cells(name, make, sizes):
    """What the pages of one shape cost, a cell for each size, and whether one is out of bounds."""
    failed = False
    for size in sizes:
        with tempfile.TemporaryFile() as page:
            length = page.write(make(size * MB))
            page.seek(0)
            cost = measure.tcsum("extract", "--max-size", "128", "-", stdin=page, codes=(0, 65))
        is_over = cost.peak * MB > 8 * length + 32 * MB
        failed |= is_over
        yield f"{cost.peak:.0f} MB ({cost.peak * MB / length:.1f}×), {cost.cpu:.1f} s" + (" **over**" if is_over else "")
    if failed:
        OVER.append(name)


OVER = []


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("sizes", nargs="*", type=int)
    arguments.add_argument("--only", help="the shape of this name")
    arguments.add_argument("--record", action="store_true")
    arguments = arguments.parse_args()
    sizes = arguments.sizes or [1, 8, 64]
    shapes = {name: make for name, make in SHAPES.items() if arguments.only in (None, name)}
    result = record.Record(
        "memory", "Peak memory on ordinary and hostile pages: what was measured",
        f"`Benchmarks/memory.py {' '.join(map(str, sizes))}`; {measure.machine()}.", is_kept=arguments.record)
    rows = []
    result.table(["shape", *(f"{size} MB" for size in sizes)],
                 (rows.append([name, *cells(name, make, sizes)]) or rows[-1] for name, make in shapes.items()))
    largest = [(row[0], float(row[-1].split()[0])) for row in rows]
    result.chart("Peak memory by shape", record.bars(f"Peak memory of pages of {sizes[-1]} MB", largest, " MB"))
    result.write()
    if OVER:
        sys.exit(f"Over the bound: {', '.join(OVER)}")


if __name__ == "__main__":
    main()
