#!/usr/bin/env python3
"""The reference tool as one contender: prints a line when it is ready, then its times as JSON.

`forward` times bare passes of its network, `whole` a picture from file to PNG through its Remover;
the first one does not count.
"""
import argparse
import contextlib
import json
import os
import sys
import time
import warnings


def tell(**values):
    print(json.dumps(values), flush=True)


def milliseconds(work):
    begin = time.monotonic()
    result = work()
    return (time.monotonic() - begin) * 1000.0, result


def forward(remover, arguments):
    import numpy
    import torch
    from PIL import Image

    picture = remover.transform(Image.open(arguments.picture).convert("RGB")).unsqueeze(0)
    half = arguments.precision == "bf16"
    times = []
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=half):
        for _ in range(1 + arguments.runs):
            took, alpha = milliseconds(lambda: remover.model(picture))
            times.append(took)
    if arguments.alpha:
        numpy.save(arguments.alpha, alpha.float().numpy().squeeze())
    tell(first_ms=times[0], runs_ms=times[1:])


def whole(remover, arguments):
    from PIL import Image

    def call():
        picture = Image.open(arguments.picture).convert("RGB")
        remover.process(picture, type="rgba").save(arguments.cutout)

    times = [milliseconds(call)[0] for _ in range(1 + arguments.runs)]
    tell(first_ms=times[0], runs_ms=times[1:])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["forward", "whole"])
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--picture", required=True)
    parser.add_argument("--mode", choices=["base", "fast"], required=True)
    parser.add_argument("--precision", choices=["fp32", "bf16"], default="fp32")
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--alpha")
    parser.add_argument("--cutout")
    arguments = parser.parse_args()
    warnings.filterwarnings("ignore")

    with contextlib.redirect_stdout(sys.stderr):
        import torch
        from transparent_background import Remover

        # As ours and OpenVINO: made-up weights make many numbers that are slow by being tiny, which
        # trained ones hardly do. Before the first thread, which the others take it from.
        torch.set_flush_denormal(True)
        torch.set_num_threads(arguments.threads)
        remover = Remover(mode=arguments.mode, ckpt=arguments.checkpoint, device="cpu")
    tell(ready=True)
    {"forward": forward, "whole": whole}[arguments.what](remover, arguments)


if __name__ == "__main__":
    os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")
    main()
