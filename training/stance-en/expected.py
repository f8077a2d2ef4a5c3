"""Chances of a few statements by torch in full precision, for `test/slow/stance-model.test.ts`: `expected.py WEIGHTS BASE`."""

import json
import sys

import torch

from encoder import SideModel
from examples import NONE, Example, Pieces
from train import chances

BASE_CLOSES = "Should the air base at Tolme be closed?"
CONVOY = "Should the members send a convoy through the Strait of Orl?"
STATEMENTS = [
    (BASE_CLOSES, "wants the hangars locked before the winter"),
    (BASE_CLOSES, "refused to close the base"),
    (BASE_CLOSES, "said that four hundred families live from it, and nobody has told them what comes after"),
    (BASE_CLOSES, "would agree only if the runway went to the town"),
    (BASE_CLOSES, "toured the base with two colleagues on Tuesday"),
    (CONVOY, "ruled out any ships"),
    (CONVOY, "does not rule out a convoy"),
    (CONVOY, "A convoy would be a lit match carried through a powder store."),
    (CONVOY, "The ships will be under way by Friday."),
    (CONVOY, "has not decided yet"),
]


def main():
    weights, base = sys.argv[1:3]
    model = SideModel(f"{base}/all-minilm-l6-v2.onnx")
    model.load_state_dict(torch.load(weights))
    pieces = Pieces(f"{base}/all-minilm-l6-v2-tokenizer.json")
    examples = [Example(question, words, NONE) for question, words in STATEMENTS]
    rows = [
        {"question": each.question, "words": each.words, "chances": [round(c, 4) for c in row.tolist()]}
        for each, row in zip(examples, chances(model, examples, pieces))
    ]
    print(json.dumps(rows, indent=1, ensure_ascii=False))


main()
