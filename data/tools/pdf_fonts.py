"""Writes the fonts of PDFs, src/platform/pdf/fonts/*.ttf, from those that the app ships: PDF knows neither variable fonts nor WOFF2.

    pip install fonttools brotli && python data/tools/pdf_fonts.py

Each is one weight of one face, over the Latin, Greek and Cyrillic alphabets. A changed font may not bear the name of the
font it comes from, so that says its licence; they are called Edgewise Serif and Edgewise Sans.
"""

from io import BytesIO
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "node_modules" / "@fontsource-variable"
TARGET = ROOT / "src" / "platform" / "pdf" / "fonts"

FACES = [
    ("serif", "source-serif-4", "normal", 400),
    ("serifBold", "source-serif-4", "normal", 650),
    ("serifItalic", "source-serif-4", "italic", 400),
    ("sans", "inter", "normal", 400),
]
SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext"]

# Letters of names and the signs of texts: no phonetic letters, and of the archaic ones none.
BLOCKS = [(0x20, 0x7E), (0xA0, 0x24F), (0x2BB, 0x2DD), (0x300, 0x304), (0x306, 0x30C), (0x323, 0x328), (0x370, 0x3FF), (0x400, 0x45F),
          (0x490, 0x4FF), (0x1E00, 0x1EFF), (0x2010, 0x205E), (0x20A0, 0x20BF), (0x2116, 0x2122), (0x2190, 0x2193), (0x2212, 0x2215), (0xFFFD, 0xFFFD)]
LETTERS = [code for first, last in BLOCKS for code in range(first, last + 1)]


def part(package: str, script: str, style: str, weight: int) -> BytesIO:
    """One script of a face, at one weight, without what only shaping needs."""
    font = TTFont(PACKAGES / package / "files" / f"{package}-{script}-wght-{style}.woff2")
    instantiateVariableFont(font, {"wght": weight}, inplace=True)
    options = Options(hinting=False, layout_features=[], drop_tables=["GPOS", "GSUB", "GDEF", "STAT", "HVAR", "MVAR", "avar", "DSIG", "gasp", "BASE"], notdef_outline=True, glyph_names=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    font.flavor = None
    file = BytesIO()
    font.save(file)
    file.seek(0)
    return file


# The mark of a dispute, as `src/core/picture/marks.ts` draws it: no text face holds it.
BOLT = [(1.7, -6.5), (-4.2, 1), (-0.8, 1), (-2, 6.5), (4.2, -1.5), (0.7, -1.5)]


def add_bolt(font: TTFont) -> None:
    unit = font["head"].unitsPerEm / 16
    pen = TTGlyphPen(None)
    for step, (x, y) in enumerate(BOLT):
        place = (round((x + 5) * unit), round((5 - y) * unit))
        pen.lineTo(place) if step else pen.moveTo(place)
    pen.closePath()
    font.setGlyphOrder([*font.getGlyphOrder(), "bolt"])
    font["glyf"]["bolt"] = pen.glyph()
    font["hmtx"]["bolt"] = (round(10 * unit), 0)
    for table in font["cmap"].tables:
        table.cmap[0x26A1] = "bolt"


def made(package: str, style: str, weight: int) -> TTFont:
    parts = []
    for script in SCRIPTS:
        if (PACKAGES / package / "files" / f"{package}-{script}-wght-{style}.woff2").exists():
            parts.append(part(package, script, style, weight))
    font = Merger().merge(parts)
    add_bolt(font)
    family = "Edgewise Serif" if package == "source-serif-4" else "Edgewise Sans"
    kind = ("Italic" if style == "italic" else "Bold" if weight > 500 else "Regular")
    names = font["name"]
    names.names = []
    for number, text in {0: "Made from fonts under the SIL Open Font License 1.1; see LICENCE.txt beside this file.", 1: family, 2: kind, 4: f"{family} {kind}", 6: f"{family}-{kind}".replace(" ", "")}.items():
        names.setName(text, number, 3, 1, 0x409)
        names.setName(text, number, 1, 0, 0)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    return font


TARGET.mkdir(parents=True, exist_ok=True)
for name, package, style, weight in FACES:
    made(package, style, weight).save(TARGET / f"{name}.ttf")
licences = [(PACKAGES / package / "LICENSE").read_text() for package in ("source-serif-4", "inter")]
(TARGET / "LICENCE.txt").write_text(
    "Edgewise Serif is made from Source Serif 4, Edgewise Sans from Inter, by data/tools/pdf_fonts.py. Both stay under the licence of\n"
    "what they are made from, which follows for each.\n\n" + "\n\n".join(licences)
)
