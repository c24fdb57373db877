"""Pictures with their mattes, rendered from random numbers alone: no photograph, no file is read.

`scene(rng, n)` is all that a trainer needs. What stands where:
  shapes      outlines as polygons; a part of a thing with its material
  textures    surfaces, from noise at all scales to dead leaves
  materials   what a part is made of: a texture, how it shines
  things, people, animals, vehicles, plants    lists of parts, drawn back to front
  objects     parts into colours and matte: light, hair, holes
  places      what lies behind
  camera      focus, exposure, noise, JPEG
  compose     a subject or several in a place, distractors, occlusion, shadows, crops
"""

from .compose import empty_scene, scene

__all__ = ["empty_scene", "scene"]
