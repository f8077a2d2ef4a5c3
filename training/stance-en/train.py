"""Fits the side model. See README.md for the commands that made the weights."""

import argparse
import math
import random
import time

import torch
import torch.nn.functional as F
from torch import nn

from encoder import SideModel
from examples import BETWEEN, NO, NONE, OFF, YES, Pieces, base_file, batch_of, from_blocks, from_gold


# As src/reading/sides/side-of-chances.ts has it.
SURE = 0.45
# A processor without numbers of 16 bits takes some ten times as long with them.
HALF = torch.ops.mkldnn._is_mkldnn_bf16_supported()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", required=True, help="folder with the base model, NAME.onnx and NAME-tokenizer.json")
    parser.add_argument("--blocks", default="data/*.txt")
    parser.add_argument("--gold", nargs="*", default=[], help="files of gold to learn from")
    parser.add_argument("--block-share", type=float, default=1, help="of the statements of blocks")
    parser.add_argument("--part", type=int, choices=(0, 1), help="learn from every second example, from this one on")
    parser.add_argument("--score", nargs="*", default=[], help="files of gold to score on, as found")
    parser.add_argument("--init", help="weights to go on from")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--frozen", type=int, default=4, help="how many of the lowest layers stay as they are")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def batches(examples, pieces, size):
    """Shuffled, with rows of about one length together."""
    pairs = [(pieces.pair(each), each.answer) for each in examples]
    random.shuffle(pairs)
    near = [sorted(pairs[i : i + 20 * size], key=lambda p: len(p[0][0])) for i in range(0, len(pairs), 20 * size)]
    cut = [group[i : i + size] for group in near for i in range(0, len(group), size)]
    random.shuffle(cut)
    return cut


def fit(model, examples, pieces, options, after_epoch):
    """AdamW with a rate that rises for a tenth of the steps and then falls; embeddings and the lowest layers stay."""
    frozen = [*model.enc.word.parameters(), *(p for each in model.enc.layers[: options.frozen] for p in each.parameters())]
    for each in frozen:
        each.requires_grad = False
    learnt = [p for p in model.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in learnt if p.ndim > 1], "weight_decay": 0.01},
        {"params": [p for p in learnt if p.ndim == 1], "weight_decay": 0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=options.rate)
    steps = math.ceil(len(examples) / options.batch) * options.epochs
    done, began = 0, time.time()
    for epoch in range(options.epochs):
        model.train()
        for batch in batches(examples, pieces, options.batch):
            share = min(1, (done + 1) / (0.1 * steps)) * max(0.02, 1 - done / steps)
            for group in optimizer.param_groups:
                group["lr"] = options.rate * share
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALF):
                scores = model(*batch_of([pair for pair, _ in batch])).float()
            loss = F.cross_entropy(scores, torch.tensor([answer for _, answer in batch]), label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 1.0)
            optimizer.step()
            done += 1
            if done % 50 == 0:
                print(f"{done} of {steps}: loss {loss.item():.3f}, {time.time() - began:.0f} s", flush=True)
        after_epoch(epoch + 1)


@torch.no_grad()
def chances(model, examples, pieces):
    """Of the first four answers as if it is on the question, and off."""
    model.eval()
    rows = [batch_of([pieces.pair(each) for each in examples[i : i + 32]]) for i in range(0, len(examples), 32)]
    every = torch.cat([model(*row).softmax(-1) for row in rows])
    return torch.cat([every[:, :OFF] / every[:, :OFF].sum(-1, keepdim=True), every[:, OFF:]], -1)


def scores_in_words(answers, right):
    """F1 of yes, no and in between, and their mean; how many are turned round."""
    f1 = []
    for side in (YES, NO, BETWEEN):
        both = sum(a == side == b for a, b in zip(answers, right))
        f1.append(200 * both / max(1, answers.count(side) + right.count(side)))
    turned = sum({a, b} == {YES, NO} for a, b in zip(answers, right))
    return f"yes {f1[0]:.1f}, no {f1[1]:.1f}, in between {f1[2]:.1f}; macro {sum(f1) / 3:.1f}; turned {turned} of {len(right)}"


def score(model, paths, pieces):
    """By the model, by the rules, and by both as src/reading/sides/side-of-chances.ts puts them together."""
    found = [each for path in paths for each in from_gold(path, found_only=True)]
    chances_of = chances(model, found, pieces)
    on = [row for row, each in enumerate(found) if each.answer != OFF]
    examples, by_model = [found[row] for row in on], chances_of[on][:, :OFF]
    right = [each.answer for each in examples]
    print(f"model {scores_in_words(by_model.argmax(-1).tolist(), right)}")
    print(f"rules {scores_in_words([each.rules for each in examples], right)}")
    both = [row.argmax().item() if row.max() >= SURE else each.rules for each, row in zip(examples, by_model)]
    print(f"both  {scores_in_words(both, right)}")
    own = [row for row, each in enumerate(found) if each.voice == "author"]
    kept = [row for row in own if chances_of[row, OFF] < 0.5]
    good = lambda rows: sum(found[row].answer != OFF for row in rows)
    print(f"author's: {good(own)} of {len(own)} on; of {len(kept)} kept {good(kept)}", flush=True)


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    pieces = Pieces(base_file(options.base, "*-tokenizer.json"))
    model = SideModel(base_file(options.base, "*.onnx"))
    if options.init:
        model.load_state_dict(torch.load(options.init))
    examples = from_blocks(options.blocks)
    examples = random.sample(examples, round(options.block_share * len(examples)))
    for path in options.gold:
        examples += from_gold(path)
    if options.part is not None:
        random.shuffle(examples)
        examples = examples[options.part :: 2]
    print(f"{len(examples)} examples")

    def after_epoch(epoch):
        torch.save(model.state_dict(), options.out)
        print(f"epoch {epoch}")
        if options.score:
            score(model, options.score, pieces)

    fit(model, examples, pieces, options, after_epoch)


if __name__ == "__main__":
    main()
