"""Writes trained weights as model.onnx with matrices of a byte a weight and tokenizer.json: `export.py WEIGHTS BASE OUT`.

The vocabulary is cut to pieces of plain English letters and marks.
"""

import json
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import node_weight
from examples import base_file

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
MARKS = "“”‘’–—…€£°é"


def kept(vocabulary):
    """Pieces in order of their number."""
    for piece, _ in sorted(vocabulary.items(), key=lambda item: item[1]):
        own = piece.removeprefix("##")
        if piece in SPECIAL or own in MARKS or piece == "[" or (piece.isascii() and not piece.startswith("[")):
            yield piece


def trained(name, state, rows):
    """The trained array that stands for one of the base model's, None where it has no such."""
    part = name.rsplit(".", 1)[-1]
    plain = {
        "embeddings.word_embeddings.weight": lambda: state["enc.word.weight"][rows],
        "embeddings.position_embeddings.weight": lambda: state["enc.pos.weight"],
        "embeddings.token_type_embeddings.weight": lambda: state["enc.typ.weight"],
        f"embeddings.LayerNorm.{part}": lambda: state[f"enc.norm.{part}"],
    }
    if name in plain:
        return plain[name]()
    if not name.startswith("encoder.layer."):
        return None
    _, _, number, rest = name.split(".", 3)
    layer = f"enc.layers.{number}."
    turned = lambda array: array.T if array.ndim == 2 else array
    for i, which in enumerate(("query", "key", "value")):
        if rest.startswith(f"attention.self.{which}."):
            return turned(np.split(state[f"{layer}qkv.{part}"], 3)[i])
    own = {"attention.output.dense": "o", "attention.output.LayerNorm": "n1", "intermediate.dense": "i"}
    own |= {"output.dense": "f", "output.LayerNorm": "n2"}
    for prefix, short in own.items():
        if rest == f"{prefix}.{part}":
            return turned(state[f"{layer}{short}.{part}"])
    return None


def add_head(graph, state):
    """tanh(first token * d) * h"""
    arrays = {"at": np.array(0), "dw": state["d.weight"].T, "db": state["d.bias"], "hw": state["h.weight"].T, "hb": state["h.bias"]}
    graph.initializer.extend(
        numpy_helper.from_array(np.array(array, order="C"), name) for name, array in arrays.items()
    )
    steps = [
        ("Gather", [graph.output[0].name, "at"], "first", {"axis": 1}),
        ("MatMul", ["first", "dw"], "d", {}),
        ("Add", ["d", "db"], "d+", {}),
        ("Tanh", ["d+"], "t", {}),
        ("MatMul", ["t", "hw"], "h", {}),
        ("Add", ["h", "hb"], "logits", {}),
    ]
    graph.node.extend(helper.make_node(kind, given, [made], **more) for kind, given, made, more in steps)
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["rows", 5]))


def in_bytes(graph):
    """Matrices as a byte a weight with a scale for each column; what runs is full precision, as it is turned back when the model is loaded."""
    nodes = []
    for each in [t for t in graph.initializer if len(t.dims) == 2 and min(t.dims) > 4]:
        array = numpy_helper.to_array(each)
        # Words by rows, all else by columns.
        axis = 0 if array.shape[0] > 5000 else 1
        scale = np.maximum(np.abs(array).max(axis=1 - axis), 1e-12) / 127
        cut = np.rint(array / np.expand_dims(scale, 1 - axis)).astype(np.int8)
        name = each.name
        each.CopyFrom(numpy_helper.from_array(cut, f"{name}.bytes"))
        graph.initializer.append(numpy_helper.from_array(np.expand_dims(scale, 1 - axis).astype(np.float32), f"{name}.scale"))
        nodes.append(helper.make_node("Cast", [f"{name}.bytes"], [f"{name}.cut"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [f"{name}.cut", f"{name}.scale"], [name]))
    for node in reversed(nodes):
        graph.node.insert(0, node)


def main():
    weights, base, out = sys.argv[1:4]
    state = {name: tensor.numpy() for name, tensor in torch.load(weights).items()}
    with open(base_file(base, "*-tokenizer.json"), encoding="utf8") as file:
        tokenizer = json.load(file)
    vocabulary = tokenizer["model"]["vocab"]
    pieces = list(kept(vocabulary))
    rows = [vocabulary[piece] for piece in pieces]

    model = onnx.load(base_file(base, "*.onnx"))
    graph = model.graph
    named = {n.input[1]: node_weight(n) for n in graph.node if n.op_type == "MatMul" and "onnx::" in n.input[1]}
    for each in graph.initializer:
        array = trained(named.get(each.name, each.name), state, rows)
        if array is not None:
            each.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array), each.name))
    add_head(graph, state)
    in_bytes(graph)
    onnx.checker.check_model(model)
    onnx.save(model, f"{out}/model.onnx")

    tokenizer["model"]["vocab"] = {piece: number for number, piece in enumerate(pieces)}
    # Marks such as [SEP] in a text are letters like others.
    tokenizer |= {"added_tokens": [], "post_processor": None, "truncation": None, "padding": None}
    with open(f"{out}/tokenizer.json", "w", encoding="utf8") as file:
        json.dump(tokenizer, file, ensure_ascii=False, separators=(",", ":"))


main()
