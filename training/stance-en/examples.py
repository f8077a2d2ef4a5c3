"""The examples: blocks of data/*.txt, and statements of gold (scripts/gold/stance-examples.ts)."""

import glob
import json
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

YES, NO, BETWEEN, NONE, OFF = range(5)
LETTERS = {"p": YES, "c": NO, "b": BETWEEN, "n": NONE}
BEGIN, PART = 101, 102
# As src/reading/sides/side-reader.ts cuts them.
MOST, MOST_OF_QUESTION, MOST_BEFORE = 160, 64, 48


@dataclass(frozen=True)
class Example:
    question: str
    words: str
    answer: int
    """What the rules say of it: yes, no, in between, or none."""
    rules: int = NONE
    """What the text says before."""
    before: str = ""
    voice: str = "reported"


def from_blocks(pattern):
    """Statements of blocks, and what each side of a block means as a statement of that side."""
    examples = []
    for path in sorted(glob.glob(pattern)):
        with open(path, encoding="utf8") as lines:
            question = ""
            for line in map(str.rstrip, lines):
                kind, rest = line[:1], line[2:]
                if kind == "?":
                    question = rest.strip()
                elif line[1:2] == "\t" and kind in LETTERS:
                    examples.append(Example(question, rest.replace(" | ", " ", 1).strip(" |"), LETTERS[kind]))
                elif kind and kind in "+-" and line[1:2] == " ":
                    examples.append(Example(question, rest.strip(), YES if kind == "+" else NO))
    return examples


def from_gold(path, found_only=False):
    """Pro of every codebook of the gold is the yes of its question."""
    with open(path, encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        Example(row["question"], row["words"], answer_of(row["side"]), answer_of(row["rules"]), row["before"], row["voice"])
        for row in rows
        if row["found"] or not found_only
    ]


def answer_of(stance):
    if stance is None:
        return NONE
    if stance == "off":
        return OFF
    return BETWEEN if abs(stance) <= 0.25 else YES if stance > 0 else NO


def base_file(folder, pattern):
    """The one file of its kind in the folder of the base model."""
    (path,) = glob.glob(f"{folder}/{pattern}")
    return path


class Pieces:
    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def all(self, words):
        return self.tokenizer.encode(words, add_special_tokens=False).ids

    def of(self, words, most):
        ids = self.all(words)
        return ids if len(ids) <= most else ids[: most // 2] + ids[-most // 2 :]

    def pair(self, example):
        first = [BEGIN, *self.of(example.question, MOST_OF_QUESTION), PART]
        second = [*self.of(example.words, MOST), PART]
        # Of what stands before, the end counts.
        third = [*self.all(example.before)[-MOST_BEFORE:], PART]
        return first + second + third, [0] * len(first) + [1] * len(second) + [0] * len(third)


def batch_of(pairs):
    """Ids, types and mask, rows of one length."""
    length = max(len(ids) for ids, _ in pairs)
    tables = torch.zeros(3, len(pairs), length, dtype=torch.long)
    for row, (ids, types) in enumerate(pairs):
        tables[0, row, : len(ids)] = torch.tensor(ids)
        tables[1, row, : len(ids)] = torch.tensor(types)
        tables[2, row, : len(ids)] = 1
    return tables
