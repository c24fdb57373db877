"""Of measures and renderers: `python3 -m unittest test_recipe` in this folder. What a missing package forbids is skipped."""

import argparse
import pathlib
import tempfile
import unittest

try:
    import cv2
    import numpy as np

    import bodies
    import measures
    import scenes
except ImportError:
    np = None

try:
    import torch

    import feed
    import network
    import train
except ImportError:
    torch = None


def disk(n=120, radius=30, at=(60, 60)):
    yy, xx = np.mgrid[:n, :n]
    return (np.hypot(yy - at[0], xx - at[1]) < radius).astype(np.float32)


@unittest.skipIf(np is None, "NumPy or OpenCV is missing")
class MeasuresTest(unittest.TestCase):
    def test_the_truth_is_best(self):
        y = disk()
        self.assertEqual(measures.error(y, y), 0)
        for measure in (measures.iou, measures.boundary, measures.boundary_f):
            self.assertAlmostEqual(measure(y, y), 1, places=6)
        self.assertAlmostEqual(measures.structure(y, y), 1, places=4)
        self.assertAlmostEqual(measures.f_curve(y, y).max(), 1, places=6)

    def test_known_values(self):
        y, p = np.zeros((4, 10), np.float32), np.zeros((4, 10), np.float32)
        y[:, :4], p[:, 2:6] = 1, 1
        self.assertAlmostEqual(measures.error(p, y), 0.4)
        self.assertAlmostEqual(measures.iou(p, y), 1 / 3)
        self.assertAlmostEqual(measures.f_curve(p, y)[-1], 0.5)  # precision and recall are both one half

    def test_f_weighs_precision_more(self):
        y = disk()
        small, large = disk(radius=22), disk(radius=41)
        self.assertGreater(measures.f_curve(small, y).max(), measures.f_curve(large, y).max())
        self.assertAlmostEqual(measures.iou(small, y), measures.iou(large, y), delta=0.02)

    def test_structure_of_nothing_and_of_all(self):
        grey = np.full((8, 8), 0.25, np.float32)
        self.assertAlmostEqual(measures.structure(grey, np.zeros((8, 8), np.float32)), 0.75)
        self.assertAlmostEqual(measures.structure(grey, np.ones((8, 8), np.float32)), 0.25)

    def test_measures_fall_as_a_disk_moves_away(self):
        y = disk()
        for measure in (measures.iou, measures.structure, measures.boundary, measures.boundary_f):
            values = [measure(disk(at=(60, 60 + d)), y) for d in (0, 3, 10, 25)]
            self.assertEqual(values, sorted(values, reverse=True), measure.__name__)
            self.assertLess(values[-1], values[0] - 0.2)

    def test_boundary_sees_what_iou_hardly_sees(self):
        y = disk(n=300, radius=120, at=(150, 150))
        rough = cv2.erode(y, np.ones((7, 7)))
        self.assertGreater(measures.iou(rough, y), 0.93)
        self.assertLess(measures.boundary(rough, y), 0.8)


@unittest.skipIf(np is None, "NumPy or OpenCV is missing")
class RenderersTest(unittest.TestCase):
    def test_a_seed_is_a_picture(self):
        for make in (scenes.scene, scenes.empty_scene, bodies.scene):
            first, again, other = (make(np.random.default_rng(seed), 96) for seed in (5, 5, 6))
            np.testing.assert_array_equal(first[0], again[0])
            np.testing.assert_array_equal(first[1], again[1])
            self.assertTrue((first[0] != other[0]).any())

    def test_pictures_and_mattes_are_what_they_should_be(self):
        for make in (scenes.scene, bodies.scene):
            for seed in range(12):
                image, matte = make(np.random.default_rng(seed), 96)
                self.assertEqual((image.shape, image.dtype), ((96, 96, 3), np.uint8))
                self.assertEqual((matte.shape, matte.dtype), ((96, 96), np.float32))
                self.assertTrue(0 <= matte.min() and matte.max() <= 1)
                self.assertGreater(matte.max(), 0.5)
                self.assertGreater(image.std(), 1)

    def test_empty_scenes_have_no_subject(self):
        self.assertEqual(scenes.empty_scene(np.random.default_rng(1), 96)[1].max(), 0)

    def test_mattes_are_soft_somewhere(self):
        soft = 0.0
        for seed in range(12):
            matte = scenes.scene(np.random.default_rng(seed), 128)[1]
            soft = max(soft, float(((matte > 0.1) & (matte < 0.9)).mean()))
        self.assertGreater(soft, 0.02)


@unittest.skipIf(torch is None, "torch is missing")
class LearningTest(unittest.TestCase):
    def test_a_crop_keeps_something_of_the_subject(self):
        image, matte = scenes.scene(np.random.default_rng(3), 128)
        matte = (matte * 255).astype(np.uint8)
        for seed in range(20):
            x, y = feed.varied(image, matte, 64, np.random.default_rng(seed))
            self.assertEqual((x.shape, y.shape), ((64, 64, 3), (64, 64)))
            self.assertGreater(y.max(), 0.1)

    def test_fixed_norms_are_one_convolution(self):
        torch.manual_seed(1)
        conv = network.Conv(5, 7, 3).eval()
        for value in (conv.bn.weight, conv.bn.bias, conv.bn.running_mean):
            torch.nn.init.normal_(value)
        x = torch.randn(2, 5, 9, 9)
        with torch.no_grad():
            torch.testing.assert_close(conv(x), conv.bn(conv.conv(x)), rtol=1e-4, atol=1e-4)

    def test_near_is_the_mean_about_a_pixel(self):
        y = torch.rand(1, 1, 64, 64)
        torch.testing.assert_close(network.near(y), torch.nn.functional.avg_pool2d(y, 31, 1, 15))

    def test_steps_lower_the_loss(self):
        torch.manual_seed(1)
        net = network.starter().eval()
        x, y = torch.randn(2, 3, 96, 96), torch.from_numpy(disk(96, 25, (48, 48)))[None, None].repeat(2, 1, 1, 1)
        optimiser, losses = torch.optim.AdamW(net.parameters(), lr=1e-3), []
        for _ in range(6):
            loss = network.loss_fn(net(x), y, net.pyr)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            losses.append(loss.item())
        self.assertLess(losses[-1], losses[0])

    def test_training_goes_on_where_it_was_stopped(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            options = argparse.Namespace(folder=folder, minutes=0.1, begin=None, learners=2, renderers=1, size=96, crop=64,
                                         batch=2, uses=4, rate=1e-3)
            steps = []
            for _ in range(2):
                train.train(options)
                steps.append(torch.load(folder / "state.pth")["step"])
            self.assertGreater(steps[0], 0)
            self.assertGreater(steps[1], steps[0])
            network.starter().load_state_dict(torch.load(folder / "weights.pth"))


if __name__ == "__main__":
    unittest.main()
