#!/usr/bin/env python3
"""The same network in OpenVINO as one contender.

`convert` turns the reference's module, with the weights of the checkpoint, into a file for one
size; `forward` compiles that file, prints a line when it is ready, then its times as JSON.
"""
import argparse
import json
import time

import numpy

MEAN = numpy.array([0.485, 0.456, 0.406], numpy.float32)
DEVIATION = numpy.array([0.229, 0.224, 0.225], numpy.float32)


def tell(**values):
    print(json.dumps(values), flush=True)


def convert(arguments):
    import openvino
    import torch
    from transparent_background.InSPyReNet import InSPyReNet_SwinB

    side = arguments.side
    network = InSPyReNet_SwinB(64, False, [side, side], threshold=None).eval()
    network.load_state_dict(torch.load(arguments.checkpoint, weights_only=True))
    with torch.no_grad():
        example = torch.rand(1, 3, side, side)
        model = openvino.convert_model(network, example_input=example, input=[1, 3, side, side])
    openvino.save_model(model, arguments.network, compress_to_fp16=False)


def normalized(file):
    from PIL import Image

    values = numpy.asarray(Image.open(file).convert("RGB"), numpy.float32) / 255.0
    return ((values - MEAN) / DEVIATION).transpose(2, 0, 1)[None].copy()


def forward(arguments):
    import openvino

    hint = {"fp32": "f32", "bf16": "bf16"}[arguments.precision]
    options = {"INFERENCE_PRECISION_HINT": hint, "INFERENCE_NUM_THREADS": arguments.threads}
    options["CPU_DENORMALS_OPTIMIZATION"] = True  # as in reference.py
    request = (
        openvino.Core().compile_model(arguments.network, "CPU", options).create_infer_request()
    )
    tell(ready=True)
    picture = normalized(arguments.picture)
    times = []
    for _ in range(1 + arguments.runs):
        begin = time.monotonic()
        request.infer([picture])
        times.append((time.monotonic() - begin) * 1000.0)
    if arguments.alpha:
        numpy.save(arguments.alpha, request.get_output_tensor(0).data.squeeze())
    tell(first_ms=times[0], runs_ms=times[1:])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["convert", "forward"])
    parser.add_argument("--network", required=True)
    parser.add_argument("--checkpoint")
    parser.add_argument("--side", type=int)
    parser.add_argument("--picture")
    parser.add_argument("--precision", choices=["fp32", "bf16"], default="fp32")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--runs", type=int)
    parser.add_argument("--alpha")
    arguments = parser.parse_args()
    {"convert": convert, "forward": forward}[arguments.what](arguments)


if __name__ == "__main__":
    main()
