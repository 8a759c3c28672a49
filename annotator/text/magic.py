"""How binary files begin, so that one with a text's name is refused by its kind."""

from __future__ import annotations

_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"%PDF-", "a PDF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or a password-protected office document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a Windows program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"(\xb5/\xfd", "a zstd archive"),
    (b"OggS\0", "a sound or film"),
    (b"fLaC\0", "a sound"),
    (b"ID3\x03", "a sound"),
    (b"ID3\x04", "a sound"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"SQLite format 3\0", "a database"),
    (b"wOFF\0", "a font"),
    (b"wOF2\0", "a font"),
    (b"\0asm", "a program"),
)
_CONTAINERS = ((b"RIFF", 8, (b"WAVE", b"AVI ", b"WEBP")), (b"", 4, (b"ftyp",)), (b"", 257, (b"ustar",)))


def binary_kind(head: bytes) -> str | None:
    """Return what sort of binary file begins with `head` (300 bytes tell), or None when none is known."""
    for magic, kind in _KINDS:
        if head.startswith(magic):
            return kind
    if any(head.startswith(m) and head[at : at + 5].startswith(marks) for m, at, marks in _CONTAINERS):
        return "a film, a sound, a picture or an archive"
    return None
