"""Weights that are the mean of others fitted from the same start: `average.py OUT IN...`."""

import sys

import torch


def main():
    out, *names = sys.argv[1:]
    states = [torch.load(name) for name in names]
    torch.save({key: sum(each[key] for each in states) / len(states) for key in states[0]}, out)


main()
