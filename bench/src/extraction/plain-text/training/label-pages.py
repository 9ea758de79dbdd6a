"""Labels the blocks of marked-up pages, one JSON line for each page: what headings and paragraphs look like without markup is learned from them.

Usage: python label-pages.py DATA_DIR > labelled.jsonl   (needs trafilatura 2.3.1, lxml_html_clean)
Lines in bold throughout are left out, for they may be headings that the page does not mark as such.
"""

import glob
import gzip
import json
import os
import sys

import trafilatura
from lxml import etree

FOLDERS = ("extraction/zyte/pages", "dates/pages", "extraction/arabic/pages")
OPTIONS = {
    "output_format": "xml",
    "include_comments": False,
    "include_formatting": True,
    "favor_precision": True,
    "with_metadata": True,
    "include_tables": False,
}


def text_of(element):
    return " ".join("".join(element.itertext()).split())


def is_bold(element, text):
    bold = "".join(text_of(child) for child in element if child.tag == "hi")
    return len(bold) > 0.9 * len(text)


def blocks_of(body):
    for element in body:
        for part in element if element.tag == "list" else [element]:
            text = text_of(part)
            if text and not (part.tag == "p" and is_bold(part, text)):
                yield ["heading" if part.tag == "head" else "paragraph", text]


def main(data):
    for folder in FOLDERS:
        for path in sorted(glob.glob(os.path.join(data, folder, "*.html.gz"))):
            with gzip.open(path) as page:
                xml = trafilatura.extract(page.read(), **OPTIONS)
            if xml:
                root = etree.fromstring(xml)
                name = f"{folder}/{os.path.basename(path)}"
                line = {"id": name, "title": root.get("title") or "", "blocks": list(blocks_of(root.find("main")))}
                print(json.dumps(line, ensure_ascii=False))


main(sys.argv[1])
