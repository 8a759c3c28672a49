"""PDF files to test with, made line by line so that each stands exactly where its test wants it."""

from __future__ import annotations

from typing import NamedTuple

IMAGE = "/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
WIDTH, HEIGHT, SIZE, PITCH = 420, 600, 10, 14


class Placed(NamedTuple):
    """Words with the left end of their baseline and the size of their letters, in points."""

    text: str
    x: float
    y: float
    size: float = SIZE


def stacked(
    *texts: str, top: float = 540, x: float = 40, pitch: float = PITCH, size: float = SIZE
) -> list[Placed]:
    """Return lines right under each other."""
    return [Placed(text, x, top - at * pitch, size) for at, text in enumerate(texts)]


def a_pdf(*pages: list[Placed], info: str = "", picture: bool = False) -> bytes:
    """Return a file of these pages in Helvetica; with a `picture`, one stands on the first page."""
    image = "/XObject << /P 5 0 R >>" if picture else ""
    kids = " ".join(f"{6 + 2 * at} 0 R" for at in range(len(pages)))
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>",
        f"<< /Type /XObject /Subtype /Image {IMAGE} /Length 1 >>\nstream\nx\nendstream",
    ]
    for at, page in enumerate(pages):
        drawn = "".join(f"BT /F {p.size} Tf {p.x} {p.y} Td ({_escaped(p.text)}) Tj ET\n" for p in page)
        drawn += "q 9 0 0 9 9 9 cm /P Do Q\n" if picture and at == 0 else ""
        resources = f"<< /Font << /F 3 0 R >> {image} >>"
        box = f"/MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources {resources}"
        bodies += [
            f"<< /Type /Page /Parent 2 0 R {box} /Contents {7 + 2 * at} 0 R >>",
            f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}endstream",
        ]
    return _file(bodies)


def _file(bodies: list[str]) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}"
    trailer = (
        f"trailer << /Size {len(bodies) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    )
    return made + (head + trailer).encode()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
