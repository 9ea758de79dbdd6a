"""Reads pages with trafilatura or htmldate, one JSON line in, one out.

In: {"path": "….html.gz", "url": "…"}.  Out: the fields, "ms" of the engine alone, and "maxRss" of this process in KiB.
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

TEXT_BLOCKS = {"p": "paragraph", "item": "paragraph", "cell": "paragraph", "quote": "paragraph", "head": "heading",
               "code": "paragraph"}


def decoded(path):
    with gzip.open(path) as file:
        content = file.read()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return decode_file(content)


def own_pieces(element, pieces):
    """The text of an element without that of blocks inside it; line breaks as newlines."""
    pieces.append(element.text or "")
    for child in element:
        if child.tag == "lb":
            pieces.append("\n")
        elif child.tag not in TEXT_BLOCKS:
            own_pieces(child, pieces)
        pieces.append(child.tail or "")


def blocks_of(body):
    for element in body.iter(*TEXT_BLOCKS):
        pieces = []
        own_pieces(element, pieces)
        for text in "".join(pieces).split("\n\n"):
            if text.strip():
                yield {"kind": TEXT_BLOCKS[element.tag], "text": " ".join(text.split())}


def with_trafilatura(html, url):
    started = time.perf_counter()
    document = bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    elapsed = time.perf_counter() - started
    if document is None:
        return elapsed, {"failure": "no article"}
    return elapsed, {
        "title": document.title,
        "standfirst": [document.description] if document.description else [],
        "authors": document.author.split("; ") if document.author else [],
        "day": document.date,
        "blocks": list(blocks_of(document.body)) if document.body is not None else [],
        "topics": list(dict.fromkeys([*(document.categories or []), *(document.tags or [])])),
    }


def with_htmldate(html, url):
    started = time.perf_counter()
    day = find_date(html, url=url, original_date=True, extensive_search=True)
    return time.perf_counter() - started, {"day": day}


ENGINES = {"trafilatura": with_trafilatura, "htmldate": with_htmldate}


def main():
    engine = ENGINES[sys.argv[1]]
    for line in sys.stdin:
        page = json.loads(line)
        html = decoded(page["path"])
        try:
            elapsed, fields = engine(html, page["url"])
        except Exception as error:  # a page that an engine cannot take is a result of it
            elapsed, fields = 0.0, {"failure": repr(error)}
        max_rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({**fields, "ms": elapsed * 1000, "maxRss": max_rss}), flush=True)


main()
