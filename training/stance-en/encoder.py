"""The encoder of the base model with its published weights, and a head of five answers, in plain torch."""

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

HEADS = 12
DROPOUT = 0.1


def weights_of(path):
    """Name -> array. Matrices have no name of their own in the file: they go by the node that multiplies with them."""
    graph = onnx.load(path).graph
    arrays = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    named = {name: array for name, array in arrays.items() if not name.startswith("onnx::")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            named[node_weight(node)] = arrays[node.input[1]]
    return named


def node_weight(node):
    return node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"


class Layer(nn.Module):
    def __init__(self, width, inner):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.o = nn.Linear(width, width)
        self.n1 = nn.LayerNorm(width, eps=1e-12)
        self.i = nn.Linear(width, inner)
        self.f = nn.Linear(inner, width)
        self.n2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        rows, length, width = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        # By hand: on a processor, torch's own attention takes thrice as long backwards.
        near = q @ k.transpose(-1, -2) * (width // HEADS) ** -0.5 + mask
        seen = near.softmax(-1).to(v.dtype) @ v
        seen = self.o(seen.transpose(1, 2).reshape(rows, length, width))
        x = self.n1(x + F.dropout(seen, DROPOUT, self.training))
        return self.n2(x + F.dropout(self.f(F.gelu(self.i(x))), DROPOUT, self.training))


class Encoder(nn.Module):
    def __init__(self, path):
        super().__init__()
        w = {name: torch.tensor(np.array(array)) for name, array in weights_of(path).items()}
        table = lambda name: nn.Embedding.from_pretrained(w[f"embeddings.{name}.weight"], freeze=True)
        self.word, self.pos, self.typ = (table(f"{n}_embeddings") for n in ("word", "position", "token_type"))
        width = self.word.weight.shape[1]
        self.norm = nn.LayerNorm(width, eps=1e-12)
        copy(self.norm, w["embeddings.LayerNorm.weight"], w["embeddings.LayerNorm.bias"])
        count = sum(name.endswith("attention.self.query.bias") for name in w)
        self.layers = nn.ModuleList(layer(w, f"encoder.layer.{i}.") for i in range(count))

    def forward(self, ids, types, mask):
        x = self.norm(self.word(ids) + self.pos.weight[: ids.shape[1]] + self.typ(types))
        x = F.dropout(x, DROPOUT, self.training)
        seen = (1 - mask[:, None, None, :]) * -1e4
        for each in self.layers:
            x = each(x, seen)
        return x


def layer(w, prefix):
    made = Layer(w[prefix + "output.LayerNorm.bias"].shape[0], w[prefix + "intermediate.dense.bias"].shape[0])
    three = [f"{prefix}attention.self.{name}" for name in ("query", "key", "value")]
    copy(made.qkv, torch.cat([w[f"{n}.weight"].T for n in three]), torch.cat([w[f"{n}.bias"] for n in three]))
    for part, name in ((made.o, "attention.output"), (made.i, "intermediate"), (made.f, "output")):
        copy(part, w[f"{prefix}{name}.dense.weight"].T, w[f"{prefix}{name}.dense.bias"])
    for part, name in ((made.n1, "attention.output"), (made.n2, "output")):
        copy(part, w[f"{prefix}{name}.LayerNorm.weight"], w[f"{prefix}{name}.LayerNorm.bias"])
    return made


def copy(part, weight, bias):
    part.weight.data, part.bias.data = weight.contiguous(), bias.contiguous()


class SideModel(nn.Module):
    """Question, words and what stands before -> scores of yes, no, in between, none, off."""

    def __init__(self, path):
        super().__init__()
        self.enc = Encoder(path)
        width = self.enc.word.weight.shape[1]
        self.d = nn.Linear(width, width)
        self.h = nn.Linear(width, 5)

    def forward(self, ids, types, mask):
        first = self.enc(ids, types, mask)[:, 0]
        return self.h(F.dropout(torch.tanh(self.d(first)), DROPOUT, self.training))
