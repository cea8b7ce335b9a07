"""The colour profile is a real sRGB, by the judgement of Little CMS (inside Pillow)."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageCms

from desktop_app.export.tagging.icc import srgb_profile


def test_it_is_small_and_always_the_same() -> None:
    assert len(srgb_profile()) < 3000
    assert srgb_profile()[36:40] == b"acsp"
    assert int.from_bytes(srgb_profile()[:4], "big") == len(srgb_profile())


def test_colours_come_out_as_with_the_srgb_of_little_cms() -> None:
    ours = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    theirs = ImageCms.createProfile("sRGB")
    colours = [
        (r, g, b) for r in range(0, 256, 51) for g in range(0, 256, 51) for b in (0, 90, 255)
    ]
    image = Image.new("RGB", (len(colours), 1))
    image.putdata(colours)
    changed = ImageCms.profileToProfile(image, ours, theirs)
    assert changed is not None
    differences = [
        abs(before - after)
        for x, colour in enumerate(colours)
        for before, after in zip(colour, changed.getpixel((x, 0)), strict=True)
    ]
    assert max(differences) <= 2
