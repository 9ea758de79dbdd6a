"""Reads pages with trafilatura or htmldate, one JSON line in, one out.

In: {"path": "….html.gz", "url": "…"}.  Out: the fields, "wallMs" and "cpuMs" of the engine alone, "maxRss" of this process in KiB.
Each page is decoded before the clock starts, and the fields are copied out after it has stopped.
"""

import gzip
import json
import resource
import sys
import time

from htmldate import find_date
from trafilatura import bare_extraction
from trafilatura.utils import decode_file

INLINE = {"hi", "ref", "del", "code", "lb", "graphic"}


def decoded(path):
    with gzip.open(path) as file:
        content = file.read()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return decode_file(content)


def pieces_of(element, kind):
    """(kind, text) in reading order; a piece without text parts what stands before from what stands after."""
    is_block = element.tag not in INLINE
    if is_block:
        kind = "heading" if element.tag == "head" else "paragraph"
        yield kind, None
    yield kind, "\n" if element.tag == "lb" else element.text or ""
    for child in element:
        yield from pieces_of(child, kind)
        yield kind, child.tail or ""
    if is_block:
        yield kind, None


def blocks_of(body):
    """Each block-level element on its own; two line breaks in a row part paragraphs, one is a space."""
    parts, current = [], None
    for kind, text in pieces_of(body, "paragraph"):
        if text is None:
            current = None
        elif text:
            if current is None:
                current = [kind, ""]
                parts.append(current)
            current[1] += text
    for kind, whole in parts:
        for text in whole.split("\n\n"):
            if text.strip():
                yield {"kind": kind, "text": " ".join(text.split())}


def timed(work):
    cpu, wall = time.process_time(), time.perf_counter()
    result = work()
    return result, {"wallMs": (time.perf_counter() - wall) * 1000, "cpuMs": (time.process_time() - cpu) * 1000}


def with_trafilatura(html, url):
    document, spent = timed(lambda: bare_extraction(html, url=url, with_metadata=True, include_comments=False))
    if document is None:
        return {**spent, "failure": "no article"}
    return {
        **spent,
        "title": document.title,
        "standfirst": [document.description] if document.description else [],
        "authors": document.author.split("; ") if document.author else [],
        "day": document.date,
        "blocks": list(blocks_of(document.body)) if document.body is not None else [],
        "topics": list(dict.fromkeys([*(document.categories or []), *(document.tags or [])])),
    }


def with_htmldate(html, url):
    day, spent = timed(lambda: find_date(html, url=url, original_date=True, extensive_search=True))
    return {**spent, "day": day}


ENGINES = {"trafilatura": with_trafilatura, "htmldate": with_htmldate}


def main():
    engine = ENGINES[sys.argv[1]]
    for line in sys.stdin:
        page = json.loads(line)
        html = decoded(page["path"])
        try:
            fields = engine(html, page["url"])
        except Exception as error:  # a page that an engine cannot take is a result of it
            fields = {"wallMs": 0, "cpuMs": 0, "failure": repr(error)}
        max_rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({**fields, "maxRss": max_rss}), flush=True)


main()
