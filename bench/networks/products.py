"""Times of sparse matrix products in scipy: reads a JSON request a line, writes a JSON answer a line."""
import json
import sys
import time

import numpy
from scipy import sparse


def matrix(actor, feature, shape):
    ones = numpy.ones(len(actor))
    return sparse.coo_matrix((ones, (actor, feature)), shape=shape).tocsr()


for line in sys.stdin:
    request = json.loads(line)
    actor = numpy.fromfile(request["actor"], dtype=numpy.int32)
    feature = numpy.fromfile(request["feature"], dtype=numpy.int32)
    shape = (request["actors"], request["features"])
    whole, product, total = [], [], 0
    for _ in range(request["runs"] + 1):
        begin = time.process_time()
        spent = 0
        total = 0
        for first, last in request["windows"]:
            x = matrix(actor[first:last], feature[first:last], shape)
            before = time.process_time()
            y = x @ x.T
            spent += time.process_time() - before
            total += y.sum() - y.diagonal().sum()
        whole.append(time.process_time() - begin)
        product.append(spent)
    answer = {"whole": 1000 * min(whole[1:]), "product": 1000 * min(product[1:]), "total": float(total)}
    print(json.dumps(answer), flush=True)
