"""Chances of a few statements by torch in full precision, for `test/slow/stance-model.test.ts`: `expected.py WEIGHTS BASE`."""

import json
import sys

import torch

from encoder import SideModel
from examples import NONE, Example, Pieces, base_file
from train import chances

BASE_CLOSES = "Should the air base at Tolme be closed?"
CONVOY = "Should the members send a convoy through the Strait of Orl?"
STATEMENTS = [
    (BASE_CLOSES, "", "Orl wants the hangars locked before the winter"),
    (BASE_CLOSES, "", "Dorland refused to close the base"),
    (BASE_CLOSES, "The mayor was asked about the ministers' plan.", "She said that four hundred families live from it, and nobody has told them what comes after"),
    (BASE_CLOSES, "Velmark has not spoken yet.", "Its minister would agree only if the runway went to the town"),
    (BASE_CLOSES, "", "The two toured the base with their colleagues on Tuesday"),
    (CONVOY, "Orl had asked every member for a frigate.", "Dorland ruled out any ships"),
    (CONVOY, "Orl had asked every member for a frigate.", "Dorland does not rule out a convoy"),
    (CONVOY, "", "A convoy would be a lit match carried through a powder store."),
    (CONVOY, "Nobody doubts what the admirals want.", "“The ships will be under way by Friday,” the commander promised"),
    (CONVOY, "", "The government has not decided yet"),
]


def main():
    weights, base = sys.argv[1:3]
    model = SideModel(base_file(base, "*.onnx"))
    model.load_state_dict(torch.load(weights))
    pieces = Pieces(base_file(base, "*-tokenizer.json"))
    examples = [Example(question, words, NONE, before=before) for question, before, words in STATEMENTS]
    rows = [
        {"question": each.question, "words": each.words, "before": each.before, "chances": [round(c, 4) for c in row.tolist()]}
        for each, row in zip(examples, chances(model, examples, pieces))
    ]
    print(json.dumps(rows, indent=1, ensure_ascii=False))


main()
